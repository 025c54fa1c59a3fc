"""A page that asks people to turn their device."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.checks.page_words import said
from pawb.findings import Finding, Rule

RULE = Rule(
    id="asked-to-turn",
    level="error",
    finds={
        "en": "A page that shows its content only when the device is held one way.",
        "cy": "Tudalen nad yw'n dangos ei chynnwys ond pan ddelir y ddyfais un ffordd.",
    },
    why={
        "en": "Some people's devices are fixed, as to a wheelchair, and cannot be turned.",
        "cy": "Mae dyfeisiau rhai pobl wedi'u gosod yn sownd, er enghraifft wrth gadair olwyn, ac ni ellir eu troi.",
    },
    message={
        "en": "“{words}” asks people to turn their device.",
        "cy": "Mae “{words}” yn gofyn i bobl droi eu dyfais.",
    },
    mend={
        "en": "Let the page be used in either way.",
        "cy": "Gadewch i'r dudalen gael ei defnyddio'r naill ffordd neu'r llall.",
    },
    basis="WCAG 2.2: 1.3.4 Orientation (AA), failures F97 and F100",
)

_WAYS = re.compile(r"orientation\s*:\s*(?:portrait|landscape)")
_ASKS = re.compile(
    r"\b(?:rotate|turn|switch|flip) (?:your )?(?:the )?(?:device|phone|tablet|screen|to (?:portrait|landscape))"
    r"|\b(?:only )?(?:works|available|best viewed) (?:only )?in (?:portrait|landscape)"
    r"|\btrowch eich (?:dyfais|ffôn|tabled)",
    re.IGNORECASE,
)

PASSES = (
    "<style>@media (orientation: portrait) { p { margin: 0 } }</style><p>Welcome</p>",
    "<p>Please rotate your device</p>",
)
FAILS = (
    "<style>@media (orientation: portrait) { main { display: none } }</style><p>Please rotate your device</p>",
    "<style>@media (orientation: portrait) { main { display: none } }</style><p>Trowch eich ffôn ar ei ochr</p>",
)


def check(page: Page) -> Iterator[Finding]:
    """No page that has styles for a way of holding asks for the other."""
    if not any(_WAYS.search(style.text()) for style in page.tree.css("style")):
        return
    for text in said(page):
        if found := _ASKS.search(text.text):
            yield RULE.at(page.place(text.node), words=found[0])
