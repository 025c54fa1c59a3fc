"""A link that leads to nothing but the top of its own page."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.findings import Finding, Rule

RULE = Rule(
    id="nowhere-link",
    level="look",
    finds={
        "en": "A link whose address is “#”, with words that speak of something else than the top of the page.",
        "cy": "Dolen y mae ei chyfeiriad yn “#”, â geiriau am rywbeth heblaw brig y dudalen.",
    },
    why={
        "en": "People who follow it come back to where they began. What does something is a button.",
        "cy": "Mae pobl sy'n ei dilyn yn dod yn ôl i'r man cychwyn. Botwm yw'r hyn sy'n gwneud rhywbeth.",
    },
    message={
        "en": "The link “{text}” leads nowhere.",
        "cy": "Nid yw'r ddolen “{text}” yn arwain i unman.",
    },
    mend={
        "en": "Look what it is for: give it the address of a page, or make it a <button>.",
        "cy": "Ystyriwch beth yw ei diben: rhowch gyfeiriad tudalen iddi, neu gwnewch hi'n <button>.",
    },
    basis="WCAG 2.2: 2.4.4 Link Purpose (In Context) (A) and 4.1.2 Name, Role, Value (A)",
)

_TOP = re.compile(r"\b(?:top|up|start|brig|fyny|dechrau)\b|↑", re.IGNORECASE)

PASSES = (
    '<a href="#">Back to the top</a>',
    '<a href="#main">Content</a>',
    '<a href="#" onclick="go()">Map</a>',  # told as a script for an address
)
FAILS = ('<a href="#">See the map</a>',)


def check(page: Page) -> Iterator[Finding]:
    """Only a link to the top has an empty anchor for its address."""
    for link in page.links:
        if link.address == "#" and link.name and not _TOP.search(link.name) and "onclick" not in link.node.attributes:
            yield RULE.at(page.place(link.node), text=link.name)
