"""Time as public documents state it: a month, several, a span, from a month onwards, quarterly, ongoing.

Staff write `2008-07`, `2008-04 to 2011-03`, `from 2009-04`, `quarterly`; readers see it in words in their language.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import total_ordering
from itertools import count
from typing import Any, NoReturn, Self

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from pawb.content.faults.times import BACKWARDS_TIME, NO_SUCH_DAY, NO_SUCH_MONTH, NOT_A_TIME
from pawb.findings import Rule
from pawb.languages import Language, Point, language

EXAMPLES = (
    "2008",
    "2008-07",
    "2008-07-15",
    "2008-04 and 2008-05",
    "2008-07 to 2008-08",
    "? to 2011-03",
    "2008-04 to ?",
    "from 2009-04",
    "quarterly",
    "yearly from 2008-04 to 2011-03",
    "ongoing",
)
"""Every shape, as staff write it."""

RHYTHMS = {"monthly": 1, "quarterly": 3, "six-monthly": 6, "yearly": 12}
"""How many months lie between two due dates."""

ONGOING = "ongoing"

_POINT = r"[12]\d{3}(?:-\d{1,2}(?:-\d{1,2})?)?"
_POINTS = rf"{_POINT}(?:(?:, | and ){_POINT})*"
_SPAN = rf"(?:from )?(?P<start>{_POINT}|\?) to (?P<end>{_POINT}|\?)"
_ONWARDS = rf"from (?P<from>{_POINT})"
_OFTEN = "|".join([*RHYTHMS, ONGOING])
_TIME = re.compile(rf"(?P<points>{_POINTS})|(?:(?P<often>{_OFTEN})(?: |$))?(?:{_SPAN}|{_ONWARDS})?", re.ASCII)
PATTERN = re.sub(r"\?P<\w+>", "?:", rf"^(?:{_POINTS}|(?:{_SPAN}|{_ONWARDS})|(?:{_OFTEN})(?: {_SPAN}| {_ONWARDS})?)$")
"""What an editor accepts: the same shapes, without the dashes that `When.read` puts right."""

# A dash is read as "to" where it cannot be the dash inside a date: a long one, one between spaces, one between years.
_DASH = re.compile(r" ?[–—] ?| - |(?<=^[0-9]{4})-(?=[0-9]{4}$)")


@total_ordering
@dataclass(frozen=True, slots=True)
class When:
    """A time as a public document states it. Make one with `When.read`.

    `points` are the years, months or days of a time that is nothing else, in order. Otherwise `often` says how often
    (a rhythm or ongoing), and `start` and `end` from when to when; `None` is not stated, and `onwards` is meant to
    have no end.
    """

    points: tuple[Point, ...] = ()
    often: str = ""
    start: Point | None = None
    end: Point | None = None
    onwards: bool = False

    @classmethod
    def read(cls, text: str) -> Self:
        """The time that `text` states.

        Raises PydanticCustomError (a ValueError) whose context holds the broken `rule` and its details.
        """
        plain = _DASH.sub(" to ", " ".join(text.split()).casefold())
        found = _TIME.fullmatch(plain)
        if not plain or not found or "? to ?" in plain:
            _refuse(NOT_A_TIME, text)
        if found["points"]:
            return cls(points=tuple(sorted({_point(part, text) for part in re.split(", | and ", plain)})))
        start, end = (
            _point(part, text) if part and part != "?" else None
            for part in (found["start"] or found["from"], found["end"])
        )
        if start and end and _last_day(end) < _first_day(start):
            _refuse(BACKWARDS_TIME, text, start=_iso(start), end=_iso(end))
        return cls((), found["often"] or "", start, end, bool(found["from"]))

    def __str__(self) -> str:
        """As staff write it; `When.read` of it gives the same time."""
        *others, last = [*map(_iso, self.points)] or [""]
        span = ", ".join(others) + f" and {last}" if others else last
        if self.onwards and self.start:
            span = f"from {_iso(self.start)}"
        elif self.start or self.end:
            span = f"{_iso(self.start)} to {_iso(self.end)}"
        between = " from " if self.often and self.start and not self.onwards else " "
        return between.join(part for part in (self.often, span) if part)

    def say(self, reader: str | Language) -> str:
        """The time in words, for the middle of a sentence: "April 2009 onwards", "o Ebrill 2009 ymlaen"."""
        tongue = language(reader) if isinstance(reader, str) else reader
        often = tongue.say(f"time_{self.often.replace('-', '_')}") if self.often else ""
        span = self._say_span(tongue)
        return tongue.say("time_within", often=often, span=span) if often and span else often or span

    def _say_span(self, tongue: Language) -> str:
        if self.points:
            return tongue.points(self.points)
        if self.start and self.end:
            return tongue.span(self.start, self.end)
        if self.start:
            key = "time_onwards" if self.onwards else "time_end_not_stated"
            return tongue.say(key, start=tongue.point(self.start))
        return tongue.say("time_start_not_stated", end=tongue.point(self.end)) if self.end else ""

    def due_dates(self, within: When | None = None) -> tuple[date, ...]:
        """Every day on which something is due, in order.

        A month is due on its last day, and so is a year; a span on the last day of its end; what goes on from a
        month, by the end of that month. A rhythm without its own start or end takes them from `within`, the
        publication's period; with neither, and for what is ongoing, there is no due date to tell.
        """
        return tuple(self._dues(within)) if self._bounds(within)[1] or not self.often else ()

    def next_due(self, on: date, within: When | None = None) -> date | None:
        """The first due date that is not before `on`, or None."""
        return next((due for due in self._dues(within) if due >= on), None)

    def _dues(self, within: When | None) -> Iterator[date]:
        if self.often in RHYTHMS:
            start, end = self._bounds(within)
            yield from _beats(start, end, RHYTHMS[self.often]) if start else ()
        elif not self.often:
            stated = self.points or (self.start if self.onwards else self.end,)
            yield from sorted({_last_day(point) for point in stated if point})

    @property
    def day(self) -> date | None:
        """The day, where the time is exactly one."""
        return _last_day(self.points[0]) if len(self.points) == 1 and self.points[0].day else None

    def _bounds(self, within: When | None) -> tuple[date | None, date | None]:
        """The first and the last day, taken from `within` where this time does not state them."""
        start = self.points[0] if self.points else self.start
        end = self.points[-1] if self.points else self.end
        outer = within._bounds(None) if within else (None, None)
        return (_first_day(start) if start else outer[0], _last_day(end) if end else outer[1])

    def __lt__(self, other: When) -> bool:
        """By first due date, then by start; what has neither comes last."""
        return self._order < other._order

    @property
    def _order(self) -> tuple[date, str]:
        first = self.next_due(date.min) or (_last_day(self.start) if self.start else date.max)
        return (first, str(self))

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_wrap_validator_function(
            lambda value, text: value if isinstance(value, cls) else cls.read(text(value)),
            core_schema.str_schema(),
            serialization=core_schema.to_string_ser_schema(),
        )

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        return {"type": "string", "pattern": PATTERN, "examples": list(EXAMPLES)}


def _refuse(rule: Rule, text: str, **details: object) -> NoReturn:
    value = text if len(text) <= 60 else f"{text[:59]}…"
    raise PydanticCustomError(rule.id, rule.message["en"], {"rule": rule, "value": value, **details})


def _point(part: str, text: str) -> Point:
    """The year, month or day that `part` of `text` writes."""
    point = Point(*map(int, part.split("-")))
    parts = part.count("-")
    if parts and not 1 <= point.month <= 12:
        _refuse(NO_SUCH_MONTH, text, month=point.month)
    if parts == 2 and not 1 <= point.day <= _days_in(point.year, point.month):
        _refuse(NO_SUCH_DAY, text, day=point.day, last=_days_in(point.year, point.month))
    return point


def _iso(point: Point | None) -> str:
    if point is None:
        return "?"
    return "-".join(f"{part:02}" for part in point if part)


def _first_day(point: Point) -> date:
    return date(point.year, point.month or 1, point.day or 1)


def _last_day(point: Point) -> date:
    month = point.month or 12
    return date(point.year, month, point.day or _days_in(point.year, month))


def _days_in(year: int, month: int) -> int:
    return monthrange(year, month)[1]


def _beats(start: date, end: date | None, months: int) -> Iterator[date]:
    """The last day of each whole period of so many months from `start`, up to `end`."""
    for beat in count(1):
        years, month = divmod(start.month - 1 + beat * months, 12)
        if start.year + years > date.max.year:
            return
        following = date(start.year + years, month + 1, 1)
        day = min(start.day, _days_in(following.year, following.month))
        due = following.replace(day=day) - timedelta(days=1)
        if end and due > end:
            return
        yield due
