"""Text that is cut off when people set their own spacing."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.browsed import Browsed
from pawb.findings import Finding, Rule

RULE = Rule(
    id="text-cut-when-spaced",
    level="error",
    finds={
        "en": "Text that is cut off, or runs over other text, with more space between lines, words and letters.",
        "cy": "Testun sy'n cael ei dorri, neu sy'n mynd dros destun arall, pan fydd mwy o fwlch rhwng llinellau, "
        "geiriau a llythrennau.",
    },
    why={
        "en": "Many people with dyslexia or low vision read with wider spacing. Here they lose words.",
        "cy": "Mae llawer o bobl â dyslecsia neu olwg gwan yn darllen â bylchau lletach. Yma maent yn colli geiriau.",
    },
    message={
        "en": "With wider spacing, these words are cut off or overlap others: “{words}”.",
        "cy": "Â bylchau lletach, mae'r geiriau hyn yn cael eu torri neu'n gorgyffwrdd ag eraill: “{words}”.",
    },
    mend={
        "en": "Let the box grow with its text: min-height in place of height, and no overflow: hidden.",
        "cy": "Gadewch i'r blwch dyfu gyda'i destun: min-height yn lle height, a dim overflow: hidden.",
    },
    basis="WCAG 2.2: 1.4.12 Text Spacing (AA)",
)

PASSES = (
    "<p>These are words enough to fill more than one line of a column, and then some more of them to be sure that "
    "they do. </p>",
    '<div style="min-height: 2em">These are words enough to fill more than one line of a column, and then some more '
    "of them to be sure that they do. </div>",
)
FAILS = (
    '<div style="width: 15em; height: 6em; overflow: hidden">These are words enough to fill more than one line of a '
    "column, and then some more of them to be sure that they do. </div>",
)


def check(page: Browsed) -> Iterator[Finding]:
    """No box cuts its text off under the spacing of the criterion, wide or narrow. One place is told once."""
    told = set()
    for part in page.seen.get("cutWhenSpaced", ()):
        if part["at"] not in told:
            told.add(part["at"])
            yield RULE.at(page.at(part), words=part["words"])
