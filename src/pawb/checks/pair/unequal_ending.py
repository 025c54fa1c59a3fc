"""A text that ends as a sentence, a question or a heading in one language, and otherwise in the other."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pawb.checks.unequal import unlike
from pawb.content.library import Pair
from pawb.document.markup import blocks, plain
from pawb.findings import Finding, Rule, Words

RULE = Rule(
    id="unequal-ending",
    level="warning",
    finds={
        "en": "A text that ends with one mark in one language and another in the other: none, a full stop, a question "
        "mark, a colon.",
        "cy": "Testun sy'n gorffen ag atalnod gwahanol yn y ddwy iaith: dim un, atalnod llawn, marc cwestiwn, colon.",
    },
    why={
        "en": "The end of the text may be missing from one language, or one may ask what the other says.",
        "cy": "Gall diwedd y testun fod ar goll o un iaith, neu gall un ofyn yr hyn y mae'r llall yn ei ddweud.",
    },
    message={
        "en": "The two texts end differently. {said}.",
        "cy": "Mae'r ddau destun yn gorffen yn wahanol. {said}.",
    },
    mend={
        "en": "See whether something is missing. Then end both with the same mark.",
        "cy": "Gwiriwch a oes rhywbeth ar goll. Yna gorffennwch y ddau â'r un atalnod.",
    },
    basis="Welsh Language Standards 48 and 52",
)

_HEAD = "kind: standards\ntitle: {}\nsummary: {}\n"
PASSES = (
    {
        "en": _HEAD.format("Standards", "Ask us now!"),
        "cy": _HEAD.format("Safonau", 'Cofiwch "ofyn nawr."'),
    },
)
FAILS = (
    {
        "en": _HEAD.format("Standards", "What can we do?"),
        "cy": _HEAD.format("Safonau", "Beth allwn ni ei wneud."),
    },
)

MARKS: dict[str, Words] = {
    "": {"en": "no mark", "cy": "dim atalnod"},
    ".": {"en": "the end of a sentence", "cy": "diwedd brawddeg"},
    "?": {"en": "a question mark", "cy": "marc cwestiwn"},
    ":": {"en": "a colon", "cy": "colon"},
    ";": {"en": "a semicolon", "cy": "hanner colon"},
    ",": {"en": "a comma", "cy": "coma"},
}
_CLOSING = " \n\"'”’»)]"
_SHORTENED = re.compile(r"\b\w\.\w\.$|\b(?:etc|ayb|ayyb|Ltd|Cyf|Inc)\.$")
"""Ends with a full stop that belongs to the word: "9 a.m.", "Cyf."."""


def check(pair: Pair) -> Iterator[Finding]:
    """Each language ends with a mark of the same kind."""
    return unlike(pair, RULE, _ending, lambda mark: MARKS[mark])


def _ending(text: str) -> str:
    words = plain(blocks(text)).rstrip(_CLOSING)
    last = "" if _SHORTENED.search(words) else words[-1:]
    return "." if last in {"!", "…"} else last if last in MARKS else ""
