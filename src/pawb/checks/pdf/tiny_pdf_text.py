"""Text of a PDF that hardly anybody can read on paper."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.blocks import Block, usual_size
from pawb.checks.built_pdf import Pdf
from pawb.findings import Finding, Rule

RULE = Rule(
    id="tiny-pdf-text",
    level="warning",
    finds={
        "en": "A PDF most of whose text is smaller than 9 point, or that has words smaller than 6.",
        "cy": "PDF y mae'r rhan fwyaf o'i destun yn llai na 9 pwynt, neu sydd â geiriau sy'n llai na 6.",
    },
    why={
        "en": "Many people cannot read it on paper, and on a screen they must enlarge it until lines no longer fit.",
        "cy": "Ni all llawer o bobl ei ddarllen ar bapur, ac ar sgrin rhaid ei chwyddo nes nad yw'r llinellau'n "
        "ffitio.",
    },
    message={
        "en": "“{words}” is set in {size} point, which few people can read.",
        "cy": "Mae “{words}” mewn maint {size} pwynt, nad oes llawer o bobl yn gallu ei ddarllen.",
    },
    mend={
        "en": "Set text in 12 point at least.",
        "cy": "Gosodwch destun mewn maint 12 pwynt o leiaf.",
    },
    basis="UKAAF G003 Creating clear print and large print documents",
)

LEAST_MOST, LEAST = 9.0, 6.0
"""The least size of most of the text, and of any of it, in points."""
FEWEST = 20
"""Letters in all: fewer may be the marks of notes."""
SAMPLE = 40
"""Letters that a message quotes."""

_HTML = '<html lang="en"><title>Standards</title><style>p {{ font-size: {}pt }}</style><h1>Standards</h1>{}</html>'
_WORDS = "<p>We listen to people of all ages.</p>"

PASSES = (_HTML.format(10, _WORDS), _HTML.format(12, _WORDS + "<p>Ours<sup style='font-size: 5pt'>1</sup></p>"))
FAILS = (
    _HTML.format(7, _WORDS * 9),
    _HTML.format(12, _WORDS * 9 + _WORDS.replace("<p>", "<p style='font-size: 5pt'>")),
)


def check(pdf: Pdf) -> Iterator[Finding]:
    """One finding for most of the text, or else for the smallest of it."""
    worded = [block for block in pdf.blocks if block.size and not block.within("Figure") and block.role != "Formula"]
    least = LEAST_MOST if usual_size(worded) < LEAST_MOST else LEAST
    small = [block for block in worded if block.size < least]
    if sum(len(block.text) for block in small) >= FEWEST:
        first = min(small, key=_size)
        yield RULE.at(pdf.place(first.page), words=first.text[:SAMPLE], size=f"{first.size:g}")


def _size(block: Block) -> float:
    return block.size
