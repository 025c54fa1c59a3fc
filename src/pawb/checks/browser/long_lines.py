"""Lines that are too long to read."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.browsed import Browsed
from pawb.findings import Finding, Rule

RULE = Rule(
    id="long-lines",
    level="warning",
    finds={
        "en": "Text whose lines have more than 100 letters.",
        "cy": "Testun y mae gan ei linellau fwy na 100 o lythrennau.",
    },
    why={
        "en": "At the end of a very long line many people do not find the beginning of the next.",
        "cy": "Ar ddiwedd llinell hir iawn ni all llawer o bobl ddod o hyd i ddechrau'r nesaf.",
    },
    message={
        "en": "A line of this text has {count} letters: {words}",
        "cy": "Mae gan linell o'r testun hwn {count} o lythrennau: {words}",
    },
    mend={
        "en": "Give the text a width in the style sheet: at most 80 letters (max-width: 40em).",
        "cy": "Rhowch led i'r testun yn y ddalen arddull: 80 o lythrennau ar y mwyaf (max-width: 40em).",
    },
    basis="WCAG 2.2: 1.4.8 Visual Presentation (AAA), technique C20",
)

_TEXT = "Everybody who lives here may read our standards and ask about them. " * 10
PASSES = (
    f"<p style='width: 500px'>{_TEXT}</p>",
    "<p>Everybody who lives here may read our standards and ask about them.</p>",
)
FAILS = (f"<p>{_TEXT}</p>",)


def check(page: Browsed) -> Iterator[Finding]:
    """No text of three lines or more has lines over 100 letters: a little more than the 80 that are advised."""
    for part in page.seen.get("setting", {}).get("long", ()):
        yield RULE.at(page.at(part), words=part["words"], count=part["count"])
