"""A field whose label does not say what to write in it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.checks.fields import fields
from pawb.findings import Finding, Rule

RULE = Rule(
    id="vague-label",
    level="warning",
    finds={
        "en": "A field called “Field”, “Enter text” or the like.",
        "cy": "Maes o'r enw “Maes”, “Rhowch destun” neu debyg.",
    },
    why={
        "en": "Nobody can tell what to write in it.",
        "cy": "Ni all neb ddweud beth i'w ysgrifennu ynddo.",
    },
    message={
        "en": "The label “{label}” does not say what to write here.",
        "cy": "Nid yw'r label “{label}” yn dweud beth i'w ysgrifennu yma.",
    },
    mend={
        "en": "Say what is asked for: “Your name”.",
        "cy": "Dywedwch beth y gofynnir amdano: “Eich enw”.",
    },
    basis="WCAG 2.2: 2.4.6 Headings and Labels (AA) and 3.3.2 Labels or Instructions (A); ACT rule cc0f0a",
)

_VAGUE = re.compile(
    r"(?:enter|type|write|rhowch|teipiwch)?(?: (?:your|eich))? ?(?:form )?"
    r"(?:field|input|text|text ?box|textfield|value|label|data|box|maes|mewnbwn|testun|destun|gwerth|blwch)"
    r"(?: (?:here|yma|\d+))?|type here|untitled|undefined|x+"
)

PASSES = (
    "<label>Your name <input></label>",
    '<label><input type="checkbox"> Other</label>',
)
FAILS = (
    "<label>Field <input></label>",
    '<input aria-label="Enter text">',
    "<label>Maes 1 <input></label>",
)


def check(page: Page) -> Iterator[Finding]:
    """No field has only a word for all fields as its name."""
    for field in fields(page):
        if _VAGUE.fullmatch(" ".join(re.sub(r"[^\w\s]", " ", field.name.lower()).split())):
            yield RULE.at(page.place(field.node), label=field.name)
