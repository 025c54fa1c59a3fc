"""A PDF that names another language than its file does."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.built_pdf import Pdf
from pawb.findings import Finding, Rule

RULE = Rule(
    id="wrong-pdf-language",
    level="error",
    finds={
        "en": "A PDF that names another language than its file name promises.",
        "cy": "PDF sy'n enwi iaith wahanol i'r un y mae enw'r ffeil yn ei haddo.",
    },
    why={
        "en": "A screen reader says the words with the sounds of the wrong language, and nobody can understand them.",
        "cy": "Mae darllenydd sgrin yn dweud y geiriau â seiniau'r iaith anghywir, ac ni all neb eu deall.",
    },
    message={
        "en": "This PDF names its language as {found}, but its file name promises {wanted}.",
        "cy": "Mae'r PDF hwn yn enwi ei iaith fel {found}, ond mae enw'r ffeil yn addo {wanted}.",
    },
    mend={
        "en": "In the template, write the right language in the first element: <html lang=…>.",
        "cy": "Yn y templed, ysgrifennwch yr iaith gywir yn yr elfen gyntaf: <html lang=…>.",
    },
    basis="WCAG 2.2: 3.1.1 Language of Page (A), technique PDF16; PDF/UA-1 (ISO 14289-1): 7.2",
)

PASSES = (
    {"standards-large-print-18pt-cy.pdf": '<html lang="cy-GB"><title>Safonau</title><p>Safonau</p></html>'},
    {"standards.pdf": '<html lang="en"><title>Standards</title><p>Standards</p></html>'},
)
FAILS = ({"standards-large-print-18pt-cy.pdf": '<html lang="en"><title>Safonau</title><p>Safonau</p></html>'},)


def check(pdf: Pdf) -> Iterator[Finding]:
    """Where the file's name promises a language, the document is in it."""
    found = pdf.language.partition("-")[0].lower()
    if found and pdf.promised_language and found != pdf.promised_language:
        yield RULE.at(pdf.place(), found=pdf.language, wanted=pdf.promised_language)
