"""A mark of the focus that hardly stands out."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.browsed import Browsed
from pawb.findings import Finding, Rule

RULE = Rule(
    id="faint-focus",
    level="warning",
    finds={
        "en": "An outline round what has the focus, with too little contrast.",
        "cy": "Amlinell o amgylch yr hyn sydd â'r ffocws, heb ddigon o gyferbyniad.",
    },
    why={
        "en": "People who use a keyboard lose where they are.",
        "cy": "Mae pobl sy'n defnyddio bysellfwrdd yn colli golwg ar ble y maent.",
    },
    message={
        "en": "The outline round “{words}” has a contrast of {ratio} to 1.",
        "cy": "Mae gan yr amlinell o amgylch “{words}” gyferbyniad o {ratio} i 1.",
    },
    mend={
        "en": "Give the outline a contrast of 3 to 1 at least with what is behind it.",
        "cy": "Rhowch i'r amlinell gyferbyniad o 3 i 1 o leiaf â'r hyn sydd y tu ôl iddi.",
    },
    basis="WCAG 2.2: 1.4.11 Non-text Contrast (AA) and 2.4.7 Focus Visible (AA), technique C40",
)

PASSES = (
    '<style>a:focus { outline: 3px solid #000 }</style><a href="#x">Parks</a>',
    '<a href="#x">Parks</a>',
)
FAILS = ('<style>a:focus { outline: 2px solid #f4f4f4 }</style><a href="#x">Parks</a>',)


def check(page: Browsed) -> Iterator[Finding]:
    """Every outline of the focus can be seen."""
    for part in page.seen.get("faintFocus", ()):
        yield RULE.at(page.at(part), words=part["words"], ratio=part["ratio"])
