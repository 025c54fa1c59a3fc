"""A word that was cut with a hyphen at the end of a line."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.printed import Fault, Printed, quote
from pawb.findings import Finding, Rule

RULE = Rule(
    id="hyphenated-word",
    level="error",
    finds={
        "en": "A word that is cut with a hyphen where its line ends.",
        "cy": "Gair sydd wedi'i dorri â chysylltnod lle mae ei linell yn dod i ben.",
    },
    why={
        "en": "Half a word has to be kept in mind until the other half is found, which is hard through a magnifier.",
        "cy": "Rhaid cadw hanner gair yn y cof nes dod o hyd i'r hanner arall, ac mae hynny'n anodd drwy chwyddwydr.",
    },
    message={
        "en": "The line “{words}” ends with a hyphen that is not in the text.",
        "cy": "Mae'r llinell “{words}” yn gorffen â chysylltnod nad yw yn y testun.",
    },
    mend={
        "en": "In the style sheet for print, set hyphens: manual, and remove soft hyphens from the text.",
        "cy": "Yn y ddalen arddull ar gyfer print, gosodwch hyphens: manual, a dilëwch gysylltnodau meddal o'r testun.",
    },
    basis="UKAAF G003 Creating clear print and large print documents; RNIB clear print: hyphenation",
)

_NARROW = '<p style="width: 9em; {}">Everybody takes part: responsi&shy;bility</p>'

PASSES = (_NARROW.format("hyphens: none"), '<p style="width: 5em">Well-known</p>')
FAILS = (
    _NARROW.format("hyphens: manual; width: 4.6em"),
    '<p lang="en" style="width: 6em; hyphens: auto">Responsibility</p>',
)


def check(printed: Printed) -> Iterator[Finding]:
    """One finding for each word that is cut."""
    yield from printed.tell(
        RULE,
        (
            Fault((broken.page.number, broken.line.text), broken.page.number, {"words": quote(broken.line.text)})
            for broken in printed.breaks
            if broken.line.hyphenated
        ),
    )
