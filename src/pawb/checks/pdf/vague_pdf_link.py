"""A link in a PDF whose words do not say where it leads."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.built_pdf import Pdf
from pawb.checks.vague import for_any_link
from pawb.findings import Finding, Rule

RULE = Rule(
    id="vague-pdf-link",
    level="error",
    finds={
        "en": "A link in a PDF that says only “click here”, or is only a sign.",
        "cy": "Dolen mewn PDF nad yw'n dweud ond “cliciwch yma”, neu nad yw'n ddim ond marc.",
    },
    why={
        "en": "Many people go from link to link: there each must say by itself where it leads.",
        "cy": "Mae llawer o bobl yn mynd o ddolen i ddolen: yno rhaid i bob un ddweud ynddi ei hun i ble mae'n arwain.",
    },
    message={
        "en": "This link does not say where it leads: “{text}”.",
        "cy": "Nid yw'r ddolen hon yn dweud i ble mae'n arwain: “{text}”.",
    },
    mend={
        "en": "Make the link from the name of what it leads to.",
        "cy": "Gwnewch y ddolen o enw'r hyn y mae'n arwain ato.",
    },
    basis="WCAG 2.2: 2.4.4 Link Purpose (In Context) (A), techniques PDF11 and PDF13; "
    "PDF/UA-1 (ISO 14289-1): 7.18.5; Matterhorn 28-011",
)

_HTML = (
    '<html lang="en"><title>Standards</title><h1>Standards</h1><p>Ours: <a href="https://a.example/">{}</a></p></html>'
)

PASSES = (_HTML.format("the participation strategy"), _HTML.format("Page 2"), _HTML.format("https://a.example/"))
FAILS = (_HTML.format("click here"), _HTML.format("Read more…"), _HTML.format("cliciwch yma"), _HTML.format("»"))


def check(pdf: Pdf) -> Iterator[Finding]:
    """No link with words has only vague ones, or a sign alone, unless its alternative text says more."""
    for tag in pdf.tags.below() if pdf.tags else ():
        if tag.role != "Link" or tag.alternative or any(inner.alternative for inner in tag.below()):
            continue
        said = " ".join(tag.said.split())
        if said and for_any_link(said):
            yield RULE.at(pdf.place(tag.page), text=said)
