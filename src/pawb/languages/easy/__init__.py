"""What makes words hard to read, in each language: as data and patterns, by the rules of easy read.

`easy(code)` gives those of one language: one module here each, with its lists of words beside it. Every pattern is for
text without markup, in which apostrophes are straight.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

_FOLDER = Path(__file__).parent


class Hard(NamedTuple):
    """Some words of a text that are hard to read, and what to say instead, where that is known."""

    said: str
    instead: str = ""


Finder = Callable[[str], Iterator[Hard]]


def several(written: str) -> frozenset[str]:
    """Words written with spaces between."""
    return frozenset(written.split())


def listing(name: str) -> list[str]:
    """The lines of a list of words beside this module, without notes."""
    lines = (_FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if not line.startswith("#")]


def replaced(name: str) -> dict[str, str]:
    """The words of such a list, and what to say instead, where that is known: `utilise: use`."""
    return {words: instead.strip() for line in listing(name) for words, _, instead in [line.partition(":")]}


def finder(pattern: str, instead: Callable[[str], str] = lambda said: "") -> Finder:
    """Finds what a pattern matches, capital or small."""
    found = re.compile(pattern, re.IGNORECASE)
    return lambda text: (Hard(match[0].strip(), instead(match[0].strip())) for match in found.finditer(text))


def listed(words: Mapping[str, str]) -> Finder:
    """Finds whole words and phrases of a list that gives for each what to say instead."""
    longest_first = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
    return finder(rf"(?<![\w'@/.-])(?:{longest_first})(?![\w@])", lambda said: words[said.casefold()])


def both(*finders: Finder) -> Finder:
    """Finds what any of these finds."""
    return lambda text: (hard for find in finders for hard in find(text))


@dataclass(frozen=True, eq=False)
class Easy:
    """What is hard to read in one language. The number is that of the rule of easy read behind it."""

    passives: Finder
    """ER09: what is done, without who does it."""
    half_passives: Finder
    """ER09: what may be a passive, and may be none."""
    contractions: Finder
    """ER08: words run together or cut short."""
    shortened: Finder
    """ER07: words written short in small letters."""
    numbers: Finder
    """ER12: percentages, fractions and numbers that are not in figures."""
    dates: Finder
    """ER13: days and how often, other than in plain words."""
    negatives: Finder
    """ER11: each time that a text says no."""
    clauses: Finder
    """ER02: words that begin another idea."""
    figures: Finder
    """ER14: words that mean another thing than they say."""
    tenses: Finder
    """ER15: what would have been."""
    openings: re.Pattern[str]
    """ER17: a beginning that points back to what was said before."""
    people: re.Pattern[str]
    """ER10: words for the reader and for who speaks."""
    we: re.Pattern[str]
    """ER24: words that say who speaks."""
    joining: re.Pattern[str]
    """ER19: "and" or "or" before the last of a list."""
    reasons: re.Pattern[str]
    """ER18: words that give a reason."""
    leaning: re.Pattern[str]
    """ER22: a word that leans on the next: no line should end with it."""
    plainer: Mapping[str, str] = field(default_factory=dict)
    """ER05: hard words, in the form of a dictionary, and plainer ones."""
    frequent: int | None = None
    """ER06: how many words at the head of the list of common words are frequent, if it is in that order; else all."""
    stems: Callable[[str], Iterable[str]] = lambda word: ()
    """Other ways in which a word of that list may be met: the stem of a verb ends in "-"."""


@cache
def easy(code: str) -> Easy:
    """What is hard to read in the language with this code. Raises ModuleNotFoundError for a language without."""
    found = import_module(f"{__name__}.{code}").EASY
    assert isinstance(found, Easy)
    return found
