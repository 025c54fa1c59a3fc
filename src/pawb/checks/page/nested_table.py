"""A table within a table."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.checks.fields import ancestor
from pawb.findings import Finding, Rule

RULE = Rule(
    id="nested-table",
    level="error",
    finds={"en": "A table inside a cell of another table.", "cy": "Tabl y tu mewn i gell mewn tabl arall."},
    why={
        "en": "A screen reader says which row and column its user is in. With two tables at once, neither makes sense.",
        "cy": "Mae darllenydd sgrin yn dweud ym mha res a cholofn y mae ei ddefnyddiwr. Gyda dau dabl ar unwaith, nid "
        "yw'r naill na'r llall yn gwneud synnwyr.",
    },
    message={"en": "This table stands inside another table.", "cy": "Mae'r tabl hwn y tu mewn i dabl arall."},
    mend={
        "en": "Make two tables, one after the other, or a list in the cell.",
        "cy": "Gwnewch ddau dabl, y naill ar ôl y llall, neu restr yn y gell.",
    },
    basis="WCAG 2.2: 1.3.1 Info and Relationships (A) and 1.3.2 Meaningful Sequence (A)",
)

PASSES = ("<table><tr><th>Risk</th></tr></table><table><tr><th>Score</th></tr></table>",)
FAILS = (
    "<table><tr><td><table><tr><th scope='col'>Inner</th></tr></table></td></tr></table>",
    "<table><tr><th><table><tr><td>Inner</td></tr></table></th></tr></table>",
)


def check(page: Page) -> Iterator[Finding]:
    """No table stands in another."""
    for node in page.visible("table"):
        if ancestor(node, "table"):
            yield RULE.at(page.place(node))
