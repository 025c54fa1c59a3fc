"""Words and rows that are together too long."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.booklet import Booklet
from pawb.checks.score_card import score_card
from pawb.findings import Finding, Rule

RULE = Rule(
    id="hard-text",
    level="error",
    finds={
        "en": "An easy read of which the words and rows are together too long (LIX above 25).",
        "cy": "Testun hawdd ei ddeall y mae ei eiriau a'i resi gyda'i gilydd yn rhy hir (LIX uwch na 25).",
    },
    why={
        "en": "Easy reads that people understood well score 12 to 30, full versions 45 and more. LIX is the one "
        "measure that works in both languages.",
        "cy": "Mae testunau hawdd y mae pobl wedi'u deall yn dda yn sgorio 12 i 30, a fersiynau llawn 45 a mwy. LIX "
        "yw'r unig fesur sy'n gweithio yn y ddwy iaith.",
    },
    message={
        "en": "The score of this easy read (LIX) is {lix}. The most is {most}.",
        "cy": "Sgôr y testun hawdd ei ddeall hwn (LIX) yw {lix}. Y mwyaf: {most}.",
    },
    mend={
        "en": "Use shorter words, and say less in each row: {mean} words a row now.",
        "cy": "Defnyddiwch eiriau byrrach, a dywedwch lai ym mhob rhes: {mean} gair y rhes nawr.",
    },
    basis="Björnsson 1968, Läsbarhet; measured on easy reads of the United Kingdom, Australia and Wales",
)

PASSES = (
    {
        "en": "You can come and talk to us about the work we do.",
        "cy": "Cewch chi ddod i siarad gyda ni am y gwaith rydyn ni'n ei wneud.",
    },
)
FAILS = (
    {
        "en": "Managers of community services organise information meetings.",
        "cy": "Mae rheolwyr gwasanaethau cymdeithasol yn trefnu cyfarfodydd gwybodaeth.",
    },
)

MOST = 25


def check(booklet: Booklet) -> Iterator[Finding]:
    """The words and rows of a booklet are short."""
    card = score_card(booklet)
    if card.lix > MOST:
        yield RULE.at(booklet.title.place, lix=card.lix, most=MOST, mean=card.mean)
