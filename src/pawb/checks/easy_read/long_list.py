"""A list of more than five things in one line."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.booklet import Booklet
from pawb.findings import Finding, Rule
from pawb.languages.easy import easy

RULE = Rule(
    id="long-list",
    level="error",
    finds={
        "en": "A list of more than five things in one line.",
        "cy": "Rhestr o fwy na phum peth mewn un llinell.",
    },
    why={
        "en": "Readers lose the beginning of the list before its end.",
        "cy": "Mae darllenwyr yn colli dechrau'r rhestr cyn cyrraedd ei diwedd.",
    },
    message={
        "en": "This line lists {count} things. The most is {most}.",
        "cy": "Nifer y pethau a restrir yn y llinell hon: {count}. Y mwyaf: {most}.",
    },
    mend={
        "en": "Name fewer, or give each its own row under a title.",
        "cy": "Enwch lai, neu rhowch ei res ei hun i bob un o dan deitl.",
    },
    basis="Easy read ER19: W3C COGA o3p05",
    number="ER19",
)

PASSES = (
    {
        "en": "You can have tea, coffee, milk, water or juice.",
        "cy": "Cewch chi de, coffi, llaeth, dŵr neu sudd.",
    },
)
FAILS = (
    {
        "en": "You can have tea, coffee, milk, water, juice or soup.",
        "cy": "Cewch chi de, coffi, llaeth, dŵr, sudd neu gawl.",
    },
)

MOST = 5


def check(booklet: Booklet) -> Iterator[Finding]:
    """No line lists more than readers can hold in mind."""
    for line in booklet.lines:
        *items, last = line.own.replace(" \ufffc", "\ufffc").split(", ")
        if items:
            count = len(items) + len(easy(line.language).joining.split(last, maxsplit=1))
            if count > MOST:
                yield RULE.at(line.place, count=count, most=MOST)
