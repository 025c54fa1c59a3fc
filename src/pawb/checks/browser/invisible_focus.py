"""A stop of the Tab key that cannot be seen."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.browsed import Browsed
from pawb.findings import Finding, Rule

RULE = Rule(
    id="invisible-focus",
    level="error",
    finds={
        "en": "A link, button or field that looks the same with the focus as without it.",
        "cy": "Dolen, botwm neu faes sy'n edrych yr un fath gyda'r ffocws a hebddo.",
    },
    why={
        "en": "People who use a keyboard cannot see where they are.",
        "cy": "Ni all pobl sy'n defnyddio bysellfwrdd weld lle y maent.",
    },
    message={
        "en": "Nothing shows that “{words}” has the focus.",
        "cy": "Nid oes dim yn dangos bod y ffocws ar “{words}”.",
    },
    mend={
        "en": "Delete outline: none, or give :focus-visible a line round it that stands out.",
        "cy": "Dilëwch outline: none, neu rhowch linell amlwg o amgylch yr elfen yn :focus-visible.",
    },
    basis="WCAG 2.2: 2.4.7 Focus Visible (AA), failure F78",
)

PASSES = (
    '<a href="#x">Our standards</a>',
    '<style>a:focus { outline: none; background: yellow }</style><a href="#x">Our standards</a>',
)
FAILS = (
    '<style>a:focus { outline: none }</style><a href="#x">Our standards</a>',
    '<button style="outline: none">Send your answer</button>',
)


def check(page: Browsed) -> Iterator[Finding]:
    """Each stop of the Tab key looks different with the focus. Stops alike are told once."""
    told = set()
    for part in page.seen.get("stops", ()):
        if part["shown"] and not part["marked"] and part["kind"] not in told:
            told.add(part["kind"])
            yield RULE.at(page.at(part), words=part["words"])
