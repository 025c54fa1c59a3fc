"""A stop of the Tab key behind something else."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.browsed import Browsed
from pawb.findings import Finding, Rule

RULE = Rule(
    id="covered-focus",
    level="error",
    finds={
        "en": "A link, button or field that something else covers while it has the focus.",
        "cy": "Dolen, botwm neu faes y mae rhywbeth arall yn ei guddio tra bo'r ffocws arno.",
    },
    why={
        "en": "People who use a keyboard cannot see what they are about to press.",
        "cy": "Ni all pobl sy'n defnyddio bysellfwrdd weld yr hyn y maent ar fin ei bwyso.",
    },
    message={
        "en": "“{words}” is covered while it has the focus.",
        "cy": "Mae “{words}” wedi'i guddio tra bo'r ffocws arno.",
    },
    mend={
        "en": "Leave room for what stays in place: scroll-padding as high as the fixed head or foot.",
        "cy": "Gadewch le i'r hyn sy'n aros yn ei unfan: scroll-padding mor uchel â'r pen neu'r troed sefydlog.",
    },
    basis="WCAG 2.2: 2.4.11 Focus Not Obscured (Minimum) (AA)",
)

PASSES = (
    '<header style="position: fixed; top: 0; height: 50px">Wrexham</header><p style="margin-top: 80px"><a '
    'href="#x">Our standards</a></p>',
)
FAILS = (
    '<div style="position: fixed; inset: 0; background: white; z-index: 9">Wrexham</div><p><a href="#x">Our '
    "standards</a></p>",
)


def check(page: Browsed) -> Iterator[Finding]:
    """Nothing covers a stop of the Tab key wholly."""
    for part in page.seen.get("stops", ()):
        if part["shown"] and part["covered"]:
            yield RULE.at(page.at(part), words=part["words"])
