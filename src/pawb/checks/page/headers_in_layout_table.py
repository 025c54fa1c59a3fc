"""A table that only places things, with parts of a table of data."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.findings import Finding, Rule

RULE = Rule(
    id="headers-in-layout-table",
    level="error",
    finds={
        "en": 'A table marked as no table (role="presentation") that has header cells, a caption or a summary.',
        "cy": "Tabl wedi'i farcio fel un nad yw'n dabl (role=\"presentation\") ond sydd â chelloedd pennawd, "
        "capsiwn neu grynodeb.",
    },
    why={
        "en": "Some screen readers read it as a table, others as plain text: one of the two is wrong.",
        "cy": "Mae rhai darllenwyr sgrin yn ei ddarllen fel tabl, eraill fel testun plaen: mae un o'r ddau yn "
        "anghywir.",
    },
    message={
        "en": "This table says that it is none, and has a {part}.",
        "cy": "Mae'r tabl hwn yn dweud nad yw'n dabl, ac mae ganddo {part}.",
    },
    mend={
        "en": "If it is data, delete the role. If not, use plain cells and no caption.",
        "cy": "Os data sydd ynddo, dilëwch y rôl. Os nad data ydyw, defnyddiwch gelloedd plaen heb gapsiwn.",
    },
    basis="WCAG 2.2: 1.3.1 Info and Relationships (A), failure F46",
)

PARTS = "caption,th,[scope],[headers]"

PASSES = (
    '<table role="presentation"><tr><td>Side by side</td></tr></table>',
    '<table><caption>Times</caption><tr><th scope="col">Day</th></tr><tr><td>Monday</td></tr></table>',
)
FAILS = (
    '<table role="presentation"><tr><th>Map</th><td>Words</td></tr></table>',
    '<table role="none"><caption>Layout</caption><tr><td>Map</td></tr></table>',
    '<table role="presentation" summary="Layout"><tr><td>Map</td></tr></table>',
)


def check(page: Page) -> Iterator[Finding]:
    """A table without the role of one has no part that only tables of data have."""
    for table in page.visible("table[role=presentation],table[role=none]"):
        part = table.css_first(PARTS)
        if part is not None or table.attributes.get("summary"):
            yield RULE.at(page.place(table), part=f"<{part.tag}>" if part is not None else "summary")
