"""A page that opens another window by itself."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.browsed import Browsed
from pawb.findings import Finding, Rule

RULE = Rule(
    id="unasked-window",
    level="error",
    finds={
        "en": "A page that opens another window as soon as it is shown.",
        "cy": "Tudalen sy'n agor ffenestr arall cyn gynted ag y caiff ei dangos.",
    },
    why={
        "en": "People find themselves somewhere else and do not know why. “Back” does not lead back.",
        "cy": "Mae pobl yn eu cael eu hunain yn rhywle arall heb wybod pam. Nid yw “Yn ôl” yn arwain yn ôl.",
    },
    message={
        "en": "This page opens another window without being asked to.",
        "cy": "Mae'r dudalen hon yn agor ffenestr arall heb i neb ofyn.",
    },
    mend={
        "en": "Leave it out, or open it when people press a button that says so.",
        "cy": "Gadewch hi allan, neu agorwch hi pan fydd pobl yn pwyso botwm sy'n dweud hynny.",
    },
    basis="WCAG 2.2: 3.2.1 On Focus (A), failure F52",
)

PASSES = ("<button onclick=\"window.open('about:blank')\">Open the map in a new window</button>",)
FAILS = ("<script>window.open('about:blank')</script>",)


def check(page: Browsed) -> Iterator[Finding]:
    """No window is open but that of the page."""
    if page.seen.get("windows"):
        yield RULE.at(page.place)
