"""Alphabetical order, for alphabets in which two written letters may be one (Welsh ch, dd, ng, ll)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

SortKey = tuple[tuple[tuple[int, int, str], ...], str, str]

SPLIT = "\u034f"
"""COMBINING GRAPHEME JOINER: between two letters it keeps them apart (Unicode TR10, section 9.3)."""

_MARK, _NUMBER, _LETTER, _FOREIGN = range(4)


def letters(text: str, alphabet: Sequence[str], apart: re.Pattern[str] | None = None) -> list[str]:
    """`text` cut into letters of `alphabet` (longest first), numbers and single marks; case and accents dropped.

    `apart` matches the empty places where two letters that look like one are two, as in Ban-gor.
    """
    plain = "".join(c for c in _decomposed(text) if not unicodedata.combining(c))
    if apart:
        plain = apart.sub(SPLIT, plain)
    choices = "|".join(sorted(map(re.escape, alphabet), key=len, reverse=True))
    return [found for found in re.findall(rf"{choices}|[0-9]+|.", plain, re.DOTALL) if found != SPLIT]


def sort_key(text: str, alphabet: Sequence[str], apart: re.Pattern[str] | None = None) -> SortKey:
    """What to sort `text` by: letters first, then accents, then case. Numbers count: A1.2 comes before A1.10."""
    rank = {letter: place for place, letter in enumerate(alphabet)}

    def weight(part: str) -> tuple[int, int, str]:
        if part in rank:
            return (_LETTER, rank[part], "")
        if part[0] in "0123456789":
            digits = part.lstrip("0")
            return (_NUMBER, len(digits), digits)
        return (_FOREIGN if part.isalpha() else _MARK, 0, part)

    return (tuple(map(weight, letters(text, alphabet, apart))), _decomposed(text), text.swapcase())


def _decomposed(text: str) -> str:
    return unicodedata.normalize("NFD", text.casefold())
