"""A section that speaks neither to the reader nor as "we"."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.booklet import Booklet
from pawb.findings import Finding, Rule
from pawb.languages.easy import easy

RULE = Rule(
    id="missing-you",
    level="warning",
    finds={
        "en": "A section with neither “you” nor “we” in it.",
        "cy": "Adran heb “chi” na “ni” ynddi.",
    },
    why={
        "en": "Readers cannot tell what it has to do with them, or who will do it.",
        "cy": "Ni all darllenwyr ddweud beth sydd a wnelo hi â nhw, na phwy fydd yn gwneud y gwaith.",
    },
    message={
        "en": "This section speaks neither to the reader nor of us.",
        "cy": "Nid yw'r adran hon yn siarad â'r darllenydd nac amdanon ni.",
    },
    mend={
        "en": "Say “you” for the reader and “we” for your body.",
        "cy": "Dywedwch “chi” am y darllenydd a “ni” am eich corff.",
    },
    basis="Easy read ER10: Photosymbols; Cymraeg Clir 2 and 9",
    number="ER10",
)

PASSES = (
    {
        "en": "We will help.\nStaff are here.",
        "cy": "Byddwn ni'n helpu.\nMae staff yma.",
    },
)
FAILS = (
    {
        "en": "Staff are here.\nPeople can ask.",
        "cy": "Mae staff yma.\nGall pobl ofyn.",
    },
)


def check(booklet: Booklet) -> Iterator[Finding]:
    """Every section says "you" or "we" at least once."""
    for section in booklet.sections:
        if not any(easy(line.language).people.search(line.own) for line in (section.title, *section.rows)):
            yield RULE.at(section.title.place)
