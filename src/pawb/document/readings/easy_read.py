"""The easy-read reading: one statement a row, each ready for a picture, then the hard words."""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import Markup

from pawb.content.coverage import readers
from pawb.content.model import EasyRead
from pawb.content.model.easy_read import EasySection
from pawb.document.nodes import PART, Block, Document, Picture, Pictures, Prose, Section
from pawb.document.voice import Voice
from pawb.languages.easy.phrases import phrased


def read(voice: Voice) -> Document | None:
    """The easy-read version in one language; None where the publication has none."""
    easy = voice.publication.easy_in_language(voice.code)
    if easy is None or voice.publication.easy is None:
        return None
    publication = voice.publication.in_language(voice.code)
    sections = list(_parts(easy, voice))
    if easy.words:
        sections.append(Section("_words", voice.say("hard_words"), tuple(_word(id_, voice) for id_ in easy.words)))
    left_out = [Prose(voice.prose(item.text)) for item in easy.left_out]
    left_out += [Prose(said) for said in _without_picture(easy, voice)]
    if left_out:
        sections.append(Section("_left-out", voice.say("left_out"), tuple(left_out)))
    return Document(
        publication=voice.publication.id,
        kind=voice.publication.kind,
        language=voice.code,
        reading="easy-read",
        file=voice.publication.easy.files[voice.code],
        title=voice.line(easy.title),
        summary=Markup(""),
        head=voice.fields(
            ("easy_read_period", voice.when(publication.period)),
            ("easy_read_review", voice.when(publication.review)),
        ),
        blocks=(),
        sections=tuple(sections),
        back=(),
        proofread=easy.proofreading == "done",
        readers=tuple(_readers(easy, voice)),
        words=sum(len(text.texts.get(voice.code, "").split()) for text in voice.publication.easy.joined.texts),
    )


def _parts(easy: EasyRead, voice: Voice) -> Iterator[Section]:
    """Its sections; in parts where a section says that another begins with it."""
    parts: list[list[EasySection]] = []
    for section in easy.sections:
        if not parts or section.part:
            parts.append([])
        parts[-1].append(section)
    for number, sections in enumerate(parts, start=1):
        composed = tuple(_section(section, voice) for section in sections)
        if len(parts) == 1:
            yield from composed
            return
        which = voice.say("part_of_parts", number=number, of=len(parts))
        about = sections[0].part
        yield Section(
            f"{PART}{number}", Markup("{}: {}").format(which, voice.line(about)) if about else which, composed
        )


def _section(section: EasySection, voice: Voice) -> Section:
    rows = (Picture(row.id, voice.line(phrased(row.text, voice.code)), row.picture or "") for row in section.rows)
    return Section(section.id, voice.line(section.title), (Pictures(tuple(rows)),))


def _without_picture(easy: EasyRead, voice: Voice) -> Iterator[Markup]:
    """Which rows have no picture beside them, and why."""
    for row in (row for section in easy.sections for row in section.rows if row.no_picture):
        said = (voice.say("no_picture"), voice.line(row.text), voice.line(row.no_picture))
        yield Markup("<p>{} “{}” {}</p>").format(*said)


def _word(id_: str, voice: Voice) -> Block:
    term = voice.term(id_)
    return Section(f"word_{id_}", voice.line(term.term), (Prose(voice.prose(term.means)),))


def _readers(easy: EasyRead, voice: Voice) -> Iterator[Markup]:
    """By whom these words were checked, and which of them were not; or that nobody has checked any."""
    checked = {section.id: readers(voice.publication, section.id, voice.code) for section in easy.sections}
    for check in easy.checked:
        if any(check.id in found for found in checked.values()):
            yield voice.say("easy_read_checked", by=check.by, date=voice.language.date(check.on))
    if not any(checked.values()):
        yield voice.say("easy_read_draft")
    elif left := [section.title for section in easy.sections if not checked[section.id]]:
        yield voice.say("easy_read_not_checked", sections="; ".join(left))
