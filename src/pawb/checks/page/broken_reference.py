"""An ARIA attribute that names an element which is not on the page."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.findings import Finding, Rule

RULE = Rule(
    id="broken-reference",
    level="warning",
    finds={
        "en": "An ARIA attribute that names an id which is nowhere on the page.",
        "cy": "Priodoledd ARIA sy'n enwi id nad yw yn unman ar y dudalen.",
    },
    why={
        "en": "The name or the explanation that it should bring is never read out.",
        "cy": "Nid yw'r enw na'r esboniad y dylai ei roi byth yn cael ei ddarllen yn uchel.",
    },
    message={
        "en": "{attribute} names “{name}”, and nothing on this page has that id.",
        "cy": "Mae {attribute} yn enwi “{name}”, ac nid oes dim ar y dudalen hon â'r id hwnnw.",
    },
    mend={
        "en": "Write the id of the element that is meant, or delete the attribute.",
        "cy": "Ysgrifennwch id yr elfen a olygir, neu dilëwch y briodoledd.",
    },
    basis="WCAG 2.2: 1.3.1 Info and Relationships (A) and 4.1.2 Name, Role, Value (A); ACT rules 6a7281 and in6db8",
)

NAMING = ("aria-labelledby", "aria-describedby", "aria-errormessage", "aria-details", "aria-owns")
"""What these name is read out in any state of the page; what `aria-controls` names may be made later."""

PASSES = (
    '<b id="n">Age</b><input aria-labelledby="n">',
    '<button aria-expanded="false" aria-controls="later">Menu</button>',
    '<p id="a">A</p><input aria-label="Age" aria-describedby="">',
)
FAILS = (
    '<nav aria-labelledby="none"><a href="a/">A</a></nav>',
    '<input aria-label="Age" aria-describedby="hint">',
)


def check(page: Page) -> Iterator[Finding]:
    """Whatever names or explains an element is on the page."""
    for node in page.visible(",".join(f"[{name}]" for name in NAMING)):
        for attribute in NAMING:
            for name in (node.attributes.get(attribute) or "").split():
                if name not in page.card.anchors:
                    yield RULE.at(page.place(node), attribute=attribute, name=name)
