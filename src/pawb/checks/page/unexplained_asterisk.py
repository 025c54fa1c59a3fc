"""A star on a label that nothing explains."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.checks.fields import fields
from pawb.findings import Finding, Rule

RULE = Rule(
    id="unexplained-asterisk",
    level="warning",
    finds={
        "en": "A field that only a star (*) says must be filled in.",
        "cy": "Maes nad oes ond seren (*) yn dweud bod rhaid ei lenwi.",
    },
    why={
        "en": "People who do not know what the star means leave the field out, and a screen reader may not read it.",
        "cy": "Mae pobl nad ydynt yn gwybod beth mae'r seren yn ei olygu yn gadael y maes allan, ac efallai na fydd "
        "darllenydd sgrin yn ei darllen.",
    },
    message={
        "en": "Nothing says what the star on this label means: {label}",
        "cy": "Nid oes dim yn dweud beth mae'r seren ar y label hwn yn ei olygu: {label}",
    },
    mend={
        "en": "Say above the form what it means, and write “required” on the field. Or mark the fields that may be "
        "left out.",
        "cy": "Dywedwch uwchben y ffurflen beth mae'n ei olygu, ac ysgrifennwch “required” ar y maes. Neu marciwch "
        "y meysydd y gellir eu gadael allan.",
    },
    basis="WCAG 2.2: 3.3.2 Labels or Instructions (A), techniques G83 and H90",
)

_EXPLAINED = re.compile(
    r"\*[^*]{0,40}\b(?:required|mandatory|must|compulsory|rhaid|gofynnol|gorfodol)\b|\b(?:required|mandatory|must|rhaid|gofynnol|gorfodol)\b[^*]{0,60}\*|asterisk|serennig|seren\b",
    re.IGNORECASE,
)
REQUIRED = "[required],[aria-required=true]"

PASSES = (
    "<p>You must fill in fields with *.</p><label>Name * <input></label>",
    "<label>Name * <input required></label>",
    "<p>Rhaid llenwi meysydd â *.</p><label>Enw * <input></label>",
    "<label>Name <input></label>",
)
FAILS = ("<label>Name * <input></label>", '<label for="a">Enw*</label><input id="a">')


def check(page: Page) -> Iterator[Finding]:
    """A star on a label is explained on the page, or its field says that it is required."""
    words = page.tree.body.text() if page.tree.body else ""
    if _EXPLAINED.search(words):
        return
    for field in fields(page):
        starred = [
            label
            for label in field.labels
            if label.text().strip().strip(":").strip().startswith("*") or "*" in label.text()
        ]
        if starred and not field.node.css_matches(REQUIRED):
            yield RULE.at(page.place(field.node), label=" ".join(starred[0].text().split()))
