"""An element that pushes in at the front of the keyboard's way through the page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from pawb.checks.built_site import Page
from pawb.findings import Finding, Rule

RULE = Rule(
    id="positive-tabindex",
    level="error",
    finds={
        "en": "An element with a tabindex above 0.",
        "cy": "Elfen â tabindex sy'n uwch na 0.",
    },
    why={
        "en": "The Tab key goes there before everything else on the page, and people lose their place.",
        "cy": "Mae'r fysell Tab yn mynd yno cyn popeth arall ar y dudalen, ac mae pobl yn colli eu lle.",
    },
    message={"en": "This element has tabindex {value}.", "cy": "Mae gan yr elfen hon tabindex {value}."},
    mend={
        "en": "Delete the tabindex, and put the elements in the order in which people should reach them.",
        "cy": "Dilëwch y tabindex, a rhowch yr elfennau yn y drefn y dylai pobl eu cyrraedd.",
    },
    basis="WCAG 2.2: 2.4.3 Focus Order (A), failure F44",
)

STOPS = "a[href],area[href],button,input,select,textarea,summary,iframe,audio,video,[tabindex]"

PASSES = ('<main tabindex="-1"></main>', '<div tabindex="0"></div>', '<a href="/" tabindex="x">x</a>')
FAILS = ('<a href="/" tabindex="1">x</a>', '<input tabindex="99">')


def check(page: Page) -> Iterator[Finding]:
    """No tabindex is above 0; on pages of others it may be, where there is nothing to push in before."""
    alone = not page.site.ours and len(page.visible(STOPS)) == 1
    for node in page.visible("[tabindex]"):
        value = (node.attributes.get("tabindex") or "").strip()
        if value.isdecimal() and int(value) > 0:
            yield (replace(RULE, level="warning") if alone else RULE).at(page.place(node), value=value)
