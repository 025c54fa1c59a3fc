"""A PDF without a title."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.built_pdf import Pdf
from pawb.findings import Finding, Rule

RULE = Rule(
    id="missing-pdf-title",
    level="error",
    finds={"en": "A PDF without a title.", "cy": "PDF heb deitl."},
    why={
        "en": "The title is the first thing that a screen reader says. Without one it reads out the name of the file.",
        "cy": "Y teitl yw'r peth cyntaf y mae darllenydd sgrin yn ei ddweud. Hebddo, mae'n darllen enw'r ffeil.",
    },
    message={"en": "This PDF has no title.", "cy": "Nid oes teitl gan y PDF hwn."},
    mend={
        "en": "Give the document a title in its properties, and make the PDF again. Pawb takes the publication’s.",
        "cy": "Rhowch deitl i'r ddogfen yn ei phriodweddau, a gwnewch y PDF eto. Mae Pawb yn cymryd un y cyhoeddiad.",
    },
    basis="WCAG 2.2: 2.4.2 Page Titled (A), technique PDF18; PDF/UA-1 (ISO 14289-1): 7.1",
)

PASSES = ('<html lang="en"><title>Our standards</title><p>Standards</p></html>',)
FAILS = ('<html lang="en"><p>Standards</p></html>',)


def check(pdf: Pdf) -> Iterator[Finding]:
    """The metadata hold a title."""
    if not pdf.title:
        yield RULE.at(pdf.place())
