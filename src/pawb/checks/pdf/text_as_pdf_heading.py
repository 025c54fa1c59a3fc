"""A sentence of the text that a PDF tags as a heading."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.blocks import usual_size
from pawb.checks.built_pdf import Pdf
from pawb.findings import Finding, Rule

RULE = Rule(
    id="text-as-pdf-heading",
    level="error",
    finds={
        "en": "Text in a PDF that is tagged as a heading, but looks and reads like the text around it.",
        "cy": "Testun mewn PDF sydd wedi'i dagio fel pennawd, ond sy'n edrych ac yn darllen fel y testun o'i gwmpas.",
    },
    why={
        "en": "Whole sentences turn up in the list of headings, and what follows seems to be a part of its own.",
        "cy": "Mae brawddegau cyfan yn ymddangos yn y rhestr o benawdau, ac mae'r hyn sy'n dilyn yn ymddangos fel rhan "
        "ar wahân.",
    },
    message={
        "en": "This is tagged as a heading of level {level}, but looks like text: “{words}”.",
        "cy": "Mae hyn wedi'i dagio fel pennawd lefel {level}, ond mae'n edrych fel testun: “{words}”.",
    },
    mend={"en": "Tag it as a paragraph (P).", "cy": "Tagiwch ef fel paragraff (P)."},
    basis="WCAG 2.2: 1.3.1 Info and Relationships (A), failure F43, technique PDF9; "
    "PDF/UA-1 (ISO 14289-1): 7.1; Matterhorn 01-006",
)

SAMPLE = 60
"""Letters that a message quotes."""
LONG = 15  # words: no heading that is set like text has more

_STYLE = "<style>h2 { font: 16px serif } p { font: 16px serif }</style>"
_HTML = '<html lang="en"><title>Standards</title>{}<h1>Standards</h1><p>We listen to people of all ages.</p>{}</html>'

PASSES = (
    _HTML.format("", "<h2>We listen to everybody.</h2>"),
    _HTML.format(_STYLE, "<h2>Part two</h2><p>We answer within ten days.</p>"),
)
FAILS = (_HTML.format(_STYLE, "<h2>We answer everybody within ten days.</h2><p>We publish what we heard.</p>"),)


def check(pdf: Pdf) -> Iterator[Finding]:
    """No heading is set like the text and is a sentence, or as long as one."""
    usual = usual_size(block for block in pdf.blocks if not block.level)
    for block in pdf.blocks:
        words = block.text.split()
        if block.level and not block.bold and 0 < block.size <= usual * 1.02:
            sentence = block.text.endswith((".", ";", ",")) and len(words) > 4 and not block.text.isupper()
            if sentence or len(words) > LONG or len(block.lines) > 2:
                yield RULE.at(pdf.place(block.page), level=block.level, words=block.text[:SAMPLE])
