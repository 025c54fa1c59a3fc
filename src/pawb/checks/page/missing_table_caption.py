"""A table that does not say what it shows."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.findings import Finding, Rule

RULE = Rule(
    id="missing-table-caption",
    level="error",
    finds={"en": "A table without a caption.", "cy": "Tabl heb gapsiwn."},
    why={
        "en": "People who listen decide by its caption whether to go into a table. Everyone finds it sooner.",
        "cy": "Wrth ei gapsiwn y mae pobl sy'n gwrando yn penderfynu a ydynt am fynd i mewn i dabl. Mae pawb yn "
        "dod o hyd iddo'n gynt.",
    },
    message={"en": "This table has no caption.", "cy": "Nid oes capsiwn gan y tabl hwn."},
    mend={
        "en": "Write a caption that says what the table shows.",
        "cy": "Ysgrifennwch gapsiwn sy'n dweud beth mae'r tabl yn ei ddangos.",
    },
    basis="WCAG 2.2: 1.3.1 Info and Relationships (A), technique H39",
)

PASSES = (
    "<table><caption>Risks by score</caption><tr><th>Risk</th></tr></table>",
    '<table aria-label="Risks by score"><tr><th>Risk</th></tr></table>',
    '<h2 id="risks">Risks</h2><table aria-labelledby="risks"><tr><th>Risk</th></tr></table>',
    '<table role="presentation"><tr><td>Side by side</td></tr></table>',
)
FAILS = (
    "<table><tr><th>Risk</th></tr></table>",
    "<table><caption> </caption><tr><th>Risk</th></tr></table>",
    '<table aria-labelledby="nowhere"><tr><th>Risk</th></tr></table>',
)


def check(page: Page) -> Iterator[Finding]:
    """Each data table has a caption or a label."""
    for table in page.tables:
        if not table.caption:
            yield RULE.at(page.place(table.node))
