"""Words written short: capitals, or e.g. and etc."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pawb.checks.booklet import Booklet, Line, found
from pawb.findings import Finding, Rule
from pawb.languages.easy import Hard, digits, easy
from pawb.languages.easy.common import shouted

RULE = Rule(
    id="abbreviation",
    level="error",
    finds={
        "en": "Capital letters that stand for words, or a word cut short, such as “e.g.” or “etc.”",
        "cy": "Priflythrennau sy'n sefyll am eiriau, neu air wedi'i fyrhau, fel “e.e.” neu “ayb”.",
    },
    why={
        "en": "Many readers do not know what the letters stand for, and they cannot sound them out.",
        "cy": "Nid yw llawer o ddarllenwyr yn gwybod am beth mae'r llythrennau'n sefyll, ac ni allan nhw eu hynganu.",
    },
    message={
        "en": "“{said}” is short for other words.",
        "cy": "Mae “{said}” yn ffurf fer ar eiriau eraill.",
    },
    mend={
        "en": "Write the words in full.{suggestion}",
        "cy": "Ysgrifennwch y geiriau'n llawn.{suggestion}",
    },
    basis="Easy read ER07: GOV; Norfolk County Council; WCAG 2.2: 3.1.4 Abbreviations (AAA)",
    number="ER07",
)

PASSES = (
    {
        "en": "Watch it on TV.\nBring food, for example a sandwich.",
        "cy": "Dewch â bwyd, er enghraifft brechdan.",
    },
)
FAILS = (
    {
        "en": "The NHS will help you.",
        "cy": "Bydd y GIG yn eich helpu.",
    },
    {
        "en": "Bring food, e.g. a sandwich.",
        "cy": "Dewch â bwyd, e.e. brechdan.",
    },
)

KNOWN = ("TV", "OK")
"""Capitals that people know better than the words."""
_CAPITALS = re.compile(r"(?<![\w.])(?:(?:[A-Z]|Ch|Dd|Ff|Ng|Ll|Ph|Rh|Th){2,}[A-Za-z]{0,2}\d{0,2}|(?:[A-Z]\.){2,})(?!\w)")


def check(booklet: Booklet) -> Iterator[Finding]:
    """Every name and word is written in full."""
    return found(RULE, booklet.lines, _short)


def _short(line: Line) -> Iterator[Hard]:
    yield from easy(line.language).shortened(line.shown)
    for capitals in _CAPITALS.finditer(line.own):
        said = capitals[0]
        if said not in KNOWN and not digits.roman(said) and not shouted(said, line.language):
            yield Hard(said)
