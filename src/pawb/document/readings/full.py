"""The full reading: everything the publication says."""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import Markup

from pawb.document.compose import compose
from pawb.document.nodes import Block, Box, Bullets, Document, Field, Fields, Prose, Section
from pawb.document.voice import Voice

NEWEST = 10
"""So many changes are told at the end of a publication; its feed tells more."""


def read(voice: Voice) -> Document:
    """The whole publication in one language."""
    publication = voice.publication.in_language(voice.code)
    head = voice.fields(
        ("who_it_is_for", voice.line(publication.audience)),
        ("period", voice.when(publication.period)),
        ("state", publication.state and voice.say(f"state_{publication.state}")),
        ("superseded_by_publication", (voice.whole(publication.superseded_by),) if publication.superseded_by else ()),
        ("owner", voice.roles([publication.owner] if publication.owner else ())),
        ("review_due", voice.when(publication.review)),
    )
    composed = compose(voice)
    first = next((place for place, block in enumerate(composed) if isinstance(block, Section)), len(composed))
    return Document(
        publication=voice.publication.id,
        kind=voice.publication.kind,
        language=voice.code,
        reading="full",
        file=voice.publication.full.files[voice.code],
        title=voice.line(publication.title),
        summary=voice.prose(publication.summary),
        head=head,
        blocks=composed[:first],
        sections=tuple(block for block in composed[first:] if isinstance(block, Section)),
        back=_back(voice),
        proofread=publication.proofreading == "done",
        words=sum(len(text.texts.get(voice.code, "").split()) for text in voice.publication.full.joined.texts),
    )


def _back(voice: Voice) -> tuple[Block, ...]:
    publication = voice.publication.in_language(voice.code)
    notes = tuple(Box("note", n.id, voice.say("note"), (Prose(voice.prose(n.text)),)) for n in publication.notes)
    sources = []
    for source in publication.sources:
        title = voice.line(source.title)
        if source.link:
            title = voice.line(f"[{source.title}]({source.link})")
        sources.append(Markup("{}, {}").format(title, source.when.say(voice.language)) if source.when else title)
    listed = (Section("_sources", voice.say("sources"), (Bullets(tuple(sources)),)),) if sources else ()
    return (*((Section("_notes", voice.say("notes"), notes),) if notes else ()), *listed, *_changes(voice))


def _changes(voice: Voice) -> Iterator[Section]:
    """What changed lately, for those who knew it before."""
    told = []
    for change in voice.publication.in_language(voice.code).changed()[:NEWEST]:
        day = Markup.escape(voice.language.date(change.on))
        day = voice.say("minor_change", date=day) if change.kind == "minor" else day
        told.append(Field(day, voice.line(change.text)))
    if told:
        yield Section("_changes", voice.say("changes"), (Fields(tuple(told)),))
