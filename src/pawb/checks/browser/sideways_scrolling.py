"""Text that runs out of a narrow window."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.browsed import Browsed
from pawb.findings import Finding, Rule

RULE = Rule(
    id="sideways-scrolling",
    level="error",
    finds={
        "en": "Text that can only be read by scrolling sideways when the page is enlarged to 400% or shown on a phone.",
        "cy": "Testun na ellir ei ddarllen ond drwy sgrolio i'r ochr pan fydd y dudalen wedi'i chwyddo i 400% neu ar "
        "ffôn.",
    },
    why={
        "en": "People who enlarge text would have to scroll to and fro for every line.",
        "cy": "Byddai'n rhaid i bobl sy'n chwyddo testun sgrolio yn ôl ac ymlaen ar gyfer pob llinell.",
    },
    message={
        "en": "In a window 320 pixels wide, this text runs past the edge: “{words}”.",
        "cy": "Mewn ffenestr 320 picsel o led, mae'r testun hwn yn mynd heibio i'r ymyl: “{words}”.",
    },
    mend={
        "en": "Give widths as a share of the window (max-width: 100%), and no fixed widths or gaps wider than 320 "
        "pixels.",
        "cy": "Rhowch led fel cyfran o'r ffenestr (max-width: 100%), heb led na bylchau sefydlog sy'n fwy na 320 "
        "picsel.",
    },
    basis="WCAG 2.2: 1.4.10 Reflow (AA)",
)

PASSES = (
    "<p>These are words enough to fill more than one line of a column, and then some more of them to be sure that "
    "they do. </p>",
    '<div style="overflow-x: auto" tabindex="0"><table style="width: '
    '900px"><caption>Wide</caption><tr><th>A</th></tr></table></div>',
)
FAILS = (
    '<div style="width: 900px"><p>These are words enough to fill more than one line of a column, and then some more '
    "of them to be sure that they do. </p></div>",
    '<p style="white-space: nowrap">These are words enough to fill more than one line of a column, and then some '
    "more of them to be sure that they do. </p>",
)


def check(page: Browsed) -> Iterator[Finding]:
    """No text that needs one dimension only sticks out of a window 320 pixels wide."""
    for part in page.seen.get("sideways", ()):
        yield RULE.at(page.at(part), words=part["words"])
