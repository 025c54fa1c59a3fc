"""A PDF that shows the name of its file instead of its title."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.built_pdf import Pdf
from pawb.findings import Finding, Rule

RULE = Rule(
    id="hidden-pdf-title",
    level="error",
    finds={
        "en": "A PDF whose window shows the name of the file, not its title.",
        "cy": "PDF y mae ei ffenestr yn dangos enw'r ffeil, nid ei deitl.",
    },
    why={
        "en": "With several documents open, people find theirs by the words on the window.",
        "cy": "Pan fydd sawl dogfen ar agor, mae pobl yn dod o hyd i'w dogfen nhw wrth y geiriau ar y ffenestr.",
    },
    message={
        "en": "This PDF has a title, but tells readers' programs not to show it.",
        "cy": "Mae teitl gan y PDF hwn, ond mae'n dweud wrth raglenni darllenwyr am beidio â'i ddangos.",
    },
    mend={
        "en": "Make the PDF as PDF/UA, which sets DisplayDocTitle.",
        "cy": "Gwnewch y PDF fel PDF/UA, sy'n gosod DisplayDocTitle.",
    },
    basis="WCAG 2.2: 2.4.2 Page Titled (A), technique PDF18; PDF/UA-1 (ISO 14289-1): 7.1",
)

PASSES = ('<html lang="en"><title>Our standards</title><p>Standards</p></html>',)
FAILS = ({"standards.plain.pdf": '<html lang="en"><title>Our standards</title><p>Standards</p></html>'},)


def check(pdf: Pdf) -> Iterator[Finding]:
    """A title that is there is shown."""
    if pdf.title and not pdf.shows_title:
        yield RULE.at(pdf.place())
