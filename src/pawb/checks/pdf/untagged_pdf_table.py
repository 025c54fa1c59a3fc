"""A table of a PDF that is tagged as text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from pawb.checks.blocks import SAME_LINE, Block
from pawb.checks.built_pdf import Pdf
from pawb.checks.text_runs import TextRun
from pawb.findings import Finding, Rule

RULE = Rule(
    id="untagged-pdf-table",
    level="error",
    finds={
        "en": "Words of a PDF that stand in rows and columns, but are tagged as text.",
        "cy": "Geiriau mewn PDF sy'n sefyll mewn rhesi a cholofnau, ond sydd wedi'u tagio fel testun.",
    },
    why={
        "en": "A screen reader says the headings of a cell with it, and goes along rows and columns. Here it says a "
        "heap of words.",
        "cy": "Mae darllenydd sgrin yn dweud penawdau cell gyda hi, ac yn mynd ar hyd rhesi a cholofnau. Yma mae'n "
        "dweud pentwr o eiriau.",
    },
    message={
        "en": "These words stand in rows and columns, but are tagged as text: “{words}”.",
        "cy": "Mae'r geiriau hyn yn sefyll mewn rhesi a cholofnau, ond maent wedi'u tagio fel testun: “{words}”.",
    },
    mend={
        "en": "Tag them as a table: Table, in it TR, in each TR TH for headings and TD for the rest.",
        "cy": "Tagiwch nhw fel tabl: Table, ynddo TR, ac ym mhob TR TH ar gyfer penawdau a TD ar gyfer y gweddill.",
    },
    basis="WCAG 2.2: 1.3.1 Info and Relationships (A), technique PDF6; PDF/UA-1 (ISO 14289-1): 7.5; Matterhorn 01-006",
)

ROWS, COLUMNS = 3, 3
"""From how many rows and columns in a row words look like a table."""
APART = 1.0
"""Sizes between two cells: wider than between words."""
LONGEST = 40
"""Letters of a cell."""
NEAR = 3.0
"""Points by which the cells of a column may begin or end apart."""
SAMPLE = 40
"""Letters that a message quotes."""

_OTHERWISE = ("Table", "L", "TOC", "Index", "Figure", "Formula", "Code", "Form")

_HTML = (
    '<html lang="en"><title>Plan</title><style>span {{ display: inline-block; width: 120px }}</style><h1>Plan</h1>{}'
    "</html>"
)
_ROW = "<p><span>{}</span><span>{}</span><span>{}</span></p>"

PASSES = (
    _HTML.format("<table><tr><th scope=col>A<th scope=col>B<th scope=col>C</tr>" + "<tr><td>1<td>2<td>3</tr>" * 3),
    _HTML.format(_ROW.format("Survey", "April", "Elen")),
    _HTML.format("<p>We listen to people of all ages, and we tell them what we have done with it. </p>" * 4),
)
FAILS = (_HTML.format(_ROW.format("Survey", "April", "Elen") * 3),)

_Cell = tuple[float, float, str]
"""Where it begins and ends, and what it says."""


def check(pdf: Pdf) -> Iterator[Finding]:
    """One finding for each page: no three rows of text have three columns."""
    told: set[int] = set()
    rows = [row for block in pdf.blocks if not block.within(*_OTHERWISE) for row in _rows(block)]
    alike = 1
    for (page, one), (next_page, other) in pairwise(_joined(rows)):
        alike = alike + 1 if page == next_page and len(one) >= COLUMNS and _columns(one, other) else 1
        if alike == ROWS and page not in told:
            told.add(page)
            yield RULE.at(pdf.place(page), words=" ".join(text for _, _, text in one)[:SAMPLE])


def _rows(block: Block) -> Iterator[tuple[int, float, list[_Cell]]]:
    """The lines of a block with their page and height: what stands apart in them is a cell each."""
    for piece in block.pieces:
        line: list[TextRun] = []
        for run in (run for run in piece.runs if run.text.strip()):
            if line and abs(line[-1].up - run.up) >= SAME_LINE * run.size:
                yield piece.page, line[0].up, _cells(line)
                line = []
            line.append(run)
        if line:
            yield piece.page, line[0].up, _cells(line)


def _cells(line: Sequence[TextRun]) -> list[_Cell]:
    cells: list[_Cell] = []
    for run in line:
        start, end, text = cells[-1] if cells else (run.along, run.along, "")
        if not cells or run.along - end > APART * run.size:
            cells.append((run.along, run.along + run.width, run.text))
        else:
            cells[-1] = start, run.along + run.width, text + run.text
    return cells


def _joined(rows: Sequence[tuple[int, float, list[_Cell]]]) -> list[tuple[int, list[_Cell]]]:
    """Rows whose cells stand in one line, from left to right, as one."""
    joined: list[tuple[int, float, list[_Cell]]] = []
    for page, up, cells in rows:
        last = joined[-1] if joined else None
        if last and last[0] == page and abs(last[1] - up) < NEAR and cells[0][0] > last[2][-1][1]:
            last[2].extend(cells)
        else:
            joined.append((page, up, list(cells)))
    return [(page, cells) for page, _, cells in joined]


def _columns(one: Sequence[_Cell], other: Sequence[_Cell]) -> bool:
    """Whether two rows have the same columns of short cells."""
    if len(one) != len(other) or any(len(text) > LONGEST for _, _, text in (*one, *other)):
        return False
    return all(
        min(abs(a - c), abs(b - d), abs(a + b - c - d) / 2) < NEAR
        for (a, b, _), (c, d, _) in zip(one, other, strict=True)
    )
