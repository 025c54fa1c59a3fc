"""A number that only one language states."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.unequal import unequal
from pawb.content.library import Pair
from pawb.findings import Finding, Rule

RULE = Rule(
    id="unequal-numbers",
    level="error",
    finds={
        "en": "A number or reference that is different in the two languages, in figures or in words.",
        "cy": "Rhif neu gyfeirnod sy'n wahanol yn y ddwy iaith, mewn ffigurau neu mewn geiriau.",
    },
    why={
        "en": "Readers of one language would be told something that is not so.",
        "cy": "Byddai darllenwyr un iaith yn cael gwybod rhywbeth nad yw'n wir.",
    },
    message={
        "en": "The two languages do not state the same numbers. {said}.",
        "cy": "Nid yw'r ddwy iaith yn nodi'r un rhifau. {said}.",
    },
    mend={
        "en": "Find out which is right, and write it in both languages.",
        "cy": "Darganfyddwch pa un sy'n gywir, ac ysgrifennwch ef yn y ddwy iaith.",
    },
    basis="Welsh Language Standards 48 and 52",
)

_HEAD = "kind: standards\ntitle: {}\nsummary: {}\n"
PASSES = (
    {
        "en": _HEAD.format("Standards", "Twenty-two people came to the first of two meetings about S9."),
        "cy": _HEAD.format("Safonau", "Daeth dau ar hugain o bobl i'r cyfarfod cyntaf o ddau am S9."),
    },
)
FAILS = (
    {
        "en": _HEAD.format("Standards", "We will answer within 15 working days."),
        "cy": _HEAD.format("Safonau", "Byddwn yn ateb o fewn deg diwrnod gwaith."),
    },
)


def check(pair: Pair) -> Iterator[Finding]:
    """Every number that a text surely states is in the other language too."""
    return unequal(pair, RULE, "numbers")
