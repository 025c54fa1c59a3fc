"""More words than a booklet can hold."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.booklet import Booklet
from pawb.findings import Finding, Rule

RULE = Rule(
    id="long-booklet",
    level="error",
    finds={
        "en": "An easy-read booklet of more than 1,000 words.",
        "cy": "Llyfryn hawdd ei ddeall o fwy na 1,000 o eiriau.",
    },
    why={
        "en": "Nobody can read a long booklet in one sitting, and few come back to it.",
        "cy": "Ni all neb ddarllen llyfryn hir ar un eisteddiad, ac ychydig sy'n dod yn ôl ato.",
    },
    message={
        "en": "This easy-read booklet has {count} words. The most is {most}.",
        "cy": "Nifer y geiriau yn y llyfryn hawdd ei ddeall hwn: {count}. Y mwyaf: {most}.",
    },
    mend={
        "en": "Leave out what matters least and say so, or begin a second booklet: at the section that it begins "
        "with, write part: and what it is about, in each language.",
        "cy": "Gadewch allan yr hyn sydd leiaf pwysig a dywedwch hynny, neu dechreuwch ail lyfryn: wrth yr adran y "
        "mae'n dechrau gyda hi, ysgrifennwch part: a beth yw ei bwnc, ym mhob iaith.",
    },
    basis="Easy read ER23: Easy Read Standard 1.0 (1,000 words); GOV (24 pages)",
    number="ER23",
)


def _booklets(title: str, words: str, part: str = "") -> str:
    """Two sections of 700 words: in two booklets, if it is said what each part is about."""
    text = f"kind: easy-read\ntitle: {title}\nsections:\n"
    for section in ("about", "contact"):
        text += f"  - id: {section}\n    title: {title}\n" + (f"    part: {part}\n" if part else "") + "    rows:\n"
        for row in range(7):
            text += f"      - {{id: {section}.{row}, text: {words * 100}, picture: have-your-say}}\n"
    return text


PASSES = (
    {
        "en": "You can come and talk to us about the work we do.",
        "cy": "Cewch chi ddod i siarad gyda ni am y gwaith rydyn ni'n ei wneud.",
    },
    {"en": _booklets("Our plan", "We ", "Your views"), "cy": _booklets("Ein cynllun", "Ni ", "Eich barn")},
)
FAILS = ({"en": _booklets("Our plan", "We "), "cy": _booklets("Ein cynllun", "Ni ")},)

MOST = 1_000


def check(booklet: Booklet) -> Iterator[Finding]:
    """A booklet can be read in one sitting: each of them, where there are several."""
    for sections in booklet.parts:
        count = sum(len(row.shown.split()) for section in sections for row in section.rows)
        if count > MOST:
            yield RULE.at(sections[0].title.place, count=count, most=MOST)
