"""A section of which half the rows say no."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.booklet import Booklet
from pawb.findings import Finding, Rule
from pawb.languages.easy import easy

RULE = Rule(
    id="many-negatives",
    level="warning",
    finds={
        "en": "A section in which half the rows or more say what is not so.",
        "cy": "Adran lle mae hanner y rhesi neu fwy yn dweud beth nad yw'n wir.",
    },
    why={
        "en": "What people can do is easier to understand, and kinder to read, than what they cannot.",
        "cy": "Mae'r hyn y gall pobl ei wneud yn haws ei ddeall, ac yn fwy caredig, na'r hyn na allan nhw ei wneud.",
    },
    message={
        "en": "{count} of the {rows} rows of this section say no.",
        "cy": "Mae {count} o {rows} rhes yr adran hon yn dweud na.",
    },
    mend={
        "en": "Say in as many rows as you can what is so or what people can do.",
        "cy": "Dywedwch mewn cynifer o resi ag y gallwch chi beth sy'n wir neu beth y gall pobl ei wneud.",
    },
    basis="Easy read ER11: Easy Read Standard 1.0; W3C COGA o3p03",
    number="ER11",
)

PASSES = (
    {
        "en": "You can come.\nYou can bring a friend.\nYou do not need a ticket.",
        "cy": "Cewch chi ddod.\nCewch chi ddod â ffrind.\nNid oes angen tocyn.",
    },
)
FAILS = (
    {
        "en": "You must not be late.\nYou cannot smoke.\nYou can sit.",
        "cy": "Peidiwch â bod yn hwyr.\nNid oes hawl i ysmygu.\nCewch chi eistedd.",
    },
)

FEW = 2
"""So many rows that say no are never many."""


def check(booklet: Booklet) -> Iterator[Finding]:
    """Most rows of every section say what is so."""
    for section in booklet.sections:
        count = sum(any(easy(row.language).negatives(row.own)) for row in section.rows)
        if count >= FEW and 2 * count >= len(section.rows):
            yield RULE.at(section.title.place, count=count, rows=len(section.rows))
