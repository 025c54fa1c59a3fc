"""A time of day that only one language states."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.unequal import unequal
from pawb.content.library import Pair
from pawb.findings import Finding, Rule

RULE = Rule(
    id="unequal-times",
    level="error",
    finds={
        "en": "A time of day that is different in the two languages.",
        "cy": "Amser o'r dydd sy'n wahanol yn y ddwy iaith.",
    },
    why={
        "en": "Readers of one language would come at the wrong time, and find nobody there.",
        "cy": "Byddai darllenwyr un iaith yn dod ar yr amser anghywir, ac ni fyddai neb yno.",
    },
    message={
        "en": "The two languages do not state the same times. {said}.",
        "cy": "Nid yw'r ddwy iaith yn nodi'r un amseroedd. {said}.",
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
        "en": _HEAD.format("Standards", "We are open from 9am to half past two, and at 18:00."),
        "cy": _HEAD.format("Safonau", "Rydym ar agor o 9yb tan hanner awr wedi dau, ac am 6 o'r gloch yr hwyr."),
    },
)
FAILS = (
    {
        "en": _HEAD.format("Standards", "The meeting is at 2pm."),
        "cy": _HEAD.format("Safonau", "Mae'r cyfarfod am 3yp."),
    },
)


def check(pair: Pair) -> Iterator[Finding]:
    """Every time that a text states is in the other language too."""
    return unequal(pair, RULE, "times")
