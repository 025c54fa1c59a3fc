"""A window that fixed parts leave too little of."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.browsed import Browsed
from pawb.findings import Finding, Rule

RULE = Rule(
    id="crowded-window",
    level="warning",
    finds={
        "en": "Parts that stay in place and cover half of a small window or more.",
        "cy": "Rhannau sy'n aros yn eu lle ac yn gorchuddio hanner ffenestr fach neu fwy.",
    },
    why={
        "en": "People who enlarge the page see little but these, and scroll for every line.",
        "cy": "Nid yw pobl sy'n chwyddo'r dudalen yn gweld fawr mwy na'r rhain, a rhaid sgrolio ar gyfer pob llinell.",
    },
    message={
        "en": "In a small window, “{words}” covers most of what there is.",
        "cy": "Mewn ffenestr fach, mae “{words}” yn gorchuddio'r rhan fwyaf o'r hyn sydd yno.",
    },
    mend={
        "en": "Let these parts scroll with the page when the window is low: @media (max-height: …).",
        "cy": "Gadewch i'r rhannau hyn sgrolio gyda'r dudalen pan fydd y ffenestr yn isel: @media (max-height: …).",
    },
    basis="WCAG 2.2: 1.4.10 Reflow (AA), technique C34",
)

PASSES = ('<div style="position: fixed; top: 0; left: 0; right: 0; height: 40px">Park</div><p>Words</p>',)
FAILS = ('<div style="position: fixed; top: 0; left: 0; right: 0; height: 200px">Park</div><p>Words</p>',)


def check(page: Browsed) -> Iterator[Finding]:
    """In a window of 320 by 256 pixels, most of it is left to read in."""
    for part in page.seen.get("crowded", ()):
        yield RULE.at(page.at(part), words=part["words"])
