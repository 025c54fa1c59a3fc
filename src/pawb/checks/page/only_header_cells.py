"""A table in which every cell is a header."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.findings import Finding, Rule

RULE = Rule(
    id="only-header-cells",
    level="error",
    finds={
        "en": "A table in which every cell is marked as a header.",
        "cy": "Tabl y mae pob cell ynddo wedi'i marcio'n bennawd.",
    },
    why={
        "en": "A screen reader cannot tell what is a fact and what only names it.",
        "cy": "Ni all darllenydd sgrin ddweud beth sy'n ffaith a beth nad yw ond yn ei henwi.",
    },
    message={
        "en": "All {count} cells of this table are headers.",
        "cy": "Mae pob un o gelloedd y tabl hwn ({count}) yn bennawd.",
    },
    mend={
        "en": "Make the cells that hold the facts <td>.",
        "cy": "Gwnewch y celloedd sy'n dal y ffeithiau yn <td>.",
    },
    basis="WCAG 2.2: 1.3.1 Info and Relationships (A), technique H51",
)

PASSES = (
    "<table><tr><th>Risk<th>Score<tr><td>Time<td>6</table>",
    "<table><thead><tr><th>Risk<th>Score</thead><tbody></tbody></table>",
    '<table><tr><th id="n" colspan="2">Name<tr><th headers="n">First<th headers="n">Last</table>',
)
FAILS = (
    "<table><tr><th>Risk<th>Score<tr><th>Time<th>6</table>",
    "<table><thead><tr><th>Risk<th>Score</thead></table>",
)


def check(page: Page) -> Iterator[Finding]:
    """A table has a cell that is no header, unless its rows are still to come, or its headers name their own."""
    for table in page.tables:
        waiting = any(not body.css_first("tr") for body in table.node.css("tbody"))
        if len(table.headers) > 1 and not waiting and not table.node.css_first("td,[headers]"):
            yield RULE.at(page.place(table.node), count=len(table.headers))
