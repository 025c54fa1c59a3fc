"""A field that asks again for what people have just written."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.checks.fields import fields
from pawb.findings import Finding, Rule

RULE = Rule(
    id="asked-twice",
    level="warning",
    finds={
        "en": "A field that asks for the same thing a second time.",
        "cy": "Maes sy'n gofyn am yr un peth eilwaith.",
    },
    why={
        "en": "Writing something twice, without a mistake, is hard work for many people.",
        "cy": "Mae ysgrifennu rhywbeth ddwywaith, heb gamgymeriad, yn waith caled i lawer o bobl.",
    },
    message={
        "en": "“{label}” asks for something again.",
        "cy": "Mae “{label}” yn gofyn am rywbeth eto.",
    },
    mend={
        "en": "Ask once, and show what was written before it is sent.",
        "cy": "Gofynnwch unwaith, a dangoswch yr hyn a ysgrifennwyd cyn ei anfon.",
    },
    basis="WCAG 2.2: 3.3.7 Redundant Entry (A), technique G221",
)

_AGAIN = re.compile(
    r"\b(?:confirm|repeat|re-?enter|re-?type|verify) (?:your |the )?(?:e-?mail|phone|number|name|address|account)"
    r"|\b(?:e-?mail|phone|number|name|address)\b.* again\b"
    r"|\b(?:cadarnh\w+|ailadrodd\w*) (?:eich |y )?(?:e-?bost|rhif|cyfeiriad)"
    r"|\b(?:e-?bost|rhif|cyfeiriad)\b.* eto\b",
    re.IGNORECASE,
)

PASSES = (
    "<label>Email <input></label><label>Phone <input></label>",
    '<label>New password again <input type="password"></label>',
)
FAILS = (
    "<label>Email <input></label><label>Type your email again <input></label>",
    "<label>E-bost <input></label><label>Cadarnhewch eich e-bost <input></label>",
)


def check(page: Page) -> Iterator[Finding]:
    """No field but one for a password asks for the same again."""
    for field in fields(page):
        if field.type not in ("password", "checkbox", "radio") and _AGAIN.search(field.name):
            yield RULE.at(page.place(field.node), label=field.name)
