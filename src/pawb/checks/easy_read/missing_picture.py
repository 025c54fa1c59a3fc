"""A row without a picture."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.booklet import Booklet
from pawb.findings import Finding, Rule

RULE = Rule(
    id="missing-picture",
    level="error",
    finds={
        "en": "A row without a picture beside it.",
        "cy": "Rhes heb lun wrth ei hochr.",
    },
    why={
        "en": "The picture tells people who read few words what the row is about.",
        "cy": "Mae'r llun yn dweud wrth bobl sy'n darllen ychydig o eiriau am beth mae'r rhes.",
    },
    message={
        "en": "This row has no picture.",
        "cy": "Nid oes llun gan y rhes hon.",
    },
    mend={
        "en": "Write “picture:” and the name of one from the picture sheet.",
        "cy": "Ysgrifennwch “picture:” ac enw un o'r daflen luniau.",
    },
    basis="Easy read ER03: DH; CHANGE; W3C COGA o1p07",
    number="ER03",
)

_TWO_EN = """kind: easy-read
title: "Our plan: easy read"
sections:
  - id: about
    title: What we do
    rows:
      - {id: about.1, text: We help you., picture: help}
      - {id: about.2, text: We listen., picture: we-listen}
"""
_TWO_CY = """kind: easy-read
title: "Ein cynllun: hawdd ei ddeall"
sections:
  - id: about
    title: Beth rydyn ni'n ei wneud
    rows:
      - {id: about.1, text: Rydyn ni'n eich helpu., picture: help}
      - {id: about.2, text: Rydyn ni'n gwrando., picture: we-listen}
"""
PASSES = ({"en": _TWO_EN, "cy": _TWO_CY},)
FAILS = ({"en": _TWO_EN.replace(", picture: we-listen", ""), "cy": _TWO_CY.replace(", picture: we-listen", "")},)


def check(booklet: Booklet) -> Iterator[Finding]:
    """Every row has a picture."""
    return (RULE.at(row.place) for row in booklet.rows if not row.picture)
