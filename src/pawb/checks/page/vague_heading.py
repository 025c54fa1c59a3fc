"""A heading that does not say what stands below it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.findings import Finding, Rule

RULE = Rule(
    id="vague-heading",
    level="warning",
    finds={
        "en": "A heading such as “Section 1”, “Heading” or “More”.",
        "cy": "Pennawd fel “Adran 1”, “Pennawd” neu “Mwy”.",
    },
    why={
        "en": "Many people who listen go from heading to heading to find what they need.",
        "cy": "Mae llawer o bobl sy'n gwrando yn mynd o bennawd i bennawd i ddod o hyd i'r hyn sydd ei angen arnynt.",
    },
    message={
        "en": "The heading “{words}” does not say what is below it.",
        "cy": "Nid yw'r pennawd “{words}” yn dweud beth sydd oddi tano.",
    },
    mend={
        "en": "Say in the heading what its part is about.",
        "cy": "Dywedwch yn y pennawd beth yw testun ei ran.",
    },
    basis="WCAG 2.2: 2.4.6 Headings and Labels (AA), technique G130",
)

_VAGUE = re.compile(
    r"(?:(?:sub)?heading|(?:sub)?title|section|part|chapter|text|content|header|more|misc|other|test|"
    r"(?:is)?bennawd|pennawd|teitl|adran|rhan|pennod|testun|mwy|rhagor|arall)(?: (?:\d+|[a-z]|here|yma))?"
)

PASSES = (
    "<h2>Opening times</h2>",
    "<h2>Section 21 notices</h2>",
    "<h2>Step 1: tell us who you are</h2>",
)
FAILS = (
    "<h2>Section 1</h2>",
    "<h2>Heading</h2>",
    "<h3>Rhagor…</h3>",
)


def check(page: Page) -> Iterator[Finding]:
    """No heading has only words that could stand over anything."""
    for heading in page.headings:
        if _VAGUE.fullmatch(" ".join(re.sub(r"[^\w\s]", " ", heading.name.lower()).split())):
            yield RULE.at(page.place(heading.node), words=heading.name)
