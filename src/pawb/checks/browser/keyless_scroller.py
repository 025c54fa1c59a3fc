"""A part that scrolls, and that no key reaches in every browser."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.browsed import Browsed
from pawb.findings import Finding, Rule

RULE = Rule(
    id="keyless-scroller",
    level="warning",
    finds={
        "en": "A part that scrolls, takes no focus and has nothing in it that does.",
        "cy": "Rhan sy'n sgrolio, nad yw'n cymryd y ffocws ac nad oes dim ynddi sy'n gwneud.",
    },
    why={
        "en": "Not every browser lets people who use a keyboard scroll it.",
        "cy": "Nid yw pob porwr yn gadael i bobl sy'n defnyddio bysellfwrdd ei sgrolio.",
    },
    message={
        "en": "No key reaches this part to scroll it: “{words}”.",
        "cy": "Nid oes bysell yn cyrraedd y rhan hon i'w sgrolio: “{words}”.",
    },
    mend={
        "en": 'Give it tabindex="0", a role and a name.',
        "cy": 'Rhowch tabindex="0", rôl ac enw iddi.',
    },
    basis="WCAG 2.2: 2.1.1 Keyboard (A), technique G202; ACT rule 0ssw9k",
)

PASSES = (
    '<div style="height: 50px; overflow: auto" tabindex="0" role="region" aria-label="Speech"><p style="height: '
    '200px">Words</p></div>',
    '<div style="height: 50px; overflow: auto"><p style="height: 200px"><a href="#x">Parks</a></p></div>',
)
FAILS = ('<div style="height: 50px; overflow: auto"><p style="height: 200px">We choose to go to the moon</p></div>',)


def check(page: Browsed) -> Iterator[Finding]:
    """Each part that scrolls has the focus, or something in it has."""
    for part in page.seen.get("keyless", ()):
        yield RULE.at(page.at(part), words=part["words"])
