"""Much text in italics."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.browsed import Browsed
from pawb.findings import Finding, Rule

RULE = Rule(
    id="long-italics",
    level="warning",
    finds={
        "en": "More than twelve words in italics.",
        "cy": "Mwy na deuddeg gair mewn print italig.",
    },
    why={
        "en": "Slanted letters are hard to tell apart, most of all for people with dyslexia or low vision.",
        "cy": "Mae'n anodd gwahaniaethu rhwng llythrennau ar ogwydd, yn enwedig i bobl â dyslecsia neu olwg gwan.",
    },
    message={
        "en": "All this is in italics: “{words}”.",
        "cy": "Mae hyn i gyd mewn print italig: “{words}”.",
    },
    mend={
        "en": "Set it upright. To stress a word, use bold.",
        "cy": "Gosodwch ef yn syth. I bwysleisio gair, defnyddiwch brint trwm.",
    },
    basis="UKAAF G003 Clear and Large Print; British Dyslexia Association style guide",
)

PASSES = (
    "<p>These are words enough to fill more than one line of a column, and then some more of them to be sure that "
    "they do. These are words enough to fill more than one line of a column, and then some more of them to be sure "
    "that they do. </p>",
)
FAILS = (
    '<p style="font-style: italic">These are words enough to fill more than one line of a column, and then some more '
    "of them to be sure that they do. These are words enough to fill more than one line of a column, and then some "
    "more of them to be sure that they do. </p>",
)


def check(page: Browsed) -> Iterator[Finding]:
    """No text of more than twelve words is in italics."""
    for part in page.seen.get("setting", {}).get("italic", ()):
        yield RULE.at(page.at(part), words=part["words"])
