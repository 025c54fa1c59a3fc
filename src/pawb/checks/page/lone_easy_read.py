"""Easy read that is published without its full version, or without PDFs in every language."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.findings import Finding, Rule, Words
from pawb.languages import codes, language

RULE = Rule(
    id="lone-easy-read",
    level="error",
    finds={
        "en": "A page of easy read without a link to its full version, or where either is not a PDF in each language "
        "as well.",
        "cy": "Tudalen hawdd ei deall heb ddolen i'w fersiwn lawn, neu lle nad yw'r naill neu'r llall ar gael fel PDF "
        "ym mhob iaith hefyd.",
    },
    why={
        "en": "People who need easy read must have it on the same day as everybody else, on paper too, and be able "
        "to check it against the full version.",
        "cy": "Rhaid i bobl y mae arnynt angen fersiwn hawdd ei deall ei chael yr un diwrnod â phawb arall, ar bapur "
        "hefyd, a gallu ei chymharu â'r fersiwn lawn.",
    },
    message={
        "en": "This page of easy read lacks {what}.",
        "cy": "Nid oes {what} ar gyfer y dudalen hawdd ei deall hon.",
    },
    mend={
        "en": "Build and publish the whole site in one go (scripts/build), with at least one print profile published.",
        "cy": "Gwnewch y wefan gyfan a'i chyhoeddi ar unwaith (scripts/build), gydag o leiaf un proffil print wedi'i "
        "gyhoeddi.",
    },
    basis="Easy read ER26: Australian Style Manual; GOV",
    number="ER26",
)

FULL: Words = {"en": "a link to its full version", "cy": "dolen i'w fersiwn lawn"}
FULL_PDF: Words = {"en": "a PDF of its full version", "cy": "PDF o'i fersiwn lawn"}

_EASY = (
    '<div class="publication easy-read"><nav class="doors"><a href="../">Full version</a></nav><a href="e.pdf">PDF</a>'
    '<a href="../../../cy/s/h/h.pdf" hreflang="cy">PDF</a></div>'
)
_SITE = {
    "en/s/easy/index.html": _EASY,
    "en/s/index.html": "<p>Full</p>",
    "en/s/s.pdf": "PDF",
    "en/s/easy/e.pdf": "PDF",
    "cy/s/h/h.pdf": "PDF",
}

PASSES = (_SITE, {"en/index.html": "<p>No easy read</p>"})
FAILS = (
    {**_SITE, "en/s/easy/index.html": _EASY.replace('href="../"', 'href="../../none/"')},
    {**_SITE, "en/s/easy/index.html": _EASY.replace("hreflang", "title")},
    {file: text for file, text in _SITE.items() if file != "en/s/s.pdf"},
)


def check(page: Page) -> Iterator[Finding]:
    """Every easy read leads to its full version, and both are there to be printed."""
    if not (page.site.ours and page.tree.css_first(".publication.easy-read")):
        return
    doors = [page.leads_to(link.attributes.get("href") or "") for link in page.visible(".doors a[href]")]
    full = next((door.route for door in doors if door and door.route in page.site.files), None)
    if full is None:
        yield RULE.at(page.place(), what=FULL)
    elif not any(_is_pdf(file) for file in page.site.files if posixpath.dirname(file) == posixpath.dirname(full)):
        yield RULE.at(page.place(), what=FULL_PDF)
    offered = set()
    for link in page.visible("a[href$='.pdf']"):
        target = page.leads_to(link.attributes.get("href") or "")
        if target and target.route in page.site.files:
            offered.add(link.attributes.get("hreflang") or page.language)
    for code in page.site.languages:
        if code not in offered:
            yield RULE.at(page.place(), what=_pdf_in(code))


def _is_pdf(file: str) -> bool:
    return file.endswith(".pdf")


def _pdf_in(code: str) -> Words:
    return {viewer: f"PDF {language(viewer).say(f'in_language_{code}')}" for viewer in codes()}
