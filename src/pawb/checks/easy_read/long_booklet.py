"""More words than a booklet can hold."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.booklet import Booklet
from pawb.checks.score_card import score_card
from pawb.findings import Finding, Rule

RULE = Rule(
    id="long-booklet",
    level="error",
    finds={
        "en": "An easy read of more than 1,000 words.",
        "cy": "Testun hawdd ei ddeall o fwy na 1,000 o eiriau.",
    },
    why={
        "en": "Nobody can read a long booklet in one sitting, and few come back to it.",
        "cy": "Ni all neb ddarllen llyfryn hir ar un tro, ac ychydig sy'n dod yn ôl ato.",
    },
    message={
        "en": "This easy read has {count} words. The most is {most}.",
        "cy": "Nifer y geiriau yn y testun hawdd ei ddeall hwn: {count}. Y mwyaf: {most}.",
    },
    mend={
        "en": "Leave out what matters least and say so, or split the publication in two.",
        "cy": "Gadewch allan yr hyn sydd leiaf pwysig a dywedwch hynny, neu rhannwch y cyhoeddiad yn ddau.",
    },
    basis="Easy read ER23: Easy Read Standard 1.0 (1,000 words); GOV (24 pages)",
    number="ER23",
)

PASSES = (
    {
        "en": "You can come and talk to us about the work we do.",
        "cy": "Cewch chi ddod i siarad gyda ni am y gwaith rydyn ni'n ei wneud.",
    },
)
FAILS = (
    {
        "en": "You may help us. " * 251,
        "cy": "Cewch ein helpu ni. " * 251,
    },
)

MOST = 1_000


def check(booklet: Booklet) -> Iterator[Finding]:
    """A booklet can be read in one sitting."""
    count = score_card(booklet).words
    if count > MOST:
        yield RULE.at(booklet.title.place, count=count, most=MOST)
