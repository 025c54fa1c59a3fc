"""A table without header cells."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.built_site import Page, is_grid
from pawb.findings import Finding, Rule

RULE = Rule(
    id="missing-table-headers",
    level="error",
    finds={"en": "A table without header cells.", "cy": "Tabl heb gelloedd pennawd."},
    why={
        "en": "A screen reader says the header with each cell. Without headers, its user hears words and numbers "
        "with no meaning.",
        "cy": "Mae darllenydd sgrin yn dweud y pennawd gyda phob cell. Heb benawdau, mae'r defnyddiwr yn clywed "
        "geiriau a rhifau heb ystyr.",
    },
    message={"en": "This table has no header cells (th).", "cy": "Nid oes celloedd pennawd (th) gan y tabl hwn."},
    mend={
        "en": "Mark the cells that name the columns or the rows as headers.",
        "cy": "Nodwch y celloedd sy'n enwi'r colofnau neu'r rhesi fel penawdau.",
    },
    basis="WCAG 2.2: 1.3.1 Info and Relationships (A), technique H51",
)

PASSES = (
    '<table><tr><th scope="col">Risk</th></tr><tr><td>Time</td></tr></table>',
    '<table><tr><td role="columnheader">A</td><td role="columnheader">B</td></tr><tr><td>1</td><td>2</td></tr></table>',
    '<table role="presentation"><tr><td>Side by side</td></tr></table>',
    "<table><tr><td>One row is</td><td>another check's fault</td></tr></table>",
)
FAILS = (
    "<table><tr><td>Risk</td><td>Score</td></tr><tr><td>Time</td><td>6</td></tr></table>",
    "<table><tr><td>a</td><td><table><tr><th scope='col'>In</th></tr></table></td></tr>"
    "<tr><td>b</td><td>c</td></tr></table>",
)


def check(page: Page) -> Iterator[Finding]:
    """Each data table has a header cell of its own."""
    for table in page.tables:
        headed = table.headers or table.node.css_first("[role=columnheader],[role=rowheader]")
        if not headed and is_grid(table.node):
            yield RULE.at(page.place(table.node))
