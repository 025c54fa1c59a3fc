"""Days, months, years and days of the week in a text whose numbers are all in figures.

A date is kept in its parts, since languages share them out differently: "12 to 23 October" is "12 Hydref i 23 Hydref".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from decimal import Decimal
from functools import cache, partial

from pawb.languages.stated.figures import PERHAPS, Figures
from pawb.languages.stated.values import Found, take

_ISO = re.compile(r"(?<![\w-])(\d{4})-(\d\d)-(\d\d)(?![\w-])")
_SLASHED = re.compile(r"(?<![\w/.])(\d\d?)([/.])(\d\d?)\2(\d{4}|\d\d)(?![\w/]|\.\d)")
_YEAR = re.compile(r"(?<![\w.,])(?<!\d[-/])((?:19|20)\d\d)(?:[-/](\d{4}|\d\d)(?!\d))?(?!,?\d|\.\d)")
_NUMBER = re.compile(r"\d+")
_OCTOBER = 10
"""Welsh has one word for it and for autumn."""

_Match = re.Match[str]


def dates(text: str, figures: Figures, found: Found) -> str:
    """Take dates, and months, years and days of the week alone."""
    for pattern, read in _readers(figures):
        text = take(pattern, text, partial(read, found))
    return text


@cache
def _readers(figures: Figures) -> tuple[tuple[re.Pattern[str], Callable[[Found, _Match], bool]], ...]:
    months = {**figures.months, **figures.short_months}

    def days_of_month(found: Found, match: _Match) -> bool:
        return _add_days(found, match[0], map(int, _NUMBER.findall(match["days"])), months[match["month"]])

    def month(found: Found, match: _Match) -> bool:
        _add_month(found, match[0], months[match["month"]])
        return True

    def month_alone(found: Found, match: _Match) -> bool:
        # What may be no month stays, to be tried as a day of the week: "Mawrth" is March and Tuesday.
        sure = match[1] not in figures.doubtful_months
        _add_month(found, match[0], figures.months[match[1]], sure=sure)
        return sure

    def season(found: Found, match: _Match) -> bool:
        _add_season(found, match[0], figures.seasons[match["season"]], sure=True)
        return True

    def perhaps_season(found: Found, match: _Match) -> bool:
        _add_season(found, match[0], figures.seasons[match[1]], sure=False)
        return True

    def day_of_week(found: Found, match: _Match) -> bool:
        found["dates"].add(("weekday", figures.days[match[1]]), match[0])
        return True

    def perhaps_day_of_week(found: Found, match: _Match) -> bool:
        found["dates"].add(("weekday", figures.perhaps_days[match[1]]), match[0], sure=False)
        return True

    day = rf"\d\d?(?:{figures.ordinal})?{PERHAPS}?"
    days = rf"(?<![\w.,/£])(?<!\d-)(?P<days>(?:{day}\s?(?:,|-|/|\b(?:{figures.through})\b)\s?){{0,9}}{day})"
    before = rf"(?:{figures.day_before})\s" if figures.day_before else ""
    long, every, seasons = _either(figures.months), _either(months), _either(figures.seasons)
    year = r",?\s\d{4}\b"
    patterns = (
        (_ISO.pattern, _iso),
        (_SLASHED.pattern, _slashed),
        (rf"\b{before}({_either(figures.days)})\b", day_of_week),
        (rf"{days}\s(?:{figures.of}\s)?(?P<month>{every})\b", days_of_month),
        (rf"\b(?P<month>{every})\s(?P<days>\d\d?(?:{figures.ordinal}|(?={year})))\b", days_of_month),
        (rf"\b(?P<month>{every})\.?(?={year})", month),
        (rf"\b(?:{figures.in_month})\s(?P<month>{long})\b", month),
        (rf"\b({long})\b", month_alone),
        (rf"(?i:{figures.in_season})\s(?P<season>{seasons})\b", season),
        (rf"\b(?P<season>{seasons})(?=(?:\s{figures.of})?{year})", season),
        (rf"\b({seasons})\b", perhaps_season),
        (rf"\b({_either(figures.perhaps_days)})\b", perhaps_day_of_week),
        (_YEAR.pattern, _years),
    )
    return tuple((re.compile(pattern), read) for pattern, read in patterns)


def _add_month(found: Found, said: str, month: int, *, sure: bool = True) -> None:
    found["dates"].add(("month", month), said, sure=sure)
    if month == _OCTOBER:
        found["dates"].add(("season", "autumn"), said, sure=False)


def _add_season(found: Found, said: str, season: str, *, sure: bool) -> None:
    found["dates"].add(("season", season), said, sure=sure)
    if season == "autumn":
        found["dates"].add(("month", _OCTOBER), said, sure=False)


def _iso(found: Found, match: _Match) -> bool:
    year, month, day = map(int, match.groups())
    return _add_days(found, match[0], [day], month) and _add_years(found, match[0], [year])


def _slashed(found: Found, match: _Match) -> bool:
    year = int(match[4])
    return _add_days(found, match[0], [int(match[1])], int(match[3])) and _add_years(
        found, match[0], [year if year > 99 else 2000 + year]
    )


def _years(found: Found, match: _Match) -> bool:
    """A year, or two: "2019-20", "2008/2011"."""
    said, until = match[1], match[2] or match[1]
    first, last = int(said), int(said[: -len(until)] + until)
    return first <= last and _add_years(found, match[0], [first, last])


def _add_days(found: Found, said: str, days: Iterable[int], month: int) -> bool:
    days = list(days)
    if not 1 <= month <= 12 or not all(1 <= day <= 31 for day in days):
        return False
    _add_month(found, said, month)
    for day in days:
        found["dates"].add(("day", month, day), said)
    return True


def _add_years(found: Found, said: str, years: Iterable[int]) -> bool:
    for year in years:
        found["dates"].add(("year", year), said)
        found["numbers"].add(Decimal(year), said, sure=False)
    return True


def _either(names: Iterable[str]) -> str:
    return "|".join(sorted(map(re.escape, names), key=len, reverse=True))
