"""A label that stands far from its field."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.browsed import Browsed
from pawb.findings import Finding, Rule

RULE = Rule(
    id="distant-label",
    level="warning",
    finds={
        "en": "A field that is more than 320 pixels away from its label.",
        "cy": "Maes sydd fwy na 320 picsel o'i label.",
    },
    why={
        "en": "People who enlarge the page see the one or the other, and not what is asked where they write.",
        "cy": "Mae pobl sy'n chwyddo'r dudalen yn gweld y naill neu'r llall, ac nid yr hyn a ofynnir lle maent yn "
        "ysgrifennu.",
    },
    message={
        "en": "The label “{words}” stands far from its field.",
        "cy": "Mae'r label “{words}” yn sefyll ymhell o'i faes.",
    },
    mend={
        "en": "Put the label right above the field, or right beside it.",
        "cy": "Rhowch y label yn union uwchben y maes, neu'n union wrth ei ymyl.",
    },
    basis="WCAG 2.2: 3.3.2 Labels or Instructions (A), technique G162",
)

PASSES = (
    '<label for="n">Country</label> <input id="n">',
    '<label for="n" style="display: block">Country</label><input id="n" style="margin-left: 500px">',
)
FAILS = ('<label for="n" style="float: left">Country</label><input id="n" style="float: right">',)


def check(page: Browsed) -> Iterator[Finding]:
    """No label and its field stand at two ends of a line."""
    for part in page.seen.get("distantLabels", ()):
        yield RULE.at(page.at(part), words=part["words"])
