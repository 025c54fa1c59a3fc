"""Spacing of text that nobody can widen."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.browsed import Browsed
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
        "cy": "Dilëwch “!important”, neu lledwch y bylchau i'r hyn y mae'r maen prawf yn ei ofyn: llinellau 1.5, "
        "llythrennau 0.12em, geiriau 0.16em.",
    },
    basis="WCAG 2.2: 1.4.12 Text Spacing (AA); ACT rules 24afc2, 78fd32 and 9e45ec",
)

PASSES = (
    '<p style="letter-spacing: 0.15em !important">The park is open.</p>',
    '<p style="letter-spacing: 0.1em !important; letter-spacing: 0.15em !important">The park is open.</p>',
    '<p style="line-height: 1.1">The park is open.</p>',
    '<p style="line-height: 1 !important">One line</p>',
    '<p style="word-spacing: 0 !important"></p>',
    '<p style="word-spacing: inherit !important">The park is open.</p>',
)
FAILS = (
    '<p style="letter-spacing: 0.1em !important">The park is open.</p>',
    '<p style="font-size: 20px; letter-spacing: 2px !important">The park is open.</p>',
    '<p style="line-height: 1.2em !important">The park is open.<br>The lake is not.</p>',
    '<p style="color: red; word-spacing: normal!important">The park is open.</p>',
)


def check(page: Browsed) -> Iterator[Finding]:
    """No style attribute insists on less space than readers may set; between lines, where there is more than one."""
    for part in page.seen.get("fixedSpacing", ()):
        yield RULE.at(page.at(part), found=part["found"])
