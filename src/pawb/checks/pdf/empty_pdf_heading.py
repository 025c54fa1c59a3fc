"""A heading tag in a PDF with nothing in it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pawb.checks.built_pdf import Pdf
from pawb.findings import Finding, Rule

RULE = Rule(
    id="empty-pdf-heading",
    level="error",
    finds={"en": "A heading tag in a PDF that says nothing.", "cy": "Tag pennawd mewn PDF nad yw'n dweud dim."},
    why={
        "en": "It stands in the list of headings without a name, and leads to nothing.",
        "cy": "Mae'n sefyll yn y rhestr o benawdau heb enw, ac yn arwain at ddim.",
    },
    message={
        "en": "A heading tag of level {level} holds no words.",
        "cy": "Nid oes geiriau mewn tag pennawd lefel {level}.",
    },
    mend={"en": "Delete the tag, or put the heading in it.", "cy": "Dilëwch y tag, neu rhowch y pennawd ynddo."},
    basis="WCAG 2.2: 1.3.1 Info and Relationships (A) and 2.4.6 Headings and Labels (AA), technique PDF9; "
    "PDF/UA-1 (ISO 14289-1): 7.4; Matterhorn 01-006",
)

_HTML = '<html lang="en"><title>Standards</title><h1>Standards</h1>{}<p>We listen.</p></html>'
_PICTURE = (
    '<img alt="Part two" src="data:image/svg+xml,<svg xmlns=%22http://www.w3.org/2000/svg%22>'
    '<rect width=%229%22 height=%229%22/></svg>">'
)

PASSES = (_HTML.format("<h2>Part two</h2>"), _HTML.format(f"<h2>{_PICTURE}</h2>"))
FAILS = (_HTML.format("<h2>\N{NO-BREAK SPACE}</h2>"),)


def check(pdf: Pdf) -> Iterator[Finding]:
    """Each heading has words, or something in it has."""
    for tag in pdf.tags.below() if pdf.tags else ():
        if re.fullmatch(r"H\d+", tag.role) and not any(
            inner.text.strip() or inner.alternative or inner.actual for inner in tag.below()
        ):
            yield RULE.at(pdf.place(tag.page), level=tag.role[1:])
