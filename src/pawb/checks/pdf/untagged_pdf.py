"""A PDF without tags."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.built_pdf import Pdf
from pawb.findings import Finding, Rule

RULE = Rule(
    id="untagged-pdf",
    level="error",
    finds={
        "en": "A PDF whose headings, lists and tables are only drawn, not marked.",
        "cy": "PDF y mae ei benawdau, ei restrau a'i dablau i'w gweld yn unig, heb eu marcio.",
    },
    why={
        "en": "Without tags a screen reader finds no headings, no tables and no order to read in.",
        "cy": "Heb dagiau nid yw darllenydd sgrin yn dod o hyd i benawdau, i dablau nac i drefn ddarllen.",
    },
    message={"en": "This PDF has no tags.", "cy": "Nid oes tagiau gan y PDF hwn."},
    mend={"en": "Make the PDF as PDF/UA, which is tagged.", "cy": "Gwnewch y PDF fel PDF/UA, sydd â thagiau."},
    basis="WCAG 2.2: 1.3.1 Info and Relationships (A); PDF/UA-1 (ISO 14289-1): 7.1",
)

PASSES = ('<html lang="en"><title>Our standards</title><h1>Standards</h1></html>',)
FAILS = ({"standards.plain.pdf": '<html lang="en"><title>Our standards</title><h1>Standards</h1></html>'},)


def check(pdf: Pdf) -> Iterator[Finding]:
    """The document says that it is tagged, and has a tree of tags."""
    if not pdf.tagged:
        yield RULE.at(pdf.place())
