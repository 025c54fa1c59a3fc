"""An e-mail address that only one language gives."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.unequal import unequal
from pawb.content.library import Pair
from pawb.findings import Finding, Rule

RULE = Rule(
    id="unequal-emails",
    level="error",
    finds={
        "en": "An e-mail address that is different in the two languages.",
        "cy": "Cyfeiriad e-bost sy'n wahanol yn y ddwy iaith.",
    },
    why={
        "en": "Messages from readers of one language would go astray.",
        "cy": "Byddai negeseuon gan ddarllenwyr un iaith yn mynd ar goll.",
    },
    message={
        "en": "The two languages do not give the same e-mail addresses. {said}.",
        "cy": "Nid yw'r ddwy iaith yn rhoi'r un cyfeiriadau e-bost. {said}.",
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
        "en": _HEAD.format("Standards", "Write to contact@llanffug.example."),
        "cy": _HEAD.format("Safonau", "Ysgrifennwch at contact@llanffug.example."),
    },
)
FAILS = (
    {
        "en": _HEAD.format("Standards", "Write to contact@llanffug.example."),
        "cy": _HEAD.format("Safonau", "Ysgrifennwch at contcat@llanffug.example."),
    },
)


def check(pair: Pair) -> Iterator[Finding]:
    """Every e-mail address that a text gives is in the other language too, or the same body's Welsh one is."""
    return unequal(pair, RULE, "emails")
