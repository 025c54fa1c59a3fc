"""A cell of a table that holds nothing."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.findings import Finding, Rule

RULE = Rule(
    id="empty-cell",
    level="look",
    finds={
        "en": "A cell with nothing in it, in a row of a table that holds facts.",
        "cy": "Cell heb ddim ynddi, mewn rhes o dabl sy'n dal ffeithiau.",
    },
    why={
        "en": "People who listen hear “blank”, and cannot tell whether there is none, or nobody knows, or it was "
        "forgotten.",
        "cy": "Mae pobl sy'n gwrando yn clywed “gwag”, ac ni allant ddweud ai “dim” a olygir, ynteu nad oes neb yn "
        "gwybod, ynteu iddi gael ei hanghofio.",
    },
    message={
        "en": "There is nothing in this cell.",
        "cy": "Nid oes dim yn y gell hon.",
    },
    mend={
        "en": "Look what is meant, and say it: “none”, “not known” or “does not apply”.",
        "cy": "Ystyriwch beth a olygir, a dywedwch hynny: “dim”, “ddim yn hysbys” neu “ddim yn berthnasol”.",
    },
    basis="WCAG 2.2: 1.3.1 Info and Relationships (A); GOV.UK content design: tables",
)

FILLED = "*[alt],*[aria-label],svg,input,select,textarea,button,iframe,object,video,canvas"

PASSES = (
    "<table><tr><td></td><th>Day</th></tr><tr><th>Gate</th><td>Monday</td></tr></table>",
    '<table><tr><th>Day</th><th>Open</th></tr><tr><td>Monday</td><td><img src="a.png" alt="Yes"></td></tr></table>',
    "<table><tr><td>9</td><td></td></tr></table>",
    "<table><tr><th>Day</th><th>Open</th></tr><tr><td></td><td></td></tr></table>",
)
FAILS = ("<table><tr><th>Day</th><th>Open</th></tr><tr><td>Monday</td><td> </td></tr></table>",)


def check(page: Page) -> Iterator[Finding]:
    """No row of facts below the headers has a cell without any; one finding for each table."""
    for table in page.tables:
        rows = table.node.css("tr")[1:] if table.headers else []
        cells = [cell for row in rows if row.text().strip() for cell in row.css("td")]
        empty = [cell for cell in cells if not cell.text().strip() and not cell.css_first(FILLED)]
        if empty and "style" not in empty[0].attributes and "bgcolor" not in empty[0].attributes:
            yield RULE.at(page.place(empty[0]))
