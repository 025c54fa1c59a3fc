"""A word that few readers know and nobody explains."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.booklet import Booklet, found, hard_words
from pawb.findings import Finding, Rule

RULE = Rule(
    id="hard-word",
    level="error",
    finds={
        "en": "A word that is not common, is not in the glossary and is not explained in bold.",
        "cy": "Gair nad yw'n gyffredin, nad yw yn yr eirfa ac nad yw wedi'i esbonio mewn print trwm.",
    },
    why={
        "en": "One word that readers do not know can lose them the whole sentence.",
        "cy": "Gall un gair dieithr olygu bod darllenwyr yn colli'r frawddeg gyfan.",
    },
    message={
        "en": "Many readers may not know “{said}”.",
        "cy": "Efallai na fydd llawer o ddarllenwyr yn deall “{said}”.",
    },
    mend={
        "en": "Use a word that everybody knows.{suggestion} If people need this one, write it in bold and say in "
        "the next row what it means.",
        "cy": "Defnyddiwch air y mae pawb yn ei ddeall.{suggestion} Os oes angen y gair hwn ar bobl, rhowch ef mewn "
        "print trwm ac esboniwch ef yn y rhes nesaf.",
    },
    basis="Easy read ER05: GOV; Norfolk County Council; South Australia; WCAG 2.2: 3.1.3 Unusual Words (AAA)",
    number="ER05",
)

PASSES = (
    {
        "en": "We **commission** services.\nTo commission means to plan and buy.",
        "cy": "Rydyn ni'n **comisiynu** gwasanaethau.\nYstyr comisiynu yw cynllunio a phrynu.",
    },
    {
        "en": "The dentist is near Prestatyn.",
        "cy": "Mae'r deintydd ger Prestatyn.",
    },
)
FAILS = (
    {
        "en": "This is a statutory service.",
        "cy": "Gwasanaeth statudol yw hwn.",
    },
    {
        "en": "We will utilise your views.",
        "cy": "Byddwn ni'n hwyluso'r cyfarfod.",
    },
)


def check(booklet: Booklet) -> Iterator[Finding]:
    """Every word is common, a name, in the glossary, or in bold somewhere in the booklet."""
    return found(RULE, booklet.lines, lambda line: hard_words(booklet, line))
