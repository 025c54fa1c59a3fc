"""Letters of a PDF that stand for other signs than they show."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pawb.checks.built_pdf import Pdf
from pawb.findings import Finding, Rule

RULE = Rule(
    id="unreadable-pdf-letters",
    level="error",
    finds={
        "en": "Words in a PDF with signs in them that no word has, or that stand for nothing.",
        "cy": "Geiriau mewn PDF â marciau ynddynt nad ydynt yn rhan o unrhyw air, neu nad ydynt yn sefyll dros ddim.",
    },
    why={
        "en": "The page looks right, but what is read out, searched and copied is something else.",
        "cy": "Mae'r dudalen yn edrych yn iawn, ond mae'r hyn a ddarllenir yn uchel, a chwilir ac a gopïir yn rhywbeth "
        "arall.",
    },
    message={
        "en": "The letters here stand for “{words}”, which is no word.",
        "cy": "Mae'r llythrennau yma'n sefyll dros “{words}”, nad yw'n air.",
    },
    mend={
        "en": "Make the PDF again with fonts that map to Unicode, or write the words in ActualText.",
        "cy": "Gwnewch y PDF eto â ffontiau sy'n mapio i Unicode, neu ysgrifennwch y geiriau yn ActualText.",
    },
    basis="WCAG 2.2: 1.3.1 Info and Relationships (A); PDF/UA-1 (ISO 14289-1): 7.21.7; Matterhorn 10-001 and 01-006",
)

_STRANGE = re.compile(
    r"\w*[^\W\d_](?:[\ufffd\ue000-\uf8ff\x00-\x08\x0e-\x1f]|[¤¦§¨©¬®°±¶¸×÷‡†ˆ˜¿¡{}|\\^~<>=](?=[^\W\d_]))\w*"
    r"|\w*[a-z][\u0370-\u03ff\u0400-\u04ff]\w*|\w*[\u0370-\u03ff\u0400-\u04ff][a-z]\w*|\w*[a-z]{2}[#$%&*+][a-z]{2}\w*"
)

_HTML = '<html lang="en"><title>Standards</title><h1>Standards</h1><p>{}</p></html>'

PASSES = (
    _HTML.format("Dŵr glân: 5 °C, § 12, R&amp;D, naïve café, name@llanffug.example, 5×4 ½ “quoted”, and/or."),
    _HTML.format("μ is a letter, β too."),
)
FAILS = (_HTML.format("We l¦sten to everybody."), _HTML.format("We lіsten."), _HTML.format("We l\ue001sten."))


def check(pdf: Pdf) -> Iterator[Finding]:
    """One finding for each page: no word has a sign in it that is not of its script."""
    told: set[int] = set()
    for block in pdf.blocks:
        found = None if block.tag.actual or block.role in ("Code", "Formula") else _STRANGE.search(block.text)
        if found and block.page not in told and not re.search(r"https?:|@|www\.", block.text):
            told.add(block.page)
            yield RULE.at(pdf.place(block.page), words=found[0])
