"""A percentage that only one language states."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.unequal import unequal
from pawb.content.library import Pair
from pawb.findings import Finding, Rule

RULE = Rule(
    id="unequal-percentages",
    level="error",
    finds={
        "en": "A percentage that is different in the two languages.",
        "cy": "Canran sy'n wahanol yn y ddwy iaith.",
    },
    why={
        "en": "Readers of one language would be told something that is not so.",
        "cy": "Byddai darllenwyr un iaith yn cael gwybod rhywbeth nad yw'n wir.",
    },
    message={
        "en": "The two languages do not state the same percentages. {said}.",
        "cy": "Nid yw'r ddwy iaith yn nodi'r un canrannau. {said}.",
    },
    mend={
        "en": "Find out which is right, and write it in both languages.",
        "cy": "Darganfyddwch pa un sy'n gywir, ac ysgrifennwch honno yn y ddwy iaith.",
    },
    basis="Welsh Language Standards 48 and 52",
)

_HEAD = "kind: standards\ntitle: {}\nsummary: {}\n"
PASSES = (
    {
        "en": _HEAD.format("Standards", "Most of them (68%) agreed, and twenty per cent did not."),
        "cy": _HEAD.format("Safonau", "Roedd y rhan fwyaf (68%) yn cytuno, ac 20 y cant yn anghytuno."),
    },
)
FAILS = (
    {
        "en": _HEAD.format("Standards", "Most of them (68%) agreed."),
        "cy": _HEAD.format("Safonau", "Roedd y rhan fwyaf (86%) yn cytuno."),
    },
)


def check(pair: Pair) -> Iterator[Finding]:
    """Every percentage that a text states is in the other language too."""
    return unequal(pair, RULE, "percentages")
