"""Letters that only look like those of the word."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.checks.page_words import said
from pawb.findings import Finding, Rule

RULE = Rule(
    id="lookalike-letters",
    level="error",
    finds={
        "en": "A word written with letters of another alphabet, or with signs of mathematics, that only look right.",
        "cy": "Gair mewn llythrennau o wyddor arall, neu arwyddion mathemateg, nad ydynt ond yn edrych yn iawn.",
    },
    why={
        "en": "A screen reader says each sign by its own name, or nothing. A search does not find the word.",
        "cy": "Mae darllenydd sgrin yn dweud pob arwydd wrth ei enw ei hun, neu ddim byd. Nid yw chwiliad yn dod o "
        "hyd i'r gair.",
    },
    message={
        "en": "Some letters of this are not what they look like: {word}",
        "cy": "Nid yw rhai o'r llythrennau hyn fel y maent yn ymddangos: {word}",
    },
    mend={
        "en": "Type the word again with ordinary letters, and let the style sheet make it look special.",
        "cy": "Teipiwch y gair eto â llythrennau cyffredin, a gadewch i'r ddalen arddull roi golwg arbennig arno.",
    },
    basis="WCAG 2.2: 1.1.1 Non-text Content (A), failure F71",
)

_WORD = re.compile(r"[^\W\d_]{4,}")
_ALPHABET = {"latin": re.compile(r"[A-Za-zÀ-ɏ]"), "other": re.compile(r"[Ѐ-ӿͰ-μξ-Ͽ]")}
_MATHEMATICS = re.compile(r"[\U0001D400-\U0001D7FF]{3,}|[Ａ-Ｚａ-ｚ]{3,}|[Ⓐ-ⓩ]{3,}")

PASSES = (
    "<p>Wrexham, Wrecsam, Ŵyl y Bont; Москва, Αθήνα; 5 μm</p>",
    "<math><mi>𝑥</mi></math><p>Let 𝑛 be 3.</p>",
)
FAILS = (
    "<p>Cоffee for all</p>",
    "<h2>𝓦𝓮𝓵𝓬𝓸𝓶𝓮</h2>",
    "<p>ＷＥＬＣＯＭＥ</p>",
)


def check(page: Page) -> Iterator[Finding]:
    """No word mixes Latin letters with Greek or Cyrillic ones, or is put together from signs."""
    for text in said(page):
        if text.text.isascii():
            continue
        mixed = (word for word in _WORD.findall(text.text) if all(letter.search(word) for letter in _ALPHABET.values()))
        word = next(mixed, "") or next(iter(_MATHEMATICS.findall(text.text)), "")
        if word and text.markable:
            yield RULE.at(page.place(text.node), word=word)
