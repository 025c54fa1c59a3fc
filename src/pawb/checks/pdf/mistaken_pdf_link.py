"""A link in a PDF that shows one address and leads to another."""

from __future__ import annotations

import re
from collections.abc import Iterator
from unicodedata import normalize

from pawb.checks.built_pdf import Pdf
from pawb.findings import Finding, Rule

RULE = Rule(
    id="mistaken-pdf-link",
    level="error",
    finds={
        "en": "A link in a PDF whose words are an address, but not the one that it leads to.",
        "cy": "Dolen mewn PDF y mae ei geiriau'n gyfeiriad, ond nid yr un y mae'n arwain ato.",
    },
    why={
        "en": "Nobody can trust where it leads, least of all people who only hear it.",
        "cy": "Ni all neb ymddiried yn y man y mae'n arwain ato, yn enwedig pobl sy'n ei chlywed yn unig.",
    },
    message={
        "en": "This link says “{text}”, but leads to {address}.",
        "cy": "Mae'r ddolen hon yn dweud “{text}”, ond mae'n arwain at {address}.",
    },
    mend={
        "en": "Let it lead where it says, or make its words the name of what it leads to.",
        "cy": "Gadewch iddi arwain i'r man a ddywed, neu gwnewch ei geiriau'n enw ar yr hyn y mae'n arwain ato.",
    },
    basis="WCAG 2.2: 2.4.4 Link Purpose (In Context) (A), technique PDF11; PDF/UA-1 (ISO 14289-1): 7.18.5",
)

_HOST = re.compile(
    r"(?:https?://|mailto:|www\.)?(?:[\w.+-]+@)?(?:www\.)?([\w-]+(?:\.[\w-]+)*\.[a-z]{2,})(?:[/?#:]\S*)?"
)

_HTML = '<html lang="en"><title>Standards</title><h1>Standards</h1><p><a href="{}">{}</a></p></html>'

PASSES = (
    _HTML.format("https://www.llanffug.example/plan", "llanffug.example"),
    _HTML.format("https://llanffug.example/plan", "our plan for 2026"),
    _HTML.format("mailto:post@llanffug.example", "post@llanffug.example"),
)
FAILS = (_HTML.format("https://another.example/", "www.llanffug.example/plan"),)


def check(pdf: Pdf) -> Iterator[Finding]:
    """No link whose words are an address leads to another host."""
    for tag in pdf.tags.below() if pdf.tags else ():
        if tag.role == "Link" and tag.address:
            text = "".join(normalize("NFKC", tag.said).split())  # without ligatures
            shown, led = _HOST.fullmatch(text.lower()), _HOST.match(tag.address.lower())
            if shown and led and not led[1].endswith(shown[1]) and not shown[1].endswith(led[1]):
                yield RULE.at(pdf.place(tag.page), text=text, address=tag.address)
