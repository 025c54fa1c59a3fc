"""A placeholder or code that only one language has."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping

from pawb.checks.unequal import compared
from pawb.content.library import Pair
from pawb.findings import Finding, Rule
from pawb.languages import codes

RULE = Rule(
    id="unequal-placeholders",
    level="error",
    finds={
        "en": "A placeholder, such as {name} or %{count}, or `code`, that is different in the two languages.",
        "cy": "Bwlch i'w lenwi, fel {name} neu %{count}, neu `god`, sy'n wahanol yn y ddwy iaith.",
    },
    why={
        "en": "What is filled in for the reader would be missing, or the page would show the placeholder itself.",
        "cy": "Byddai'r hyn a lenwir i'r darllenydd ar goll, neu byddai'r dudalen yn dangos y bwlch ei hun.",
    },
    message={
        "en": "The two languages do not have the same placeholders. {said}.",
        "cy": "Nid oes gan y ddwy iaith yr un bylchau i'w llenwi. {said}.",
    },
    mend={
        "en": "Write each placeholder in both languages, letter for letter: it is never translated.",
        "cy": "Ysgrifennwch bob bwlch yn y ddwy iaith, lythyren am lythyren: ni chaiff byth ei gyfieithu.",
    },
    basis="Welsh Language Standards 50 and 52",
)

_HEAD = "kind: standards\ntitle: {}\nsummary: {}\n"
PASSES = (
    {
        "en": _HEAD.format("Standards", "Welcome, {name}. You have %{count} of [Llais]{cy}."),
        "cy": _HEAD.format("Safonau", "Croeso, {name}. Mae gennych %{count} o Llais."),
    },
)
FAILS = (
    {
        "en": _HEAD.format("Standards", "Welcome, {name}."),
        "cy": _HEAD.format("Safonau", "Croeso, {enw}."),
    },
)

_RUN = re.compile(rf"\]\{{(?:{'|'.join(codes())})\}}")
_PLACEHOLDER = re.compile(r"%?\{\{?[^{}]*\}?\}|%(?:\(\w+\))?[sd]\b|`[^`]*`")


def check(pair: Pair) -> Iterator[Finding]:
    """Every placeholder is there as often in the other language."""
    return compared(pair, RULE, _compare)


def _compare(one: str, here: str, other: str, there: str) -> Mapping[str, list[str]]:
    first, second = (Counter(_PLACEHOLDER.findall(_RUN.sub("]", said))) for said in (here, there))
    return {one: list(first - second), other: list(second - first)}
