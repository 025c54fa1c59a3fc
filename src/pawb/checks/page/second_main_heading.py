"""A page with more than one main heading."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.findings import Finding, Rule

RULE = Rule(
    id="second-main-heading",
    level="error",
    finds={
        "en": "A page with more than one heading of level 1 in its main part.",
        "cy": "Tudalen â mwy nag un pennawd lefel 1 yn ei phrif ran.",
    },
    why={
        "en": "The main heading says what the whole page is about. With two of them, someone who cannot see the page "
        "does not know which it is.",
        "cy": "Mae'r prif bennawd yn dweud beth yw testun y dudalen gyfan. Os oes dau, nid yw rhywun na all weld y "
        "dudalen yn gwybod pa un yw'r prif un.",
    },
    message={
        "en": "This page has another main heading (h1): “{name}”.",
        "cy": "Mae prif bennawd (h1) arall gan y dudalen hon: “{name}”.",
    },
    mend={
        "en": "Keep one main heading, and put the others one level lower.",
        "cy": "Cadwch un prif bennawd, a rhowch y lleill un lefel yn is.",
    },
    basis="WCAG 2.2: 1.3.1 Info and Relationships (A), technique G141",
)

PASSES = ("<main><h1>Our standards</h1><h2>S1</h2><h2>S2</h2></main>",)
FAILS = ("<main><h1>Our standards</h1><section><h1>S1</h1></section></main>",)


def check(page: Page) -> Iterator[Finding]:
    """Each heading of level 1 after the first is a fault."""
    for heading in page.main_headings[1:]:
        yield RULE.at(page.place(heading.node), name=heading.name)
