"""A first section that does not say what readers need first."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.booklet import Booklet
from pawb.findings import Finding, Rule
from pawb.languages import codes
from pawb.languages.easy import easy

RULE = Rule(
    id="missing-opening",
    level="error",
    finds={
        "en": "An easy read that does not begin with what it is about, who “we” are, what bold words are, how to "
        "get help and where the full version is.",
        "cy": "Testun hawdd ei ddeall nad yw'n dechrau drwy ddweud beth yw ei bwnc, pwy ydyn “ni”, beth yw'r geiriau "
        "mewn print trwm, sut i gael help a ble mae'r fersiwn lawn.",
    },
    why={
        "en": "Readers who do not know who speaks, or that they may ask for help, put it down.",
        "cy": "Mae darllenwyr nad ydyn nhw'n gwybod pwy sy'n siarad, neu y cân nhw ofyn am help, yn ei roi i lawr.",
    },
    message={
        "en": "The first section does not say: {said}.",
        "cy": "Nid yw'r adran gyntaf yn dweud: {said}.",
    },
    mend={
        "en": "Add a row for each: “We are …”, and rows with the pictures bold-word, help-to-read and full-version.",
        "cy": "Ychwanegwch res i bob un: “Ni yw …”, a rhesi â'r lluniau bold-word, help-to-read a full-version.",
    },
    basis="Easy read ER24: GOV; Photosymbols; Australian Style Manual",
    number="ER24",
)

_SHORT_EN = """kind: easy-read
title: "Our plan: easy read"
sections:
  - id: about
    title: What this is about
    rows:
      - {id: about.1, text: Here is our plan., picture: long-plan}
      - {id: about.2, text: We are Llanffug Council., picture: council-office}
"""
_SHORT_CY = """kind: easy-read
title: "Ein cynllun: hawdd ei ddeall"
sections:
  - id: about
    title: Am beth mae hwn
    rows:
      - {id: about.1, text: Dyma ein cynllun., picture: long-plan}
      - {id: about.2, text: Ni yw Cyngor Llanffug., picture: council-office}
"""
_REST_EN = """      - {id: about.3, text: We explain the words in bold., picture: bold-word}
      - {id: about.4, text: You can ask for help to read this., picture: help-to-read}
      - {id: about.5, text: The full version is on our website., picture: full-version}
"""
_REST_CY = """      - {id: about.3, text: Rydyn ni'n esbonio'r geiriau mewn print trwm., picture: bold-word}
      - {id: about.4, text: Cewch chi ofyn am help i ddarllen hwn., picture: help-to-read}
      - {id: about.5, text: Mae'r fersiwn lawn ar ein gwefan., picture: full-version}
"""
PASSES = ({"en": _SHORT_EN + _REST_EN, "cy": _SHORT_CY + _REST_CY},)
FAILS = ({"en": _SHORT_EN, "cy": _SHORT_CY},)

BLOCKS = {
    "bold-word": {"en": "that words in bold are explained", "cy": "bod y geiriau mewn print trwm yn cael esboniad"},
    "help-to-read": {"en": "that people can ask for help to read it", "cy": "y gall pobl ofyn am help i'w ddarllen"},
    "full-version": {"en": "where the full version is", "cy": "ble mae'r fersiwn lawn"},
}
"""What rows with these pictures say."""
WE = {"en": "who “we” are", "cy": "pwy ydyn “ni”"}


def check(booklet: Booklet) -> Iterator[Finding]:
    """The first section says everything that readers need first."""
    first = booklet.sections[0]
    pictures = {row.picture for row in first.rows}
    missing = [words for picture, words in BLOCKS.items() if picture not in pictures]
    if not any(easy(row.language).we.search(row.own) for row in first.rows):
        missing.insert(0, WE)
    if missing:
        yield RULE.at(first.title.place, said={code: ", ".join(words[code] for words in missing) for code in codes()})
