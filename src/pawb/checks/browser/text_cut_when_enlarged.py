"""Text that is cut off when it is enlarged."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.browsed import Browsed
from pawb.findings import Finding, Rule

RULE = Rule(
    id="text-cut-when-enlarged",
    level="error",
    finds={
        "en": "Text that is cut off, or runs over other text, at twice its size.",
        "cy": "Testun sy'n cael ei dorri, neu sy'n mynd dros destun arall, ar ddwywaith ei faint.",
    },
    why={
        "en": "People who set larger letters lose words.",
        "cy": "Mae pobl sy'n dewis llythrennau mwy yn colli geiriau.",
    },
    message={
        "en": "At twice the size, these words are cut off or overlap others: “{words}”.",
        "cy": "Ar ddwywaith y maint, mae'r geiriau hyn yn cael eu torri neu'n gorgyffwrdd ag eraill: “{words}”.",
    },
    mend={
        "en": "Let the box grow with its text: min-height in place of height, and no overflow: hidden.",
        "cy": "Gadewch i'r blwch dyfu gyda'i destun: min-height yn lle height, a dim overflow: hidden.",
    },
    basis="WCAG 2.2: 1.4.4 Resize Text (AA)",
)

PASSES = (
    "<p>These are words enough to fill more than one line of a column, and then some more of them to be sure that "
    "they do. </p>",
)
FAILS = (
    '<div style="width: 220px; height: 40px; overflow: hidden">Opening hours of the office</div>',
    '<div style="height: 24px; width: 220px; line-height: 24px">Opening hours of our office</div><p>Monday to '
    "Friday</p>",
)


def check(page: Browsed) -> Iterator[Finding]:
    """No box cuts its text off when letters are twice as large."""
    for part in page.seen.get("cutWhenLarge", ()):
        yield RULE.at(page.at(part), words=part["words"])
