"""The table for translators without a translation tool: the same columns in Word and in Excel."""

from __future__ import annotations

from pawb.exchange.job import both, named
from pawb.languages import codes

KEY = {"en": "Key", "cy": "Allwedd"}
CHANGE = {"en": "What changed", "cy": "Yr hyn a newidiodd"}
NOW = {"en": "{language} now", "cy": "{language} nawr"}
NEW = {"en": "New {language}: write here", "cy": "{language} newydd: ysgrifennwch yma"}

COLUMNS = ("key", "source", "change", "now", "new")


def headings(source: str, target: str) -> tuple[str, ...]:
    """What stands above the `COLUMNS`, from which a table that comes back is known again."""
    languages = named(target)
    now, new = ({code: words[code].format(language=languages[code]) for code in codes()} for words in (NOW, NEW))
    return tuple(both(words) for words in (KEY, named(source), CHANGE, now, new))


def directions() -> dict[tuple[str, ...], tuple[str, str]]:
    """From which language into which, by the headings of a table."""
    return {headings(source, target): (source, target) for source in codes() for target in codes() if source != target}
