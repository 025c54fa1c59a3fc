"""Headings of a PDF whose levels and sizes contradict each other."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.built_pdf import Pdf
from pawb.findings import Finding, Rule

RULE = Rule(
    id="mistaken-pdf-level",
    level="warning",
    finds={
        "en": "A heading in a PDF that is set clearly larger than one of a higher level.",
        "cy": "Pennawd mewn PDF sy'n amlwg yn fwy nag un o lefel uwch.",
    },
    why={
        "en": "People who see the page and people who listen to it learn of different parts within parts.",
        "cy": "Mae'r bobl sy'n gweld y dudalen a'r bobl sy'n gwrando arni'n dysgu am wahanol rannau o fewn rhannau.",
    },
    message={
        "en": "“{words}” (level {level}, {size} point) is larger than “{other}” (level {above}, {smaller} point).",
        "cy": "Mae “{words}” (lefel {level}, {size} pwynt) yn fwy na “{other}” (lefel {above}, {smaller} pwynt).",
    },
    mend={
        "en": "Give each heading the level that it is seen to have.",
        "cy": "Rhowch i bob pennawd y lefel y mae ei olwg yn ei hawgrymu.",
    },
    basis="WCAG 2.2: 1.3.1 Info and Relationships (A), technique PDF9; PDF/UA-1 (ISO 14289-1): 7.4; Matterhorn 14-001",
)

LARGER = 1.15
"""How much larger a heading is set that is seen to be of a higher level."""
SAMPLE = 40
"""Letters that a message quotes."""

_HTML = '<html lang="en"><title>Standards</title><h1>Standards</h1><h2 style="font-size: {}">How</h2>{}</html>'

PASSES = (_HTML.format("18pt", '<h3 style="font-size: 18pt">Who</h3>'), _HTML.format("20pt", "<h2>Who</h2>"))
FAILS = (_HTML.format("12pt", '<h3 style="font-size: 18pt">Who</h3>'),)


def check(pdf: Pdf) -> Iterator[Finding]:
    """One finding: no heading is larger than the smallest of a higher level."""
    headings = [block for block in pdf.blocks if block.level and block.size]
    for block in headings:
        above = [other for other in headings if other.level < block.level]
        smallest = min(above, key=lambda other: other.size, default=block)
        if block.size > LARGER * smallest.size:
            yield RULE.at(
                pdf.place(block.page),
                words=block.text[:SAMPLE],
                level=block.level,
                size=f"{block.size:g}",
                other=smallest.text[:SAMPLE],
                above=smallest.level,
                smaller=f"{smallest.size:g}",
            )
            return
