"""What a language can do: say an interface string, count, list, date, sort.

Babel stands behind what Babel does right (plural categories, month names, digit grouping). Its Welsh lists, date
ranges and short dates are wrong, so those are made here from each language's own words and mutations.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property
from string import Formatter
from typing import Any, NamedTuple

from babel import Locale
from babel.numbers import format_currency, format_decimal

from pawb.languages import collation
from pawb.languages.mutation import Slip

CATEGORIES = ("zero", "one", "two", "few", "many", "other")
"""The plural categories of Unicode CLDR, in the order in which a noun's forms are written."""


class Point(NamedTuple):
    """A year, a month of a year, or a day: what is not known is 0."""

    year: int
    month: int = 0
    day: int = 0


MUTATIONS = ("soft", "nasal", "aspirate", "breathed")
"""The turns that the word before a word may give it."""


@dataclass(frozen=True, eq=False)
class Language:
    """One language: its words and its grammar as data, and the sentences made from them. It is only equal to itself.

    `words` are interface strings by key. A slot may ask for a change of its first letters or for the joining word
    that belongs before it: `"{start} i {end:soft}"`; `turns` holds those changes by name. `nouns` are the forms
    that follow a number, one for each plural category the language has, in the order of `CATEGORIES`. `apart`
    matches the places where two letters that look like one letter of `alphabet` are two.

    Raises ValueError when a noun lacks a form.
    """

    code: str
    name: str
    words: Mapping[str, str]
    nouns: Mapping[str, tuple[str, ...]]
    alphabet: Sequence[str]
    turns: Mapping[str, Callable[[str], str]] = field(default_factory=dict)
    apart: re.Pattern[str] | None = None
    common: frozenset[str] = frozenset()
    """The small words that nearly every sentence of this language has, and no other language here."""
    breadth: float = 1.0
    """How many letters it takes to say what English says in one, in the middle of many texts."""
    names: Mapping[str, str] = field(default_factory=dict)
    """The names of places and public bodies that another language has otherwise, by what it has."""
    clitics: tuple[str, ...] = ()
    """What clings to the end of a word after an apostrophe and is a word of its own: the r of "o'r"."""
    ordinal: Callable[[int], str] = str
    """A place in an order, in figures: "1st", "2il"."""
    confused: Mapping[str, str] = field(default_factory=dict)
    """Words that a dictionary has but that are nearly always another, misspelt, and that other: "siwr" for "siŵr"."""
    not_confused: tuple[str, ...] = ()
    """Phrases that begin with such a word and mean it: "ffon wen", a white stick."""
    triggers: frozenset[str] = frozenset()
    """The words that may change the first letter of the next."""
    unmutated: Callable[[str], Iterable[Slip]] = lambda text: ()
    """Finds where a word of a text is not changed as the word before it asks."""
    needless: Callable[[str], Iterable[Slip]] = lambda text: ()
    """Finds where a word of a text is changed though the word before it asks for none."""

    def __post_init__(self) -> None:
        for noun, forms in self.nouns.items():
            if len(forms) != len(self._categories) or not all(forms):
                needed = ", ".join(self._categories)
                raise ValueError(f"the noun {noun!r} of {self.code} needs a form for each of: {needed}")

    def say(self, key: str, **slots: object) -> str:
        """The interface string `key` with its slots filled.

        Raises KeyError at once for an unknown key, a slot left empty, or a slot that the string does not have.
        """
        return _Phrase(self.turns).format(self.words[key], **slots)

    def count(self, noun: str, n: int) -> str:
        """A number and the form of the noun that follows it: "3 pages", "6 thudalen"."""
        form = self._categories.index(self._locale.plural_form(n))
        return f"{self.number(n)} {self.nouns[noun][form]}"

    def listing(self, items: Sequence[str], *, names: bool = True) -> str:
        """Items in a sentence: "a, b and c".

        Items that are ordinary words of the language (`names=False`) are changed as "and" asks ("coed a phlanhigion");
        names are left whole, since only a person can tell which names change.
        """
        if len(items) < 2:
            return "".join(items)
        return self.say("list_of_names" if names else "list_of_words", items=", ".join(items[:-1]), last=items[-1])

    def point(self, point: Point) -> str:
        """A year, month or day in words: "2008", "July 2008", "15 July 2008"."""
        month = self._locale.months["format"]["wide"][point.month] if point.month else ""
        return " ".join(str(part) for part in (point.day, month, point.year) if part)

    def month(self, year: int, month: int) -> str:
        """A month of a year: "July 2008"."""
        return self.point(Point(year, month))

    def date(self, day: datetime.date) -> str:
        """A day: "15 July 2008"."""
        return self.point(Point(day.year, day.month, day.day))

    def span(self, start: Point, end: Point) -> str:
        """A stretch of time, no year or month said twice: "July to August 2008", "Ebrill 2009 i Fawrth 2011"."""
        if start == end:
            return self.point(start)
        first, last = map(self.point, _once([start, end]))
        return self.say("time_span", start=first, end=last)

    def points(self, points: Sequence[Point]) -> str:
        """Several times, no year or month said twice: "April and May 2008", "Ebrill 2009 a Mawrth 2011"."""
        return self.listing([self.point(point) for point in _once(points)], names=False)

    def forms(self, word: str) -> frozenset[str]:
        """A word, and every form that a word before it may give it: "cynllun", "gynllun", "nghynllun", "chynllun"."""
        return frozenset({word, *(turn(word) for name, turn in self.turns.items() if name in MUTATIONS)})

    def sort_key(self, text: str) -> collation.SortKey:
        """What to sort `text` by, in this language's alphabet, accents second and capitals last."""
        return collation.sort_key(text, self.alphabet, self.apart)

    def letter(self, text: str) -> str:
        """The letter `text` stands under in an A to Z: "Ll" for "llyfr", "0–9" for any number. Empty when `text` is."""
        first = "".join(collation.letters(text, self.alphabet, self.apart)[:1])
        return first.capitalize() if first.isalpha() or not first else "0–9"

    def number(self, n: int | Decimal) -> str:
        """A number in figures: "6,083"."""
        return format_decimal(n, locale=self._locale)

    def money(self, pounds: int | Decimal) -> str:
        """Pounds: "£1,200", "£12.50", "£1.5 million"."""
        millions = Decimal(pounds) / 1_000_000
        if millions >= 1 and millions == round(millions, 1):
            return self.say("million_pounds", amount=self.number(millions.normalize() + 0))
        pattern = "¤#,##0" if pounds == int(pounds) else "¤#,##0.00"
        return format_currency(pounds, "GBP", pattern, locale=self._locale, currency_digits=False)

    def file_size(self, size: int) -> str:
        """The size of a file of `size` bytes, in thousands or millions of bytes: "340 KB", "1.2 MB"."""
        if size < 999_500:
            return f"{max(1, round(size / 1000))} KB"
        return f"{self.number(round(Decimal(size) / 1_000_000, 1))} MB"

    @cached_property
    def _locale(self) -> Locale:
        return Locale.parse(self.code)

    @property
    def _categories(self) -> tuple[str, ...]:
        used = self._locale.plural_form.tags | {"other"}
        return tuple(category for category in CATEGORIES if category in used)


def _once(points: Sequence[Point]) -> list[Point]:
    """The same points, the year (and the month of days) left only on the last when all share it."""
    *others, last = points
    if len({point.year for point in points}) > 1 or len({(p.month > 0, p.day > 0) for p in points}) > 1:
        return list(points)
    same_month = bool(last.day) and len({point.month for point in points}) == 1
    return [point._replace(year=0, month=0 if same_month else point.month) for point in others] + [last]


class _Phrase(Formatter):
    """`str.format`, in which a slot's format is the name of a turn, and a slot that is not used is an error."""

    def __init__(self, turns: Mapping[str, Callable[[str], str]]) -> None:
        self.turns = turns

    def format_field(self, value: Any, format_spec: str) -> str:
        return self.turns[format_spec](str(value)) if format_spec else str(value)

    def check_unused_args(self, used_args: Any, args: Any, kwargs: Any) -> None:
        if unused := set(kwargs) - set(used_args):
            raise KeyError(", ".join(sorted(unused)))
