"""How easy booklets were found to be: it holds while a booklet, and all that judges it, are what they were."""

from __future__ import annotations

import hashlib
import json
from dataclasses import astuple
from pathlib import Path

from pawb.checks.booklet import Booklet, Section
from pawb.checks.kept import itself
from pawb.checks.score_card import Grade, ScoreCard, grade
from pawb.content import whole


class KeptGrades:
    """The grades of booklets, in a file if there is one. One that is damaged or lost only costs time."""

    def __init__(self, file: Path | None = None) -> None:
        self._file = file
        self._before = _read(file) if file else {}
        self._now: dict[str, Grade] = {}

    def of(self, booklet: Booklet) -> Grade:
        """The grade of a booklet."""
        digest = hashlib.sha256(repr((itself(), _told(booklet))).encode()).hexdigest()
        if digest not in self._now:
            self._now[digest] = self._before.get(digest) or grade(booklet)
        return self._now[digest]

    def keep(self) -> None:
        """Keep the grades that were asked for, in place of those before."""
        if self._file and self._now.keys() != self._before.keys():
            values = {digest: [astuple(card), kept, rules] for digest, (card, kept, rules) in self._now.items()}
            whole.write(self._file, json.dumps(values).encode())


def _told(booklet: Booklet) -> tuple[object, ...]:
    """All that a grade rests on."""
    sections = [_section(section) for section in booklet.sections]
    words = (booklet.terms, sorted(booklet.avoided.items()), booklet.explains)
    return (booklet.language, booklet.title.text, sections, *words)


def _section(section: Section) -> tuple[object, ...]:
    rows = [(row.text, row.picture, row.no_picture) for row in section.rows]
    return (section.id, section.title.text, rows, section.reason, section.part and section.part.text)


def _read(file: Path) -> dict[str, Grade]:
    try:
        values = json.loads(file.read_text(encoding="utf-8"))
        return {digest: Grade(ScoreCard(*card), kept, rules) for digest, (card, kept, rules) in values.items()}
    except (OSError, ValueError, TypeError, AttributeError):
        return {}
