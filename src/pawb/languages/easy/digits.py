"""Numbers, days and times written in signs that many people cannot read, the same in every language."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pawb.languages.easy import Hard

_PERCENTAGE = re.compile(r"\d+(?:\.\d+)? ?%")
_FRACTION = re.compile(r"(?<![\d/])\d{1,2}/\d{1,2}(?![\d/])|[½¼¾⅓⅔]")
_DECIMAL = re.compile(r"(?<![£\d.])(?<![A-ZŴŶ]\w{2} )(?<!\w{3} )\d+\.\d+(?![\d.])")
_HOUR = re.compile(r"(?:[1-9]|1[0-2])\.[0-5]\d")
"""The time of day: 9.15."""
_ROMAN = re.compile(r"(?<![\w'-])(?=[IVX]{2})X{0,3}(?:IX|IV|V?I{0,3})(?![\w'-])")
_LARGE = re.compile(r"(?<![\d.,])\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\d,])|(?<![\d.,] )(?<![\d.,])[1-9]\d{4,}(?! ?\d)")
_SIGNIFICANT = 2
"""A large number may have so many figures that are not 0: about 130,000 people."""

_DAY = re.compile(r"(?<!\d)(?:\d{1,2}/\d{1,2}/\d{2,4}|\d{1,2}\.\d{1,2}\.\d{2,4}|\d{4}-\d{2}-\d{2})(?!\d)")
_YEARS = re.compile(r"(?<!\d)(?:19|20)\d\d ?[-–/] ?\d{2,4}(?!\d|-)")
_CLOCK = re.compile(r"(?<![\d:.])(?:1[3-9]|2[0-3])[:.][0-5]\d(?![\d:]|\.\d)")


def numbers(text: str) -> Iterator[Hard]:
    """Percentages, fractions, Roman numerals, and large numbers that nobody has rounded."""
    for pattern in (_PERCENTAGE, _FRACTION, _ROMAN):
        yield from (Hard(found[0]) for found in pattern.finditer(text) if found[0])
    yield from (Hard(found[0]) for found in _DECIMAL.finditer(text) if not _HOUR.fullmatch(found[0]))
    for found in _LARGE.finditer(text):
        figures = found[0].replace(",", "").rstrip("0")
        if len(figures) > _SIGNIFICANT:
            kept = int(float(found[0].replace(",", "")))
            yield Hard(found[0], f"{round(kept, _SIGNIFICANT - len(str(kept))):,}")


def dates(text: str) -> Iterator[Hard]:
    """Days in figures, years run together, and the clock of 24 hours."""
    yield from (Hard(found[0]) for found in _DAY.finditer(text))
    for found in _YEARS.finditer(text):
        first, last = re.findall(r"\d+", found[0])
        if int(last[-2:]) > int(first[-2:]) and not _DAY.search(text, found.start()):
            yield Hard(found[0])
    yield from (Hard(found[0]) for found in _CLOCK.finditer(text))


def roman(word: str) -> bool:
    """Whether a word is a number in Roman letters."""
    return _ROMAN.fullmatch(word) is not None
