"""Comma-separated values that spreadsheets open well, and never run."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from io import StringIO

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""A cell that begins so is a formula for a spreadsheet (OWASP, CSV injection). An apostrophe makes it text."""


def written(rows: Iterable[Sequence[str]]) -> bytes:
    """The rows as CSV, marked as UTF-8 for Excel."""
    text = StringIO()
    csv.writer(text).writerows([f"'{cell}" if cell.startswith(_FORMULA) else cell for cell in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")
