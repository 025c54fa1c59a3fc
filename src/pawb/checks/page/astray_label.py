"""A label that names no field."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.findings import Finding, Rule

RULE = Rule(
    id="astray-label",
    level="error",
    finds={
        "en": "A label that points to a field which is not there.",
        "cy": "Label sy'n pwyntio at faes nad yw'n bod.",
    },
    why={
        "en": "The field that was meant has no name for people who listen, and a press on the words does nothing.",
        "cy": "I bobl sy'n gwrando, nid oes enw ar y maes dan sylw, ac nid yw pwyso'r geiriau'n gwneud dim.",
    },
    message={
        "en": "The label “{name}” is for “{target}”, and no field has that id.",
        "cy": "Mae'r label “{name}” ar gyfer “{target}”, ac nid oes maes â'r id hwnnw.",
    },
    mend={
        "en": "Write the id of the field in the label's “for”.",
        "cy": "Ysgrifennwch id y maes yn “for” y label.",
    },
    basis="WCAG 2.2: 1.3.1 Info and Relationships (A), failure F68",
)

NAMEABLE = "input,select,textarea,button,meter,output,progress"  # HTML Living Standard, 4.10.2: labelable elements

PASSES = (
    '<label for="a">Name</label><input id="a">',
    "<label>Name <input></label>",
    '<label for="a">Done</label><progress id="a"></progress>',
)
FAILS = ('<label for="b">Name</label><input id="a">', '<label for="a">Name</label><p id="a">Not a field</p>')


def check(page: Page) -> Iterator[Finding]:
    """Each label that has a `for` has it from a field. Elements that a page defines itself may be fields."""
    known = {node.attributes.get("id") for node in page.tree.css(NAMEABLE)}
    known |= {node.attributes.get("id") for node in page.tree.css("[id]") if "-" in (node.tag or "")}
    for node in page.visible("label[for]"):
        target = node.attributes.get("for") or ""
        if target not in known:
            yield RULE.at(page.place(node), name=page.name(node), target=target)
