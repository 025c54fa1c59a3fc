"""A publication as it was laid out for print, which every check on print judges."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from pawb.findings import Finding, Place, Rule
from pawb.render.large_print.laid_out import Block, LaidOut, Line, Look, Page, Run

GIANT_PRINT = 24.0
"""The size of giant print, in points (UKAAF G003)."""

SAMPLE = 60
"""Letters of the text that a message quotes."""


class Fault(NamedTuple):
    """Something wrong on one page. Faults with one `cause` are told together."""

    cause: Hashable
    page: int
    details: Mapping[str, object]


class Break(NamedTuple):
    """Where one line ends and the next begins."""

    page: Page
    block: Block
    line: Line
    next: Line


@dataclass(frozen=True)
class Printed:
    """An edition: the file that it is, the size that it promises, and its pages."""

    file: str
    size: float
    laid_out: LaidOut

    @property
    def pages(self) -> tuple[Page, ...]:
        """Its pages in order."""
        return self.laid_out.pages

    @cached_property
    def looks(self) -> Mapping[Look, list[tuple[int, Run]]]:
        """Every look that text has, and the text that has it, with its page."""
        looks: dict[Look, list[tuple[int, Run]]] = {}
        for page in self.pages:
            for block in page.all:
                for line in block.lines:
                    for run in line.runs:
                        looks.setdefault(run.look, []).append((page.number, run))
        return looks

    @cached_property
    def breaks(self) -> list[Break]:
        """Every end of a line after which its paragraph goes on."""
        return [
            Break(page, block, line, following)
            for page in self.pages
            for block in page.all
            if len(block.lines) > 1
            for line, following in pairwise(block.lines)
        ]

    def tell(self, rule: Rule, faults: Iterable[Fault]) -> Iterator[Finding]:
        """One finding for each cause: the first page that has it, in the words found there, and the other pages."""
        causes: dict[Hashable, dict[int, Fault]] = {}
        for fault in faults:
            causes.setdefault(fault.cause, {}).setdefault(fault.page, fault)
        for by_page in causes.values():
            first, *others = by_page
            places = [Place(self.file, page=page) for page in others]
            yield rule.at(Place(self.file, page=first), also=places, **by_page[first].details)


def quote(text: str) -> str:
    """A text as a message quotes it: on one line, and not too much of it."""
    words = " ".join(text.split())
    return words if len(words) <= SAMPLE else f"{words[: SAMPLE - 1]}…"
