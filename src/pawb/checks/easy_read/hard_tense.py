"""What would have been, or will have been."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.booklet import Booklet, found
from pawb.findings import Finding, Rule
from pawb.languages.easy import easy

RULE = Rule(
    id="hard-tense",
    level="warning",
    finds={
        "en": "A verb about what did not happen, or about a past that is still to come.",
        "cy": "Berf am rywbeth na ddigwyddodd, neu am orffennol sydd eto i ddod.",
    },
    why={
        "en": "Readers must picture two times at once, one of which never was.",
        "cy": "Rhaid i ddarllenwyr ddychmygu dau amser ar unwaith, ac un ohonyn nhw heb fod.",
    },
    message={
        "en": "“{said}” is a hard tense.",
        "cy": "Mae “{said}” yn amser anodd i ferf.",
    },
    mend={
        "en": "Say what happened, what happens or what will happen.",
        "cy": "Dywedwch beth ddigwyddodd, beth sy'n digwydd neu beth fydd yn digwydd.",
    },
    basis="Easy read ER15: W3C COGA o3p02",
    number="ER15",
)

PASSES = (
    {
        "en": "We did not come.",
        "cy": "Ddaethon ni ddim.",
    },
)
FAILS = (
    {
        "en": "We would have come.",
        "cy": "Bydden ni wedi dod.",
    },
)


def check(booklet: Booklet) -> Iterator[Finding]:
    """Every verb says what happened, happens or will happen."""
    return found(RULE, booklet.lines, lambda line: easy(line.language).tenses(line.own))
