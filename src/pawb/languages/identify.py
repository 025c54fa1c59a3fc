"""Which language words are in, told word by word: the small words of a language, then the dictionaries.

Only the languages of this folder are told apart. A word that both have ("plan", "dull"), and one that neither has
(a name), tells nothing. Letters or whole sentences would tell less: "Cod post" and "Wrexham" defeat both.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from pawb.languages import codes, language
from pawb.languages.spelling import known

SHARED = frozenset([
    "all", "am", "an", "ar", "as", "at", "be", "can", "dan", "for", "had", "her", "his", "i", "is", "mae", "o", "on",
    "or", "than", "then", "to", "us", "we",
])  # fmt: skip
"""Small words of one language that another also has, often through mutation: "na all pobl", "tudalen we"."""

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_ADDRESS = re.compile(r"\bhttps?://\S+|\bwww\.\S+|\S+@\S+")
_BREAK = re.compile(r"[.!?:;()\[\]{}\"“”|/\n•·–—]")
"""What a run of words in one language does not reach across."""

SURE, LIKELY, ENOUGH = 3, 2, 6
"""A word in small letters is surely no name, one with a capital may be: two of the first or three of the second."""


class Run(NamedTuple):
    """A run of words of another language: where it begins and ends in the text, and the language."""

    start: int
    end: int
    code: str


@lru_cache(maxsize=50_000)
def tongue(word: str) -> str:
    """The only language that has this word, by its code; empty when it is not one alone."""
    small = word.casefold().replace("’", "'")
    if small not in SHARED and (telling := _only(code for code in codes() if small in language(code).common)):
        return telling
    stem, _, last = small.rpartition("'")
    if stem and (clings := [code for code in codes() if last in language(code).clitics]):
        return tongue(stem) or _only(iter(clings))
    if small in SHARED or len(small) < 2 or word.isupper():
        return ""
    return _only(code for code in codes() if known(small, code))


def identify(text: str) -> str:
    """The language that a text as a whole is in; empty when its words do not tell."""
    if said := _interface().get(text.strip().casefold()):
        return said
    words = _WORD.findall(_spoken(text))
    weights: Counter[str] = Counter()
    for word in words:
        if said := tongue(word):
            weights[said] += _weight(word, said)
    if not weights:
        return ""
    (winner, most), *others = weights.most_common()
    # One word is enough where none speaks against it, unless it stands alone or among what may be names.
    clear = most > SURE or (len(words) > 1 and any(word.islower() for word in words))
    return winner if clear and all(most > 2 * weight for _, weight in others) else ""


def foreign(text: str, code: str) -> Iterator[Run]:
    """The runs of words of other languages in a plain text that should be in the language `code`."""
    if (said := identify(text)) not in ("", code):
        yield Run(0, len(text), said)
        return
    spoken = _spoken(text)
    for start, end in _clauses(spoken):
        words = [(found, tongue(found[0])) for found in _WORD.finditer(spoken, start, end)]
        for other in codes():
            if other != code:
                yield from _runs(words, other)


def _runs(words: list[tuple[re.Match[str], str]], other: str) -> Iterator[Run]:
    """The stretches of words none of which is surely of another language, and enough are surely of `other`."""
    stretch: list[re.Match[str]] = []
    weight = 0
    for found, said in [*words, (None, "end")]:
        if found and said == other:
            stretch.append(found)
            weight += _weight(found[0], other)
        elif said or (found and found[0].islower() and weight == LIKELY * len(stretch)):  # names: "Link Up a Relay UK"
            if weight >= ENOUGH:
                yield Run(stretch[0].start(), stretch[-1].end(), other)
            stretch, weight = [], 0


def _weight(word: str, code: str) -> int:
    return LIKELY if word[0].isupper() and word.casefold() not in language(code).common else SURE


def _spoken(text: str) -> str:
    """The text with bars over web and e-mail addresses, which are in no language."""
    return _ADDRESS.sub(lambda found: "|" * len(found[0]), text)


def _clauses(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for found in _BREAK.finditer(text):
        yield start, found.start()
        start = found.end()
    yield start, len(text)


@cache
def _interface() -> dict[str, str]:
    """The interface strings that one language alone has, in small letters, and the language."""
    said: dict[str, set[str]] = {}
    for code in codes():
        for words in language(code).words.values():
            if "{" not in words:
                said.setdefault(words.casefold(), set()).add(code)
    return {words: found.pop() for words, found in said.items() if len(found) == 1}


def _only(found: Iterator[str]) -> str:
    """The one code that there is; empty when there are none or several."""
    first, second = next(found, ""), next(found, "")
    return "" if second else first
