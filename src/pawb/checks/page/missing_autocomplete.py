"""A field about the reader that browsers cannot fill in."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.checks.fields import fields
from pawb.findings import Finding, Rule

RULE = Rule(
    id="missing-autocomplete",
    level="warning",
    finds={
        "en": "A field for a person's own name, address or number without “autocomplete”.",
        "cy": "Maes ar gyfer enw, cyfeiriad neu rif y person ei hun heb “autocomplete”.",
    },
    why={
        "en": "People who find typing or remembering hard let the browser fill in what it knows.",
        "cy": "Mae pobl sy'n ei chael yn anodd teipio neu gofio yn gadael i'r porwr lenwi'r hyn y mae'n ei wybod.",
    },
    message={
        "en": "The field “{name}” does not tell browsers what it is about.",
        "cy": "Nid yw'r maes “{name}” yn dweud wrth borwyr beth yw ei bwnc.",
    },
    mend={
        "en": 'Add autocomplete="{value}".',
        "cy": 'Ychwanegwch autocomplete="{value}".',
    },
    basis="WCAG 2.2: 1.3.5 Identify Input Purpose (AA)",
)

TYPED = ("text", "email", "tel")
NAMES = {
    "name": ("your name", "full name", "your full name", "eich enw", "enw llawn", "eich enw llawn"),
    "given-name": ("first name", "your first name", "given name", "enw cyntaf", "eich enw cyntaf"),
    "family-name": ("last name", "surname", "your last name", "family name", "cyfenw", "eich cyfenw"),
    "email": (
        "email",
        "e mail",
        "email address",
        "e mail address",
        "your email",
        "e bost",
        "ebost",
        "cyfeiriad e bost",
    ),
    "tel": ("phone", "phone number", "your phone number", "telephone number", "mobile number", "ffôn", "rhif ffôn"),
    "postal-code": ("postcode", "your postcode", "post code", "zip code", "cod post", "eich cod post"),
    "bday": ("date of birth", "your date of birth", "dyddiad geni", "eich dyddiad geni"),
}
"""The values of HTML, and the labels, in small letters, that ask for what they mean."""
_WORD = re.compile(r"[^\W\d_]+")

PASSES = (
    '<label>E-mail <input type="email" autocomplete="email"></label>',
    "<label>Colour <input></label>",
    "<label>E-mail of a friend <input></label>",
    "<label>Name of the street <input></label>",
)
FAILS = (
    '<label>E-mail <input type="email"></label>',
    "<label>Your phone number <input></label>",
    "<label>Cod post <input></label>",
    "<label>First name <input></label>",
)


def check(page: Page) -> Iterator[Finding]:
    """Each field whose label is one of the usual ones has an autocomplete."""
    for field in fields(page):
        if field.type in TYPED and "autocomplete" not in field.node.attributes:
            words = " ".join(_WORD.findall(field.name.lower()))
            value = next((value for value, names in NAMES.items() if words in names), "")
            if value:
                yield RULE.at(page.place(field.node), name=field.name, value=value)
