"""Texts of which the two languages are not alike: in what they state, or in how they are built."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import combinations
from typing import TypeVar

from pawb.content.library import Pair
from pawb.findings import Finding, Rule, Words
from pawb.languages import codes, language
from pawb.languages.stated import Kind, lacking

Trait = TypeVar("Trait")

WORDS = {
    "en": {"only": "only {language}: {said}", "each": "{language}: {said}"},
    "cy": {"only": "{language} yn unig: {said}", "each": "{language}: {said}"},
}


def unequal(pair: Pair, rule: Rule, kind: Kind) -> Iterator[Finding]:
    """A finding for each text of which the languages do not state the same of one kind: what each alone says."""

    def compare(one: str, here: str, other: str, there: str) -> Mapping[str, list[str]]:
        return {one: lacking(here, one, there, other, kind), other: lacking(there, other, here, one, kind)}

    return compared(pair, rule, compare)


def compared(
    pair: Pair, rule: Rule, compare: Callable[[str, str, str, str], Mapping[str, list[str]]]
) -> Iterator[Finding]:
    """A finding for each text of which one language says what another does not.

    `compare` is given the codes and texts of two languages, each code before its text, and says what each lacks.
    """
    for text in pair.joined.texts:
        for (one, here), (other, there) in combinations(text.texts.items(), 2):
            alone = {code: ", ".join(said) for code, said in compare(one, here, other, there).items() if said}
            if alone:
                said = {viewer: _sentences("only", alone, viewer) for viewer in codes()}
                yield rule.at(text.places[one], also=[text.places[other]], said=said)


def unlike(pair: Pair, rule: Rule, trait: Callable[[str], Trait], say: Callable[[Trait], Words]) -> Iterator[Finding]:
    """A finding for each text of which the languages do not share a trait: what it is in each."""
    for text in pair.joined.texts:
        for (one, here), (other, there) in combinations(text.texts.items(), 2):
            traits = {one: trait(here), other: trait(there)}
            if traits[one] != traits[other]:
                words = {code: say(found) for code, found in traits.items()}
                said = {
                    viewer: _sentences("each", {code: each[viewer] for code, each in words.items()}, viewer)
                    for viewer in codes()
                }
                yield rule.at(text.places[one], also=[text.places[other]], said=said)


def _sentences(key: str, said: Mapping[str, str], viewer: str) -> str:
    """What each language says, in the language of the reader: "Only in Welsh: 12. Only in English: 21"."""
    names = {code: language(viewer).say(f"in_language_{code}") for code in said}
    sentences = (WORDS[viewer][key].format(language=names[code], said=words) for code, words in said.items())
    return ". ".join(sentence[:1].upper() + sentence[1:] for sentence in sentences)
