"""A name on an element that nobody is told the name of."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.findings import Finding, Rule

RULE = Rule(
    id="unheard-name",
    level="warning",
    finds={
        "en": "An aria-label on a plain <div> or <span>, which screen readers pass over.",
        "cy": "aria-label ar <div> neu <span> plaen, y mae darllenwyr sgrin yn mynd heibio iddo.",
    },
    why={
        "en": "A name belongs to something with a role. Most screen readers never read this one out.",
        "cy": "Mae enw'n perthyn i rywbeth â rôl. Nid yw'r rhan fwyaf o ddarllenwyr sgrin byth yn darllen yr enw hwn.",
    },
    message={
        "en": "The aria-label “{label}” on this <{tag}> is not read out.",
        "cy": "Nid yw'r aria-label “{label}” ar y <{tag}> hwn yn cael ei ddarllen yn uchel.",
    },
    mend={
        "en": "Write the words in the text, or give the element a role that may be named.",
        "cy": "Ysgrifennwch y geiriau yn y testun, neu rhowch i'r elfen rôl y gellir ei henwi.",
    },
    basis="WCAG 2.2: 4.1.2 Name, Role, Value (A); ACT rule 5c01ea; WAI-ARIA 1.2, 5.2.8.6",
)

NAMELESS = ",".join(
    f"{tag}[aria-label]:not([role]):not([tabindex]):not([contenteditable])"
    for tag in ("div", "span", "p", "b", "i", "em", "strong", "small", "code")
)
"""WAI-ARIA 1.2: the roles of these take no name."""

PASSES = (
    '<div role="group" aria-label="Drinks">Tea</div>',
    '<section aria-label="Drinks">Tea</section>',
    '<div contenteditable aria-label="Note"></div>',
)
FAILS = (
    '<div aria-label="Drinks">Tea</div>',
    '<p>From <span aria-label="nine to five">9–5</span></p>',
)


def check(page: Page) -> Iterator[Finding]:
    """What is named has a role that takes a name."""
    for node in page.visible(NAMELESS):
        if words := (node.attributes.get("aria-label") or "").strip():
            yield RULE.at(page.place(node), label=words, tag=node.tag)
