"""A long PDF without bookmarks."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.built_pdf import Pdf
from pawb.findings import Finding, Rule

LONG = 8
"""Pages after which a reader needs a list of parts (UKAAF G003 asks for a contents list at the same length)."""

RULE = Rule(
    id="missing-bookmarks",
    level="error",
    finds={
        "en": f"A PDF of more than {LONG} pages without bookmarks.",
        "cy": f"PDF â mwy na {LONG} tudalen, heb nodau tudalen.",
    },
    why={
        "en": "Bookmarks are the list of parts that people who listen, or who enlarge one corner of a page, go by.",
        "cy": "Nodau tudalen yw'r rhestr o rannau y mae pobl sy'n gwrando, neu sy'n chwyddo cornel o dudalen, yn ei "
        "dilyn.",
    },
    message={
        "en": "This PDF is long and has no bookmarks. Number of pages: {pages}.",
        "cy": "Mae'r PDF hwn yn hir ac nid oes ganddo nodau tudalen. Nifer y tudalennau: {pages}.",
    },
    mend={
        "en": "Give the publication headings: bookmarks are made from them.",
        "cy": "Rhowch benawdau i'r cyhoeddiad: o'r rheini y gwneir y nodau tudalen.",
    },
    basis="WCAG 2.2: 2.4.1 Bypass Blocks (A) and 2.4.5 Multiple Ways (AA), technique PDF2",
)

_PAGES = '<html lang="en"><title>Standards</title><style>p {{ break-after: page }}</style>{}</html>'

PASSES = (
    _PAGES.format("<h1>Standards</h1>" + "<p>Text</p>" * (LONG + 1)),
    _PAGES.format("<p>Text</p>" * LONG),
)
FAILS = (_PAGES.format("<p>Text</p>" * (LONG + 1)),)


def check(pdf: Pdf) -> Iterator[Finding]:
    """A long document has at least one bookmark."""
    if len(pdf.pages) > LONG and not pdf.bookmarks:
        yield RULE.at(pdf.place(), pages=len(pdf.pages))
