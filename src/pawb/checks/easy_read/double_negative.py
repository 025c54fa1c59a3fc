"""Two negatives in one line."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.booklet import Booklet
from pawb.findings import Finding, Rule
from pawb.languages.easy import easy

RULE = Rule(
    id="double-negative",
    level="error",
    finds={
        "en": "A line that says no twice.",
        "cy": "Llinell sy'n dweud na ddwywaith.",
    },
    why={
        "en": "Readers must work out what is left when one no takes back the other.",
        "cy": "Rhaid i ddarllenwyr gyfrifo beth sydd ar ôl pan fydd un “na” yn dileu'r llall.",
    },
    message={
        "en": "This line says no more than once: {said}.",
        "cy": "Mae'r llinell hon yn dweud na fwy nag unwaith: {said}.",
    },
    mend={
        "en": "Say what is so, what you can do or what will happen, without a no.",
        "cy": "Dywedwch beth sy'n wir, beth y gallwch chi ei wneud neu beth fydd yn digwydd, heb “na”.",
    },
    basis="Easy read ER11: Easy Read Standard 1.0; W3C COGA o3p03",
    number="ER11",
)

PASSES = (
    {
        "en": "You do not need a ticket.\\nNo one will be cross.",
        "cy": "Nid oes angen tocyn arnoch chi.\nFydd neb yn flin.",
    },
)
FAILS = (
    {
        "en": "You cannot come if you do not have a ticket.",
        "cy": "Ni chewch chi ddod os nad oes tocyn gennych chi.",
    },
)


def check(booklet: Booklet) -> Iterator[Finding]:
    """No line has more than one negative."""
    for line in booklet.lines:
        negatives = [negative.said for negative in easy(line.language).negatives(line.own)]
        if len(negatives) > 1:
            yield RULE.at(line.place, said=", ".join(negatives))
