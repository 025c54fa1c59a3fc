"""A sum, a date, a number or a way to reach somebody that easy read does not carry on."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.retold import FACTS, lost_findings
from pawb.content.library import Library
from pawb.findings import Finding, Rule

RULE = Rule(
    id="lost-fact",
    level="warning",
    finds={
        "en": "Money, a date, a number or a way to reach somebody that easy read does not tell.",
        "cy": "Arian, dyddiad, rhif neu ffordd o gysylltu â rhywun nad yw'r fersiwn hawdd ei deall yn ei ddweud.",
    },
    why={
        "en": "Without the day or the sum people cannot act: of 33 facts in the best open easy read, 21 were lost.",
        "cy": "Heb y diwrnod neu'r swm ni all pobl weithredu: o 33 ffaith yn y testun agored gorau o'i fath, collwyd "
        "21.",
    },
    message={
        "en": "{item} states {what} {language} ({words}), and no row of this section does.",
        "cy": "Mae {item} yn nodi {what} {language} ({words}), ond nid oes yr un rhes o'r adran hon yn gwneud hynny.",
    },
    mend={
        "en": "State it in a row, in both languages. If it is rightly left out, name {item} under items: in left_out:, "
        "with only: [{kind}], and say why.",
        "cy": "Nodwch hynny mewn rhes, yn y ddwy iaith. Os yw'n iawn ei adael allan, enwch {item} o dan items: yn "
        "left_out:, gydag only: [{kind}], a dywedwch pam.",
    },
    basis="Easy Read Standard 1.0 (2026)",
)

_FULL = {
    "en": "kind: standards\ntitle: Standards\nsummary: About money.\nstandards:\n"
    "  - {id: S1, title: Money, text: We pay up to £20 for a bus or taxi.}\n",
    "cy": "kind: standards\ntitle: Safonau\nsummary: Am arian.\nstandards:\n"
    "  - {id: S1, title: Arian, text: Rydym yn talu hyd at £20 am fws neu dacsi.}\n",
}
_EASY = {
    "easy-en": "kind: easy-read\ntitle: Easy\nsections:\n  - id: money\n    title: Money\n    covers: [S1, summary]\n"
    "    rows:\n      - {id: money.1, text: We pay £20 for your bus or taxi.}\n",
    "easy-cy": "kind: easy-read\ntitle: Hawdd\nsections:\n  - id: money\n    title: Arian\n"
    "    rows:\n      - {id: money.1, text: Rydyn ni'n talu £20 am eich bws neu dacsi.}\n",
}
PASSES = ({**_FULL, **_EASY},)
FAILS = (
    {
        **_FULL,
        "easy-en": _EASY["easy-en"].replace("£20 for ", ""),
        "easy-cy": _EASY["easy-cy"].replace("£20 am ", "am "),
    },
)


def check(library: Library) -> Iterator[Finding]:
    """Every fact of an item that easy read covers is stated by a row of a section that covers it, or left out."""
    yield from lost_findings(library, RULE, tuple(FACTS))
