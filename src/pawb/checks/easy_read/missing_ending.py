"""An ending that does not say what comes next, or whom to ask."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.booklet import Booklet
from pawb.findings import Finding, Rule
from pawb.languages import codes

RULE = Rule(
    id="missing-ending",
    level="error",
    finds={
        "en": "An easy read without a section on what this means for you, what happens next, or how to contact us.",
        "cy": "Testun hawdd ei ddeall heb adran am beth mae hyn yn ei olygu i chi, beth sy'n digwydd nesaf, neu sut "
        "i gysylltu.",
    },
    why={
        "en": "A right that people do not know how to use is no right.",
        "cy": "Nid yw hawl nad yw pobl yn gwybod sut i'w defnyddio yn hawl.",
    },
    message={
        "en": "The end does not say: {said}.",
        "cy": "Nid yw'r diwedd yn dweud: {said}.",
    },
    mend={
        "en": "Add a section for each, with the ids for-you, next and contact.",
        "cy": "Ychwanegwch adran i bob un, gyda'r ids for-you, next a contact.",
    },
    basis="Easy read ER25: GOV; Photosymbols; Australian Style Manual",
    number="ER25",
)

_MOST_EN = """kind: easy-read
title: "Our plan: easy read"
sections:
  - id: for-you
    title: What this means for you
    rows:
      - {id: for-you.1, text: You can tell us what you think., picture: have-your-say}
  - id: contact
    title: Contact us
    rows:
      - {id: contact.1, text: Phone us on 01978 298615., picture: phone}
"""
_MOST_CY = """kind: easy-read
title: "Ein cynllun: hawdd ei ddeall"
sections:
  - id: for-you
    title: Beth mae hyn yn ei olygu i chi
    rows:
      - {id: for-you.1, text: Cewch chi ddweud eich barn., picture: have-your-say}
  - id: contact
    title: Cysylltwch â ni
    rows:
      - {id: contact.1, text: Ffoniwch ni ar 01978 298615., picture: phone}
"""
_NEXT_EN = """  - id: next
    title: What happens next
    rows:
      - {id: next.1, text: We will write to you., picture: letter}
"""
_NEXT_CY = """  - id: next
    title: Beth sy'n digwydd nesaf
    rows:
      - {id: next.1, text: Byddwn ni'n ysgrifennu atoch chi., picture: letter}
"""
PASSES = ({"en": _MOST_EN + _NEXT_EN, "cy": _MOST_CY + _NEXT_CY},)
FAILS = ({"en": _MOST_EN, "cy": _MOST_CY},)

BLOCKS = {
    "for-you": {"en": "what this means for you", "cy": "beth mae hyn yn ei olygu i chi"},
    "next": {"en": "what happens next", "cy": "beth sy'n digwydd nesaf"},
    "contact": {"en": "how to contact us", "cy": "sut i gysylltu â ni"},
}
"""The sections that every easy read has, by id."""


def check(booklet: Booklet) -> Iterator[Finding]:
    """The end says what people can do now."""
    there = {section.id for section in booklet.sections}
    missing = [words for id_, words in BLOCKS.items() if id_ not in there]
    if missing:
        place = booklet.sections[-1].title.place
        yield RULE.at(place, said={code: ", ".join(words[code] for words in missing) for code in codes()})
