"""A page without a main heading."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.findings import Finding, Rule

RULE = Rule(
    id="missing-main-heading",
    level="error",
    finds={
        "en": "A page without a heading of level 1 in its main part.",
        "cy": "Tudalen heb bennawd lefel 1 yn ei phrif ran.",
    },
    why={
        "en": "People who use a screen reader move from heading to heading. The main heading tells them that they have "
        "come to the right page, and where it begins.",
        "cy": "Mae pobl sy'n defnyddio darllenydd sgrin yn symud o bennawd i bennawd. Mae'r prif bennawd yn dweud "
        "wrthynt eu bod wedi dod i'r dudalen gywir, a ble mae'n dechrau.",
    },
    message={"en": "This page has no main heading (h1).", "cy": "Nid oes prif bennawd (h1) gan y dudalen hon."},
    mend={
        "en": "Begin the page with one main heading that says what it is about.",
        "cy": "Dechreuwch y dudalen ag un prif bennawd sy'n dweud beth yw ei thestun.",
    },
    basis="WCAG 2.2: 1.3.1 Info and Relationships (A), technique G141",
)

PASSES = (
    "<header><p>Wrexham</p></header><main><h1>Our standards</h1><h2>S1</h2></main>",
    '<main><div role="heading" aria-level="1">Our standards</div></main>',
    '<meta http-equiv="refresh" content="0; url=../standards/">',
)
FAILS = (
    "<main><h2>Our standards</h2></main>",
    "<header><h1>Wrexham</h1></header><main><p>Our standards</p></main>",
    "<main><h1 hidden>Our standards</h1></main>",
)


def check(page: Page) -> Iterator[Finding]:
    """The main part has a heading of level 1 that is read out, unless the page only passes its reader on."""
    if not page.main_headings and not page.passes_on:
        yield RULE.at(page.place())
