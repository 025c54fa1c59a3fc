"""Two fields of a form with the same label."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.checks.fields import ancestor, fields
from pawb.findings import Finding, Rule

RULE = Rule(
    id="repeated-field-label",
    level="warning",
    finds={
        "en": "Two fields of one form that have the same label, and nothing to tell them apart.",
        "cy": "Dau faes mewn un ffurflen â'r un label, heb ddim i wahaniaethu rhyngddynt.",
    },
    why={
        "en": "People who listen do not know which of the two they are in.",
        "cy": "Nid yw pobl sy'n gwrando yn gwybod ym mha un o'r ddau y maent.",
    },
    message={
        "en": "Another field of this form has the same label: {label}",
        "cy": "Mae gan faes arall yn y ffurflen hon yr un label: {label}",
    },
    mend={
        "en": "Put each set of fields in a <fieldset> with a <legend>, or make the labels longer.",
        "cy": "Rhowch bob set o feysydd mewn <fieldset> gyda <legend>, neu gwnewch y labeli'n hirach.",
    },
    basis="WCAG 2.2: 2.4.6 Headings and Labels (AA) and 3.3.2 Labels or Instructions (A); ACT rule cc0f0a",
)

PASSES = (
    "<form><label>Name <input></label><label>Town <input></label></form>",
    "<form><fieldset><legend>You</legend><label>Name <input></label></fieldset><fieldset><legend>Them</legend>"
    "<label>Name <input></label></fieldset></form>",
    '<form><label>Yes <input type="radio"></label><label>Yes <input type="radio"></label></form>',
    "<form><label>Name <input></label></form><form><label>Name <input></label></form>",
    '<form><h2 id="h">Them</h2><label>Name <input></label><i id="n">Name</i><input aria-labelledby="h n"></form>',
)
FAILS = (
    "<form><label>Name <input></label><h2>Them</h2><label>Name <input></label></form>",
    "<label>Name <input></label><br><label>Name <input></label>",
)
CHOICES = ("checkbox", "radio")


def check(page: Page) -> Iterator[Finding]:
    """No two fields that people write in have one label in the same group of the same form."""
    seen: set[tuple[int, str]] = set()
    for field in fields(page):
        group = ancestor(field.node, "fieldset", "form", "tr", "li")
        key = (group.mem_id if group is not None else 0, field.name.casefold())
        if field.name and field.type not in CHOICES:
            if key in seen:
                yield RULE.at(page.place(field.node), label=field.name)
            seen.add(key)
