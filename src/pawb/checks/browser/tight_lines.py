"""Lines that are too close to each other."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.browsed import Browsed
from pawb.findings import Finding, Rule

RULE = Rule(
    id="tight-lines",
    level="warning",
    finds={
        "en": "A paragraph with hardly any space between its lines.",
        "cy": "Paragraff heb fawr ddim bwlch rhwng ei linellau.",
    },
    why={
        "en": "The eye slips from one line to the next.",
        "cy": "Mae'r llygad yn llithro o un llinell i'r nesaf.",
    },
    message={
        "en": "The lines of this text stand too close: “{words}”.",
        "cy": "Mae llinellau'r testun hwn yn rhy agos: “{words}”.",
    },
    mend={
        "en": "Use a line-height of 1.5.",
        "cy": "Defnyddiwch line-height o 1.5.",
    },
    basis="WCAG 2.2: 1.4.8 Visual Presentation (AAA); UKAAF G003 Clear and Large Print",
)

PASSES = (
    "<p>These are words enough to fill more than one line of a column, and then some more of them to be sure that "
    "they do. These are words enough to fill more than one line of a column, and then some more of them to be sure "
    "that they do. </p>",
)
FAILS = (
    '<p style="line-height: 1; width: 15em">These are words enough to fill more than one line of a column, and then '
    "some more of them to be sure that they do. These are words enough to fill more than one line of a column, and "
    "then some more of them to be sure that they do. </p>",
)


def check(page: Browsed) -> Iterator[Finding]:
    """No paragraph of more than one line has lines closer than 1.15 times its letters."""
    for part in page.seen.get("setting", {}).get("tight", ()):
        yield RULE.at(page.at(part), words=part["words"])
