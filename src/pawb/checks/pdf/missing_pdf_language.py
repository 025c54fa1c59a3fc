"""A PDF that does not name its language."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.built_pdf import Pdf
from pawb.checks.tags import Piece, Tag
from pawb.findings import Finding, Rule

RULE = Rule(
    id="missing-pdf-language",
    level="error",
    finds={"en": "A PDF that does not name its language.", "cy": "PDF nad yw'n enwi ei iaith."},
    why={
        "en": "A screen reader has to guess how to say the words, and reads Welsh with English sounds.",
        "cy": "Mae darllenydd sgrin yn gorfod dyfalu sut i ddweud y geiriau, ac mae'n darllen Cymraeg â seiniau "
        "Saesneg.",
    },
    message={"en": "This PDF does not name its language.", "cy": "Nid yw'r PDF hwn yn enwi ei iaith."},
    mend={
        "en": "Set the language in the properties of the document, and make the PDF again. In a template of Pawb it "
        "stands in the first element: <html lang=…>.",
        "cy": "Gosodwch yr iaith ym mhriodweddau'r ddogfen, a gwnewch y PDF eto. Yn un o dempledi Pawb mae yn yr elfen "
        "gyntaf: <html lang=…>.",
    },
    basis="WCAG 2.2: 3.1.1 Language of Page (A), technique PDF16; PDF/UA-1 (ISO 14289-1): 7.2",
)

PASSES = ('<html lang="cy"><title>Safonau</title><p>Safonau</p></html>',)
FAILS = ("<html><title>Safonau</title><p>Safonau</p></html>",)


def check(pdf: Pdf) -> Iterator[Finding]:
    """The document names a language, or each of its tags that says something does."""
    if not pdf.language and not (pdf.tags and _named(pdf.tags)):
        yield RULE.at(pdf.place())


def _named(tag: Tag) -> bool:
    """Whether all that a tag says is in a language that is named."""
    if tag.language:
        return True
    if tag.alternative or tag.actual or tag.expansion:
        return False
    pieces = (kid for kid in tag.kids if isinstance(kid, Piece))
    named = all(run.language for piece in pieces for run in piece.runs)
    return named and all(_named(kid) for kid in tag.kids if isinstance(kid, Tag))
