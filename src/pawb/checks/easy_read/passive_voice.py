"""What is done, without who does it."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.booklet import Booklet, found
from pawb.findings import Finding, Rule
from pawb.languages.easy import easy

RULE = Rule(
    id="passive-voice",
    level="error",
    finds={
        "en": "A sentence that says what is done before who does it, or never says who.",
        "cy": "Brawddeg â berf sy'n gorffen yn -wyd, -ir neu -id, nad yw'n dweud pwy sy'n gwneud y peth.",
    },
    why={
        "en": "People want to know who will do what. Active sentences are shorter and easier to picture.",
        "cy": "Mae pobl am wybod pwy fydd yn gwneud beth. Mae brawddeg sy'n enwi rhywun yn fyrrach ac yn haws ei "
        "deall.",
    },
    message={
        "en": "“{said}” does not say first who does it.",
        "cy": "Nid yw “{said}” yn dweud pwy sy'n gwneud hyn.",
    },
    mend={
        "en": "Begin with who does it: “We wrote the plan”, not “The plan was written”.",
        "cy": "Dywedwch pwy: “Ysgrifennon ni'r cynllun”, nid “Ysgrifennwyd y cynllun”.",
    },
    basis="Easy read ER09: GOV; Cymraeg Clir 6 and 7; LLYW.CYMRU writing guide",
    number="ER09",
)

PASSES = (
    {
        "en": "We wrote the plan.\nYou may be tired.\nThe office is closed on Sundays.",
        "cy": "Ysgrifennon ni'r cynllun.\nMae bwyd yn y neuadd.\nMae'r llythyr yn glir.",
    },
)
FAILS = (
    {
        "en": "The plan was written by us.",
        "cy": "Ysgrifennwyd y cynllun gennyn ni.",
    },
    {
        "en": "Were you told about this?",
        "cy": "Gofynnir i chi beth yw eich barn.",
    },
)


def check(booklet: Booklet) -> Iterator[Finding]:
    """Every sentence says who does what."""
    return found(RULE, booklet.lines, lambda line: easy(line.language).passives(line.own))
