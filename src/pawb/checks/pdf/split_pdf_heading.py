"""One heading over several lines that a PDF tags as several."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from pawb.checks.blocks import Block, usual_size
from pawb.checks.built_pdf import Pdf
from pawb.findings import Finding, Rule

RULE = Rule(
    id="split-pdf-heading",
    level="error",
    finds={
        "en": "Lines of one heading in a PDF that are tagged as a heading each, or one as a heading and one as text.",
        "cy": "Llinellau un pennawd mewn PDF sydd wedi'u tagio fel pennawd bob un, neu un fel pennawd ac un fel "
        "testun.",
    },
    why={
        "en": "The list of headings then holds half sentences, and nobody knows where a part begins.",
        "cy": "Yna mae'r rhestr o benawdau'n cynnwys hanner brawddegau, ac ni ŵyr neb ble mae rhan yn dechrau.",
    },
    message={
        "en": "“{first}” and “{second}” look like one heading, but are tagged as two.",
        "cy": "Mae “{first}” a “{second}” yn edrych fel un pennawd, ond maent wedi'u tagio fel dau.",
    },
    mend={"en": "Put both lines in one heading tag.", "cy": "Rhowch y ddwy linell mewn un tag pennawd."},
    basis="WCAG 2.2: 1.3.1 Info and Relationships (A), technique PDF9; "
    "PDF/UA-1 (ISO 14289-1): 7.1 and 7.4; Matterhorn 01-006",
)

SAMPLE = 40
"""Letters that a message quotes."""
NEXT_LINE = 1.45  # sizes from line to line: within a heading they are set closer than between two

_HTML = (
    '<html lang="en"><title>Standards</title><style>h1, h2 {{ margin: 0; font: bold 24px/1.2 serif }}</style>{}'
    "<p>How we work with people of all ages in the county.</p></html>"
)

PASSES = (
    _HTML.format("<h1>How we will work<br>with everybody</h1>"),
    _HTML.format("<h1>Standards</h1><p>We listen.</p><h2>Part one</h2>"),
    _HTML.format('<h1>Standards</h1><h1 style="margin-top: 2em">Part one</h1>'),
    _HTML.format("<h1>Standards</h1><h2>Part one</h2>"),
)
FAILS = (
    _HTML.format("<h1>How we will work</h1><h1>with everybody</h1>"),
    _HTML.format('<h1>How we will work</h1><p style="margin: 0; font: bold 24px/1.2 serif">with everybody</p>'),
)


def check(pdf: Pdf) -> Iterator[Finding]:
    """No heading goes on in the next tag: as large, as bold, and on the next line."""
    usual = usual_size(pdf.blocks)
    for one, other in pairwise(pdf.blocks):
        if one.level and _goes_on(one, other) and (other.level == one.level or other.size > usual):
            yield RULE.at(pdf.place(one.page), first=one.text[:SAMPLE], second=other.text[:SAMPLE])


def _goes_on(one: Block, other: Block) -> bool:
    if other.level not in (0, one.level) or other.role not in (one.role, "P", "Span", "Div"):
        return False
    last, first = one.lines[-1], other.lines[0]
    step = last.up - first.up
    alike = abs(one.size - other.size) < 0.2 and one.bold == other.bold and last.turn == first.turn
    return alike and last.page == first.page and 0 < step < NEXT_LINE * one.size
