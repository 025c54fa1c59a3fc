"""Golden tables: expected words, written by hand, that a reader of the language can check line by line."""

from __future__ import annotations

import re
from pathlib import Path


def rows(table: Path, separator: str = "|") -> list[tuple[str, ...]]:
    """The cells of every row of `table`; lines that begin with # are for people."""
    lines = table.read_text(encoding="utf-8").splitlines()
    cells = re.compile(rf"\s*{re.escape(separator)}\s*")
    return [tuple(cells.split(line.strip())) for line in lines if line and not line.startswith("#")]
