"""Words on a gradient that is too like them somewhere."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from pawb.checks.browsed import Browsed
from pawb.findings import Finding, Rule

RULE = Rule(
    id="text-on-gradient",
    level="warning",
    finds={
        "en": "Words on a gradient, of which a part has too little contrast with them.",
        "cy": "Geiriau ar raddiant, y mae rhan ohono heb ddigon o gyferbyniad â nhw.",
    },
    why={
        "en": "Where the two are alike, the words cannot be read.",
        "cy": "Lle mae'r ddau'n debyg, nid oes modd darllen y geiriau.",
    },
    message={
        "en": "“{words}” stands on a gradient. Its worst contrast is {ratio} to 1.",
        "cy": "Mae “{words}” ar raddiant. Ei gyferbyniad gwaethaf yw {ratio} i 1.",
    },
    mend={
        "en": "Choose a gradient that stands out from the words from end to end, or one plain colour.",
        "cy": "Dewiswch raddiant sy'n sefyll allan oddi wrth y geiriau o un pen i'r llall, neu un lliw plaen.",
    },
    basis="WCAG 2.2: 1.4.3 Contrast (Minimum) (AA), failure F83",
)

PASSES = ('<p style="background: linear-gradient(#fff, #eee); color: #000">The park is open.</p>',)
FAILS = ('<p style="background: linear-gradient(to right, #fff, #000); color: #fff">The park is open.</p>',)


def check(page: Browsed) -> Iterator[Finding]:
    """Words stand out from every colour of their gradient."""
    for part in page.seen.get("onGradient", ()):
        rule = replace(RULE, level="error") if part["nowhere"] else RULE
        yield rule.at(page.at(part), words=part["words"], ratio=part["ratio"])
