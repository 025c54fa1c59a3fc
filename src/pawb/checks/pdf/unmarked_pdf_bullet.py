"""The bullet of an item that a PDF tags as its words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pawb.checks.built_pdf import Pdf
from pawb.checks.tags import Tag
from pawb.findings import Finding, Rule

RULE = Rule(
    id="unmarked-pdf-bullet",
    level="error",
    finds={
        "en": "Items of a list in a PDF whose bullets are tagged as words, or whose words have no tag of their own.",
        "cy": "Eitemau rhestr mewn PDF y mae eu bwledi wedi'u tagio fel geiriau, neu nad oes gan eu geiriau eu tag eu "
        "hunain.",
    },
    why={
        "en": "A screen reader then says “bullet” as if it belonged to the sentence, or cannot tell mark from words.",
        "cy": "Yna mae darllenydd sgrin yn dweud “bwled” fel pe bai'n rhan o'r frawddeg, neu ni all wahaniaethu rhwng "
        "y marc a'r geiriau.",
    },
    message={
        "en": "The mark of this item is not tagged apart from its words: “{words}”.",
        "cy": "Nid yw marc yr eitem hon wedi'i dagio ar wahân i'w geiriau: “{words}”.",
    },
    mend={
        "en": "Tag the mark as Lbl and the words as LBody, in one LI.",
        "cy": "Tagiwch y marc fel Lbl a'r geiriau fel LBody, mewn un LI.",
    },
    basis="WCAG 2.2: 1.3.1 Info and Relationships (A), technique PDF21; PDF/UA-1 (ISO 14289-1): 7.6; Matterhorn 16-002",
)

SAMPLE = 40
"""Letters that a message quotes."""

_BULLET = re.compile(r"[•◦▪▫‣⁃∙●○■□➢►✓✔\uf0b7\uf0a7]|\(?(?:\d{1,2}|[a-z])[.)]\s")

_LIST = '<html lang="en"><title>Standards</title><h1>Standards</h1><ul style="list-style: {}"><li>{}</li></ul></html>'

PASSES = (_LIST.format("disc", "One"), _LIST.format("none", "One"), _LIST.format("none", "2 April"))
FAILS = (_LIST.format("none", "• One"), _LIST.format("none", "1. One"))


def check(pdf: Pdf) -> Iterator[Finding]:
    """One finding for each list that has an item whose mark and words are one."""
    for tag in pdf.tags.below() if pdf.tags else ():
        items = [item for item in tag.kids if isinstance(item, Tag) and item.role == "LI"] if tag.role == "L" else []
        if fault := next((item for item in items if _one(item)), None):
            yield RULE.at(pdf.place(fault.page), words=" ".join(fault.said.split())[:SAMPLE])


def _one(item: Tag) -> bool:
    kids = {kid.role: kid for kid in item.kids if isinstance(kid, Tag)}
    if "Lbl" in kids:
        return "LBody" not in kids and len(kids["Lbl"].said.split()) > 3
    return not kids or bool(_BULLET.match(item.said.lstrip()))
