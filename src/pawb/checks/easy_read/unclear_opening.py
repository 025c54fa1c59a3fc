"""A row under a heading or a new picture that begins with "It", "They" or "This"."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.booklet import Booklet
from pawb.findings import Finding, Rule
from pawb.languages.easy import easy

RULE = Rule(
    id="unclear-opening",
    level="warning",
    finds={
        "en": "A row that begins with a word such as “It”, “They” or “This”, under a heading or beside a new picture.",
        "cy": "Rhes sy'n dechrau gyda geiriau fel “Mae hyn” neu “Maen nhw”, o dan bennawd neu wrth lun newydd.",
    },
    why={
        "en": "The picture and the heading cut it off from the words that it points back to.",
        "cy": "Mae'r llun a'r pennawd yn ei gwahanu oddi wrth y geiriau y mae'n cyfeirio'n ôl atyn nhw.",
    },
    message={
        "en": "“{said}” points back past a heading or a picture.",
        "cy": "Mae “{said}” yn cyfeirio'n ôl heibio i bennawd neu lun.",
    },
    mend={
        "en": "Name the person or thing again.",
        "cy": "Enwch y person neu'r peth eto.",
    },
    basis="Easy read ER17: Inkle",
    number="ER17",
)

PASSES = (
    {
        "en": "Carers can come.\nThey can bring a friend.",
        "cy": "Gall gofalwyr ddod.\nMaen nhw'n cael dod â ffrind.",
    },
)
FAILS = (
    {
        "en": "They can come.",
        "cy": "Maen nhw'n cael dod.",
    },
    {
        "en": "This is the plan.",
        "cy": "Mae hyn yn bwysig.",
    },
)


def check(booklet: Booklet) -> Iterator[Finding]:
    """Every row that stands by itself names what it is about."""
    for section in booklet.sections:
        above = None
        for row in section.rows:
            opening = easy(row.language).openings.match(row.own)
            if opening and (above is None or row.picture != above.picture):
                yield RULE.at(row.place, said=opening[0])
            above = row
