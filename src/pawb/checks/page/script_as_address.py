"""A link that leads nowhere without a script."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.findings import Finding, Rule

RULE = Rule(
    id="script-as-address",
    level="warning",
    finds={
        "en": "A link whose address is a script.",
        "cy": "Dolen y mae ei chyfeiriad yn sgript.",
    },
    why={
        "en": "It leads nowhere when scripts do not run, and cannot be opened in another tab. What does something is "
        "a button.",
        "cy": "Nid yw'n arwain i unman pan nad yw sgriptiau'n rhedeg, ac ni ellir ei hagor mewn tab arall. Botwm "
        "yw'r hyn sy'n gwneud rhywbeth.",
    },
    message={
        "en": "The link “{text}” leads nowhere: its address is a script.",
        "cy": "Nid yw'r ddolen “{text}” yn arwain i unman: sgript yw ei chyfeiriad.",
    },
    mend={
        "en": "Make it a <button>, or give it the address of a page.",
        "cy": "Gwnewch hi'n <button>, neu rhowch gyfeiriad tudalen iddi.",
    },
    basis="WCAG 2.2: 4.1.2 Name, Role, Value (A), failure F42",
)

PASSES = (
    '<a href="a">Map</a>',
    '<button onclick="go()">Map</button>',
)
FAILS = (
    '<a href="javascript:go()">Map of the park</a>',
    '<a href="#" onclick="go()">Map of the park</a>',
)


def check(page: Page) -> Iterator[Finding]:
    """No link has a script for an address, or an empty anchor and a script."""
    for link in page.links:
        if link.address.lower().startswith("javascript:") or (
            link.address == "#" and "onclick" in link.node.attributes
        ):
            yield RULE.at(page.place(link.node), text=link.name)
