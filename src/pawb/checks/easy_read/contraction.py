"""Words run together or cut short."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.booklet import Booklet, found
from pawb.findings import Finding, Rule
from pawb.languages.easy import easy

RULE = Rule(
    id="contraction",
    level="error",
    finds={
        "en": "Two words run into one with an apostrophe, or a word cut short.",
        "cy": "Dau air wedi'u rhedeg at ei gilydd, neu air wedi'i dorri'n fyr fel wrth siarad.",
    },
    why={
        "en": "Some readers do not know the short form, and the “not” in it is easy to miss.",
        "cy": "Nid yw rhai darllenwyr yn adnabod y ffurf fer, ac mae'n hawdd colli “nid” ynddi.",
    },
    message={
        "en": "“{said}” is words run together or cut short.",
        "cy": "Mae “{said}” yn eiriau wedi'u rhedeg at ei gilydd neu wedi'u torri'n fyr.",
    },
    mend={
        "en": "Write the words in full.{suggestion}",
        "cy": "Ysgrifennwch y geiriau'n llawn.{suggestion}",
    },
    basis="Easy read ER08: Norfolk County Council; W3C COGA",
    number="ER08",
)

PASSES = (
    {
        "en": "We will help you.\nThe council's office is in the town.",
        "cy": "Rydyn ni'n helpu.\nMae'r swyddfa yn y dref.",
    },
)
FAILS = (
    {
        "en": "We'll help you.",
        "cy": "Dan ni'n helpu.",
    },
    {
        "en": "Do not worry if you can't come.",
        "cy": "Mae croeso i chi os dach chi'n hwyr.",
    },
)


def check(booklet: Booklet) -> Iterator[Finding]:
    """Every word is written in full."""
    return found(RULE, booklet.lines, lambda line: easy(line.language).contractions(line.own))
