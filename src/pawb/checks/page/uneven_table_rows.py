"""A table whose rows have different numbers of cells."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from selectolax.lexbor import LexborNode

from pawb.checks.built_site import Page, Table
from pawb.checks.fields import ancestor
from pawb.findings import Finding, Rule

RULE = Rule(
    id="uneven-table-rows",
    level="error",
    finds={
        "en": "A table whose rows are not all of one length.",
        "cy": "Tabl nad yw ei resi i gyd yr un hyd.",
    },
    why={
        "en": "Where a cell is missing, the ones after it stand under the wrong header.",
        "cy": "Lle mae cell ar goll, mae'r rhai ar ei hôl o dan y pennawd anghywir.",
    },
    message={
        "en": "This row reaches over {found} columns, where others have {wanted}.",
        "cy": "Nifer y colofnau yn y rhes hon: {found}. Nifer mewn rhesi eraill: {wanted}.",
    },
    mend={
        "en": "Add the missing cell, if only an empty one, or say with colspan how many columns a cell reaches over.",
        "cy": "Ychwanegwch y gell sydd ar goll, hyd yn oed os yw'n wag, neu dywedwch â colspan dros sawl colofn y mae "
        "cell yn ymestyn.",
    },
    basis="WCAG 2.2: 1.3.1 Info and Relationships (A), technique H51",
)

PASSES = (
    "<table><tr><th>A<th>B<tr><td>1<td>2</table>",
    '<table><tr><th colspan="2">A<tr><td>1<td>2</table>',
    '<table><tr><th rowspan="2">A<td>1<tr><td>2</table>',
    '<table><tr><th rowspan="0">A<td>1<tr><td>2<tr><td>3</table>',
    '<table><tr><th id="a">A<th id="b">B<tr><td>1<tr><td headers="b">2</table>',
    "<table></table>",
)
FAILS = (
    "<table><tr><th>A<th>B<tr><td>1<td>2<tr><td>3</table>",
    '<table><tr><th colspan="3">A<tr><td>1<td>2<tr><td>1<td>2</table>',
)

_MOST = 1000  # HTML Living Standard, 4.9.11: no cell reaches over more columns


def check(page: Page) -> Iterator[Finding]:
    """All rows of a table of data reach over the same number of columns; one finding for each table where one does not.

    The length that most rows have is taken as the right one. Cells that name their headers need no place under them.
    """
    for table in page.tables:
        widths = list(_widths(table))
        if len({width for _, width in widths}) > 1 and not table.node.css_first("[headers]"):
            wanted = Counter(width for _, width in widths).most_common(1)[0][0]
            row, found = next((row, width) for row, width in widths if width != wanted)
            yield RULE.at(page.place(row), found=found, wanted=wanted)


def _widths(table: Table) -> Iterator[tuple[LexborNode, int]]:
    """Each row, and over how many columns its cells reach, those from rows above included."""
    rows = [row for row in table.node.css("tr") if ancestor(row, "table") == table.node]
    hanging: list[list[int]] = []  # how many rows more a cell from above hangs down, and its width
    for row in rows:
        width = sum(wide for _, wide in hanging)
        hanging = [[left - 1, wide] for left, wide in hanging if left > 1]
        for cell in row.iter():
            if cell.tag in ("td", "th"):
                wide = min(_span(cell, "colspan") or 1, _MOST)
                high = _span(cell, "rowspan")
                width += wide
                if high != 1:
                    hanging.append([(high or len(rows)) - 1, wide])
        yield row, width


def _span(cell: LexborNode, name: str) -> int:
    said = (cell.attributes.get(name) or "").strip()
    return int(said) if said.isdecimal() else 1
