"""The public sees what is excepted: a note on the page, in each language, where the two do not yet say the same."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from pawb.content.model.exceptions import Excepted
from pawb.document.nodes import Block, Box, Document, Field, Fields, Prose, Section
from pawb.document.organisation import text
from pawb.document.voice import Voice

RETOLD = ("stale-easy-read", "uncovered-item", "lost-right", "lost-fact")
"""The rules that say what easy read does not tell; all others are about the two languages."""

Notes = Mapping[str, tuple[Box, ...]]
"""Notes by the item that they are about."""


def with_notes(document: Document, voice: Voice) -> Document:
    """The document with a note for each exception: at the item that it is about, or else before all the rest."""
    publication = voice.publication
    pair = publication.easy if document.reading == "easy-read" and publication.easy else publication.full
    items = set(_items((*document.blocks, *document.sections, *document.back)))
    notes: dict[str, tuple[Box, ...]] = {}
    for exception, name in voice.library.exceptions.of(pair.id):
        path = name.partition("#")[2].split("/")
        item = next((step for step in reversed(path) if step in items), "")
        # Two names of one exception may lead to one item.
        if not any(box.id == _id(exception) for box in notes.get(item, ())):
            notes[item] = (*notes.get(item, ()), _note(exception, voice))
    if not notes:
        return document
    whole = notes.pop("", ())
    return replace(
        document,
        blocks=(*whole, *_noted(document.blocks, notes)),
        sections=tuple(_in_section(section, notes) for section in document.sections),
        back=tuple(_noted(document.back, notes)),
    )


def _item(block: Block) -> str:
    """The reference of what a block is about, if it has one of its own."""
    return block.item if isinstance(block, Section) else getattr(block, "id", "")


def _items(blocks: tuple[Block, ...]) -> Iterator[str]:
    for block in blocks:
        if item := _item(block):
            yield item
        if isinstance(block, Section):
            yield from _items(block.blocks)


def _in_section(section: Section, notes: Notes) -> Section:
    return replace(section, blocks=(*notes.get(section.item, ()), *_noted(section.blocks, notes)))


def _noted(blocks: tuple[Block, ...], notes: Notes) -> Iterator[Block]:
    for block in blocks:
        if isinstance(block, Section):
            yield _in_section(block, notes)
        else:
            yield from notes.get(_item(block), ())
            yield block


def _note(exception: Excepted, voice: Voice) -> Box:
    until = voice.language.date(exception.until)
    facts = (
        Field(voice.say("owner"), voice.roles([exception.owner])),
        Field(voice.say("until"), voice.line(until)),
    )
    why = Prose(voice.prose(text(exception.why, voice.code)))
    said = "not_yet_retold" if exception.rule in RETOLD else "not_yet_equal"
    return Box("note", _id(exception), voice.say(said), (why, Fields(facts)))


def _id(exception: Excepted) -> str:
    return f"exception_{exception.id}"
