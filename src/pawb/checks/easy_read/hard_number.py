"""A percentage, a fraction, a number in words or Roman letters, or one that nobody has rounded."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.booklet import Booklet, found
from pawb.findings import Finding, Rule
from pawb.languages.easy import easy

RULE = Rule(
    id="hard-number",
    level="error",
    finds={
        "en": "A number that is hard to picture: a percentage, a fraction, Roman letters, a number in words, or a "
        "large number that nobody has rounded.",
        "cy": "Rhif sy'n anodd ei ddychmygu: canran, ffracsiwn, llythrennau Rhufeinig, rhif mewn geiriau, neu rif "
        "mawr nad oes neb wedi'i dalgrynnu.",
    },
    why={
        "en": "Figures stand out, and people can picture 1 in 4 people. A quarter or 25% has to be worked out.",
        "cy": "Mae ffigurau'n amlwg, a gall pobl ddychmygu 1 o bob 4 o bobl. Rhaid cyfrifo chwarter neu 25%.",
    },
    message={
        "en": "“{said}” is a hard number.",
        "cy": "Mae “{said}” yn rhif anodd.",
    },
    mend={
        "en": "Write numbers in figures, a share as 1 in 4 people, and round large ones.{suggestion}",
        "cy": "Ysgrifennwch rifau mewn ffigurau, cyfran fel 1 o bob 4 o bobl, a thalgrynnwch rai mawr.{suggestion}",
    },
    basis="Easy read ER12: Inclusion Europe, Information for all; W3C COGA o3p13",
    number="ER12",
)

PASSES = (
    {
        "en": "1 in 4 people came.\nAbout 130,000 people live here.\nAction 1.1: we tell people.",
        "cy": "Daeth 1 o bob 4 o bobl.\nMae tua 130,000 o bobl yn byw yma.\nCam 1.1: rydyn ni'n dweud wrth bobl.",
    },
)
FAILS = (
    {
        "en": "We met three times.",
        "cy": "Cawson ni gyfarfod dair gwaith.",
    },
    {
        "en": "16,482 people came.",
        "cy": "Daeth 16,482 o bobl.",
    },
    {
        "en": "Of all people 25% came.",
        "cy": "Daeth 25% o bobl.",
    },
)


def check(booklet: Booklet) -> Iterator[Finding]:
    """Every number is in figures and easy to picture."""
    return found(RULE, booklet.lines, lambda line: easy(line.language).numbers(line.own))
