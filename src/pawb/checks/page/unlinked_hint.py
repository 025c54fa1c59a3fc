"""A hint between a label and its field that belongs to neither."""

from __future__ import annotations

from collections.abc import Iterator

from selectolax.lexbor import LexborNode

from pawb.checks.built_site import Page
from pawb.checks.fields import fields
from pawb.findings import Finding, Rule

RULE = Rule(
    id="unlinked-hint",
    level="warning",
    finds={
        "en": "Words that help with a field and that the field does not name.",
        "cy": "Geiriau sy'n helpu gyda maes ac nad yw'r maes yn eu henwi.",
    },
    why={
        "en": "People who go from field to field with a screen reader hear the label and miss the hint.",
        "cy": "Mae pobl sy'n mynd o faes i faes gyda darllenydd sgrin yn clywed y label ac yn colli'r awgrym.",
    },
    message={
        "en": "This hint is not part of its field: {words}",
        "cy": "Nid yw'r awgrym hwn yn rhan o'i faes: {words}",
    },
    mend={
        "en": 'Give the hint an id, and name it on the field: aria-describedby="…".',
        "cy": 'Rhowch id i\'r awgrym, ac enwch ef ar y maes: aria-describedby="…".',
    },
    basis="WCAG 2.2: 1.3.1 Info and Relationships (A) and 3.3.2 Labels or Instructions (A), techniques H90 and ARIA1",
)

HINTS = ("p", "div", "span", "small", "em", "i")
_MORE = "a,input,select,textarea,button,label,h1,h2,h3,h4,h5,h6,ul,ol,table"

PASSES = (
    '<label for="n">Age</label><p id="h">In years</p><input id="n" aria-describedby="h">',
    '<label for="n">Age</label><input id="n"><p>We write to you soon.</p>',
    "<label>Age <span>In years</span> <input></label>",
    '<label for="n">Age</label><p><a href="a/">Why we ask</a></p><input id="n">',
)
FAILS = (
    '<label for="n">Number</label><p>It is on your card.</p><input id="n">',
    '<label for="n">Number</label><input id="n"><small class="form-hint">It is on your card.</small>',
)


def check(page: Page) -> Iterator[Finding]:
    """What stands between a label and its field, or is called a hint after it, is named on the field."""
    for field in fields(page):
        attributes = field.node.attributes
        if "aria-describedby" in attributes or "aria-labelledby" in attributes or not field.labels:
            continue
        before, after = _beside(field.node, "prev"), _beside(field.node, "next")
        if before and _beside(before, "prev") in field.labels and _tells(before):
            yield RULE.at(page.place(before), words=_words(before))
        elif after and _tells(after) and "hint" in (after.attributes.get("class") or ""):
            yield RULE.at(page.place(after), words=_words(after))


def _tells(node: LexborNode) -> bool:
    return node.tag in HINTS and len(_words(node).split()) > 1 and not node.css_first(_MORE)


def _words(node: LexborNode) -> str:
    return " ".join(node.text().split())[:60]


def _beside(node: LexborNode, way: str) -> LexborNode | None:
    """The element beside this one, unless words stand between."""
    beside: LexborNode | None = getattr(node, way)
    while beside is not None and beside.is_text_node and not beside.text().strip():
        beside = getattr(beside, way)
    return beside if beside is not None and beside.is_element_node else None
