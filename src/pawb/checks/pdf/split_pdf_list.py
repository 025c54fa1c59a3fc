"""One list that a PDF tags as two."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from pawb.checks.built_pdf import Pdf
from pawb.checks.tags import Tag
from pawb.findings import Finding, Rule

RULE = Rule(
    id="split-pdf-list",
    level="error",
    finds={
        "en": "Two lists in a PDF of which the second goes on where the first ends.",
        "cy": "Dwy restr mewn PDF y mae'r ail yn parhau lle mae'r gyntaf yn gorffen.",
    },
    why={
        "en": "A screen reader says that the list has ended, and counts the rest as a list of its own.",
        "cy": "Mae darllenydd sgrin yn dweud bod y rhestr wedi gorffen, ac yn cyfrif y gweddill fel rhestr ar wahân.",
    },
    message={
        "en": "This list goes on in the next tag, from “{label}”.",
        "cy": "Mae'r rhestr hon yn parhau yn y tag nesaf, o “{label}”.",
    },
    mend={"en": "Put all items in one L tag.", "cy": "Rhowch bob eitem mewn un tag L."},
    basis="WCAG 2.2: 1.3.1 Info and Relationships (A), technique PDF21; PDF/UA-1 (ISO 14289-1): 7.6; Matterhorn 01-006",
)

_HTML = '<html lang="en"><title>Standards</title><h1>Standards</h1>{}</html>'
_FROM_2 = 'style="counter-reset: list-item 1"'

PASSES = (
    _HTML.format("<ul><li>One</li></ul><ul><li>Another</li></ul>"),
    _HTML.format(f"<ol><li>One</li></ol><p>And:</p><ol {_FROM_2}><li>Two</li></ol>"),
    _HTML.format("<ol><li>One</li></ol><ol><li>Another</li></ol>"),
)
FAILS = (
    _HTML.format(f"<ol><li>One</li></ol><ol {_FROM_2}><li>Two</li></ol>"),
    _HTML.format('<ul><li>One</li></ul><ul style="break-before: page"><li>Two</li></ul>'),
)


def check(pdf: Pdf) -> Iterator[Finding]:
    """No list follows another directly with the next number, or with the same bullet on the next page."""
    for tag in pdf.tags.below() if pdf.tags else ():
        for one, other in pairwise(tag.kids):
            if isinstance(one, Tag) and isinstance(other, Tag) and one.role == other.role == "L":
                last, first = _labels(one), _labels(other)
                if last and first and _goes_on(last[-1], first[0]):
                    yield RULE.at(pdf.place(one.page), label=first[0].said.strip())


def _goes_on(last: Tag, first: Tag) -> bool:
    one, other = (re.sub(r"[().\s]", "", label.said) for label in (last, first))
    if one.isdecimal() and other.isdecimal():
        return int(other) == int(one) + 1
    return bool(one) and one == other and last.page + 1 == first.page


def _labels(tag: Tag) -> list[Tag]:
    items = [item for item in tag.kids if isinstance(item, Tag) and item.role == "LI"]
    return [kid for item in items for kid in item.kids if isinstance(kid, Tag) and kid.role == "Lbl"]
