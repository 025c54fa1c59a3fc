"""A link whose words are a web address."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.findings import Finding, Rule

RULE = Rule(
    id="bare-address",
    level="warning",
    finds={"en": "A link whose words are a web address.", "cy": "Dolen y mae ei geiriau'n gyfeiriad gwe."},
    why={
        "en": "A screen reader spells an address out sign by sign, and an address tells nobody what is there.",
        "cy": "Mae darllenydd sgrin yn sillafu cyfeiriad fesul arwydd, ac nid yw cyfeiriad yn dweud wrth neb beth "
        "sydd yno.",
    },
    message={
        "en": "The words of this link are a web address: {text}",
        "cy": "Cyfeiriad gwe yw geiriau'r ddolen hon: {text}",
    },
    mend={
        "en": "Make the link from the name of the page or document it leads to.",
        "cy": "Defnyddiwch enw'r dudalen neu'r ddogfen y mae'r ddolen yn arwain iddi fel ei geiriau.",
    },
    basis="WCAG 2.2: 2.4.9 Link Purpose (Link Only) (AAA)",
)

# The name of a site alone, without https:// or a path, can be read out and remembered.
ADDRESS = re.compile(r"https?://\S+|(?:[\w-]+\.)+[a-z]{2,}/\S+", re.IGNORECASE)

PASSES = (
    '<a href="https://www.wrexham.gov.uk/young-voices">Young Voices</a>',
    '<a href="https://www.wrexham.gov.uk">www.wrexham.gov.uk</a>',
    '<a href="mailto:voices@example.org">voices@example.org</a>',
    '<a href="a/">and/or</a>',
)
FAILS = (
    '<a href="https://example.org/a/b">https://example.org/a/b</a>',
    '<a href="https://example.org/a/b">www.example.org/a/b</a>',
)


def check(page: Page) -> Iterator[Finding]:
    """No link is called by an address."""
    for link in page.links:
        if ADDRESS.fullmatch(link.name):
            yield RULE.at(page.place(link.node), text=link.name)
