"""Parts that are seen in another order than they are read in."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.browsed import Browsed
from pawb.findings import Finding, Rule

RULE = Rule(
    id="reversed-order",
    level="warning",
    finds={
        "en": "Two parts that follow each other in the page and stand the other way round in the window.",
        "cy": "Dwy ran sy'n dilyn ei gilydd yn y dudalen ac sydd fel arall yn y ffenestr.",
    },
    why={
        "en": "People who listen, and the Tab key, go by the order of the page: they hear the answer before the "
        "question.",
        "cy": "Mae pobl sy'n gwrando, a'r fysell Tab, yn dilyn trefn y dudalen: maent yn clywed yr ateb cyn y "
        "cwestiwn.",
    },
    message={
        "en": "“{words}” is read before “{before}”, and seen after it.",
        "cy": "Darllenir “{words}” cyn “{before}”, ond fe'i gwelir ar ei ôl.",
    },
    mend={
        "en": "Put them in the page in the order in which they should be read, and let no style change it (order, "
        "row-reverse, float, position).",
        "cy": "Rhowch nhw yn y dudalen yn y drefn y dylid eu darllen, heb i'r arddull ei newid (order, row-reverse, "
        "float, position).",
    },
    basis="WCAG 2.2: 1.3.2 Meaningful Sequence (A), failure F1, and 2.4.3 Focus Order (A)",
)

PASSES = (
    "<p>First of two</p><p>Second of two</p>",
    '<div style="display: flex"><p>First of two</p><p>Second of two</p></div>',
)
FAILS = (
    '<div style="display: flex; flex-direction: column-reverse"><p>First of two</p><p>Second of two</p></div>',
    '<div style="display: flex"><p style="order: 2">First of two</p><p>Second of two</p></div>',
)


def check(page: Browsed) -> Iterator[Finding]:
    """No part stands wholly below, or in a row behind, the one that is read after it."""
    for part in page.seen.get("upsideDown", ()):
        yield RULE.at(page.at(part), words=part["words"], before=part["before"])
