"""A line of more than 15 words."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.booklet import Booklet
from pawb.findings import Finding, Rule
from pawb.findings import Words as Said
from pawb.languages.easy import easy

RULE = Rule(
    id="long-sentence",
    level="error",
    finds={
        "en": "A title or row of more than 15 words.",
        "cy": "Teitl neu res o fwy na 15 gair.",
    },
    why={
        "en": "Long sentences are hard to hold in mind. Aim for 12 words or fewer.",
        "cy": "Mae'n anodd cofio brawddeg hir. Anelwch at 12 gair neu lai.",
    },
    message={
        "en": "This line has {count} words. The most is {most}.",
        "cy": "Nifer y geiriau yn y llinell hon: {count}. Y mwyaf: {most}.",
    },
    mend={
        "en": "Split it in two rows.{where} Keep any word that gives a reason.",
        "cy": "Rhannwch hi'n ddwy res.{where} Cadwch unrhyw air sy'n rhoi rheswm.",
    },
    basis="Easy read ER01: GOV (10 to 15 words); Cymraeg Clir and LLYW.CYMRU (20 to 25 at most)",
    number="ER01",
)

PASSES = (
    {
        "en": "You can bring a friend to the meeting on Monday.",
        "cy": "Cewch chi ddod â ffrind i'r cyfarfod ddydd Llun.",
    },
)
FAILS = (
    {
        "en": "You can bring a friend or one of your family with you to the meeting on Monday 3 May 2027.",
        "cy": "Cewch chi ddod â ffrind neu un o'ch teulu gyda chi i'r cyfarfod ddydd Llun 3 Mai 2027.",
    },
)

MOST = 15


def check(booklet: Booklet) -> Iterator[Finding]:
    """No line is longer than readers can hold in mind."""
    for line in booklet.lines:
        count = len(line.shown.split())
        if count > MOST:
            clauses = [clause.said for clause in easy(line.language).clauses(line.own)]
            yield RULE.at(line.place, count=count, most=MOST, where=_where(clauses))


def _where(clauses: list[str]) -> Said:
    if not clauses:
        return {"en": "", "cy": ""}
    return {
        "en": f" A good place may be before “{clauses[-1]}”.",
        "cy": f" Efallai y gallech ei rhannu o flaen “{clauses[-1]}”.",
    }
