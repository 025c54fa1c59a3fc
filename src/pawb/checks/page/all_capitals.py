"""Words that shout."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.checks.page_words import said
from pawb.findings import Finding, Rule

RULE = Rule(
    id="all-capitals",
    level="warning",
    finds={
        "en": "A run of words in capital letters only.",
        "cy": "Cyfres o eiriau mewn priflythrennau yn unig.",
    },
    why={
        "en": "Words are known by their shape, and capitals have none: they are slower to read, most of all for people "
        "with dyslexia. Some screen readers spell them out.",
        "cy": "Wrth eu siâp y mae geiriau'n cael eu hadnabod, ac nid oes siâp i briflythrennau: maent yn arafach i'w "
        "darllen, yn enwedig i bobl â dyslecsia. Mae rhai darllenwyr sgrin yn eu darllen fesul llythyren.",
    },
    message={
        "en": "These words are in capital letters: “{words}”.",
        "cy": "Mae'r geiriau hyn mewn priflythrennau: “{words}”.",
    },
    mend={
        "en": "Write them in small letters. To stress a word, use bold.",
        "cy": "Ysgrifennwch nhw mewn llythrennau bach. I bwysleisio gair, defnyddiwch brint trwm.",
    },
    basis="WCAG 2.2: 3.1.5 Reading Level (AAA); UKAAF G003 Clear and Large Print; British Dyslexia Association style "
    "guide",
)

# Four words or more: names and abbreviations side by side ("NHS WALES", "PDF/UA") are shorter.
_CAPITALS = re.compile(r"\b[^\W\d_a-z]{2,}(?:[ ,’'&-]+[^\W\d_a-z]+){3,}\b")

PASSES = (
    "<p>The NHS and BBC Wales, a PDF, and S4C.</p>",
    "<p>NOTE. Read this.</p>",
    "<p>Papurau'r GIG, BBC, S4C</p>",
)
FAILS = (
    "<p>PLEASE READ ALL OF THIS PAGE before you go on.</p>",
    "<h2>OUR STANDARDS FOR INVOLVING PEOPLE</h2>",
    "<p>DARLLENWCH HYN I GYD CYN MYND YMLAEN.</p>",
)


def check(page: Page) -> Iterator[Finding]:
    """No sentence has four words in a row in capitals, unless they are short like abbreviations."""
    for text in said(page):
        for found in _CAPITALS.finditer(text.text) if text.markable else ():
            words = found[0]
            if words.isupper() and sum(len(word) > 3 for word in words.split()) > 1:
                yield RULE.at(page.place(text.node), words=words)
                break
