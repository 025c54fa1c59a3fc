"""Frames that have the same title and show different pages."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.findings import Finding, Rule

RULE = Rule(
    id="ambiguous-frame-title",
    level="error",
    finds={
        "en": "Frames of one page that have the same title but show different pages.",
        "cy": "Fframiau ar un dudalen sydd â'r un teitl ond sy'n dangos tudalennau gwahanol.",
    },
    why={
        "en": "People who listen decide by the title whether to go into a frame, and cannot tell these apart.",
        "cy": "Mae pobl sy'n gwrando yn penderfynu yn ôl y teitl a ydynt am fynd i mewn i ffrâm, ac ni allant "
        "wahaniaethu rhwng y rhain.",
    },
    message={
        "en": "Two frames called “{title}” show different pages: “{first}” and “{second}”.",
        "cy": "Mae dwy ffrâm o'r enw “{title}” yn dangos tudalennau gwahanol: “{first}” a “{second}”.",
    },
    mend={
        "en": "Say in the title of each frame what it shows.",
        "cy": "Dywedwch yn nheitl pob ffrâm beth mae'n ei ddangos.",
    },
    basis="WCAG 2.2: 4.1.2 Name, Role, Value (A), technique H64; ACT rule 4b1c6c",
)

_ONE, _OTHER, _SAME = (
    "<title>Opening times</title>",
    "<title>Prices</title>",
    "<title>Opening times</title><p>Of the park</p>",
)
_TWO = '<iframe title="Park" src="one.html"></iframe><iframe {} src="other.html"></iframe>'
PASSES = (
    {"index.html": _TWO.format('title="Prices"'), "one.html": _ONE, "other.html": _OTHER},
    {"index.html": _TWO.format('title="Park"'), "one.html": _ONE, "other.html": _SAME},
    {"index.html": _TWO.format('aria-hidden="true" title="Park"'), "one.html": _ONE, "other.html": _OTHER},
    _TWO.format('title="Park"'),
)
FAILS = (
    {"index.html": _TWO.format('title="Park"'), "one.html": _ONE, "other.html": _OTHER},
    {"index.html": _TWO.format('aria-label="park"'), "one.html": _ONE, "other.html": _OTHER},
)


def check(page: Page) -> Iterator[Finding]:
    """Frames of one name show pages of one title. What is not in the folder is not known, and not judged."""
    shown: dict[str, str] = {}
    for node in page.visible("iframe[src]"):
        target = page.leads_to((node.attributes.get("src") or "").strip())
        card = page.site.cards.get(target.route) if target else None
        title = page.name(node)
        if title and card and card.title:
            first = shown.setdefault(title.casefold(), card.title)
            if card.title != first:
                yield RULE.at(page.place(node), title=title, first=first, second=card.title)
