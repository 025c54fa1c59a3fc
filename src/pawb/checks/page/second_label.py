"""A field that has two labels."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.checks.fields import fields
from pawb.findings import Finding, Rule

RULE = Rule(
    id="second-label",
    level="error",
    finds={"en": "A field of a form with more than one label.", "cy": "Maes mewn ffurflen â mwy nag un label."},
    why={
        "en": "Some screen readers say only the first label, some only the last.",
        "cy": "Mae rhai darllenwyr sgrin yn dweud y label cyntaf yn unig, ac eraill yr olaf yn unig.",
    },
    message={
        "en": "This field has more than one label: {names}",
        "cy": "Mae gan y maes hwn fwy nag un label: {names}",
    },
    mend={
        "en": "Keep one label, and put the rest in a hint that aria-describedby names. If the other label belongs to "
        "another field, give it that field's id.",
        "cy": "Cadwch un label, a rhowch y gweddill mewn awgrym y mae aria-describedby yn ei enwi. Os yw'r label arall "
        "yn perthyn i faes arall, rhowch iddo id y maes hwnnw.",
    },
    basis="WCAG 2.2: 1.3.1 Info and Relationships (A) and 4.1.2 Name, Role, Value (A)",
)

PASSES = (
    '<label for="a">Name</label><input id="a">',
    '<label for="a">Name <input id="a"></label>',
    '<label for="a">Day</label><input id="a"><label for="b">Month</label><input id="b">',
)
FAILS = (
    '<label for="a">First name</label><label for="a">Last name</label><input id="a">',
    '<label>Name <input id="a"></label><label for="a">Age</label>',
)


def check(page: Page) -> Iterator[Finding]:
    """No field has two labels, unless an attribute says which of them make its name."""
    for field in fields(page):
        if len(field.labels) > 1 and "aria-labelledby" not in field.node.attributes:
            yield RULE.at(page.place(field.node), names=" / ".join(page.name(label) for label in field.labels))
