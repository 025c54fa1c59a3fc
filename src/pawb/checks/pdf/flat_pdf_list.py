"""A list within a list that a PDF tags as one list."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from pawb.checks.built_pdf import Pdf
from pawb.checks.tags import Piece, Tag
from pawb.checks.text_runs import TextRun
from pawb.findings import Finding, Rule

RULE = Rule(
    id="flat-pdf-list",
    level="error",
    finds={
        "en": "Items of a list in a PDF that are set further in, but tagged like the items above them.",
        "cy": "Eitemau rhestr mewn PDF sydd wedi'u gosod ymhellach i mewn, ond wedi'u tagio fel yr eitemau uwch eu "
        "pen.",
    },
    why={
        "en": "A screen reader tells which items belong to which. Here it reads them all as equals.",
        "cy": "Mae darllenydd sgrin yn dweud pa eitemau sy'n perthyn i ba rai. Yma mae'n eu darllen i gyd fel rhai "
        "cyfartal.",
    },
    message={
        "en": "“{words}” is set further in than the item before it, but tagged like it.",
        "cy": "Mae “{words}” wedi'i gosod ymhellach i mewn na'r eitem o'i blaen, ond wedi'i thagio fel hi.",
    },
    mend={
        "en": "Tag these items as a list (L) within the LBody of the item above them.",
        "cy": "Tagiwch yr eitemau hyn fel rhestr (L) o fewn LBody yr eitem uwch eu pen.",
    },
    basis="WCAG 2.2: 1.3.1 Info and Relationships (A), technique PDF21; PDF/UA-1 (ISO 14289-1): 7.6; Matterhorn 16-003",
)

FURTHER_IN = 1.0, 6.0
"""From how many sizes an item is set further in, and up to how many: beyond that it stands in another column."""
SAMPLE = 40
"""Letters that a message quotes."""

_LIST = (
    '<html lang="en"><title>Standards</title><h1>Standards</h1><ul><li>By letter</li><li{}>in Welsh</li>{}'
    "<li>In person</li></ul></html>"
)

PASSES = (_LIST.format("", ""), _LIST.format("", "<li>By<ul><li>post</li><li>hand</li></ul></li>"))
FAILS = (_LIST.format(' style="margin-left: 3em"', ""),)


def check(pdf: Pdf) -> Iterator[Finding]:
    """One finding for each list in which an item begins below another and further in."""
    for tag in pdf.tags.below() if pdf.tags else ():
        items = [item for item in tag.kids if isinstance(item, Tag) and item.role == "LI"] if tag.role == "L" else []
        for one, other in pairwise(items):
            first, second = _first(one), _first(other)
            if first and second and one.page == other.page and _further_in(first, second):
                yield RULE.at(pdf.place(other.page), words=" ".join(other.said.split())[:SAMPLE])
                break


def _further_in(one: TextRun, other: TextRun) -> bool:
    least, most = FURTHER_IN
    return other.up < one.up - one.size / 2 and least < (other.along - one.along) / one.size < most


def _first(tag: Tag) -> TextRun | None:
    """What is painted first within a tag."""
    for kid in tag.kids:
        runs = kid.runs if isinstance(kid, Piece) else ((found,) if (found := _first(kid)) else ())
        if runs:
            return next((run for run in runs if run.text.strip()), None)
    return None
