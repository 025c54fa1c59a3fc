"""What a text states that is the same in every language: numbers, money, percentages, dates, times and addresses.

Each is read as a value, so that "2 filiwn" and "two million", "2yp" and "14:00", "3 Mehefin" and "3rd of June" are
equal. The more special goes first and takes its words with it: the 20 of "20%" is a percentage and no number too.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from importlib import import_module
from typing import get_args

from pawb.languages import codes
from pawb.languages.stated import addresses, amounts, calendar, clock
from pawb.languages.stated.figures import Figures, in_figures
from pawb.languages.stated.values import Found, Kind, Reader, Values

__all__ = ["Kind", "lacking", "stated"]

_RUN = re.compile(rf"\[([^\[\]]*)\]\{{({'|'.join(codes())})\}}")
_LIST_MARKER = re.compile(r"^[ \t]*(?:\d+[.)]|[-*+])[ \t]+", re.MULTILINE)
_PLACEHOLDER = re.compile(r"%?\{[^{}]*\}|`[^`]*`")
_PLAIN = str.maketrans({"\u00a0": " ", "\u202f": " ", "’": "'", "–": "-", "—": "-", "−": "-", "*": None})

_SAME: Mapping[Kind, Callable[..., bool]] = {
    "links": addresses.same_link,
    "emails": addresses.same_email,
    "times": clock.same,
}
"""How values of a kind are compared that may be equal without being written alike."""


def lacking(text: str, code: str, other_text: str, other_code: str, kind: Kind) -> list[str]:
    """What a text surely states and another does not even perhaps, in the words of the first, each once."""
    values, others = stated(text, code)[kind], stated(other_text, other_code)[kind]
    same = _SAME.get(kind)
    known = {**others.sure, **others.perhaps}
    said = (
        words
        for value, words in values.sure.items()
        if value not in known and not (same and any(same(value, other) for other in known))
    )
    return list(dict.fromkeys(said))


@lru_cache(maxsize=20_000)
def stated(text: str, code: str) -> Found:
    """What `text`, in the Markdown of content and in the language `code`, states, by kind.

    A run in another language (`[dau ddrws]{cy}`) is read in that language.
    """
    found: dict[Kind, Values] = {kind: Values() for kind in get_args(Kind)}
    for run in [*_RUN.finditer(text), None]:
        said, tongue = (run[1], run[2]) if run else (_RUN.sub(" ", text), code)
        figures: Figures = import_module(f"{__name__}.{tongue}").FIGURES
        for step in _STEPS:
            said = step(said, figures, found)
    return found


def _markless(text: str, figures: Figures, found: Found) -> str:
    return _LIST_MARKER.sub("", text)


def _plain(text: str, figures: Figures, found: Found) -> str:
    return _PLACEHOLDER.sub(" ", text).translate(_PLAIN)


def _figures(text: str, figures: Figures, found: Found) -> str:
    return in_figures(text, figures)


_STEPS: tuple[Reader, ...] = (
    _markless,
    addresses.links,
    addresses.emails,
    _plain,
    addresses.phones,
    _figures,
    amounts.money,
    amounts.percentages,
    clock.times,
    calendar.dates,
    amounts.references,
    amounts.numbers,
)
