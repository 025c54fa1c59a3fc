"""A long PDF whose tags hold no headings."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pawb.checks.built_pdf import Pdf
from pawb.findings import Finding, Rule

RULE = Rule(
    id="missing-pdf-headings",
    level="warning",
    finds={
        "en": "A tagged PDF of more than two pages of text without any heading.",
        "cy": "PDF â thagiau sydd â mwy na dwy dudalen o destun heb yr un pennawd.",
    },
    why={
        "en": "People who listen go from heading to heading. Here they must hear everything from the beginning.",
        "cy": "Mae pobl sy'n gwrando yn mynd o bennawd i bennawd. Yma rhaid iddynt glywed popeth o'r dechrau.",
    },
    message={
        "en": "No text in this PDF is tagged as a heading. Number of pages: {pages}.",
        "cy": "Nid oes testun yn y PDF hwn wedi'i dagio fel pennawd. Nifer y tudalennau: {pages}.",
    },
    mend={
        "en": "Tag the title and the headings of parts as headings (H1 to H6).",
        "cy": "Tagiwch y teitl a phenawdau'r rhannau fel penawdau (H1 i H6).",
    },
    basis="WCAG 2.2: 2.4.1 Bypass Blocks (A) and 1.3.1 Info and Relationships (A), technique PDF9; "
    "PDF/UA-1 (ISO 14289-1): 7.4",
)

PAGES, WORDS = 2, 600
"""What needs no headings has no more of both."""

_PAGE = f'<p style="break-after: page">{"We listen to everybody who lives here. " * 40}</p>'
_HTML = f'<html lang="en"><title>Standards</title>{{}}{_PAGE * 3}</html>'

PASSES = (_HTML.format("<h1>Standards</h1>"), f'<html lang="en"><title>Standards</title>{_PAGE}</html>')
FAILS = (_HTML.format("<p>Standards</p>"),)


def check(pdf: Pdf) -> Iterator[Finding]:
    """A long text has at least one heading."""
    words = sum(len(block.text.split()) for block in pdf.blocks)
    headings = pdf.tags and any(re.fullmatch(r"H\d*|Title", tag.role) for tag in pdf.tags.below())
    if len(pdf.pages) > PAGES and words > WORDS and not headings:
        yield RULE.at(pdf.place(), pages=len(pdf.pages))
