"""A word filled in by a program, after a word that would mutate it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from pawb.checks.prose import PLACEHOLDER
from pawb.content.library import Pair
from pawb.findings import Finding, Rule
from pawb.languages import language

RULE = Rule(
    id="mutated-placeholder",
    level="warning",
    finds={
        "en": "A place for a word that a program fills in, after a Welsh word that mutates the next.",
        "cy": "Bwlch y mae rhaglen yn ei lenwi, ar ôl gair sy'n treiglo'r gair nesaf.",
    },
    why={
        "en": "A program cannot mutate what it fills in, so the Welsh comes out wrong: “o Caerdydd” for “o Gaerdydd”.",
        "cy": "Ni all rhaglen dreiglo'r hyn y mae'n ei lenwi, felly bydd y Gymraeg yn anghywir: “o Caerdydd” yn "
        "lle “o Gaerdydd”.",
    },
    message={
        "en": "“{trigger}” mutates the word after it, and {placeholder} cannot be mutated.",
        "cy": "Mae “{trigger}” yn treiglo'r gair ar ei ôl, ac ni ellir treiglo {placeholder}.",
    },
    mend={
        "en": "Put a noun between them that takes the mutation, such as “y person o'r enw”, or give the placeholder "
        "a line of its own.",
        "cy": "Rhowch enw rhyngddynt i gymryd y treiglad, fel “y person o'r enw”, neu rhowch y bwlch ar ei linell ei "
        "hun.",
    },
    basis="Welsh Language Standards 48 and 52",
)

_HEAD = "kind: standards\ntitle: {}\nsummary: {}\n"
PASSES = (
    {
        "en": _HEAD.format("Standards", "Page {page} of {pages}, by {name}."),
        "cy": _HEAD.format("Safonau", "Tudalen {page} o {pages}, gan yr awdur {name}."),
    },
)
FAILS = (
    {
        "en": _HEAD.format("Standards", "A letter from %{sender}."),
        "cy": _HEAD.format("Safonau", "Llythyr gan %{sender}."),
    },
    {
        "en": _HEAD.format("Standards", "We moved from {place}."),
        "cy": _HEAD.format("Safonau", "Symudon ni o **{place}**."),
    },
)

_NUMBER = re.compile(
    r"(?:^|[\W_])(?:n|no|num|number|count|total|limit|pages?|size|years?|percent|amount|price|date|days?|months?|hours?"
    r"|minutes?|rhif|nifer|cyfanswm|tudalen(?:nau)?|maint|blwyddyn|canran|swm|pris|dyddiad)(?:[\W_]|$)|%(?:\d\$)?d",
)
"""Names of places for a number, a sum or a date: figures are written without a mutation."""


def check(pair: Pair) -> Iterator[Finding]:
    """No place for a word stands after a word that would mutate it."""
    for text in pair.joined.texts:
        for code, said in text.texts.items():
            for found in _mutated(code).finditer(said) if language(code).triggers else ():
                if not _NUMBER.search(found["placeholder"]):
                    yield RULE.at(text.places[code], trigger=found["trigger"], placeholder=found["placeholder"])


@cache
def _mutated(code: str) -> re.Pattern[str]:
    triggers = "|".join(sorted(map(re.escape, language(code).triggers), key=len, reverse=True))
    return re.compile(
        rf"(?<![\w'’])(?P<trigger>{triggers})\s+[*_]*(?P<placeholder>{PLACEHOLDER.pattern})", re.IGNORECASE
    )
