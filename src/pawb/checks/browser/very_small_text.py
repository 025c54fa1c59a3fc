"""Very small text."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.browsed import Browsed
from pawb.findings import Finding, Rule

RULE = Rule(
    id="very-small-text",
    level="warning",
    finds={
        "en": "Text of less than 12 pixels.",
        "cy": "Testun o dan 12 picsel.",
    },
    why={
        "en": "Many people cannot read it, and not all know how to enlarge it.",
        "cy": "Ni all llawer o bobl ei ddarllen, ac nid yw pawb yn gwybod sut i'w chwyddo.",
    },
    message={
        "en": "This text is very small ({size} pixels): “{words}”.",
        "cy": "Mae'r testun hwn yn fach iawn ({size} picsel): “{words}”.",
    },
    mend={
        "en": "Make it at least 16 pixels (1rem).",
        "cy": "Gwnewch ef yn 16 picsel (1rem) o leiaf.",
    },
    basis="UKAAF G003 Clear and Large Print",
)

PASSES = (
    "<p>These are words enough to fill more than one line of a column, and then some more of them to be sure that "
    "they do. These are words enough to fill more than one line of a column, and then some more of them to be sure "
    "that they do. </p>",
)
FAILS = (
    '<p style="font-size: 9px">These are words enough to fill more than one line of a column, and then some more of '
    "them to be sure that they do. These are words enough to fill more than one line of a column, and then some more "
    "of them to be sure that they do. </p>",
)


def check(page: Browsed) -> Iterator[Finding]:
    """No text but a raised or lowered sign is under 12 pixels."""
    for part in page.seen.get("setting", {}).get("small", ()):
        yield RULE.at(page.at(part), words=part["words"], size=part["size"])
