"""A picture that stands for more than one thing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from pawb.checks.booklet import Booklet, Line
from pawb.findings import Finding, Rule

RULE = Rule(
    id="overused-picture",
    level="warning",
    finds={
        "en": "A picture that stands beside more than two different rows.",
        "cy": "Llun sydd wrth ymyl mwy na dwy res wahanol.",
    },
    why={
        "en": "A picture that means many things means none.",
        "cy": "Nid yw llun sy'n golygu llawer o bethau yn golygu dim.",
    },
    message={
        "en": "The picture “{picture}” stands beside {count} different rows. The most is {most}.",
        "cy": "Mae'r llun “{picture}” wrth ymyl {count} o resi gwahanol. Y mwyaf: {most}.",
    },
    mend={
        "en": "Keep it for one idea, and choose others for the rest.",
        "cy": "Cadwch ef am un syniad, a dewiswch rai eraill i'r gweddill.",
    },
    basis="Easy read ER04: Photosymbols; CHANGE",
    number="ER04",
)

_TWO_EN = """kind: easy-read
title: "Our plan: easy read"
sections:
  - id: about
    title: What we do
    rows:
      - {id: about.1, text: We help you., picture: help}
      - {id: about.2, text: We listen., picture: help}
"""
_TWO_CY = """kind: easy-read
title: "Ein cynllun: hawdd ei ddeall"
sections:
  - id: about
    title: Beth rydyn ni'n ei wneud
    rows:
      - {id: about.1, text: Rydyn ni'n eich helpu., picture: help}
      - {id: about.2, text: Rydyn ni'n gwrando., picture: help}
"""
_THIRD = "      - {id: about.3, text: 2027, picture: help}\n"
PASSES = ({"en": _TWO_EN, "cy": _TWO_CY},)
FAILS = ({"en": _TWO_EN + _THIRD, "cy": _TWO_CY + _THIRD},)

MOST = 2
"""Rows: a hard word, and the row that explains it."""


def check(booklet: Booklet) -> Iterator[Finding]:
    """Every picture stands for one idea: beside one row, or two that explain each other."""
    beside: dict[str, list[Line]] = defaultdict(list)
    for row in booklet.rows:
        beside[row.picture].append(row)
    for picture, rows in beside.items():
        different = {row.text: row for row in rows}
        if picture and len(different) > MOST:
            places = [row.place for row in rows[1:]]
            yield RULE.at(rows[0].place, also=places, picture=picture, count=len(different), most=MOST)
