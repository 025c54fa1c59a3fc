"""Text whose size is that of the window."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.findings import Finding, Rule

RULE = Rule(
    id="viewport-text-size",
    level="error",
    finds={
        "en": "Text whose size depends on the window alone, so that zooming does not enlarge it.",
        "cy": "Testun y mae ei faint yn dibynnu ar y ffenestr yn unig, fel nad yw chwyddo'r dudalen yn ei fwyhau.",
    },
    why={
        "en": "People who enlarge the page get larger pictures and the same small words.",
        "cy": "Mae pobl sy'n chwyddo'r dudalen yn cael lluniau mwy a'r un geiriau bach.",
    },
    message={
        "en": "This text does not grow when people zoom: {found}",
        "cy": "Nid yw'r testun hwn yn tyfu pan fydd pobl yn chwyddo: {found}",
    },
    mend={
        "en": "Give the size in rem, or add some to it: calc(1rem + 1vw).",
        "cy": "Rhowch y maint mewn rem, neu ychwanegwch rywfaint ato: calc(1rem + 1vw).",
    },
    basis="WCAG 2.2: 1.4.4 Resize Text (AA), failure F94",
)

_SIZE = re.compile(r"\bfont(?:-size)?\s*:[^;{}()]*?\b[\d.]+v(?:w|h|i|b|min|max)\b", re.IGNORECASE)

PASSES = (
    "<style>p { font-size: calc(1rem + 1vw) }</style><p>x</p>",
    '<p style="width: 50vw; font-size: 1rem">x</p>',
    "<style>h1 { font-size: clamp(1rem, 2vw, 3rem) }</style>",
)
FAILS = ("<style>p { font-size: 1.5vw }</style><p>x</p>", '<p style="font-size:2vmin">x</p>')


def check(page: Page) -> Iterator[Finding]:
    """No size of text is given by the window alone."""
    for node in page.tree.css("style,[style]"):
        if found := _SIZE.search(node.text() if node.tag == "style" else node.attributes.get("style") or ""):
            yield RULE.at(page.place(node), found=found[0])
