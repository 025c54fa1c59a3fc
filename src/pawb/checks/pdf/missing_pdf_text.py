"""A PDF of pictures only."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.built_pdf import Pdf
from pawb.findings import Finding, Rule

RULE = Rule(
    id="missing-pdf-text",
    level="error",
    finds={
        "en": "A PDF in which no page has words that can be read as text, nor words that stand for what it shows.",
        "cy": "PDF heb eiriau y gellir eu darllen fel testun ar unrhyw dudalen, na geiriau sy'n sefyll dros yr hyn y "
        "mae'n ei ddangos.",
    },
    why={
        "en": "A scanned page is a picture: it cannot be read out, searched, or set in larger letters.",
        "cy": "Llun yw tudalen wedi'i sganio: nid oes modd ei darllen yn uchel, chwilio ynddi na'i gosod mewn "
        "llythrennau mwy.",
    },
    message={"en": "This PDF has no text.", "cy": "Nid oes testun yn y PDF hwn."},
    mend={
        "en": "Make the PDF from the publication's words, not from a scan.",
        "cy": "Gwnewch y PDF o eiriau'r cyhoeddiad, nid o sgan.",
    },
    basis="WCAG 2.2: 1.4.5 Images of Text (AA), technique PDF7",
)

PASSES = (
    '<html lang="en"><title>Our standards</title><p>Standards</p></html>',
    '<html lang="en"><title>Our standards</title><hr></html>',
    '<html lang="en"><title>A map</title><img alt="The county and its towns" src="data:image/svg+xml,'
    '<svg xmlns=%22http://www.w3.org/2000/svg%22><rect width=%229%22 height=%229%22/></svg>"></html>',
)
FAILS = (
    '<html lang="en"><title>Our standards</title><img '
    'src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"></html>',
)


_USED = ("Annot", "Form", "Link")


def check(pdf: Pdf) -> Iterator[Finding]:
    """A PDF with pictures has words on some page, or something that has words or is there to be filled in."""
    told = any(tag.alternative or tag.actual or tag.role in _USED for tag in (pdf.tags.below() if pdf.tags else ()))
    if pdf.pictured and not told and not any(run.text.strip() for page in pdf.pages for run in page):
        yield RULE.at(pdf.place())
