"""A page that begins with many links and offers no way past them."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.findings import Finding, Rule

RULE = Rule(
    id="no-way-past",
    level="warning",
    finds={
        "en": "A page with many links, no heading, no main part and no link past them.",
        "cy": "Tudalen â llawer o ddolenni, heb bennawd, heb brif ran a heb ddolen heibio iddynt.",
    },
    why={
        "en": "People who use a keyboard or listen must go through all of them on every page.",
        "cy": "Rhaid i bobl sy'n defnyddio bysellfwrdd neu'n gwrando fynd drwyddynt i gyd ar bob tudalen.",
    },
    message={
        "en": "Nothing leads past the {count} links of this page.",
        "cy": "Nid oes dim yn arwain heibio i'r {count} o ddolenni ar y dudalen hon.",
    },
    mend={
        "en": "Begin with a link to the main part, and use <main> and headings.",
        "cy": "Dechreuwch gyda dolen i'r brif ran, a defnyddiwch <main> a phenawdau.",
    },
    basis="WCAG 2.2: 2.4.1 Bypass Blocks (A), techniques G1, H69 and ARIA11",
)

MANY = 3
PARTS = "main,nav,[role=main],[role=navigation]"

PASSES = (
    '<h1>A</h1><a href="a">A</a>',
    '<main><a href="a">A</a></main>',
    '<a href="a">A</a>',
)
FAILS = ('<a href="a">A</a><a href="b">B</a><a href="c">C</a><p>Words</p>',)


def check(page: Page) -> Iterator[Finding]:
    """Many links come with a heading, a part of the page or a link within it."""
    within = any(link.address.startswith("#") for link in page.links)
    if len(page.links) >= MANY and not within and not page.headings and not page.visible(PARTS):
        yield RULE.at(page.place(), count=len(page.links))
