"""A PDF whose headings do not begin at level 1, or skip a level."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pawb.checks.built_pdf import Pdf
from pawb.findings import Finding, Rule

RULE = Rule(
    id="skipped-pdf-heading",
    level="error",
    finds={
        "en": "A PDF whose first heading is not of level 1, or whose headings skip a level.",
        "cy": "PDF nad yw ei bennawd cyntaf ar lefel 1, neu y mae ei benawdau'n neidio dros lefel.",
    },
    why={
        "en": "People go through a document by its headings: a level that is missing looks like a part that is lost.",
        "cy": "Mae pobl yn mynd drwy ddogfen fesul pennawd: mae lefel sydd ar goll yn edrych fel rhan a gollwyd.",
    },
    message={
        "en": "“{words}” is a heading of level {level} after one of level {before}.",
        "cy": "Mae “{words}” yn bennawd lefel {level} ar ôl un lefel {before}.",
    },
    mend={
        "en": "Make it a heading of level {wanted}.",
        "cy": "Gwnewch ef yn bennawd lefel {wanted}.",
    },
    basis="WCAG 2.2: 1.3.1 Info and Relationships (A), technique PDF9; "
    "PDF/UA-1 (ISO 14289-1): 7.4.2; Matterhorn 14-002 and 14-003",
)

SAMPLE = 40
"""Letters of the heading that a message quotes."""

_HTML = '<html lang="en"><title>Standards</title>{}</html>'

PASSES = (_HTML.format("<h1>One</h1><h2>Two</h2><h3>Three</h3><h2>Two</h2>"), _HTML.format("<p>No headings</p>"))
FAILS = (_HTML.format("<h3>Three</h3><h3>Three</h3>"), _HTML.format("<h1>One</h1><h3>Three</h3><h3>Three</h3>"))


def check(pdf: Pdf) -> Iterator[Finding]:
    """No heading is more than one level below the one before it."""
    before = 0
    for tag in pdf.tags.below() if pdf.tags else ():
        if re.fullmatch(r"H\d+", tag.role):
            level = int(tag.role[1:])
            if level > before + 1:
                words = " ".join(tag.said.split())[:SAMPLE]
                yield RULE.at(pdf.place(tag.page), words=words, level=level, before=before, wanted=before + 1)
            before = level
