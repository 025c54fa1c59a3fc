"""A link that opens a new window and does not say so."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.findings import Finding, Rule

RULE = Rule(
    id="unannounced-window",
    level="warning",
    finds={
        "en": "A link that opens a new window or tab without saying so.",
        "cy": "Dolen sy'n agor ffenestr neu dab newydd heb ddweud hynny.",
    },
    why={
        "en": "The Back button no longer works, and people who do not see the new window do not know why.",
        "cy": "Nid yw'r botwm Yn ôl yn gweithio mwyach, ac nid yw pobl nad ydynt yn gweld y ffenestr newydd yn "
        "gwybod pam.",
    },
    message={
        "en": "“{text}” opens a new window and does not say so.",
        "cy": "Mae “{text}” yn agor ffenestr newydd heb ddweud hynny.",
    },
    mend={
        "en": 'Delete target="_blank", or add “opens in a new window” to the words.',
        "cy": 'Dilëwch target="_blank", neu ychwanegwch “yn agor mewn ffenestr newydd” at y geiriau.',
    },
    basis="WCAG 2.2: 3.2.5 Change on Request (AAA), technique G201",
)

STAYS = ("", "_self", "_top", "_parent")
_SAYS = re.compile(r"\b(?:new|another|separate|external|newydd|arall)\b", re.IGNORECASE)
_WITH_THE_PAGE = re.compile(
    r"\bonload\s*=[^;{}]*(?:\{[^{}]*)?window\.open\(|['\"]load['\"]\s*,[^;{}]*(?:\{[^{}]*)?window\.open\("
)

PASSES = (
    '<button onclick="window.open(1)">Map (opens a new window)</button>',
    '<a href="a">Map</a>',
    '<a href="a" target="_blank">Map (opens in a new tab)</a>',
    '<a href="a" target="_blank">Map (yn agor mewn ffenestr newydd)</a>',
    '<a href="a" target="_self">Map</a>',
)
FAILS = (
    '<a href="a" target="_blank">Map of the park</a>',
    '<a href="a" target="new">Map of the park</a>',
    '<button onclick="window.open(1)">Map of the park</button>',
    "<title>Map</title><script>window.onload = function () { window.open('a') }</script>",
)


def check(page: Page) -> Iterator[Finding]:
    """Each link or button with a window of its own says so in its name, and none opens with the page."""
    for link in page.links:
        target = (link.node.attributes.get("target") or "").lower()
        if target not in STAYS and not _SAYS.search(f"{link.name} {link.node.attributes.get('title') or ''}"):
            yield RULE.at(page.place(link.node), text=link.name)
    for node in page.visible("[onclick*='window.open']:not([target])"):
        if not _SAYS.search(f"{page.name(node)} {node.attributes.get('title') or ''}"):
            yield RULE.at(page.place(node), text=page.name(node))
    for node in page.tree.css("script:not([src]),body[onload]"):
        if _WITH_THE_PAGE.search(node.text() if node.tag == "script" else f"onload={node.attributes.get('onload')}"):
            yield RULE.at(page.place(node), text=page.title)
