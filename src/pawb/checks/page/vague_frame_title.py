"""A frame whose title does not say what is in it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.findings import Finding, Rule

RULE = Rule(
    id="vague-frame-title",
    level="error",
    finds={
        "en": "A frame called “iframe”, “content” or the name of a file.",
        "cy": "Ffrâm o'r enw “iframe”, “cynnwys” neu enw ffeil.",
    },
    why={
        "en": "People who listen decide by the title whether to go into the frame.",
        "cy": "Mae pobl sy'n gwrando yn penderfynu yn ôl y teitl a ydynt am fynd i mewn i'r ffrâm.",
    },
    message={
        "en": "The title “{title}” does not say what is in this frame.",
        "cy": "Nid yw'r teitl “{title}” yn dweud beth sydd yn y ffrâm hon.",
    },
    mend={
        "en": "Say what the frame shows: “Map of the park”.",
        "cy": "Dywedwch beth mae'r ffrâm yn ei ddangos: “Map o'r parc”.",
    },
    basis="WCAG 2.2: 2.4.1 Bypass Blocks (A), technique H64, and 4.1.2 Name, Role, Value (A)",
)

_VAGUE = re.compile(
    r"(?:an? |the |y )?(?:i?frame|embed|content|title|untitled|page|window|widget|blank|null|test|external content|"
    r"ffrâm|cynnwys|teitl|tudalen|ffenestr)s?[ \d]*|\S+\.(?:html?|php|aspx?)|[\d\W_]+"
)

PASSES = (
    '<iframe title="Map of the park"></iframe>',
    '<iframe aria-label="Film about the park"></iframe>',
    "<iframe></iframe>",
)
FAILS = (
    '<iframe title="iframe"></iframe>',
    '<iframe title="map.html"></iframe>',
    '<iframe aria-label="Frame 2"></iframe>',
    '<iframe title="Cynnwys"></iframe>',
)


def check(page: Page) -> Iterator[Finding]:
    """No frame has only a word for all frames, or for a file, as its name."""
    for node in page.visible("iframe,frame"):
        title = page.name(node)
        if _VAGUE.fullmatch(title.strip().lower()):
            yield RULE.at(page.place(node), title=title)
