"""A header cell without words."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.findings import Finding, Rule

RULE = Rule(
    id="empty-table-header",
    level="error",
    finds={"en": "A header cell without words, in a table.", "cy": "Cell pennawd heb eiriau, mewn tabl."},
    why={
        "en": "A screen reader says the header with each cell that it heads. Here it has nothing to say.",
        "cy": "Mae darllenydd sgrin yn dweud y pennawd gyda phob cell y mae'n bennawd arni. Yma nid oes ganddo ddim "
        "i'w ddweud.",
    },
    message={"en": "This header cell has no words.", "cy": "Nid oes geiriau yn y gell pennawd hon."},
    mend={
        "en": "Write what the row or column is about. If it heads nothing, make it a <td>.",
        "cy": "Ysgrifennwch beth sydd yn y rhes neu'r golofn. Os nad yw'n bennawd ar ddim, gwnewch hi'n <td>.",
    },
    basis="WCAG 2.2: 1.3.1 Info and Relationships (A), technique H51",
)

PASSES = (
    '<table><tr><td></td><th scope="col">Risk</th></tr></table>',
    '<table><tr><th><img src="a.png" alt="Risk"></th></tr></table>',
    '<table><tr><th aria-label="Risk"></th></tr></table>',
)
FAILS = ('<table><tr><th></th><th scope="col">Risk</th></tr></table>', "<table><tr><th>&nbsp;</th></tr></table>")


def check(page: Page) -> Iterator[Finding]:
    """Each header cell of a table of data says something."""
    for table in page.tables:
        for header in table.headers:
            if not page.name(header):
                yield RULE.at(page.place(header))
