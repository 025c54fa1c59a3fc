"""A field that takes one way of writing, and does not say which."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.checks.fields import fields
from pawb.findings import Finding, Rule

RULE = Rule(
    id="untold-format",
    level="warning",
    finds={
        "en": "A field with a pattern, and no words about how to write in it.",
        "cy": "Maes â phatrwm, heb eiriau am sut i ysgrifennu ynddo.",
    },
    why={
        "en": "People write what they know, are refused, and do not learn why.",
        "cy": "Mae pobl yn ysgrifennu'r hyn a wyddant, yn cael eu gwrthod, ac nid ydynt yn dysgu pam.",
    },
    message={
        "en": "This field takes only one way of writing, and does not say which.",
        "cy": "Mae'r maes hwn yn derbyn un ffordd o ysgrifennu yn unig, ac nid yw'n dweud pa un.",
    },
    mend={
        "en": "Say it in the label or in a hint: “For example, 27 3 2026”.",
        "cy": "Dywedwch hynny yn y label neu mewn awgrym: “Er enghraifft, 27 3 2026”.",
    },
    basis="WCAG 2.2: 3.3.2 Labels or Instructions (A), techniques G89 and H90",
)

_TELLS = re.compile(r"[\d(:]|\bexample|\benghraifft")

PASSES = (
    '<label>Date (DD/MM/YYYY) <input pattern="[0-9/]+"></label>',
    '<label>Date <input pattern="[0-9/]+" aria-describedby="h"></label><p id="h">For example, 1/2/26</p>',
    '<label>Date <input pattern="[0-9/]+" title="As in 1/2/26"></label>',
)
FAILS = ('<label>Date <input pattern="[0-9/]+"></label>',)


def check(page: Page) -> Iterator[Finding]:
    """A field with a pattern has a hint, or a label with an example in it."""
    for field in fields(page):
        attributes = field.node.attributes
        hint = any(attributes.get(name) for name in ("aria-describedby", "title", "placeholder"))
        if attributes.get("pattern") and not hint and not _TELLS.search(field.name):
            yield RULE.at(page.place(field.node))
