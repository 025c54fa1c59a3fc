"""A link in a PDF that leads nowhere."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.built_pdf import Pdf
from pawb.findings import Finding, Rule

RULE = Rule(
    id="dead-pdf-link",
    level="error",
    finds={
        "en": "A link in a PDF without a target, or with one that is not there or only on the computer of its makers.",
        "cy": "Dolen mewn PDF heb darged, neu ag un nad yw yno neu nad yw ond ar gyfrifiadur ei gwneuthurwyr.",
    },
    why={
        "en": "It is read out as a link, and nothing happens when somebody follows it.",
        "cy": "Mae'n cael ei darllen yn uchel fel dolen, ac nid oes dim yn digwydd pan fydd rhywun yn ei dilyn.",
    },
    message={
        "en": "A link on this page leads nowhere{target}.",
        "cy": "Nid yw dolen ar y dudalen hon yn arwain i unman{target}.",
    },
    mend={
        "en": "Give the link a page, a place in this file or an address of the web, or delete it.",
        "cy": "Rhowch dudalen, lle yn y ffeil hon neu gyfeiriad ar y we i'r ddolen, neu dilëwch hi.",
    },
    basis="WCAG 2.2: 2.4.4 Link Purpose (In Context) (A), technique PDF11; PDF/UA-1 (ISO 14289-1): 7.18.5",
)

_HTML = '<html lang="en"><title>Standards</title><h1 id="a">Standards</h1><p><a href="{}">Ours</a></p></html>'

PASSES = (_HTML.format("https://llanffug.example/"), _HTML.format("#a"), _HTML.format("mailto:a@llanffug.example"))
FAILS = (_HTML.format("file:///home/elen/plan.docx"),)


def check(pdf: Pdf) -> Iterator[Finding]:
    """One finding for each page: every link has a target that is there."""
    told: set[int] = set()
    for lead in pdf.leads:
        if lead.dead and lead.page not in told:
            told.add(lead.page)
            yield RULE.at(pdf.place(lead.page), target=f" ({lead.address})" if lead.address else "")
