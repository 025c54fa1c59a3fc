"""A row of more than one sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pawb.checks.booklet import Booklet
from pawb.findings import Finding, Rule

RULE = Rule(
    id="second-sentence",
    level="error",
    finds={
        "en": "A row that holds more than one sentence.",
        "cy": "Rhes sy'n cynnwys mwy nag un frawddeg.",
    },
    why={
        "en": "One row is one idea beside one picture. A second sentence has no picture of its own.",
        "cy": "Un syniad wrth ymyl un llun yw rhes. Nid oes gan ail frawddeg ei llun ei hun.",
    },
    message={
        "en": "This row holds more than one sentence. The second begins at “{said}”.",
        "cy": "Mae mwy nag un frawddeg yn y rhes hon. Mae'r ail yn dechrau yn “{said}”.",
    },
    mend={
        "en": "Split the row after “{end}”, and give each its own picture.",
        "cy": "Rhannwch y rhes ar ôl “{end}”, a rhowch ei lun ei hun i bob un.",
    },
    basis="Easy read ER02: GOV; Cymraeg Clir 5",
    number="ER02",
)

PASSES = (
    {
        "en": "You can come at 9 a.m. on Monday.",
        "cy": "Cewch chi ddod am 9 y bore.",
    },
)
FAILS = (
    {
        "en": "We will help you. You can phone us.",
        "cy": "Byddwn ni'n eich helpu. Cewch chi ffonio.",
    },
)

_NEXT = re.compile(r"(\S*[^\W\d_]{2,}|\d)[.!?][\"'”’)]*\s+(?P<next>[\"'“‘(]*[^\W\d_a-z]\S*)")
_TITLES = ("Mr", "Mrs", "Ms", "Dr", "St", "Mx")


def check(booklet: Booklet) -> Iterator[Finding]:
    """Every row is one sentence."""
    for row in booklet.rows:
        second = _NEXT.search(row.shown)
        if second and second[1] not in _TITLES:
            yield RULE.at(row.place, said=second["next"], end=second[0].split()[0])
