"""A row of a table without anything in it."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.findings import Finding, Rule

RULE = Rule(
    id="empty-table-row",
    level="warning",
    finds={
        "en": "A row or a column of cells with nothing in them.",
        "cy": "Rhes neu golofn o gelloedd heb ddim ynddynt.",
    },
    why={
        "en": "It makes room for the eye, and people who listen hear one “blank” after the other.",
        "cy": "Mae'n gwneud lle i'r llygad, ac mae pobl sy'n gwrando yn clywed un “gwag” ar ôl y llall.",
    },
    message={
        "en": "There is nothing in this row.",
        "cy": "Nid oes dim yn y rhes hon.",
    },
    mend={
        "en": "Delete it, and make room with the style sheet.",
        "cy": "Dilëwch hi, a gwnewch le â'r ddalen arddull.",
    },
    basis="WCAG 2.2: 1.3.1 Info and Relationships (A) and 1.3.2 Meaningful Sequence (A)",
)

FILLED = "img,svg,input,select,textarea,button,iframe,object,video,canvas,[aria-label]"

PASSES = (
    "<table><tr><th>Day</th><th>Hours</th></tr><tr><td>Monday</td><td></td></tr></table>",
    '<table><tr><td><img src="a.png" alt="Yes"></td></tr></table>',
    "<table><tbody></tbody></table>",
)
FAILS = (
    "<table><tr><th>Day</th><th>Hours</th></tr><tr><td></td><td>&nbsp;</td></tr><tr><td>1</td><td>2</td></tr></table>",
)


def check(page: Page) -> Iterator[Finding]:
    """Each row that has cells has something in one of them."""
    for row in page.visible("tr"):
        if row.css_first("td,th") and not row.text().strip() and not row.css_first(FILLED):
            yield RULE.at(page.place(row))
