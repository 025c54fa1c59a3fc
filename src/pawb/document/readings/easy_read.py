"""The easy-read reading: one statement a row, each ready for a picture, then the hard words."""

from __future__ import annotations

from markupsafe import Markup

from pawb.document.nodes import Block, Document, Picture, Pictures, Prose, Section
from pawb.document.voice import Voice


def read(voice: Voice) -> Document | None:
    """The easy-read version in one language; None where the publication has none."""
    easy = voice.publication.easy_in_language(voice.code)
    if easy is None or voice.publication.easy is None:
        return None
    sections = [
        Section(
            section.id,
            voice.line(section.title),
            (Pictures(tuple(Picture(r.id, voice.line(r.text), r.picture or "") for r in section.rows)),),
        )
        for section in easy.sections
    ]
    if easy.words:
        sections.append(Section("_words", voice.say("hard_words"), tuple(_word(id_, voice) for id_ in easy.words)))
    if easy.left_out:
        left_out = tuple(Prose(voice.prose(item.text)) for item in easy.left_out)
        sections.append(Section("_left-out", voice.say("left_out"), left_out))
    return Document(
        publication=voice.publication.id,
        kind=voice.publication.kind,
        language=voice.code,
        reading="easy-read",
        file=voice.publication.easy.files[voice.code],
        title=voice.line(easy.title),
        summary=Markup(""),
        head=(),
        blocks=(),
        sections=tuple(sections),
        back=(),
        proofread=easy.proofreading == "done",
        words=sum(len(text.texts.get(voice.code, "").split()) for text in voice.publication.easy.joined.texts),
    )


def _word(id_: str, voice: Voice) -> Block:
    term = voice.term(id_)
    return Section(f"word_{id_}", voice.line(term.term), (Prose(voice.prose(term.means)),))
