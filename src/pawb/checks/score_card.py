"""How hard an easy read is to read, in figures."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from pawb.checks import checks
from pawb.checks.booklet import Booklet, Line, of, to_avoid
from pawb.content.library import Library
from pawb.languages import collation, language
from pawb.languages.easy.common import frequent

_WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
_LONG = 6
"""A word of more letters is long (LIX)."""


@dataclass(frozen=True, slots=True)
class ScoreCard:
    """The figures of one booklet; its rows are its sentences."""

    rows: int
    words: int
    longest: int
    """The most words of a row."""
    mean: float
    """How many words a row has."""
    lix: float
    """The words of a row, and how many in a hundred words are long (Björnsson 1968): 20 is easy, 60 very hard.

    Words in bold are left out, since readers are told what they mean. Letters are those of the language's alphabet: the
    dd and ll of Welsh are one each, which makes one limit fit both languages.
    """
    rare: float
    """How many in a hundred words are not among the commonest, names and explained words left out."""
    pictures: int
    """How many rows have one."""


@lru_cache(maxsize=64)
def score_card(booklet: Booklet) -> ScoreCard:
    """The figures of a booklet, each rounded to one place."""
    rows = [row.shown.split() for row in booklet.rows]
    words = sum(map(len, rows))
    unexplained = [word for row in booklet.rows for word in _WORD.findall(_without_bold(row))]
    long = sum(_letters(word, booklet.language) > _LONG for word in unexplained)
    mean = words / len(rows)
    return ScoreCard(
        rows=len(rows),
        words=words,
        longest=max(map(len, rows)),
        mean=round(mean, 1),
        lix=round(mean + 100 * long / max(1, len(unexplained)), 1),
        rare=round(100 * len(rare_words(booklet)) / max(1, len(unexplained)), 1),
        pictures=sum(bool(row.picture) for row in booklet.rows),
    )


class Grade(NamedTuple):
    """The figures of a booklet, and how many of the rules of easy read it keeps."""

    card: ScoreCard
    kept: int
    rules: int


def grade(booklet: Booklet) -> Grade:
    """How easy a booklet is, as far as a program can tell."""
    kept = [not any(True for _ in check.judge(booklet)) for check in checks("easy_read")]
    return Grade(score_card(booklet), sum(kept), len(kept))


def grades(library: Library) -> Iterator[tuple[str, str, Grade]]:
    """Every publication with easy read, each of its languages, and how easy that is."""
    for publication in library.publications:
        if publication.easy:
            for code in publication.easy.bound:
                yield publication.id, code, grade(of(publication, publication.easy, code, to_avoid(library, code)))


def rare_words(booklet: Booklet) -> list[str]:
    """The words of its rows that are not among the commonest, in their order."""
    others = (word.said for row in booklet.rows for word in booklet.others(row))
    return [word for word in others if not frequent(word, booklet.language)]


def _without_bold(line: Line) -> str:
    text = line.shown
    for run in line.bold:
        text = text.replace(run.replace("’", "'"), " ")
    return text


def _letters(word: str, code: str) -> int:
    spoken = language(code)
    return len(collation.letters(word.replace("'", ""), spoken.alphabet, spoken.apart))
