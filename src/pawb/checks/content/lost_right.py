"""A duty, a choice or a “not” of the full version that no row of easy read carries."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.retold import lost_findings
from pawb.content.library import Library
from pawb.findings import Finding, Rule
from pawb.languages.rights import RIGHTS

RULE = Rule(
    id="lost-right",
    level="error",
    finds={
        "en": "A duty (must, will), a choice (can, may) or a “not” of the full version that easy read does not tell.",
        "cy": "Dyletswydd (rhaid, byddwn), dewis (gallwch, cewch) neu air negyddol yn y fersiwn lawn nad yw'r fersiwn "
        "hawdd ei deall yn ei ddweud.",
    },
    why={
        "en": "People who read easy read have the same rights. They cannot use one that nobody told them of.",
        "cy": "Mae gan bobl sy'n darllen y fersiwn hawdd ei deall yr un hawliau. Ni allant ddefnyddio hawl na "
        "ddywedodd neb wrthynt amdani.",
    },
    message={
        "en": "{item} says {what} {language} ({words}), and no row of this section does.",
        "cy": "Mae {item} yn dweud {what} {language} ({words}), ond nid oes yr un rhes o'r adran hon yn gwneud hynny.",
    },
    mend={
        "en": "Say it in a row, in both languages. If it is rightly left out, name {item} under items: in left_out:, "
        "with only: [{kind}], and say why.",
        "cy": "Dywedwch hynny mewn rhes, yn y ddwy iaith. Os yw'n iawn ei adael allan, enwch {item} o dan items: yn "
        "left_out:, gydag only: [{kind}], a dywedwch pam.",
    },
    basis="UN Convention on the Rights of Persons with Disabilities, article 21; Equality Act 2010, section 20(6)",
)

_FULL = {
    "en": "kind: standards\ntitle: Standards\nsummary: About visits.\nstandards:\n"
    "  - {id: S1, title: Visits, text: We must visit you. You can choose the day.}\n",
    "cy": "kind: standards\ntitle: Safonau\nsummary: Am ymweliadau.\nstandards:\n"
    "  - {id: S1, title: Ymweliadau, text: Rhaid i ni ymweld â chi. Gallwch ddewis y diwrnod.}\n",
}
_EASY = {
    "easy-en": "kind: easy-read\ntitle: Easy\nsections:\n  - id: visits\n    title: Visits\n    covers: [S1, summary]\n"
    "    rows:\n      - {id: visits.1, text: We must visit you.}\n",
    "easy-cy": "kind: easy-read\ntitle: Hawdd\nsections:\n  - id: visits\n    title: Ymweliadau\n"
    "    rows:\n      - {id: visits.1, text: Rhaid i ni ymweld â chi.}\n",
}
_CHOICE = {
    "easy-en": "      - {id: visits.2, text: You can choose the day.}\n",
    "easy-cy": "      - {id: visits.2, text: Gallwch chi ddewis y diwrnod.}\n",
}
_LEFT_OUT = {
    "easy-en": "left_out:\n  - {id: day, text: Who chooses the day. Ask us., items: [S1], only: [choices]}\n",
    "easy-cy": "left_out:\n  - {id: day, text: Pwy sy'n dewis y diwrnod. Gofynnwch i ni.}\n",
}
_FRIEND = {
    "en": _FULL["en"].replace("the day.", "the day. You can bring a friend."),
    "cy": _FULL["cy"].replace("y diwrnod.", "y diwrnod. Gallwch ddod â ffrind."),
}
PASSES = (
    {**_FULL, **{name: text + _CHOICE[name] for name, text in _EASY.items()}},
    {**_FULL, **{name: text + _LEFT_OUT[name] for name, text in _EASY.items()}},
)
FAILS = (
    {**_FULL, **_EASY},
    {**_FRIEND, **{name: text + _CHOICE[name] for name, text in _EASY.items()}},
)


def check(library: Library) -> Iterator[Finding]:
    """Every right of an item that easy read covers is carried by a row of a section that covers it, or left out."""
    yield from lost_findings(library, RULE, RIGHTS)
