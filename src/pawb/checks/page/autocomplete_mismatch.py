"""A field that cannot hold what its autocomplete promises."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.checks.fields import fields
from pawb.findings import Finding, Rule

RULE = Rule(
    id="autocomplete-mismatch",
    level="warning",
    finds={
        "en": "A field whose type does not fit what its autocomplete names.",
        "cy": "Maes nad yw ei fath yn addas i'r hyn y mae ei autocomplete yn ei enwi.",
    },
    why={
        "en": "Browsers fill it in wrongly, or not at all.",
        "cy": "Mae porwyr yn ei lenwi'n anghywir, neu ddim o gwbl.",
    },
    message={
        "en": "A field of the type {type} cannot hold “{token}”.",
        "cy": "Ni all maes o'r math {type} ddal “{token}”.",
    },
    mend={
        "en": "Give the field the type text, or the right autocomplete.",
        "cy": "Rhowch y math text i'r maes, neu'r autocomplete cywir.",
    },
    basis="WCAG 2.2: 1.3.5 Identify Input Purpose (AA), failure F107; HTML Living Standard, 4.10.18.7.1",
)

HOLDS = {
    "email": frozenset(["email", "username"]),
    "tel": frozenset(["tel", "tel-country-code", "tel-national", "tel-area-code", "tel-local", "tel-extension",
                      "one-time-code", "cc-number", "cc-csc", "postal-code"]),
    "url": frozenset(["url", "photo", "impp"]),
    "number": frozenset(["cc-exp-month", "cc-exp-year", "transaction-amount", "bday-day", "bday-month", "bday-year",
                         "one-time-code", "cc-number", "cc-csc"]),
    "date": frozenset(["bday"]),
    "month": frozenset(["cc-exp"]),
}  # fmt: skip
"""What each type of field can hold. The purposes that any of them, or none, may hold are `ALL`."""
ALL = frozenset(["name", "given-name", "family-name", "street-address", "organization", "country", "sex", "language"])
ALL |= frozenset(token for tokens in HOLDS.values() for token in tokens)

_ASKED = {
    "email": re.compile(r"\be-?mail\b|\be-?bost\b", re.IGNORECASE),
    "tel": re.compile(r"\bphone\b|\bffôn\b", re.IGNORECASE),
}
"""What the label of a field without a type of its own asks for."""

PASSES = (
    '<label>Mail <input type="email" autocomplete="email"></label>',
    '<label>Mail <input autocomplete="work email"></label>',
)
FAILS = (
    '<label>Mail <input type="number" autocomplete="email"></label>',
    '<label>Name <input type="email" autocomplete="name"></label>',
    '<label>Email address <input autocomplete="given-name"></label>',
)


def check(page: Page) -> Iterator[Finding]:
    """A field holds only what its type can, or what its label asks for."""
    for field in fields(page):
        tokens = (field.node.attributes.get("autocomplete") or "").lower().split()
        token = next((token for token in reversed(tokens) if token != "webauthn"), "")
        asked = (type_ for type_, words in _ASKED.items() if field.type == "text" and words.search(field.name))
        type_ = next(asked, field.type)
        if type_ in HOLDS and token in ALL and token not in HOLDS[type_]:
            yield RULE.at(page.place(field.node), type=type_, token=token)
