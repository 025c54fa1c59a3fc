"""Glossary words where they stand in text: in the singular and plural, mutated, or as their abbreviation."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from markupsafe import Markup

from pawb.content.library import Library
from pawb.content.model.glossary import Glossary
from pawb.document.markup import blocks, inline, one_line, plain
from pawb.languages import Language, language

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Word:
    """One word of the glossary: its id, and its meaning in one line."""

    id: str
    meaning: Markup


@dataclass(slots=True)
class Words:
    """Every word of the glossaries in one language, to be found in text."""

    _forms: dict[str, list[tuple[str, bool, Word]]] = field(default_factory=dict)
    """By the first word of the form, in small letters: the form, whether its capitals count, and the word."""

    def find(self, text: str) -> Iterator[tuple[int, int, Word]]:
        """Where glossary words begin and end in plain text; the longest that fits, and none inside another."""
        free = 0
        for start in _WORD.finditer(text):
            if start.start() < free:
                continue
            for form, exact, word in self._forms.get(start[0].casefold(), ()):
                end = start.start() + len(form)
                said = text[start.start() : end]
                if (said if exact else said.casefold()) == form and not text[end : end + 1].isalnum():
                    yield start.start(), end, word
                    free = end
                    break

    def _add(self, form: str, word: Word, *, exact: bool) -> None:
        first = _WORD.search(form)
        if first and first.start() == 0:
            self._forms.setdefault(first[0].casefold(), []).append((form if exact else form.casefold(), exact, word))


def words(library: Library, code: str) -> Words:
    """The words of every glossary of `library` in one language."""
    found = Words()
    for publication in library.publications:
        glossary = publication.in_language(code)
        for term in glossary.terms if isinstance(glossary, Glossary) else ():
            word = Word(term.id, one_line(blocks(term.means)))
            for name in filter(None, (term.term, term.plural)):
                for form in _mutated(plain(inline(name)), language(code)):
                    found._add(form, word, exact=False)
            if term.abbreviation:
                found._add(plain(inline(term.abbreviation)), word, exact=True)
    for forms in found._forms.values():
        forms.sort(key=lambda form: -len(form[0]))
    return found


def _mutated(word: str, in_language: Language) -> set[str]:
    """A word as it may stand in a sentence of its language."""
    return {word, *(turn(word) for name, turn in in_language.turns.items() if name in ("soft", "nasal", "aspirate"))}
