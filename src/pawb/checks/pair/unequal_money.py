"""A sum of money that only one language states."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.unequal import unequal
from pawb.content.library import Pair
from pawb.findings import Finding, Rule

RULE = Rule(
    id="unequal-money",
    level="error",
    finds={
        "en": "A sum of money that is different in the two languages.",
        "cy": "Swm o arian sy'n wahanol yn y ddwy iaith.",
    },
    why={
        "en": "People decide by what something costs. Readers of one language would decide on a wrong sum.",
        "cy": "Mae pobl yn penderfynu yn ôl cost. Byddai darllenwyr un iaith yn penderfynu ar sail swm anghywir.",
    },
    message={
        "en": "The two languages do not state the same sums of money. {said}.",
        "cy": "Nid yw'r ddwy iaith yn nodi'r un symiau o arian. {said}.",
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
        "en": _HEAD.format("Standards", "It cost £1.5 million, or 50p for each person."),
        "cy": _HEAD.format("Safonau", "Costiodd £1.5 miliwn, neu 50c yr un."),
    },
)
FAILS = (
    {
        "en": _HEAD.format("Standards", "It cost £1.5 million."),
        "cy": _HEAD.format("Safonau", "Costiodd £1.3 miliwn."),
    },
)


def check(pair: Pair) -> Iterator[Finding]:
    """Every sum that a text states is in the other language too."""
    return unequal(pair, RULE, "money")
