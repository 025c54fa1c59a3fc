"""A script that carries people away after a while."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.findings import Finding, Rule

RULE = Rule(
    id="timed-move",
    level="warning",
    finds={
        "en": "A script in a page that leads elsewhere, or loads the page again, after a set time.",
        "cy": "Sgript mewn tudalen sy'n arwain i rywle arall, neu'n llwytho'r dudalen eto, ar ôl amser penodol.",
    },
    why={
        "en": "People who read slowly, or listen, are carried away before they are done.",
        "cy": "Mae pobl sy'n darllen yn araf, neu'n gwrando, yn cael eu cludo i ffwrdd cyn iddynt orffen.",
    },
    message={
        "en": "A script on this page leads away after a set time.",
        "cy": "Mae sgript ar y dudalen hon yn arwain i ffwrdd ar ôl amser penodol.",
    },
    mend={
        "en": "Delete it, or ask first and give more time.",
        "cy": "Dilëwch hi, neu gofynnwch yn gyntaf a rhowch fwy o amser.",
    },
    basis="WCAG 2.2: 2.2.1 Timing Adjustable (A), failures F40 and F58",
)

_MOVE = re.compile(r"set(?:Timeout|Interval)\s*\((?:(?!set(?:Timeout|Interval)).){0,200}?\blocation\b", re.DOTALL)

PASSES = (
    "<script>setTimeout(hide, 100)</script>",
    "<script>b.onclick = () => { location = 'a' }</script>",
)
FAILS = (
    "<script>setTimeout(() => { location = 'a.html' }, 20000)</script>",
    "<script>setInterval('window.location.reload()', 60000)</script>",
)


def check(page: Page) -> Iterator[Finding]:
    """No script of the page itself sets a time and then an address."""
    for node in page.tree.css("script:not([src])"):
        if _MOVE.search(node.text()):
            yield RULE.at(page.place(node))
