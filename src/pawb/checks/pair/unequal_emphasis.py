"""Words that stand out in one language only."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.unequal import unlike
from pawb.content.library import Pair
from pawb.document.markup import blocks
from pawb.findings import Finding, Rule, Words
from pawb.languages import codes

RULE = Rule(
    id="unequal-emphasis",
    level="warning",
    finds={
        "en": "Emphasis (*one star* or **two**) that is there more often in one language.",
        "cy": "Pwyslais (*un seren* neu **ddwy**) sy'n digwydd yn amlach mewn un iaith.",
    },
    why={
        "en": "What matters, or is a hard word, would be shown to readers of one language alone.",
        "cy": "Byddai'r hyn sy'n bwysig, neu'n air anodd, yn cael ei ddangos i ddarllenwyr un iaith yn unig.",
    },
    message={
        "en": "The two texts do not mark as many words for emphasis. {said}.",
        "cy": "Nid yw'r ddau destun yn pwysleisio'r un nifer o eiriau. {said}.",
    },
    mend={
        "en": "Mark the same words in both.",
        "cy": "Marciwch yr un geiriau yn y ddau.",
    },
    basis="Welsh Language Standards 48 and 52",
)

_HEAD = "kind: standards\ntitle: {}\nsummary: {}\n"
PASSES = (
    {
        "en": _HEAD.format("Standards", "Ask for an **advocate** *early*."),
        "cy": _HEAD.format("Safonau", "Gofynnwch am **eiriolwr** yn *gynnar*."),
    },
)
FAILS = (
    {
        "en": _HEAD.format("Standards", "Ask for an **advocate**."),
        "cy": _HEAD.format("Safonau", "Gofynnwch am eiriolwr."),
    },
)


def check(pair: Pair) -> Iterator[Finding]:
    """As many words are strong, and as many stressed, in each language."""
    return unlike(pair, RULE, _emphasis, _said)


def _emphasis(text: str) -> tuple[int, int]:
    html = blocks(text)
    return html.count("<em>"), html.count("<strong>")


def _said(emphasis: tuple[int, int]) -> Words:
    return dict.fromkeys(codes(), "*…* {}, **…** {}".format(*emphasis))
