"""A field whose spoken name leaves out the words of its label."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.checks.fields import fields
from pawb.findings import Finding, Rule

RULE = Rule(
    id="label-not-in-name",
    level="error",
    finds={
        "en": "A field whose aria-label says something else than the label that is seen.",
        "cy": "Maes y mae ei aria-label yn dweud rhywbeth gwahanol i'r label a welir.",
    },
    why={
        "en": "People who speak to their computer say the words that they see. It does not know them.",
        "cy": "Mae pobl sy'n siarad â'u cyfrifiadur yn dweud y geiriau a welant. Nid yw'r cyfrifiadur yn eu hadnabod.",
    },
    message={
        "en": "The label says “{label}”, but the computer knows the field as “{name}”.",
        "cy": "Mae'r label yn dweud “{label}”, ond mae'r cyfrifiadur yn adnabod y maes fel “{name}”.",
    },
    mend={
        "en": "Delete the aria-label, or begin it with the words of the label.",
        "cy": "Dilëwch yr aria-label, neu dechreuwch ef â geiriau'r label.",
    },
    basis="WCAG 2.2: 2.5.3 Label in Name (A), failure F96",
)

_WORD = re.compile(r"\w+")

PASSES = (
    '<label for="a">Name</label><input id="a" aria-label="Name of your pet">',
    "<label>Name <input></label>",
    '<label for="a">Name *</label><input id="a" aria-label="Name">',
)
FAILS = ('<label for="a">First name</label><input id="a" aria-label="Surname">',)


def check(page: Page) -> Iterator[Finding]:
    """What is seen as the label of a field is heard in its name."""
    for field in fields(page):
        seen = " ".join(found.text() for found in field.labels if not found.css_first("select,textarea"))
        if _words(seen) and _words(seen) not in _words(field.name):
            yield RULE.at(page.place(field.node), label=" ".join(seen.split()), name=field.name)


def _words(text: str) -> str:
    return f" {' '.join(_WORD.findall(text.casefold()))} ".replace("  ", "")
