"""What the tags of a PDF hold, block by block, with the lines in which it stands on the page.

A block is what is read in one go: a paragraph, a heading, the cell of a table, the words of an item. Laid beside its
place on the page, it tells whether the tags mean what everybody sees.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from pawb.checks.tags import Piece, Tag
from pawb.checks.text_runs import TextRun

INLINE = frozenset([
    "Annot", "BibEntry", "Code", "Em", "Form", "Link", "Quote", "Reference", "Ruby", "Span", "Strong", "Sub", "Warichu",
    "RB", "RT", "RP", "WT", "WP",
])  # fmt: skip
"""The roles of what stands within a sentence (ISO 32000-2, 14.8.4.7)."""
SAME_LINE = 0.5  # of the size: how far letters may stand above and below their line, as those of a note do
_WORD_GAP = 0.15  # of the size


class Line(NamedTuple):
    """Words on one line of a page. `left` and `up` are in points, along the line and across."""

    text: str
    page: int
    left: float
    right: float
    up: float
    size: float
    bold: bool
    turn: int
    backwards: bool
    """Whether some of it is read before what stands to its left."""


@dataclass(frozen=True)
class Block:
    """One tag with what it says itself, and the roles of the tags around it, the nearest last."""

    tag: Tag
    around: tuple[Tag, ...]
    pieces: tuple[Piece, ...]

    @property
    def role(self) -> str:
        """The standard role of the tag: `P`, `H1`, `LBody`."""
        return self.tag.role

    @property
    def page(self) -> int:
        """Where it begins."""
        return self.pieces[0].page

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """Its lines, in the order in which they are read."""
        return tuple(_lines(self.pieces))

    @cached_property
    def text(self) -> str:
        """What it says, with a space between lines."""
        return self.tag.actual or " ".join(" ".join(line.text for line in self.lines).split())

    @property
    def level(self) -> int:
        """Of a heading: 1 to 9; 0 for all else."""
        return int(self.role[1:]) if re.fullmatch(r"H\d+", self.role) else 0

    @cached_property
    def size(self) -> float:
        """Of most of its letters, in points."""
        sizes = [run.size for run in self._runs for _ in run.text.strip()]
        return round(median(sizes), 1) if sizes else 0

    @cached_property
    def bold(self) -> bool:
        """Whether all its letters are bold."""
        return all(run.font.bold for run in self._runs if run.text.strip())

    def within(self, *roles: str) -> bool:
        """Whether a tag of one of these roles is around it."""
        return any(tag.role in roles for tag in self.around)

    @property
    def _runs(self) -> Iterator[TextRun]:
        return (run for piece in self.pieces for run in piece.runs)


def blocks(root: Tag) -> Iterator[Block]:
    """Each block within a tag that says something, in reading order."""
    return _blocks(root, ())


def usual_size(found: Iterable[Block]) -> float:
    """The size of most letters, in points; 0 where there are none."""
    sizes = sorted((block.size, len(block.text)) for block in found if block.text)
    half = sum(count for _, count in sizes) / 2
    for size, count in sizes:
        half -= count
        if half <= 0:
            return size
    return 0


def _blocks(tag: Tag, around: tuple[Tag, ...]) -> Iterator[Block]:
    pieces: list[Piece] = []
    apart: list[Tag] = []
    _gather(tag, pieces, apart)
    if any(piece.text.strip() for piece in pieces):
        yield Block(tag, around, tuple(pieces))
    for kid in apart:
        yield from _blocks(kid, (*around, tag))


def _gather(tag: Tag, pieces: list[Piece], apart: list[Tag], whole: bool = False) -> None:
    whole = whole or tag.role == "Formula"  # whose tags are those of mathematics
    for kid in tag.kids:
        if isinstance(kid, Piece):
            pieces.append(kid)
        elif whole or kid.role in INLINE:
            _gather(kid, pieces, apart, whole)
        else:
            apart.append(kid)


def _lines(pieces: Sequence[Piece]) -> Iterator[Line]:
    runs: list[TextRun] = []
    page = 0
    for piece in pieces:
        for run in piece.runs:
            if not run.text.strip():
                continue
            if runs and (page != piece.page or not _same_line(runs[-1], run)):
                yield _line(runs, page)
                runs = []
            page = piece.page
            runs.append(run)
    if runs:
        yield _line(runs, page)


def _same_line(one: TextRun, other: TextRun) -> bool:
    return one.turn == other.turn and abs(one.up - other.up) < SAME_LINE * max(one.size, other.size)


def _line(runs: Sequence[TextRun], page: int) -> Line:
    text = runs[0].text
    for before, run in pairwise(runs):
        apart = run.along - (before.along + before.width) > _WORD_GAP * run.size
        text += f" {run.text}" if apart else run.text
    largest = max(runs, key=lambda run: run.size)
    left, right = min(run.along for run in runs), max(run.along + run.width for run in runs)
    bold = all(run.font.bold for run in runs)
    backwards = any(run.along < before.along - run.size for before, run in pairwise(runs))
    return Line(" ".join(text.split()), page, left, right, largest.up, largest.size, bold, largest.turn, backwards)
