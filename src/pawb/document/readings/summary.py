"""The summary: the whole publication at its shortest, for kinds that have one."""

from __future__ import annotations

from markupsafe import Markup

from pawb.document import compose
from pawb.document.nodes import Document
from pawb.document.voice import Voice


def read(voice: Voice) -> Document | None:
    """The summary in one language; None for a kind that has none."""
    sections = compose.summarise(voice)
    if not sections:
        return None
    publication = voice.publication.in_language(voice.code)
    return Document(
        publication=voice.publication.id,
        kind=voice.publication.kind,
        language=voice.code,
        reading="summary",
        file=voice.publication.full.files[voice.code],
        title=Markup("{}: {}").format(voice.line(publication.title), voice.say("summary_of")),
        summary=Markup(""),
        head=(),
        blocks=(),
        sections=sections,
        back=(),
        proofread=publication.proofreading == "done",
        words=0,
    )
