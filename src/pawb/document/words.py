"""Glossary words where they stand in text: in the singular and plural, mutated, or as their abbreviation."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from pawb.content.library import Library
from pawb.content.model.glossary import Glossary
from pawb.document.markup import blocks, inline, one_line, plain
from pawb.languages import language
from pawb.languages.forms import Forms


@dataclass(frozen=True, slots=True)
class Word:
    """One word of the glossary: its id, and its meaning in one line."""

    id: str
    meaning: Markup


Words = Forms[Word]
"""Every word of the glossaries in one language, to be found in text."""


def words(library: Library, code: str) -> Words:
    """The words of every glossary of `library` in one language."""
    found = Words()
    for publication in library.publications:
        glossary = publication.in_language(code)
        for term in glossary.terms if isinstance(glossary, Glossary) else ():
            word = Word(term.id, one_line(blocks(term.means)))
            for name in filter(None, (term.term, term.plural)):
                found.add(plain(inline(name)), word, language(code))
            if term.abbreviation:
                found.add_exact(plain(inline(term.abbreviation)), word)
    return found
