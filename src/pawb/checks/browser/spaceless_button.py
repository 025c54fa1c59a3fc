"""A link that is called a button and does not answer the space bar."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.browsed import Browsed
from pawb.findings import Finding, Rule

RULE = Rule(
    id="spaceless-button",
    level="warning",
    finds={
        "en": 'A link with role="button" that no key but Enter presses.',
        "cy": 'Dolen â role="button" nad oes bysell ond Enter yn ei phwyso.',
    },
    why={
        "en": "People hear “button” and press the space bar. The page scrolls instead.",
        "cy": "Mae pobl yn clywed “botwm” ac yn pwyso'r bylchwr. Mae'r dudalen yn sgrolio yn lle hynny.",
    },
    message={
        "en": "“{words}” is called a button, and the space bar does not press it.",
        "cy": "Gelwir “{words}” yn fotwm, ond nid yw'r bylchwr yn ei bwyso.",
    },
    mend={
        "en": "Make it a <button>.",
        "cy": "Gwnewch ef yn <button>.",
    },
    basis="WCAG 2.2: 2.1.1 Keyboard (A) and 4.1.2 Name, Role, Value (A)",
)

PASSES = (
    "<button>Go on</button>",
    '<a href="#x" role="button" onkeydown="go()">Go on</a>',
)
FAILS = ('<a href="#x" role="button">Go on</a>',)


def check(page: Browsed) -> Iterator[Finding]:
    """A link that is called a button hears keys."""
    for part in page.seen.get("spaceless", ()):
        yield RULE.at(page.at(part), words=part["words"])
