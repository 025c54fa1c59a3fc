"""Words that mean another thing than they say."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.booklet import Booklet, found
from pawb.findings import Finding, Rule
from pawb.languages.easy import easy

RULE = Rule(
    id="figure-of-speech",
    level="warning",
    finds={
        "en": "A phrase that means another thing than its words say, such as “your journey”.",
        "cy": "Ymadrodd sy'n golygu rhywbeth gwahanol i'w eiriau, fel “eich taith”.",
    },
    why={
        "en": "Many readers take words as they stand. They would look for the road.",
        "cy": "Mae llawer o ddarllenwyr yn cymryd geiriau fel y maen nhw. Bydden nhw'n chwilio am y ffordd.",
    },
    message={
        "en": "“{said}” means another thing than it says.",
        "cy": "Mae “{said}” yn golygu rhywbeth gwahanol i'r hyn y mae'n ei ddweud.",
    },
    mend={
        "en": "Say what you mean.{suggestion}",
        "cy": "Dywedwch yr hyn rydych chi'n ei feddwl.{suggestion}",
    },
    basis="Easy read ER14: W3C COGA o3p04; WCAG 2.2: 3.1.3 Unusual Words (AAA)",
    number="ER14",
)

PASSES = (
    {
        "en": "The staff who meet you will help.",
        "cy": "Bydd y staff sy'n cwrdd â chi yn helpu.",
    },
)
FAILS = (
    {
        "en": "Staff on the front line will help.",
        "cy": "Bydd staff y rheng flaen yn helpu.",
    },
)


def check(booklet: Booklet) -> Iterator[Finding]:
    """Every phrase means what it says."""
    return found(RULE, booklet.lines, lambda line: easy(line.language).figures(line.own))
