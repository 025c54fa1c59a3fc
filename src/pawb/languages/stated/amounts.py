"""Money, percentages, references and plain numbers in a text whose numbers are all in figures."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from pawb.languages.stated.figures import PERHAPS, Figures
from pawb.languages.stated.values import Found, take

_N = rf"(\d+(?:,\d{{3}})*(?:\.\d+)?){PERHAPS}?"
_NOT_INSIDE = r"(?<![\w.,])"
_THOUSANDS = {"k": 1_000, "m": 1_000_000, "bn": 1_000_000_000}

_REFERENCE = re.compile(r"(?<!\w)[A-Z]{1,5}\d+(?:\.\d+)*[a-z]?\b|(?<![\w.])(?:\d+(?:\.\d+){2,}|\d+[A-Z]{1,3})\b")
_NUMBER = re.compile(rf"(\d+(?:,\d{{3}})+(?:\.\d+)?|\d+(?:\.\d+)?)({PERHAPS})?")
_YEARS = range(1900, 2100)


@cache
def _money(figures: Figures) -> re.Pattern[str]:
    return re.compile(
        rf"£\s?{_N}(?:\s?(k|m|bn)\b)?|{_NOT_INSIDE}{_N}\s?(?:(?:{figures.pounds})\b|({figures.pence})(?!\w|\.\w))"
    )


def money(text: str, figures: Figures, found: Found) -> str:
    """Take sums of money, as pounds."""

    def read(match: re.Match[str]) -> bool:
        pounds = _value(match[1] or match[3])
        pounds *= _THOUSANDS.get(match[2] or "", 1)
        found["money"].add(pounds / 100 if match[4] else pounds, match[0])
        return True

    return take(_money(figures), text, read)


@cache
def _percentage(figures: Figures) -> re.Pattern[str]:
    first = rf"(?:(\d{{1,3}}(?:\.\d+)?){PERHAPS}?\s?(?:-|\b(?:{figures.through})\b)\s?)?"
    return re.compile(rf"{_NOT_INSIDE}{first}{_N}\s?(?:%|(?:{figures.percent})\b)")


def percentages(text: str, figures: Figures, found: Found) -> str:
    """Take percentages, both ends of a range."""

    def read(match: re.Match[str]) -> bool:
        for number in filter(None, match.groups()):
            found["percentages"].add(_value(number), match[0])
        return True

    return take(_percentage(figures), text, read)


def references(text: str, figures: Figures, found: Found) -> str:
    """Take references with a number in them, such as S9, A1.2 and 1.2.3: numbers to a reader."""

    def read(match: re.Match[str]) -> bool:
        found["numbers"].add(match[0].casefold(), match[0])
        return True

    return take(_REFERENCE, text, read)


def numbers(text: str, figures: Figures, found: Found) -> str:
    """Take all numbers that are left."""

    def read(match: re.Match[str]) -> bool:
        value = _value(match[1])
        found["numbers"].add(value, match[0], sure=not match[2])
        if value in _YEARS:
            found["dates"].add(("year", int(value)), match[0], sure=False)
        return True

    return take(_NUMBER, text, read)


def _value(number: str) -> Decimal:
    return Decimal(number.replace(",", "")).normalize()
