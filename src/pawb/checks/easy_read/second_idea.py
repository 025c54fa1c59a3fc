"""A row with more than one clause beside its main one."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.booklet import Booklet
from pawb.findings import Finding, Rule
from pawb.languages.easy import easy

RULE = Rule(
    id="second-idea",
    level="warning",
    finds={
        "en": "A row in which words such as “but”, “because” and “which” begin more than one further idea.",
        "cy": "Rhes lle mae geiriau fel “ond”, “oherwydd” a “sy'n” yn dechrau mwy nag un syniad arall.",
    },
    why={
        "en": "Readers who keep few words in mind lose the first idea before the last one comes.",
        "cy": "Mae darllenwyr sy'n gallu cofio ychydig o eiriau ar y tro yn colli'r syniad cyntaf cyn i'r olaf ddod.",
    },
    message={
        "en": "This row holds several ideas, each begun by one of these words: {said}.",
        "cy": "Mae sawl syniad yn y rhes hon, a phob un yn dechrau gydag un o'r geiriau hyn: {said}.",
    },
    mend={
        "en": "Split it after an idea, and give each its own row and picture. Keep the word that gives the reason.",
        "cy": "Rhannwch hi ar ôl syniad, a rhowch ei res a'i lun ei hun i bob un. Cadwch y gair sy'n rhoi'r rheswm.",
    },
    basis="Easy read ER02: GOV; Cymraeg Clir 5",
    number="ER02",
)

PASSES = (
    {
        "en": "You can come because the hall has a ramp.",
        "cy": "Cewch chi ddod os oes tocyn gennych chi.",
    },
)
FAILS = (
    {
        "en": "You can come if you like, but you must phone.",
        "cy": "Cewch chi ddod os ydych chi'n dymuno, ond rhaid ffonio.",
    },
)

MOST = 1
"""Clauses in a row beside its main one."""


def check(booklet: Booklet) -> Iterator[Finding]:
    """No row has more than one clause beside its main one."""
    for row in booklet.rows:
        begun = [clause.said for clause in easy(row.language).clauses(row.own)]
        if len(begun) > MOST:
            yield RULE.at(row.place, said=", ".join(begun))
