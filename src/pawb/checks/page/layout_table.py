"""A table that only places things side by side, and does not say so."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.built_site import Page, is_grid
from pawb.findings import Finding, Rule

RULE = Rule(
    id="layout-table",
    level="warning",
    finds={
        "en": "A table of one row or one column, without headers or a caption.",
        "cy": "Tabl ag un rhes neu un golofn, heb benawdau na chapsiwn.",
    },
    why={
        "en": "A screen reader counts its rows and columns aloud, as if they told something.",
        "cy": "Mae darllenydd sgrin yn cyfrif ei resi a'i golofnau'n uchel, fel pe baent yn dweud rhywbeth.",
    },
    message={
        "en": "This table seems only to place things side by side.",
        "cy": "Mae'n debyg mai dim ond gosod pethau ochr yn ochr y mae'r tabl hwn.",
    },
    mend={
        "en": 'Place them with the style sheet. If the table must stay, write role="presentation".',
        "cy": "Gosodwch nhw â'r ddalen arddull. Os oes rhaid i'r tabl aros, ysgrifennwch role=\"presentation\".",
    },
    basis="WCAG 2.2: 1.3.1 Info and Relationships (A) and 1.3.2 Meaningful Sequence (A), failures F33 and F49",
)

PASSES = (
    '<table role="presentation"><tr><td>Left</td><td>Right</td></tr></table>',
    "<table><tr><th>Year</th><td>2020</td></tr></table>",
    "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>",
)
FAILS = (
    "<table><tr><td>Left</td><td>Right</td></tr></table>",
    "<table><tr><td>W</td></tr><tr><td>E</td></tr></table>",
)


def check(page: Page) -> Iterator[Finding]:
    """A table of data has more than one row and column."""
    for table in page.tables:
        if not table.headers and not table.caption and not is_grid(table.node):
            yield RULE.at(page.place(table.node))
