"""The table for translators without a translation tool: the same columns in Word and in Excel."""

from __future__ import annotations

from pawb.exchange.job import both, named
from pawb.findings import Words
from pawb.languages import codes

KEY = {"en": "Key", "cy": "Allwedd"}
CHANGE = {"en": "What changed", "cy": "Yr hyn a newidiodd"}
NOW = {"en": "{language} now", "cy": "{language} nawr"}
NEW = {"en": "New {language}: write here", "cy": "{language} newydd: ysgrifennwch yma"}

COLUMNS = ("key", "source", "change", "now", "new")


def headings(source: str, target: str) -> tuple[Words, ...]:
    """What stands above the `COLUMNS`, in each language."""
    return KEY, named(source), CHANGE, _of(NOW, target), new(target)


def new(target: str) -> Words:
    """What stands above the column that a translator writes in."""
    return _of(NEW, target)


def _of(words: Words, target: str) -> Words:
    return {code: words[code].format(language=named(target)[code]) for code in codes()}


def directions() -> dict[tuple[str, ...], tuple[str, str]]:
    """From which language into which, by the headings of a table: so one that comes back is known again."""
    return {
        tuple(map(both, headings(source, target))): (source, target)
        for source in codes()
        for target in codes()
        if source != target
    }
