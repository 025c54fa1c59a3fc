"""The public sees what is excepted: a note on the page, in each language, where the two do not yet say the same."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from pawb.content.model.exceptions import Excepted
from pawb.document.nodes import Block, Box, Document, Field, Fields, Prose, Section
from pawb.document.organisation import text
from pawb.document.voice import Voice

Notes = Mapping[str, tuple[Box, ...]]
"""Notes by the item that they are about; those about the whole document by `""`."""


def with_notes(document: Document, voice: Voice) -> Document:
    """The document with a note for each exception: in the section that it is about, or else before the first."""
    publication = voice.publication
    pair = publication.easy if document.reading == "easy-read" and publication.easy else publication.full
    items = set(_items(document.sections))
    notes: dict[str, tuple[Box, ...]] = {}
    for exception, name in voice.library.exceptions.of(pair.id):
        path = name.partition("#")[2].split("/")
        item = next((step for step in reversed(path) if step in items), "")
        # Two names of one exception may lead to one section.
        if not any(box.id == _id(exception) for box in notes.get(item, ())):
            notes[item] = (*notes.get(item, ()), _note(exception, voice))
    if not notes:
        return document
    sections = tuple(_with(section, notes) for section in document.sections)
    return replace(document, blocks=(*notes.get("", ()), *document.blocks), sections=sections)


def _items(blocks: tuple[Block, ...]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Section):
            yield block.item
            yield from _items(block.blocks)


def _with(section: Section, notes: Notes) -> Section:
    blocks = tuple(_with(block, notes) if isinstance(block, Section) else block for block in section.blocks)
    return replace(section, blocks=(*notes.get(section.item, ()), *blocks))


def _note(exception: Excepted, voice: Voice) -> Box:
    until = voice.language.date(exception.until)
    facts = (
        Field(voice.say("owner"), voice.roles([exception.owner])),
        Field(voice.say("until"), voice.line(until)),
    )
    why = Prose(voice.prose(text(exception.why, voice.code)))
    return Box("note", _id(exception), voice.say("not_yet_equal"), (why, Fields(facts)))


def _id(exception: Excepted) -> str:
    return f"exception_{exception.id}"
