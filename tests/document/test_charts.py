"""Charts say what their tables say, are small, and stand only where they tell the reader something."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

import pytest
from markupsafe import Markup
from selectolax.lexbor import LexborHTMLParser

from pawb.content.load import load
from pawb.document.nodes import MOST_ROWS, Bar, Block, Box, Mark, Section, Table, chart
from pawb.press import documents
from pawb.render import template
from projects import EXAMPLE, ROOT

LARGEST = 1500
"""Bytes of one chart."""


def tables(blocks: Iterable[Block]) -> Iterator[Table]:
    for block in blocks:
        if isinstance(block, Table) and block.chart:
            yield block
        if isinstance(block, Section | Box):
            yield from tables(block.blocks)


DRAWN = [
    pytest.param(document.kind, table, id=f"{root.name} {document.language} {document.key}")
    for root in (ROOT, EXAMPLE)
    for document in documents(load(root))
    for table in tables((*document.blocks, *document.sections))
]


def bars(table: Table) -> list[Bar]:
    return [row for row in table.chart if isinstance(row, Bar)]


def test_three_kinds_of_publications_have_charts() -> None:
    assert {param.values[0] for param in DRAWN} == {"action-plan", "risks", "outcomes"}


@pytest.mark.parametrize(("kind", "table"), DRAWN)
def test_a_chart_says_what_its_table_says(kind: str, table: Table) -> None:
    if kind == "action-plan":
        said = [(row.cells[0], row.cells[1]) for row in table.rows]
        assert said == [(bar.mark, Markup(bar.count)) for bar in bars(table)]
    elif kind == "risks":
        for column, group in ((1, bars(table)[:3]), (2, bars(table)[3:])):
            counted = Counter(row.cells[column] for row in table.rows)
            assert {bar.mark: bar.count for bar in group} == {bar.mark: counted[bar.mark] for bar in group}
    else:
        said_numbers = [str(cell) for row in table.rows for cell in row.cells[1:] if cell != Markup("0")]
        assert said_numbers == [str(bar.count) for bar in bars(table)]


@pytest.mark.parametrize(("kind", "table"), DRAWN)
def test_a_chart_is_small_and_draws_every_bar_with_its_shape_and_words(kind: str, table: Table) -> None:
    html = str(template("chart.html").module.chart(table.chart))  # type: ignore[attr-defined]
    assert len(html.encode()) <= LARGEST
    tree = LexborHTMLParser(html)
    most = max(bar.count for bar in bars(table))
    drawn = [(g.css_first("path"), g.css_first("text"), g.css_first("rect")) for g in tree.css("svg[class*='-']")]
    assert len(drawn) == len(bars(table))
    for bar, (shape, words, length) in zip(bars(table), drawn, strict=True):
        assert shape is not None
        assert shape.attributes["d"]
        assert words is not None
        assert words.text() == f"{bar.mark.word}: {bar.count}"
        assert length is not None
        assert length.attributes["width"] == f"{round(100 * bar.count / most)}%"


def test_a_chart_that_would_tell_nothing_is_not_drawn() -> None:
    bar = Bar(Mark("score-low", Markup("Low")), 3)
    assert chart(bar) == ()
    assert chart(Markup("Before"), bar) == ()
    assert chart(bar, bar) == (bar, bar)
    assert chart(*[bar] * (MOST_ROWS + 1)) == ()
