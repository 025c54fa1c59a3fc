"""A placeholder that hardly stands out."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.browsed import Browsed
from pawb.findings import Finding, Rule

RULE = Rule(
    id="faint-placeholder",
    level="error",
    finds={
        "en": "A placeholder with too little contrast.",
        "cy": "Testun dalfan heb ddigon o gyferbyniad.",
    },
    why={
        "en": "People with low sight do not see what they should write.",
        "cy": "Nid yw pobl â golwg gwan yn gweld beth y dylent ei ysgrifennu.",
    },
    message={
        "en": "The placeholder “{words}” has a contrast of {ratio} to 1.",
        "cy": "Mae gan y testun dalfan “{words}” gyferbyniad o {ratio} i 1.",
    },
    mend={
        "en": "Make it darker: 4.5 to 1 at least. Better still, write a hint above the field.",
        "cy": "Gwnewch ef yn dywyllach: 4.5 i 1 o leiaf. Gwell fyth, ysgrifennwch awgrym uwchben y maes.",
    },
    basis="WCAG 2.2: 1.4.3 Contrast (Minimum) (AA)",
)

PASSES = ('<label>Pet <input placeholder="For example, Rex"></label>',)
FAILS = ('<style>::placeholder { color: #ccc }</style><label>Pet <input placeholder="For example, Rex"></label>',)


def check(page: Browsed) -> Iterator[Finding]:
    """Each placeholder stands out from its field."""
    for part in page.seen.get("faintPlaceholders", ()):
        yield RULE.at(page.at(part), words=part["words"], ratio=part["ratio"])
