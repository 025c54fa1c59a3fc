"""A heading without words."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.findings import Finding, Rule

RULE = Rule(
    id="empty-heading",
    level="error",
    finds={"en": "A heading without words.", "cy": "Pennawd heb eiriau."},
    why={
        "en": "A screen reader announces “heading” and then nothing, so its user wonders what was lost.",
        "cy": "Mae darllenydd sgrin yn cyhoeddi “pennawd” ac yna'n tewi, felly mae'r defnyddiwr yn meddwl tybed beth "
        "sydd ar goll.",
    },
    message={"en": "This heading has no words.", "cy": "Nid oes geiriau yn y pennawd hwn."},
    mend={"en": "Write the heading, or delete it.", "cy": "Ysgrifennwch y pennawd, neu dilëwch ef."},
    basis="WCAG 2.2: 2.4.6 Headings and Labels (AA)",
)

PASSES = (
    "<h2>Our values</h2>",
    '<h2><img src="logo.svg" alt="Wrexham"></h2>',
    '<h2 aria-label="Our values"></h2>',
)
FAILS = (
    "<h2> </h2>",
    '<h2><a class="headerlink" href="#values">¶</a></h2>',
    '<h2><img src="line.svg" alt=""></h2>',
)


def check(page: Page) -> Iterator[Finding]:
    """Each heading has something to read out; the pilcrow that links a heading to itself is not counted."""
    for heading in page.headings:
        if not heading.name:
            yield RULE.at(page.place(heading.node))
