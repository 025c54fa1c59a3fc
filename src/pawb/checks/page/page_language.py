"""The language that a page names for itself."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.checks.page_words import said, told
from pawb.findings import Finding, Rule
from pawb.languages import codes, language
from pawb.languages.identify import SHARED

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

ENOUGH, SHARE = 3, 0.2
"""So many different small words, and so great a share of all words, as no other language has by chance."""
_WORD = re.compile(r"[^\W\d_]+")
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
        words = told(page) if page.lang in ("", *codes()) else _surely(page)
        if not page.lang or words not in ("", page.lang):
            yield RULE.at(page.place(), wanted=words or ANY, found=page.lang or NONE)
        return
    wanted = (page.language,) if page.language else page.site.languages
    if page.lang not in wanted:
        yield RULE.at(page.place(), wanted=" / ".join(wanted), found=page.lang or NONE)


def _surely(page: Page) -> str:
    """Which of Pawb's languages a page is in that names another, told by small words alone: dictionaries share many."""
    words = _WORD.findall(" ".join(text.text for text in said(page) if text.language == page.lang).lower())
    for code in codes():
        met = [word for word in words if word in language(code).common and word not in SHARED]
        if len(set(met)) >= ENOUGH and len(met) >= SHARE * len(words):
            return code
    return ""
