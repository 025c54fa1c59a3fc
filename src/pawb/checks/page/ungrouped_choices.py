"""Choices that belong together, without the question that they answer."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from selectolax.lexbor import LexborNode

from pawb.checks.built_site import Page
from pawb.findings import Finding, Rule

RULE = Rule(
    id="ungrouped-choices",
    level="error",
    finds={
        "en": "Radio buttons or check boxes of one question that stand in no group.",
        "cy": "Botymau radio neu flychau ticio sy'n perthyn i un cwestiwn, ond heb fod mewn grŵp.",
    },
    why={
        "en": "People who listen hear the answers, “yes” and “no”, and not the question.",
        "cy": "Mae pobl sy'n gwrando yn clywed yr atebion, “ie” a “na”, ond nid y cwestiwn.",
    },
    message={
        "en": "These {count} choices of one question stand in no group: “{name}”.",
        "cy": "Nid yw'r dewisiadau hyn ({count}) i un cwestiwn mewn grŵp: “{name}”.",
    },
    mend={
        "en": "Put the choices in a <fieldset>, and the question in its <legend>.",
        "cy": "Rhowch y dewisiadau mewn <fieldset>, a'r cwestiwn yn ei <legend>.",
    },
    basis="WCAG 2.2: 1.3.1 Info and Relationships (A), technique H71",
)

GROUPS = "fieldset,[role=group],[role=radiogroup],[role=listbox],[role=menu],table"

PASSES = (
    '<fieldset><legend>Well?</legend><input type="radio" name="a"><input type="radio" name="a"></fieldset>',
    '<div role="radiogroup" aria-label="Well?"><input type="radio" name="a"><input type="radio" name="a"></div>',
    '<input type="checkbox" name="agree">',
    '<input type="checkbox" name="a"><input type="checkbox" name="b">',
)
FAILS = (
    '<p>Well?</p><input type="radio" name="a" value="y"><input type="radio" name="a" value="n">',
    '<p>Which?</p><input type="checkbox" name="a[]"><input type="checkbox" name="a[]">',
    "<p>Which do you use?</p><ul><li><input type='checkbox' id='a'><li><input type='checkbox' id='b'>"
    "<li><input type='checkbox' id='c'></ul>",
)


def check(page: Page) -> Iterator[Finding]:
    """Two choices of one name, or three check boxes of one form, are in a group."""
    grouped = {node.mem_id for group in page.tree.css(GROUPS) for node in group.css("input")}
    sets: dict[str, list[LexborNode]] = defaultdict(list)
    for node in page.visible('input[type="radio"],input[type="checkbox"]'):
        if node.mem_id not in grouped:
            sets[node.attributes.get("name") or ""].append(node)
    for name, choices in sets.items():
        if len(choices) > (1 if name else 2):
            yield RULE.at(page.place(choices[0]), count=len(choices), name=name)
