"""Two paragraphs that a PDF tags as one."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from statistics import median

from pawb.checks.blocks import Block
from pawb.checks.built_pdf import Pdf
from pawb.findings import Finding, Rule

RULE = Rule(
    id="joined-pdf-paragraphs",
    level="error",
    finds={
        "en": "Paragraphs in a PDF that stand apart on the page, but are tagged as one.",
        "cy": "Paragraffau mewn PDF sy'n sefyll ar wahân ar y dudalen, ond sydd wedi'u tagio fel un.",
    },
    why={
        "en": "People who listen go from paragraph to paragraph: here they can only hear all of it or nothing.",
        "cy": "Mae pobl sy'n gwrando yn mynd o baragraff i baragraff: yma ni allant ond clywed y cyfan neu ddim.",
    },
    message={
        "en": "A new paragraph seems to begin at “{words}”, in the middle of a tag.",
        "cy": "Mae paragraff newydd fel petai'n dechrau wrth “{words}”, yng nghanol tag.",
    },
    mend={"en": "Give each paragraph a P tag of its own.", "cy": "Rhowch ei dag P ei hun i bob paragraff."},
    basis="WCAG 2.2: 1.3.1 Info and Relationships (A); PDF/UA-1 (ISO 14289-1): 7.1; Matterhorn 01-006",
)

SAMPLE = 40
"""Letters that a message quotes."""
WIDER = 1.4
"""How much wider than between most lines the gap between two paragraphs is."""

_HTML = (
    '<html lang="en"><title>Standards</title><style>p {{ width: 300px; font: 16px/1.3 serif }} span {{ display: block; '
    "margin-top: {} }}</style><h1>Standards</h1><p><span>We listen to people of all ages, and tell them what we have "
    "done with their answers, every time.</span><span>{}e publish what we heard, and say when it will be answered and "
    "by whom, in both languages.</span></p></html>"
)

PASSES = (_HTML.format("0", "W"), _HTML.format("1em", "w"))
FAILS = (_HTML.format("1em", "W"),)


def check(pdf: Pdf) -> Iterator[Finding]:
    """In no paragraph does a sentence begin on a line that is set further from the one before than most are."""
    for block in pdf.blocks:
        if block.role == "P" and (start := _start(block)):
            yield RULE.at(pdf.place(block.page), words=start[:SAMPLE])


def _start(block: Block) -> str:
    """The line with which another paragraph begins; empty when there is none."""
    lines = [line for line in block.lines if line.size > block.size * 0.85]
    steps = [(one, other, one.up - other.up) for one, other in pairwise(lines) if one.page == other.page]
    down = [step for _, _, step in steps if step > 0]
    if len(down) < 3:
        return ""
    usual = min(median(down), block.size * 1.6)
    for one, other, step in steps:
        apart = WIDER * usual < step < 4 * usual
        if apart and one.text.endswith((".", "!", "?", "”", ".’")) and other.text[:1].isupper():
            return other.text
    return ""
