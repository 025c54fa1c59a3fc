"""A heading that is alone at the foot of a page."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pawb.checks.printed import Fault, Printed, quote
from pawb.findings import Finding, Rule

RULE = Rule(
    id="stranded-heading",
    level="error",
    finds={
        "en": "A heading at the foot of a page, without the text that it is of.",
        "cy": "Pennawd ar waelod tudalen, heb y testun sy'n perthyn iddo.",
    },
    why={
        "en": "The text seems to begin without a heading, and the heading to be of nothing.",
        "cy": "Mae'r testun yn ymddangos fel pe bai'n dechrau heb bennawd, a'r pennawd fel pe bai heb destun.",
    },
    message={
        "en": "The heading “{words}” is the last thing on its page.",
        "cy": "Y pennawd “{words}” yw'r peth olaf ar ei dudalen.",
    },
    mend={
        "en": "In the style sheet for print, set break-after: avoid for headings. If nothing stands below the "
        "heading, write something or delete it.",
        "cy": "Yn y ddalen arddull ar gyfer print, gosodwch break-after: avoid ar gyfer penawdau. Os nad oes dim o dan "
        "y pennawd, ysgrifennwch rywbeth neu dilëwch ef.",
    },
    basis="UKAAF G003 Creating clear print and large print documents; WCAG 2.2: 1.3.1 Info and Relationships (A)",
)

_HEADING = re.compile("h[1-6]$")

PASSES = (
    "<h1>Standards</h1><p>Have your say.</p>",
    '<h1>Standards</h1><img alt="Ask" src="ask.svg" style="width: 5cm">',
)
FAILS = (
    '<h1>Standards</h1><p style="break-before: page">Have your say.</p>',
    "<p>Have your say.</p><h2>Standards</h2>",
)


def check(printed: Printed) -> Iterator[Finding]:
    """One finding for each heading that is the last on its page."""
    yield from printed.tell(
        RULE,
        (
            Fault(last.element, page.number, {"words": quote(last.text)})
            for page in printed.pages
            for last in page.blocks[-1:]
            if _HEADING.match(last.name)
            and not any(picture.area.top > last.lines[-1].area.top for picture in page.pictures)
        ),
    )
