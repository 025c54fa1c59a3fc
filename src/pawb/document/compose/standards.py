"""Standards: each with its number, its text, and what a person can expect."""

from __future__ import annotations

from pawb.content.model.standards import Standard, Standards
from pawb.document.nodes import Block, Bullets, Fields, Prose, Section
from pawb.document.voice import Voice


def compose(standards: Standards, voice: Voice) -> tuple[Block, ...]:
    """The introduction, then a section for each standard."""
    opening = (Prose(voice.prose(standards.introduction)),) if standards.introduction else ()
    return (*opening, *(_standard(standard, voice) for standard in standards.standards))


def summarise(standards: Standards, voice: Voice) -> tuple[Section, ...]:
    """All standards on one sheet: number, title and text."""
    return tuple(
        Section(standard.id, voice.line(standard.title), (Prose(voice.prose(standard.text)),), tag=standard.id)
        for standard in standards.standards
    )


def _standard(standard: Standard, voice: Voice) -> Section:
    blocks: list[Block] = [Prose(voice.prose(standard.text)), *voice.changed_by(standard.id)]
    if standard.expect:
        expect = Bullets(tuple(map(voice.line, standard.expect)))
        blocks.append(Section(f"{standard.id}_expect", voice.say("expect"), (expect,)))
    if related := voice.related(standard.id, standard.links):
        blocks.append(Fields(related))
    return Section(standard.id, voice.line(standard.title), tuple(blocks), tag=standard.id)
