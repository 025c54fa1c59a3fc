"""A picture in a PDF that nothing is said in place of."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.built_pdf import Pdf
from pawb.findings import Finding, Rule

RULE = Rule(
    id="missing-pdf-alt",
    level="error",
    finds={
        "en": "A picture or formula in a PDF without alternative text.",
        "cy": "Llun neu fformiwla mewn PDF heb destun amgen.",
    },
    why={
        "en": "A screen reader says “graphic” and nothing more, so what the picture tells is lost.",
        "cy": "Mae darllenydd sgrin yn dweud “graffig” a dim mwy, felly collir yr hyn y mae'r llun yn ei ddweud.",
    },
    message={
        "en": "Nothing is said in place of this picture.",
        "cy": "Nid oes dim yn cael ei ddweud yn lle'r llun hwn.",
    },
    mend={
        "en": "Say in a few words what the picture tells a reader (Alt), or mark it as decoration (artifact).",
        "cy": "Dywedwch mewn ychydig eiriau beth mae'r llun yn ei ddweud wrth ddarllenydd (Alt), neu marciwch ef yn "
        "addurn (artifact).",
    },
    basis="WCAG 2.2: 1.1.1 Non-text Content (A), technique PDF1; "
    "PDF/UA-1 (ISO 14289-1): 7.3 and 7.7; Matterhorn 13-004",
)

_PICTURE = (
    '<html lang="en"><title>Ducks</title><h1>Ducks</h1><img {} src="data:image/svg+xml,'
    '<svg xmlns=%22http://www.w3.org/2000/svg%22><rect width=%229%22 height=%229%22/></svg>"></html>'
)

PASSES = (_PICTURE.format('alt="Ducks on the lake"'),)
FAILS = (_PICTURE.format(""), _PICTURE.format('alt=" "'))


def check(pdf: Pdf) -> Iterator[Finding]:
    """Each picture has an alternative, or words that are said instead; so has a formula, but PDF/UA-2 reads it."""
    silent = ("Figure", "Formula") if "PDFUA-1" in pdf.profiles else ("Figure",)
    for tag in pdf.tags.below() if pdf.tags else ():
        if tag.role in silent and not (tag.alternative or tag.actual):
            yield RULE.at(pdf.place(tag.page))
