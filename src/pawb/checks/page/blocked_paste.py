"""A field that nothing can be pasted into."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.findings import Finding, Rule

RULE = Rule(
    id="blocked-paste",
    level="error",
    finds={
        "en": "A field that does not let people paste.",
        "cy": "Maes nad yw'n gadael i bobl ludo.",
    },
    why={
        "en": "People who cannot remember or copy out a password rely on a program that puts it in.",
        "cy": "Mae pobl na allant gofio neu gopïo cyfrinair yn dibynnu ar raglen sy'n ei roi i mewn.",
    },
    message={
        "en": "Nothing can be pasted into this field.",
        "cy": "Ni ellir gludo dim yn y maes hwn.",
    },
    mend={
        "en": "Delete what stops it (onpaste).",
        "cy": "Dilëwch yr hyn sy'n ei rwystro (onpaste).",
    },
    basis="WCAG 2.2: 3.3.8 Accessible Authentication (Minimum) (AA), failure F109",
)

_STOPS = re.compile(r"return\s+false|preventDefault")
_LISTENS = re.compile(
    r"(?:addEventListener\(\s*['\"]paste['\"]|\.onpaste\s*=)[^;{}]*\{?[^{}]*?(?:return\s+false|preventDefault)"
)

PASSES = ('<input type="password" onpaste="count()">', '<input type="password">')
FAILS = (
    '<input type="password" onpaste="return false">',
    '<input onpaste="event.preventDefault()">',
    "<input type='password'><script>p.addEventListener('paste', e => e.preventDefault())</script>",
)


def check(page: Page) -> Iterator[Finding]:
    """No field refuses what is pasted."""
    for node in page.visible("[onpaste]"):
        if _STOPS.search(node.attributes.get("onpaste") or ""):
            yield RULE.at(page.place(node))
    for script in page.tree.css("script:not([src])"):
        if _LISTENS.search(script.text()):
            yield RULE.at(page.place(script))
