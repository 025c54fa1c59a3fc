"""A glossary: the words in the order of the language's own alphabet."""

from __future__ import annotations

from itertools import groupby

from markupsafe import Markup

from pawb.content.model.glossary import Glossary, Term
from pawb.document.nodes import Block, Fields, Prose, Section
from pawb.document.voice import Voice


def compose(glossary: Glossary, voice: Voice) -> tuple[Block, ...]:
    """A section for each letter of the alphabet, and in it one for each word."""
    language = voice.language
    terms = sorted(glossary.terms, key=lambda term: language.sort_key(term.term))
    return tuple(
        Section(f"letter_{letter.lower()}", Markup.escape(letter), tuple(_term(term, voice) for term in group))
        for letter, group in groupby(terms, key=lambda term: language.letter(term.term))
    )


def _term(term: Term, voice: Voice) -> Section:
    fields = voice.fields(
        ("abbreviation", voice.line(term.abbreviation)),
        ("plural", voice.line(term.plural)),
        ("words_to_avoid", Markup("; ").join(map(voice.line, term.avoid))),
    )
    blocks: tuple[Block, ...] = (Prose(voice.prose(term.means)),)
    return Section(term.id, voice.line(term.term), (*blocks, Fields(fields)) if fields else blocks)
