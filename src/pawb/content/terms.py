"""The words that glossaries settle, in every language together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from pawb.content.pair import Joined, TextPair
from pawb.content.source import Mapping as Placed
from pawb.content.source import Sequence as PlacedList

TERMS, ABBREVIATION, ALSO = "terms", "abbreviation", "also"
WORDS = ("term", "plural")


@dataclass(frozen=True, slots=True, eq=False)
class Term:
    """One word of a glossary in each language: itself and its plural, its short form, and what is right besides."""

    words: Mapping[str, list[str]]
    short: Mapping[str, list[str]] = field(default_factory=dict)
    also: Mapping[str, list[str]] = field(default_factory=dict)


def terms(glossary: Joined) -> Iterator[Term]:
    """The words of a glossary."""
    words: dict[str, dict[str, list[str]]] = {}
    short: dict[str, dict[str, list[str]]] = {}
    for text in filter(names_term, glossary.texts):
        _, id_, name = text.path
        forms = short if name == ABBREVIATION else words
        for code, form in text.texts.items():
            forms.setdefault(id_, {}).setdefault(code, []).append(form)
    also: dict[str, dict[str, list[str]]] = {}
    for code, side in glossary.sides.items():
        written = side.get(TERMS)
        for term in written if isinstance(written, PlacedList) else ():
            if isinstance(term, Placed) and isinstance(term.get(ALSO), PlacedList):
                also.setdefault(str(term.get("id")), {})[code] = [str(word) for word in term[ALSO]]
    return (Term(said, short.get(id_, {}), also.get(id_, {})) for id_, said in words.items())


def names_term(text: TextPair) -> bool:
    """Whether a text is itself the name of a glossary's word, in one of its forms."""
    return len(text.path) == 3 and text.path[0] == TERMS and text.path[2] in (*WORDS, ABBREVIATION)
