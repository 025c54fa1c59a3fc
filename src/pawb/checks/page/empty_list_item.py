"""A list, or an item of one, without anything in it."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.findings import Finding, Rule

RULE = Rule(
    id="empty-list-item",
    level="warning",
    finds={
        "en": "A list, or an item of a list, that has nothing in it.",
        "cy": "Rhestr, neu eitem mewn rhestr, heb ddim ynddi.",
    },
    why={
        "en": "A screen reader counts it: people listen for something that is not there.",
        "cy": "Mae darllenydd sgrin yn ei chyfrif: mae pobl yn gwrando am rywbeth nad yw yno.",
    },
    message={
        "en": "There is nothing in this part of a list (<{tag}>).",
        "cy": "Nid oes dim yn y rhan hon o restr (<{tag}>).",
    },
    mend={
        "en": "Delete it.",
        "cy": "Dilëwch hi.",
    },
    basis="WCAG 2.2: 1.3.1 Info and Relationships (A), technique H48",
)

FILLED = "img,svg,input,select,textarea,button,iframe,object,video,audio,canvas,a[href],[aria-label],[aria-labelledby]"

PASSES = (
    '<ul><li>Milk</li><li><img src="a.jpg" alt="Bread"></li></ul>',
    '<ul id="found" aria-live="polite"></ul>',
    '<ul id="found"></ul><script>found.innerHTML = "<li>1</li>"</script>',
    '<ul role="none"></ul>',
)
FAILS = ("<ul><li>Milk</li><li> </li></ul>", "<ol></ol>")


def check(page: Page) -> Iterator[Finding]:
    """Each list has items, and each item words; one that a script fills later is left alone."""
    scripted = page.tree.css_first("script") is not None
    for node in page.visible("ul:not([role]),ol:not([role]),li:not([role])"):
        later = scripted or node.css_matches("[id],[aria-live],[aria-busy]")
        empty = not node.text().strip() and not node.css_first(FILLED)
        if empty and not (later and node.tag != "li") and not (node.tag != "li" and node.css_first("li")):
            yield RULE.at(page.place(node), tag=node.tag)
