"""Text that lies over other text."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.browsed import Browsed
from pawb.findings import Finding, Rule

RULE = Rule(
    id="overlapping-text",
    level="error",
    finds={
        "en": "Text that is placed over other text.",
        "cy": "Testun wedi'i osod dros destun arall.",
    },
    why={
        "en": "Nobody can read either.",
        "cy": "Ni all neb ddarllen y naill na'r llall.",
    },
    message={
        "en": "This text and the next lie over each other: {words} / {over}",
        "cy": "Mae'r testun hwn a'r nesaf yn gorwedd dros ei gilydd: {words} / {over}",
    },
    mend={
        "en": "Let the style sheet place them below or beside each other.",
        "cy": "Gadewch i'r ddalen arddull eu gosod o dan ei gilydd neu ochr yn ochr.",
    },
    basis="WCAG 2.2: 1.4.4 Resize Text (AA), failure F69, and 1.4.12 Text Spacing (AA), failure F104",
)

PASSES = (
    "<p>Our standards</p><p>Our plan</p>",
    "<p style='position: relative; top: 5px'>Our standards</p><p>Our plan</p>",
    "<p>Our standards</p><div style='position: absolute; top: 0; left: 0; background: white'><p>Cookies?</p></div>",
)
FAILS = (
    "<p style='position: absolute; top: 0; margin: 9px'>Our standards say much</p>"
    "<p style='position: absolute; top: 4px; margin: 9px'>Our plan says more</p>",
)


def check(page: Browsed) -> Iterator[Finding]:
    """No two texts share most of their place, unless the upper one covers the other with a ground of its own."""
    for part in page.seen.get("overlaps", ()):
        yield RULE.at(page.at(part), words=part["words"], over=part["over"])
