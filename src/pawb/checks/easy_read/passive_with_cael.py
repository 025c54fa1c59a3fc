"""A Welsh passive made with "cael" or "wedi'i"."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.booklet import Booklet, found
from pawb.findings import Finding, Rule
from pawb.languages.easy import easy

RULE = Rule(
    id="passive-with-cael",
    level="warning",
    finds={
        "en": "A Welsh sentence in which something has itself done: cael ei, cael eu, wedi'i.",
        "cy": "Brawddeg Gymraeg lle mae rhywbeth yn cael ei wneud: cael ei, cael eu, wedi'i.",
    },
    why={
        "en": "It does not say who does it, and “ei” and “eu” are easy to lose.",
        "cy": "Nid yw'n dweud pwy sy'n gwneud hyn, ac mae'n hawdd colli “ei” ac “eu”.",
    },
    message={
        "en": "“{said}” may not say who does it.",
        "cy": "Efallai nad yw “{said}” yn dweud pwy sy'n gwneud hyn.",
    },
    mend={
        "en": "Say who does it: “Rydyn ni'n newid y rheolau”. If somebody gets something here (“cael eich arian”), "
        "leave it.",
        "cy": "Dywedwch pwy: “Rydyn ni'n newid y rheolau”. Os cael rhywbeth y mae rhywun yma (“cael eich arian”), "
        "gadewch ef.",
    },
    basis="Easy read ER09: Cymraeg Clir 6 and 7",
    number="ER09",
)

PASSES = (
    {
        "en": "We are changing the rules.",
        "cy": "Rydyn ni'n newid y rheolau.\nCewch chi eich arian yn ôl.",
    },
)
FAILS = (
    {
        "cy": "Bydd y rheolau'n cael eu newid.",
    },
    {
        "cy": "Mae'r swyddfa wedi'i phaentio.",
    },
)


def check(booklet: Booklet) -> Iterator[Finding]:
    """No sentence has something done to what it is about."""
    return found(RULE, booklet.lines, lambda line: easy(line.language).half_passives(line.own))
