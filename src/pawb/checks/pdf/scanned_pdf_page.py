"""A page of a PDF that is a picture of words."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.built_pdf import Pdf
from pawb.findings import Finding, Rule

RULE = Rule(
    id="scanned-pdf-page",
    level="error",
    finds={
        "en": "A page of a PDF that has a picture and no words, among pages with words.",
        "cy": "Tudalen PDF sydd â llun a dim geiriau, ymhlith tudalennau â geiriau.",
    },
    why={
        "en": "A scanned page cannot be read out, searched, or set in larger letters.",
        "cy": "Nid oes modd darllen tudalen wedi'i sganio'n uchel, chwilio ynddi, na'i gosod mewn llythrennau mwy.",
    },
    message={
        "en": "This page is only a picture, and no words stand for it.",
        "cy": "Dim ond llun yw'r dudalen hon, ac nid oes geiriau yn sefyll drosti.",
    },
    mend={
        "en": "Put the words of the page in its place, or describe the picture (Alt).",
        "cy": "Rhowch eiriau'r dudalen yn ei lle, neu disgrifiwch y llun (Alt).",
    },
    basis="WCAG 2.2: 1.4.5 Images of Text (AA), technique PDF7; PDF/UA-1 (ISO 14289-1): 7.1; Matterhorn 08-001",
)

_HTML = (
    '<html lang="en"><title>Standards</title><h1>Standards</h1><p style="break-before: page">{}<img {} '
    'src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"></p></html>'
)

PASSES = (_HTML.format("", 'alt="A map of the county"'), _HTML.format("A map", ""))
FAILS = (_HTML.format("", ""),)


def check(pdf: Pdf) -> Iterator[Finding]:
    """Each page with a picture has words, on it or in place of the picture; a PDF without any is told as a whole."""
    worded = {number for number, runs in enumerate(pdf.pages, start=1) if any(run.text.strip() for run in runs)}
    told = {tag.page for tag in pdf.tags.below() if tag.alternative or tag.actual} if pdf.tags else set()
    for page in sorted(pdf.pictured - worded - told if worded else ()):
        yield RULE.at(pdf.place(page))
