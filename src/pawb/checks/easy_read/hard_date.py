"""A day, a time or how often, other than in plain words."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.booklet import Booklet, found
from pawb.findings import Finding, Rule
from pawb.languages.easy import easy

RULE = Rule(
    id="hard-date",
    level="error",
    finds={
        "en": "A date or time in figures alone, years run together, or a word such as “quarterly”.",
        "cy": "Dyddiad neu amser mewn ffigurau'n unig, blynyddoedd wedi'u rhedeg at ei gilydd, neu air fel "
        "“chwarterol”.",
    },
    why={
        "en": "03/05/27 may be May or March. “Quarterly” may be four times a year or a quarter of something.",
        "cy": "Gall 03/05/27 fod yn fis Mai neu'n fis Mawrth. Gall “chwarterol” olygu bob 3 mis neu chwarter o "
        "rywbeth.",
    },
    message={
        "en": "“{said}” is a hard way to say when.",
        "cy": "Mae “{said}” yn ffordd anodd o ddweud pryd.",
    },
    mend={
        "en": "Write the day as Monday 3 May 2027, the time as 2 pm, years as 2009 to 2010, and how often as every "
        "3 months.{suggestion}",
        "cy": "Ysgrifennwch y dydd fel dydd Llun 3 Mai 2027, yr amser fel 2 y prynhawn, blynyddoedd fel 2009 i "
        "2010, a pha mor aml fel bob 3 mis.{suggestion}",
    },
    basis="Easy read ER13: Inclusion Europe, Information for all",
    number="ER13",
)

PASSES = (
    {
        "en": "Come on Monday 3 May 2027 at 2 pm.\nWe report every 3 months.",
        "cy": "Dewch ddydd Llun 3 Mai 2027 am 2 y prynhawn.\nRydyn ni'n adrodd bob 3 mis.",
    },
)
FAILS = (
    {
        "en": "Come on 03/05/27.",
        "cy": "Dewch ar 03/05/27.",
    },
    {
        "en": "We report quarterly.",
        "cy": "Rydyn ni'n adrodd yn chwarterol.",
    },
)


def check(booklet: Booklet) -> Iterator[Finding]:
    """Every day, time and "how often" is in plain words."""
    return found(RULE, booklet.lines, lambda line: easy(line.language).dates(line.own))
