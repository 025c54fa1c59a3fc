"""Begins a site: all its files are written beside its place and moved there at the end."""

from __future__ import annotations

import os
import shutil
from datetime import date
from pathlib import Path

from pawb.content import ledger
from pawb.content.load import load
from pawb.content.whole import write
from pawb.starter.answers import Answers
from pawb.starter.site import examples, settings
from pawb.starter.update import Begun

LEAD = "lead"
"""The role that confirms the texts of the example in both languages."""


def free(to: Path) -> bool:
    """Whether a site can begin here: the folder is not there yet, is empty, or holds a git repository alone."""
    return not os.path.lexists(to) or (to.is_dir() and {path.name for path in to.iterdir()} <= {".git"})


def begin(to: Path, answers: Answers, today: date) -> None:
    """Write a whole new site into the folder `to`.

    Raises FileExistsError where that is not free, and OSError where it cannot be written: nothing is left then.
    """
    if not free(to):
        raise FileExistsError(to)
    to = to.resolve()
    beside = to.parent / f".{to.name}.{os.getpid()}.part"
    try:
        made = settings(answers)
        for name, content in {**made, **examples(answers, today)}.items():
            write(beside / name, content)
        Begun.of(answers, made).write(beside)
        _confirm(beside, today)
        _move(beside, to)
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def _confirm(project: Path, today: date) -> None:
    """Write down that both languages of the example say the same, and that a machine drafted them."""
    library = load(project)
    units = list(library.lines())
    ledger.write(project, library.ledger.stamp(units, units, LEAD, today, "draft"))


def _move(made: Path, to: Path) -> None:
    """Put what was made in its place, whole."""
    if not to.exists():
        made.rename(to)
        return
    moved: list[Path] = []
    try:
        for entry in sorted(made.iterdir()):
            moved.append(entry.rename(to / entry.name))
    except OSError:
        for entry in moved:
            entry.rename(made / entry.name)
        raise
