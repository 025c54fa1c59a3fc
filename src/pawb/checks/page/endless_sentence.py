"""A sentence that goes on too long to follow."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.checks.page_words import said
from pawb.findings import Finding, Rule

RULE = Rule(
    id="endless-sentence",
    level="warning",
    finds={
        "en": "A sentence of more than 40 words.",
        "cy": "Brawddeg o fwy na 40 gair.",
    },
    why={
        "en": "Many people have lost its beginning before they reach its end.",
        "cy": "Mae llawer o bobl wedi colli ei dechrau cyn cyrraedd ei diwedd.",
    },
    message={
        "en": "This sentence has {count} words: “{words}…”",
        "cy": "Mae {count} o eiriau yn y frawddeg hon: “{words}…”",
    },
    mend={
        "en": "Make two or three of it, each with one idea.",
        "cy": "Gwnewch ddwy neu dair ohoni, pob un ag un syniad.",
    },
    basis="WCAG 2.2: 3.1.5 Reading Level (AAA), technique G153; GOV.UK content design: sentences of up to 25 words",
)

MOST = 40
RUNNING = ("p", "li", "dd", "td", "div", "body")
_ENDS = re.compile(r"[.!?:;](?:\s|$)")

PASSES = (f"<p>{'The park is open. ' * 15}</p>", f"<ul><li>{'A park</li><li>' * 30}</li></ul>")
FAILS = (f"<p>{'the park and ' * 15}</p>",)


def check(page: Page) -> Iterator[Finding]:
    """No sentence of running text has more words than anyone can follow."""
    for text in said(page):
        if len(text.text) <= 2 * MOST or text.node is None or text.node.tag not in RUNNING:
            continue  # a word has two letters or more, with its space
        for sentence in _ENDS.split(text.text):
            if "|" not in sentence and (count := len(sentence.split())) > MOST:
                yield RULE.at(page.place(text.node), count=count, words=" ".join(sentence.split()[:8]))
                break
