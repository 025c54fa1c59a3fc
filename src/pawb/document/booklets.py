"""The booklets that a document is printed as: one, or where that would be too long one for each part of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from pawb.document.nodes import PART, Document, Part, Section

CONTACT = "contact"
"""The section of easy read that says whom to ask."""


def booklets(document: Document) -> Iterator[Document]:
    """The document itself; or each of its parts, with the hard words and whom to ask in all of them.

    What was left out is told once, in the last.
    """
    parts = document.parts
    if not parts:
        yield document
        return
    contact = [section for part in parts for section in _sections(part) if section.item == CONTACT]
    others = [section for section in document.sections if section not in parts]
    for part in parts:
        last = part is parts[-1]
        own = [section for section in _sections(part) if section not in contact]
        yield replace(
            document,
            sections=(*own, *contact, *(section for section in others if last or section.item == "_words")),
            part=Part(int(part.item.removeprefix(PART)), part.title),
        )


def _sections(part: Section) -> Iterator[Section]:
    return (block for block in part.blocks if isinstance(block, Section))
