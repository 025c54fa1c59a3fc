"""A word whose letters are set apart with spaces."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.checks.page_words import said
from pawb.findings import Finding, Rule

RULE = Rule(
    id="spaced-letters",
    level="error",
    finds={"en": "A word with spaces between its letters.", "cy": "Gair â bylchau rhwng ei lythrennau."},
    why={
        "en": "A screen reader says each letter by itself: nobody hears the word, and no search finds it.",
        "cy": "Mae darllenydd sgrin yn dweud pob llythyren ar wahân: nid oes neb yn clywed y gair, ac nid yw'r un "
        "chwiliad yn dod o hyd iddo.",
    },
    message={
        "en": "The letters of this word stand apart: “{word}”.",
        "cy": "Mae llythrennau'r gair hwn ar wahân: “{word}”.",
    },
    mend={
        "en": "Write the word whole. To set its letters apart, use letter-spacing in the style sheet.",
        "cy": "Ysgrifennwch y gair yn gyfan. I roi bylchau rhwng ei lythrennau, defnyddiwch letter-spacing yn y "
        "ddalen arddull.",
    },
    basis="WCAG 2.2: 1.3.2 Meaningful Sequence (A), failure F32",
)

_SPACED = re.compile(r"(?<!\S)[^\W\d_](?: [^\W\d_]){3,}(?!\S)")

PASSES = ("<p>Welcome to y we i ni</p>", "<p>Plan A or B. A b c.</p>", "<p>1 2 3 4 5</p>", "<nav>A B C D E</nav>")
FAILS = ("<h1>W e l c o m e</h1>", "<p>We say C R O E S O to all.</p>")


def check(page: Page) -> Iterator[Finding]:
    """No text has four letters in a row with spaces between them, other than the alphabet itself."""
    for text in said(page):
        for found in _SPACED.finditer(text.text):
            letters = found[0].casefold().split()
            if letters != sorted(letters):
                yield RULE.at(page.place(text.node), word=found[0])
