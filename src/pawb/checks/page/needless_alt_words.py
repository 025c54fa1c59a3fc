"""An alt text that begins by saying that it is a picture."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.findings import Finding, Rule

RULE = Rule(
    id="needless-alt-words",
    level="warning",
    finds={
        "en": "An alt text that begins with “Image of”, “Picture of” or the like.",
        "cy": "Testun amgen sy'n dechrau â “Llun o”, “Delwedd o” neu debyg.",
    },
    why={
        "en": "A screen reader has just said that it is an image: people hear it twice.",
        "cy": "Mae darllenydd sgrin newydd ddweud mai delwedd yw hi: mae pobl yn ei glywed ddwywaith.",
    },
    message={
        "en": "This alt text begins with what a screen reader says already: {alt}",
        "cy": "Mae'r testun amgen hwn yn dechrau â'r hyn y mae darllenydd sgrin yn ei ddweud yn barod: {alt}",
    },
    mend={
        "en": "Say only what the picture shows.",
        "cy": "Dywedwch yr hyn y mae'r llun yn ei ddangos yn unig.",
    },
    basis="WCAG 2.2: 1.1.1 Non-text Content (A), technique G94; W3C WAI images tutorial, tips and tricks",
)

_BEGINS = re.compile(
    r"(?:an? |the )?(?:image|picture|pic|graphic|icon)s? (?:of|showing|that shows)\b|delwedd (?:o|yn dangos)\b", re.I
)

PASSES = (
    '<img src="a.jpg" alt="A lake in winter">',
    '<img src="a.jpg" alt="Image library of Wales">',
    '<img src="a.jpg" alt="Photo of the first council, 1974">',
)
FAILS = ('<img src="a.jpg" alt="Image of a lake">', '<img src="a.jpg" alt="Delwedd o lyn">')


def check(page: Page) -> Iterator[Finding]:
    """No alt text begins by naming its kind; a photograph or a painting may well be worth naming."""
    for node in page.visible("img[alt]"):
        alt = (node.attributes.get("alt") or "").strip()
        if _BEGINS.match(alt):
            yield RULE.at(page.place(node), alt=alt)
