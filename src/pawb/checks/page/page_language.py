"""The language that a page names for itself."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.checks.page_words import mainly, said, told
from pawb.findings import Finding, Rule
from pawb.languages import codes

RULE = Rule(
    id="page-language",
    level="error",
    finds={
        "en": "A page that names the wrong language as its own, or none.",
        "cy": "Tudalen sy'n enwi'r iaith anghywir fel ei hiaith ei hun, neu ddim iaith o gwbl.",
    },
    why={
        "en": "A screen reader speaks in the language that the page names. Nobody can understand Welsh that is read "
        "out with English sounds.",
        "cy": "Mae darllenydd sgrin yn siarad yn yr iaith y mae'r dudalen yn ei henwi. Ni all neb ddeall Cymraeg sy'n "
        "cael ei darllen â seiniau Saesneg.",
    },
    message={
        "en": "The language that this page names is {found}. It should be {wanted}.",
        "cy": "Yr iaith y mae'r dudalen hon yn ei henwi: {found}. Yr iaith gywir: {wanted}.",
    },
    mend={
        "en": "In the template, write the language in the first element: <html lang=…>.",
        "cy": "Yn y templed, ysgrifennwch yr iaith yn yr elfen gyntaf: <html lang=…>.",
    },
    basis="WCAG 2.2: 3.1.1 Language of Page (A)",
)

NONE = {"en": "none", "cy": "dim"}
ANY = {"en": "the one that its words are in", "cy": "yr un y mae ei geiriau ynddi"}

PASSES = (
    '<html lang="en"><body><p>Welcome</p></body></html>',
    {"cy/index.html": '<html lang="cy-GB"><body><p>Croeso</p></body></html>'},
    {"404.html": '<html lang="cy"><body><p>Heb ei chanfod</p></body></html>'},
)
FAILS = (
    "<html><body><p>Welcome</p></body></html>",
    {"cy/index.html": '<html lang="en"><body><p>Croeso</p></body></html>'},
    {"404.html": '<html lang="fr"><body><p>Heb ei chanfod</p></body></html>'},
)


def check(page: Page) -> Iterator[Finding]:
    """A page in a language's folder is in that language; a page outside them is in one that the site has.

    A page that Pawb did not make is in any language, as long as it names one, and its words do not tell another.
    """
    if not page.site.ours:
        words = told(page) if page.lang in ("", *codes()) else ""
        words = words if words not in ("", page.lang) else mainly(_own(page), page.lang)
        if not page.lang or words not in ("", page.lang):
            yield RULE.at(page.place(), wanted=words or ANY, found=page.lang or NONE)
        return
    wanted = (page.language,) if page.language else page.site.languages
    if page.lang not in wanted:
        yield RULE.at(page.place(), wanted=" / ".join(wanted), found=page.lang or NONE)


def _own(page: Page) -> str:
    """All that is in the language that the page names."""
    return " ".join(text.text for text in said(page) if text.language == page.lang)
