"""How good a check of easy read is, measured on rows of each language that were written for the purpose.

`labelled/easy_read/<language>.yml` holds the rows under the ids of the checks that each should fail, those that should
fail none under ""; under `words` and `avoid` the words that a glossary settles. All checks are measured on all rows.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

import yaml

from pawb.checks import Check
from pawb.checks.booklet import Booklet, Line, Section
from pawb.checks.labelled import FOLDER, Score
from pawb.findings import Place


@dataclass(frozen=True, slots=True)
class RowLabel:
    """One row, whether it should fail the check, and whether it does."""

    text: str
    fault: bool
    flagged: bool


def labels(check: Check, code: str) -> Iterator[RowLabel]:
    """The rows of a language, each as the check judges it now; nothing when none was written for the check."""
    written = _written(code)
    if any(check.rule.id in broken for broken, _ in written):
        for broken, booklet in written:
            flagged = any(True for _ in check.judge(booklet))
            yield RowLabel(booklet.sections[0].rows[0].text, check.rule.id in broken, flagged)


def score(check: Check, code: str) -> Score | None:
    """What a check makes of the rows of a language, or None when none was written for it."""
    judged = list(labels(check, code))
    if not judged:
        return None
    faults = [label.flagged for label in judged if label.fault]
    sound = [label.flagged for label in judged if not label.fault]
    return Score(len(faults), len(sound), sum(faults), sum(sound))


def of_rows(texts: list[str], code: str, words: list[str], avoided: Mapping[str, str]) -> Booklet:
    """Rows without pictures as the one section of a booklet."""
    file = f"content/{code}/easy-read/labelled.yml"
    rows = tuple(Line(text, code, Place(file, number, 1)) for number, text in enumerate(texts, start=1))
    title = Line("", code, Place(file))
    return Booklet(code, title, (Section("section", title, rows),), tuple(words), avoided)


@cache
def _written(code: str) -> tuple[tuple[tuple[str, ...], Booklet], ...]:
    """Each row with the ids of the checks that it should fail."""
    written = yaml.safe_load((FOLDER / "easy_read" / f"{code}.yml").read_text(encoding="utf-8"))
    return tuple(
        (tuple(broken.split()), of_rows([text], code, written["words"], written["avoid"]))
        for broken, rows in written["rows"].items()
        for text in rows
    )
