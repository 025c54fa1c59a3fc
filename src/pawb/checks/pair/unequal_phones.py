"""A telephone number that only one language gives."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.unequal import unequal
from pawb.content.library import Pair
from pawb.findings import Finding, Rule

RULE = Rule(
    id="unequal-phones",
    level="error",
    finds={
        "en": "A telephone number that is different in the two languages.",
        "cy": "Rhif ffôn sy'n wahanol yn y ddwy iaith.",
    },
    why={
        "en": "Readers of one language would ring a stranger, or nobody.",
        "cy": "Byddai darllenwyr un iaith yn ffonio rhywun dieithr, neu neb.",
    },
    message={
        "en": "The two languages do not give the same telephone numbers. {said}.",
        "cy": "Nid yw'r ddwy iaith yn rhoi'r un rhifau ffôn. {said}.",
    },
    mend={
        "en": "Find out which is right, and write it in both languages.",
        "cy": "Darganfyddwch pa un sy'n gywir, ac ysgrifennwch ef yn y ddwy iaith.",
    },
    basis="Welsh Language Standards 7, 48 and 52",
)

_HEAD = "kind: standards\ntitle: {}\nsummary: {}\n"
PASSES = (
    {
        "en": _HEAD.format("Standards", "Ring 01632 960 123."),
        "cy": _HEAD.format("Safonau", "Ffoniwch +44 1632 960123."),
    },
)
FAILS = (
    {
        "en": _HEAD.format("Standards", "Ring 01632 960123."),
        "cy": _HEAD.format("Safonau", "Ffoniwch 01632 960132."),
    },
)


def check(pair: Pair) -> Iterator[Finding]:
    """Every telephone number that a text gives is in the other language too, however it is spaced."""
    return unequal(pair, RULE, "phones")
