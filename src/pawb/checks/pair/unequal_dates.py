"""A date, month, year or day of the week that only one language states."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.unequal import unequal
from pawb.content.library import Pair
from pawb.findings import Finding, Rule

RULE = Rule(
    id="unequal-dates",
    level="error",
    finds={
        "en": "A date that is different in the two languages: the day, the month, the year or the day of the week.",
        "cy": "Dyddiad sy'n wahanol yn y ddwy iaith: y diwrnod, y mis, y flwyddyn neu ddiwrnod yr wythnos.",
    },
    why={
        "en": "Readers of one language would miss a meeting or a last day.",
        "cy": "Byddai darllenwyr un iaith yn colli cyfarfod neu ddiwrnod olaf.",
    },
    message={
        "en": "The two languages do not state the same dates. {said}.",
        "cy": "Nid yw'r ddwy iaith yn nodi'r un dyddiadau. {said}.",
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
        "en": _HEAD.format("Standards", "Answer by Friday 3 July 2026; we meet from 12 to 23 October."),
        "cy": _HEAD.format(
            "Safonau", "Atebwch erbyn dydd Gwener, y 3ydd o Orffennaf 2026; cawn gyfarfod rhwng 12 Hydref a 23 Hydref."
        ),
    },
)
FAILS = (
    {
        "en": _HEAD.format("Standards", "Answer by 19 January."),
        "cy": _HEAD.format("Safonau", "Atebwch erbyn 25 Mehefin."),
    },
)


def check(pair: Pair) -> Iterator[Finding]:
    """Every date that a text surely states is in the other language too."""
    return unequal(pair, RULE, "dates")
