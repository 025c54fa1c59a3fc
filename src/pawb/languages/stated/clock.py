"""Times of day in a text whose numbers are all in figures."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from pawb.languages.stated.figures import PERHAPS, Figures
from pawb.languages.stated.values import TAKEN, Found, take

HALF_DAY = 12 * 60

_HOUR = rf"(?<![\w.,:£/])(?P<hour>\d{{1,2}}){PERHAPS}?"
_HOUR_AND_MINUTE = rf"{_HOUR}(?:[:.](?P<minute>\d\d))?"


class Clock(NamedTuple):
    """A time of day in minutes; `half` is 0 for the morning, 1 for the afternoon, None where it is not said."""

    minutes: int
    half: int | None


def same(one: Clock, other: Clock) -> bool:
    """Whether two times may be the same: one of them may leave open which half of the day it is."""
    return one.minutes == other.minutes and (one.half is None or other.half is None or one.half == other.half)


@cache
def _patterns(figures: Figures) -> tuple[re.Pattern[str], ...]:
    half = rf"(?:(?P<morning>{figures.morning})|(?P<evening>{figures.evening}))"
    # Of two times one may not say that it is one: "9 to 5pm", "from 9.30 to 17.00".
    first_of_two = rf"{_HOUR_AND_MINUTE}(?=\s?(?:-|\b(?:{figures.through})\b)\s?{TAKEN})"
    at = "|".join(rf"(?<=\b{word}\s)" for word in figures.at)
    past = "|".join(map(re.escape, figures.past))
    return tuple(
        re.compile(pattern, re.IGNORECASE)
        for pattern in (
            rf"(?:(?P<noon>{figures.noon})|(?P<midnight>{figures.midnight}))\b",
            rf"(?P<past>{past}) {_HOUR}(?:\s?{half})?",
            rf"{_HOUR_AND_MINUTE}(?:\s(?:{figures.clock}))?\s?{half}",
            first_of_two,
            rf"{_HOUR}:(?P<minute>[0-5]\d)(?![\d:])",
            rf"{_HOUR}\s(?:{figures.clock})",
            rf"(?:{at}){_HOUR}\.(?P<minute>[0-5]\d)(?!\d)",
            first_of_two,
            rf"(?<={TAKEN})\s?(?:-|\b(?:{figures.through})\b)\s?{_HOUR}[:.](?P<minute>[0-5]\d)(?!\d)",
        )
    )


def times(text: str, figures: Figures, found: Found) -> str:
    """Take times of day."""

    def read(match: re.Match[str]) -> bool:
        time = _clock(match.groupdict(), figures)
        if time:
            found["times"].add(time, match[0])
        return time is not None

    for pattern in _patterns(figures):
        text = take(pattern, text, read)
    return text


def _clock(said: dict[str, str | None], figures: Figures) -> Clock | None:
    if said.get("noon") or said.get("midnight"):
        return Clock(0, 1 if said.get("noon") else 0)
    hour, minute = (
        int(said["hour"] or 0),
        int(said.get("minute") or 0) + figures.past.get((said.get("past") or "").casefold(), 0),
    )
    if hour > 24 or minute > 59:
        return None
    half = 0 if said.get("morning") or hour in (0, 24) else 1 if said.get("evening") or hour > 12 else None
    return Clock((hour * 60 + minute) % HALF_DAY, half)
