"""Whether a word is spelt as the dictionary spells it, and what it should be.

Hunspell reads the dictionaries, and with them the rules of number, person and mutation. `dictionaries/` also holds the
words of public services that they lack, and names that both languages have. Where all of it comes from:
`decisions/0017-spelling-and-mutation.md`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from hunspell import Hunspell

from pawb.languages import language, welsh_names

_FOLDER = Path(__file__).parent / "dictionaries"
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_ACCENTS = "\u0302\u0301\u0300\u0308"
"""The circumflex that Welsh words drop most, and the rarer acute, grave and diaeresis."""
_VOWELS = "aeiouwy"
_PLACES = {
    word
    for names in welsh_names.PLACES.items()
    for name in names
    for word in re.findall(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", name)
    if word[0].isupper() and len(word) > 2
}
"""The words of the names of places, which each language also meets as the other has them."""
_LONGEST = 60
"""Letters: the name of Llanfairpwll has 58. What is longer is no word."""


class Word(NamedTuple):
    """One word, and where it stands in a text."""

    start: int
    end: int
    said: str


def words(text: str, code: str) -> Iterator[Word]:
    """The words of a text, without what clings to them ("o'r" is "o") and without abbreviations, codes and initials."""
    for found in _WORD.finditer(text):
        said = found[0].replace("’", "'")
        stem, _, clitic = said.rpartition("'")
        if stem and clitic in language(code).clitics:
            said = stem
        beside = text[max(found.start() - 1, 0) : found.start()] + text[found.end() : found.end() + 1]
        if 1 < len(said) <= _LONGEST and said[1:].islower() and not any(mark.isdigit() for mark in beside):
            yield Word(found.start(), found.start() + len(said), said)


@lru_cache(maxsize=50_000)
def known(word: str, code: str) -> bool:
    """Whether the dictionary of language `code` has `word`, in any form that its grammar allows."""
    return bool(_dictionary(code).spell(word))


def readings(word: str, code: str) -> tuple[str, ...]:
    """Each way in which the dictionary can read `word`: its stem, and the classes of its affixes after `fl:`."""
    return tuple(_dictionary(code).analyze(word))


@lru_cache(maxsize=1_000)
def nearest(word: str, code: str) -> tuple[str, ...]:
    """Up to three words that the dictionary has and that are one slip away, the likeliest slip first."""
    if word.casefold() in language(code).confused:
        return (language(code).confused[word.casefold()],)
    found = dict.fromkeys(near for near in _one_slip_away(word, code) if known(near, code))
    return tuple(islice(found, 3))


def _one_slip_away(word: str, code: str) -> Iterator[str]:
    """`word` with an accent changed, letters swapped, one doubled or halved, left out, put in, or another."""
    cuts = [(word[:place], word[place:]) for place in range(len(word) + 1)]
    letters = sorted({letter for letter in language(code).alphabet if len(letter) == 1})
    for before, after in cuts[:-1]:
        if after[0].casefold() in _VOWELS:
            accented = (unicodedata.normalize("NFC", after[0] + accent) for accent in _ACCENTS)
            yield from (before + vowel + after[1:] for vowel in accented)
        plain = unicodedata.normalize("NFD", after[0])[0]
        yield before + plain + after[1:]
    yield from (before + after[1] + after[0] + after[2:] for before, after in cuts if len(after) > 1)
    yield from (before + after[0] + after for before, after in cuts if after)
    yield from (before + after[1:] for before, after in cuts if len(after) > 1 and after[0] == after[1])
    yield from (before + letter + after for before, after in cuts[1:] for letter in letters)
    yield from (before + after[1:] for before, after in cuts[1:] if after)
    yield from (before + letter + after[1:] for before, after in cuts if after for letter in letters)


@cache
def _dictionary(code: str) -> Hunspell:
    dictionary = Hunspell(code, hunspell_data_dir=str(_FOLDER))
    for word in (*_added(code), *_added("names"), *_PLACES):
        for form in language(code).forms(word):
            dictionary.add(form)
    return dictionary


def _added(name: str) -> list[str]:
    lines = (_FOLDER / f"{name}-added.txt").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]
