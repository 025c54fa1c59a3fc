"""Words of a third language, without the mark that says so."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from pawb.checks.built_site import Page
from pawb.checks.page_words import SMALL_WORDS, said
from pawb.findings import Finding, Rule
from pawb.languages import codes

RULE = Rule(
    id="unmarked-foreign-words",
    level="error",
    finds={
        "en": "A text in French, German, Spanish, Italian, Portuguese, Dutch or Polish that is marked as another.",
        "cy": "Testun Ffrangeg, Almaeneg, Sbaeneg, Eidaleg, Portiwgaleg, Iseldireg neu Bwyleg sydd wedi'i farcio fel "
        "iaith arall.",
    },
    why={
        "en": "A screen reader says it with the wrong sounds, and nobody understands it.",
        "cy": "Mae darllenydd sgrin yn ei ddweud â'r seiniau anghywir, ac nid oes neb yn ei ddeall.",
    },
    message={
        "en": "This text looks like another language (lang “{code}”): “{words}”.",
        "cy": "Mae'r testun hwn yn edrych fel iaith arall (lang “{code}”): “{words}”.",
    },
    mend={
        "en": 'Mark the words with their language: <span lang="{code}">.',
        "cy": 'Marciwch y geiriau â\'u hiaith: <span lang="{code}">.',
    },
    basis="WCAG 2.2: 3.1.1 Language of Page (A) and 3.1.2 Language of Parts (AA)",
)

ENOUGH, SHARE = 5, 0.25
"""So many different small words, and so great a share of all words, as names and single phrases never have."""
_WORD = re.compile(r"[^\W\d_]+")

PASSES = (
    '<html lang="en"><p>They say: <span lang="fr">je ne sais pas ce que vous voulez dire, mais nous y '
    "sommes</span>.</p>",
    '<html lang="fr"><p>Je ne sais pas ce que vous voulez dire, mais nous sommes dans la rue.</p>',
    '<html lang="en"><p>The Café de la Paix, El Paso, Den Haag and the Van der Valk are on the list.</p>',
    "<html lang=\"cy\"><p>Mae pawb yn y parc, a ni yw'r rhai sydd am fod o dan y bont ar y ffordd i'r dre.</p>",
)
FAILS = (
    '<html lang="en"><p lang="de">Je ne sais pas ce que vous voulez dire, mais nous sommes dans la rue.</p>',
    '<html lang="en"><p>They say: je ne sais pas ce que vous voulez dire, mais nous sommes dans la rue.</p>',
    '<html lang="cy"><p>Der Park ist für alle da, und wir sind mit den Kindern auf dem Weg nach Hause.</p>',
    '<html lang="en"><p>Nie wiem, jak to jest, ale w domu są dzieci i to nie dla nich.</p>',
)


def check(page: Page) -> Iterator[Finding]:
    """No text is full of the small words of a language that it is not marked as."""
    for text in said(page):
        if code := _told(text.text, text.language):
            yield RULE.at(page.place(text.node), code=code, words=text.text[:60])


@lru_cache(maxsize=10_000)  # the frame of a site says the same on every page
def _told(text: str, language: str) -> str:
    words = _WORD.findall(text.lower()) if language in (*codes(), *SMALL_WORDS) else []
    different = set(words)
    for code, small in SMALL_WORDS.items():
        if len(different & small) >= ENOUGH:
            met = sum(word in small for word in words)
            own = sum(word in SMALL_WORDS.get(language, ()) for word in words)
            if met >= SHARE * len(words) and met > 2 * own:
                return code
    return ""
