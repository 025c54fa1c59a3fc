"""Numbers that a text says in words, written in figures: "dau ar hugain" and "twenty-two" are both 22."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import NamedTuple

PERHAPS = "\ue000"
"""Stands after figures that were words which may mean something else: "one" of "one another"."""

_TOKEN = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?|[^\W\d_]+")
_CLOSE = re.compile(r"[ \n]+|[-']")
"""What may stand between the words of one number, and between a word and what clings to it."""
_LARGEST = 1_000_000_000
_LONGEST = 3
"""How many words the longest name of a number has: "pedwar ddeg dau"."""


@dataclass(frozen=True, slots=True, eq=False)
class Figures:
    """How one language says numbers, days, months, times of day and amounts. What is a `str` is a regular expression.

    `sure` and `perhaps` hold names of numbers in small letters; a name that is perhaps a number may stand for several.
    `tails` are added to a number after at most one word between ("un ganrif *ar hugain*"), `not_after` says where a
    name is none. A doubtful month is sure after `in_month`, a season after `in_season` or before a year; `days` are
    sure, after `day_before` where there is such.
    """

    sure: Mapping[str, int]
    perhaps: Mapping[str, tuple[float, ...]]
    multiples: Mapping[str, int]
    ands: tuple[str, ...]
    half: tuple[str, ...]
    tails: Mapping[tuple[str, ...], int]
    not_after: Mapping[str, tuple[str, ...]]
    ordinal: str
    of: str
    through: str
    months: Mapping[str, int]
    short_months: Mapping[str, int]
    doubtful_months: tuple[str, ...]
    in_month: str
    seasons: Mapping[str, str]
    in_season: str
    days: Mapping[str, int]
    perhaps_days: Mapping[str, int]
    day_before: str
    morning: str
    evening: str
    clock: str
    at: tuple[str, ...]
    noon: str
    midnight: str
    past: Mapping[str, int]
    pounds: str
    pence: str
    percent: str


class _Number(NamedTuple):
    values: tuple[Decimal, ...]
    sure: bool
    end: int
    """The first word after it."""


def in_figures(text: str, figures: Figures) -> str:
    """`text` with every number that it names in figures, marked with `PERHAPS` where it may be none.

    Numbers in figures before a multiple are multiplied out: "£1.5 million" becomes "£1,500,000".
    """
    tokens = list(_TOKEN.finditer(text))
    # What is all in capitals is a name: DEG is a group, and no ten.
    words = ["" if token[0].isupper() and len(token[0]) > 1 else token[0].casefold() for token in tokens]
    reader = _Reader(text, tokens, words, figures)
    first = _first_words(figures)
    written, copied, at = [], 0, 0
    while at < len(tokens):
        found = reader.number(at) if words[at] in first or words[at][:1].isdecimal() else None
        if found is None:
            at += 1
            continue
        mark = "" if found.sure else PERHAPS
        said = " ".join(f"{value.normalize():,f}{mark}" for value in found.values)
        written += [text[copied : tokens[at].start()], said]
        copied = tokens[found.end - 1].end()
        at = found.end
    return "".join([*written, text[copied:]])


@cache
def _first_words(figures: Figures) -> frozenset[str]:
    """The words with which a number may begin, so that most words need not be tried."""
    return frozenset(name.split()[0] for names in (figures.sure, figures.perhaps, figures.multiples) for name in names)


@dataclass(slots=True)
class _Reader:
    text: str
    tokens: list[re.Match[str]]
    words: list[str]
    """The tokens in small letters; what cannot begin a number, or is part of one, is empty."""
    figures: Figures

    def number(self, at: int, below: Decimal | None = None) -> _Number | None:
        """The number that begins with the word `at`, if one does, and if it is small enough."""
        found = self._simple(at)
        if found is None:
            return None
        (value, *others), sure, end = found
        multiple = Decimal(1)
        while multiple < _LARGEST and (times := self._multiple(end)):
            multiple, sure, end = multiple * times, True, end + 1
        value *= multiple
        if below is not None and value >= below:
            return None
        if multiple == 1 and self.words[at] in self.figures.multiples:
            multiple = value
        if self._follow(end, self.figures.half):
            value, sure, end = value + multiple / 2, True, end + len(self.figures.half)
            while multiple == 1 and (times := self._multiple(end)):
                value, end = value * times, end + 1
        elif multiple == 1 and self._close(end) and self._follow(end + 1, self.figures.half):
            value += Decimal("0.5")
            self._take(end + 1, len(self.figures.half))
        elif multiple > 1:
            rest = end + any(self._follow(end, (word,)) for word in self.figures.ands)
            words_follow = self._close(rest) and not self.tokens[rest][0][0].isdecimal()
            if words_follow and (more := self.number(rest, below=multiple)):
                value, sure, end = value + more.values[0], True, more.end
        if value == found.values[0] and self.words[at][0].isdecimal():
            return None
        return _Number((value, *others), sure, end)

    def _simple(self, at: int) -> _Number | None:
        """A number without multiples, but with what is added after a word between: "unfed ganrif ar hugain"."""
        word = self.words[at]
        if word and word[0].isdecimal():
            return _Number((Decimal(word.replace(",", "")),), True, at + 1)
        for length in range(_LONGEST, 0, -1):
            end = at + length
            if end > len(self.words) or not all(map(self._close, range(at + 1, end))):
                continue
            name = " ".join(self.words[at:end])
            if self._close(at) and self.words[at - 1] in self.figures.not_after.get(name, ()):
                continue
            if name in self.figures.sure:
                return self._with_tails(_Number((Decimal(self.figures.sure[name]),), True, end))
            if name in self.figures.perhaps:
                return self._with_tails(_Number(tuple(map(Decimal, self.figures.perhaps[name])), False, end))
            if name in self.figures.multiples:
                return _Number((Decimal(self.figures.multiples[name]),), False, end)
        return None

    def _with_tails(self, number: _Number) -> _Number:
        for between in (0, 1):
            value, at = number.values[0], number.end + between
            while tail := self._tail(at):
                value, at = value + self.figures.tails[tail], at + len(tail)
            if value > number.values[0]:
                self._take(number.end + between, at - number.end - between)
                return _Number((value,), True, number.end if between else at)
        return number

    def _tail(self, at: int) -> tuple[str, ...] | None:
        return next((tail for tail in self.figures.tails if self._follow(at, tail)), None)

    def _multiple(self, at: int) -> int | None:
        return self.figures.multiples.get(self.words[at]) if self._close(at) else None

    def _follow(self, at: int, words: tuple[str, ...]) -> bool:
        """Whether these words stand at `at`, all close to each other and to the word before."""
        end = at + len(words)
        return tuple(self.words[at:end]) == words and all(map(self._close, range(at, end)))

    def _take(self, at: int, count: int) -> None:
        self.words[at : at + count] = [""] * count

    def _close(self, at: int) -> bool:
        """Whether there is a word `at`, with a space, hyphen or apostrophe alone between it and the one before."""
        if not 0 < at < len(self.tokens):
            return False
        return bool(_CLOSE.fullmatch(self.text, self.tokens[at - 1].end(), self.tokens[at].start()))
