"""A field of a form that nothing names."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.built_site import DECORATION, Page
from pawb.checks.fields import fields
from pawb.findings import Finding, Rule

RULE = Rule(
    id="missing-field-label",
    level="error",
    finds={
        "en": "A field of a form without a label.",
        "cy": "Maes mewn ffurflen heb label.",
    },
    why={
        "en": "People who listen do not know what to write in it.",
        "cy": "Nid yw pobl sy'n gwrando yn gwybod beth i'w ysgrifennu ynddo.",
    },
    message={
        "en": "This field has no label ({kind}).",
        "cy": "Nid oes label gan y maes hwn ({kind}).",
    },
    mend={
        "en": "Write a visible <label> whose “for” is the id of the field.",
        "cy": "Ysgrifennwch <label> gweladwy y mae ei “for” yr un fath ag id y maes.",
    },
    basis="WCAG 2.2: 1.3.1 Info and Relationships (A), 3.3.2 Labels or Instructions (A) and 4.1.2 Name, Role, Value "
    "(A)",
)

PASSES = (
    '<label for="a">Name</label><input id="a">',
    "<label>Name <input></label>",
    '<input aria-label="Search" placeholder="Words">',
    '<b id="n">Age</b><select aria-labelledby="n"></select>',
    '<input type="submit"><input type="hidden">',
    '<select role="none" disabled></select>',
    '<textarea placeholder="Another check tells of this"></textarea>',
)
FAILS = (
    '<p>Name <input type="text"></p>',
    "<textarea></textarea>",
    '<label for="a"> </label><select id="a"></select>',
    '<label for="b">Name</label><input id="a">',
)


def check(page: Page) -> Iterator[Finding]:
    """Each field has a name."""
    for field in fields(page):
        unused = "disabled" in field.node.attributes and field.node.css_matches(DECORATION)
        if not field.name and not unused and not (field.node.attributes.get("placeholder") or "").strip():
            yield RULE.at(page.place(field.node), kind=field.type)
