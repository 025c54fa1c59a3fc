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

# A word; or else what no run of words reaches across: the end of a clause, or an address, which is in no language.
_PLAIN = r"(?P<word>[^\W\d_]+(?:['’][^\W\d_]+)*)|[.!?:;()\[\]{}\"“”|/\n•·–—\ufffc]"
_TOKEN = re.compile(_PLAIN)
_TOKEN_OR_ADDRESS = re.compile(rf"(?:https?://|[^\s@]+@)\S+|\b[\w-]+(?:\.[\w-]+)*\.[a-z]{{2,}}\b(?:/\S*)?|{_PLAIN}")
_MAY_HAVE_ADDRESS = re.compile(r"@|\.[a-z]")

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
    return _identify(text, Counter(filter(None, _token(text).findall(text))))


@lru_cache(maxsize=20_000)
def foreign(text: str, code: str) -> tuple[Run, ...]:
    """The runs of words of other languages in a plain text that should be in the language `code`."""
    clauses = _clauses(text)
    words = [word for clause in clauses for word in clause]
    tongues = {word.tongue for word in words}
    if code not in tongues and (whole := _identify(text, Counter(word.found[0] for word in words))) not in ("", code):
        return (Run(0, len(text), whole),)
    others = sorted(tongues - {"", code})
    return tuple(run for other in others for clause in clauses for run in _runs(clause, other))


class _Word(NamedTuple):
    found: re.Match[str]
    tongue: str

    @property
    def weight(self) -> int:
        return _weight(self.found[0], self.tongue)


def _weight(word: str, code: str) -> int:
    return LIKELY if word[0].isupper() and word.casefold() not in language(code).common else SURE


def _token(text: str) -> re.Pattern[str]:
    return _TOKEN_OR_ADDRESS if _MAY_HAVE_ADDRESS.search(text) else _TOKEN


def _clauses(text: str) -> list[list[_Word]]:
    clauses: list[list[_Word]] = [[]]
    for found in _token(text).finditer(text):
        if found["word"]:
            clauses[-1].append(_Word(found, tongue(found[0])))
        elif clauses[-1]:
            clauses.append([])
    return clauses


def _identify(text: str, words: Counter[str]) -> str:
    if said := _interface().get(text.strip().casefold()):
        return said
    weights: Counter[str] = Counter()
    for word, count in words.items():
        if code := tongue(word):
            weights[code] += count * _weight(word, code)
    if not weights:
        return ""
    (winner, most), *others = weights.most_common()
    # One word is enough where none speaks against it, unless it stands alone or among what may be names.
    clear = most > SURE or (words.total() > 1 and any(map(str.islower, words)))
    return winner if clear and all(most > 2 * weight for _, weight in others) else ""


def _runs(words: list[_Word], other: str) -> Iterator[Run]:
    """The stretches of words none of which is surely of another language, and enough are surely of `other`."""
    stretch: list[_Word] = []
    for word in [*words, None]:
        if word and word.tongue == other:
            stretch.append(word)
        # A small word of no language alone joins sentences, but not what may be names: "Link Up a Relay UK".
        elif not word or word.tongue or (word.found[0].islower() and all(name.weight == LIKELY for name in stretch)):
            if sum(word.weight for word in stretch) >= ENOUGH:
                yield Run(stretch[0].found.start(), stretch[-1].found.end(), other)
            stretch = []


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
