"""A row without a picture, and without a reason for that."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.booklet import Booklet
from pawb.findings import Finding, Rule

RULE = Rule(
    id="missing-picture",
    level="error",
    finds={
        "en": "A row without a picture beside it, and without a reason for that.",
        "cy": "Rhes heb lun wrth ei hochr, a heb reswm dros hynny.",
    },
    why={
        "en": "The picture tells people who read few words what the row is about.",
        "cy": "Mae'r llun yn dweud wrth bobl sy'n darllen ychydig o eiriau am beth mae'r rhes.",
    },
    message={
        "en": "This row needs a picture, or a reason why it has none: it has {said}.",
        "cy": "Mae angen llun ar y rhes hon, neu reswm pam nad oes un: {said}.",
    },
    mend={
        "en": "Write “picture:” and the name of one from the picture sheet (run pawb pictures); or, where none would "
        "help, “no_picture:” and the reason, which is published.",
        "cy": "Ysgrifennwch “picture:” ac enw un o'r daflen luniau (rhedwch pawb pictures); neu, lle na fyddai un yn "
        "helpu, “no_picture:” a'r rheswm, a gaiff ei gyhoeddi.",
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
_LISTEN = "picture: we-listen"
_WHY = {"en": "no_picture: It is only a name.", "cy": "no_picture: Dim ond enw ydyw."}

PASSES = (
    {"en": _TWO_EN, "cy": _TWO_CY},
    {"en": _TWO_EN.replace(_LISTEN, _WHY["en"]), "cy": _TWO_CY.replace(_LISTEN, _WHY["cy"])},
)
FAILS = (
    {"en": _TWO_EN.replace(f", {_LISTEN}", ""), "cy": _TWO_CY.replace(f", {_LISTEN}", "")},
    {
        "en": _TWO_EN.replace(_LISTEN, f"{_LISTEN}, {_WHY['en']}"),
        "cy": _TWO_CY.replace(_LISTEN, f"{_LISTEN}, {_WHY['cy']}"),
    },
)

NEITHER = {"en": "neither", "cy": "nid oes ganddi'r naill na'r llall"}
BOTH = {"en": "both", "cy": "mae ganddi'r ddau"}


def check(booklet: Booklet) -> Iterator[Finding]:
    """Every row has a picture, or a reason why it has none."""
    for row in booklet.rows:
        if bool(row.picture) == bool(row.no_picture):
            yield RULE.at(row.place, said=BOTH if row.picture else NEITHER)
