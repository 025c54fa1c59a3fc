"""From each part of easy read to the full version that it retells, and back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from pawb.content.retelling import Retelling
from pawb.document.nodes import EASY_READ, Block, Document, Link, Section, key
from pawb.document.voice import Voice


def with_doors(document: Document, voice: Voice) -> Document:
    """The document with a link at the end of each section that has a counterpart in the other reading."""
    retelling, easy = voice.publication.retelling, voice.publication.easy_in_language(voice.code)
    if not retelling or not easy or document.reading not in ("full", EASY_READ):
        return document
    if document.reading == EASY_READ:
        full = voice.library.items(voice.publication.id, voice.code)
        sections = tuple(_to_full(section, retelling, set(full), voice) for section in document.sections)
        return replace(document, sections=sections)
    left = {section.id: voice.line(section.title) for section in easy.sections}

    def doors(item: str) -> tuple[Link, ...]:
        """The way to the section that retells this item first; each is led to once, from the first of its items."""
        told = next((section for section in retelling.sections(item)), "")
        if told not in left:
            return ()
        title = voice.say("easy_read_of", title=left.pop(told))
        return (Link(key(voice.publication.id, EASY_READ), told, title),)

    def in_section(section: Section) -> Section:
        own = doors(section.item)
        return replace(section, blocks=tuple(within(section.blocks)), doors=own)

    def within(blocks: tuple[Block, ...]) -> Iterator[Block]:
        for block in blocks:
            yield in_section(block) if isinstance(block, Section) else block

    return replace(
        document, blocks=tuple(within(document.blocks)), sections=tuple(in_section(s) for s in document.sections)
    )


def _to_full(section: Section, retelling: Retelling, items: set[str], voice: Voice) -> Section:
    inner = (_to_full(b, retelling, items, voice) if isinstance(b, Section) else b for b in section.blocks)
    section = replace(section, blocks=tuple(inner))
    own = [name for publication, name in retelling.covers.get(section.item, []) if publication == retelling.publication]
    if not own:
        return section
    # A field of the head stands at the top of the page.
    item = own[0] if own[0] in items else ""
    return replace(
        section, doors=(Link(retelling.publication, item, voice.say("full_version_of", title=section.title)),)
    )
