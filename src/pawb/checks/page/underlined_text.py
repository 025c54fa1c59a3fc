"""Words that are underlined and are no link."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.checks.fields import ancestor
from pawb.findings import Finding, Rule

RULE = Rule(
    id="underlined-text",
    level="warning",
    finds={
        "en": "Words that are underlined and are no link.",
        "cy": "Geiriau sydd wedi'u tanlinellu ond nad ydynt yn ddolen.",
    },
    why={
        "en": "People take them for a link and press in vain. The line also cuts through the shapes of the letters.",
        "cy": "Mae pobl yn eu cymryd am ddolen ac yn pwyso'n ofer. Mae'r llinell hefyd yn torri drwy siapiau'r "
        "llythrennau.",
    },
    message={
        "en": "“{text}” is underlined and is no link.",
        "cy": "Mae “{text}” wedi'i danlinellu, ond nid dolen ydyw.",
    },
    mend={
        "en": "Use bold to stress a word.",
        "cy": "Defnyddiwch brint trwm i bwysleisio gair.",
    },
    basis="UKAAF G003 Clear and Large Print; British Dyslexia Association style guide",
)

PASSES = (
    '<a href="a"><u>Map</u></a>',
    "<p>A <b>map</b></p>",
)
FAILS = (
    "<p>The <u>lake is closed</u> today.</p>",
    '<p>The <span style="text-decoration: underline">lake is closed</span> today.</p>',
)


def check(page: Page) -> Iterator[Finding]:
    """Nothing outside a link is underlined by its own markup."""
    for node in page.visible('u,[style*="underline"]'):
        if node.text().strip() and node.tag != "a" and not ancestor(node, "a", "button"):
            yield RULE.at(page.place(node), text=" ".join(node.text().split()))
