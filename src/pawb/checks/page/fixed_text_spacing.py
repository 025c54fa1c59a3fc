"""Spacing of text that nobody can widen."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.findings import Finding, Rule

RULE = Rule(
    id="fixed-text-spacing",
    level="error",
    finds={
        "en": "Spacing of lines, letters or words, too narrow for some readers, that they cannot change (!important).",
        "cy": "Bylchau rhwng llinellau, llythrennau neu eiriau, rhy gul i rai darllenwyr, na allant eu newid "
        "(!important).",
    },
    why={
        "en": "People with dyslexia or low vision widen the spacing of a page with a style sheet of their own. This "
        "one overrules it.",
        "cy": "Mae pobl â dyslecsia neu olwg gwan yn lledu bylchau tudalen â'u dalen arddull eu hunain. Mae'r un "
        "hon yn drech na hi.",
    },
    message={
        "en": "Readers cannot widen this spacing: {found}",
        "cy": "Ni all darllenwyr ledu'r bylchau hyn: {found}",
    },
    mend={
        "en": "Delete “!important”, or widen it to what the criterion asks: lines 1.5, letters 0.12em, words 0.16em.",
        "cy": "Dilëwch “!important”, neu ledwch ef i'r hyn y mae'r maen prawf yn ei ofyn: llinellau 1.5, "
        "llythrennau 0.12em, geiriau 0.16em.",
    },
    basis="WCAG 2.2: 1.4.12 Text Spacing (AA); ACT rules 24afc2, 78fd32 and 9e45ec",
)

LEAST = {"line-height": 1.5, "letter-spacing": 0.12, "word-spacing": 0.16}
_FIXED = re.compile(
    r"(?:^|[;{\s])(?P<name>line-height|letter-spacing|word-spacing)\s*:\s*(?P<size>-?[\d.]+)(?P<unit>em|%|)\s*!\s*important",
    re.IGNORECASE,
)

PASSES = (
    '<p style="letter-spacing: 0.15em !important">x</p>',
    '<p style="line-height: 1.1">x</p>',
    '<p style="line-height: 160% !important">x</p>',
    '<p style="word-spacing: 0 !important"></p>',
)
FAILS = (
    '<p style="letter-spacing: 0.1em !important">x</p>',
    '<p style="line-height: 1.2em !important">x</p>',
    '<p style="color: red; word-spacing: 0.1em!important">x</p>',
)


def check(page: Page) -> Iterator[Finding]:
    """No style that an element has of its own fixes a spacing below what readers may need."""
    for node in page.visible("[style*=important]"):
        for found in _FIXED.finditer(node.attributes.get("style") or ""):
            size = float(found["size"]) / (100 if found["unit"] == "%" else 1)
            if size < LEAST[found["name"].lower()] and node.text().strip():
                yield RULE.at(page.place(node), found=found[0].strip("; "))
