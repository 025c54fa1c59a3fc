"""What looks like a heading in a PDF and is tagged as text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pawb.checks.blocks import Block, usual_size
from pawb.checks.built_pdf import Pdf
from pawb.findings import Finding, Rule

RULE = Rule(
    id="untagged-pdf-heading",
    level="error",
    finds={
        "en": "Large or bold text over other text in a PDF, tagged as a paragraph.",
        "cy": "Testun mawr neu drwm uwchben testun arall mewn PDF, wedi'i dagio fel paragraff.",
    },
    why={
        "en": "People who see it know that a part begins. People who listen cannot find it, nor jump to it.",
        "cy": "Mae'r bobl sy'n ei weld yn gwybod bod rhan yn dechrau. Ni all y bobl sy'n gwrando ddod o hyd iddi, na "
        "neidio ati.",
    },
    message={
        "en": "“{words}” looks like a heading, but is tagged as text.",
        "cy": "Mae “{words}” yn edrych fel pennawd, ond mae wedi'i dagio fel testun.",
    },
    mend={
        "en": "Tag it as a heading of the level that it has (H1 to H6).",
        "cy": "Tagiwch ef fel pennawd o'r lefel sydd ganddo (H1 i H6).",
    },
    basis="WCAG 2.2: 1.3.1 Info and Relationships (A), failure F2, technique PDF9; "
    "PDF/UA-1 (ISO 14289-1): 7.1 and 7.4; Matterhorn 01-006",
)

LARGER = 1.2
"""How much larger than most of the text a heading is set."""
LONGEST, LONGEST_BOLD = 100, 60  # letters of a heading, and of one that is only bold
SAMPLE = 60
"""Letters that a message quotes."""

_NOT_A_HEADING = re.compile(r"title|sub|lead|intro|quote|cover|H\d", re.IGNORECASE)
"""What a file may call large text that it rightly maps to a paragraph."""

_HTML = (
    '<html lang="en"><title>Standards</title><style>.big {{ font-size: 26px }}</style>{}'
    "<p>We listen to people of all ages, in both languages, and answer them.</p></html>"
)

PASSES = (
    _HTML.format("<h1>Standards</h1>"),
    _HTML.format('<h1>Standards</h1><p class="big">How we involve people</p>'),
    _HTML.format("<h1>Standards</h1><p>Ours</p><p><b>Elen Rees</b></p><p>Our chief officer</p>"),
    _HTML.format('<h1>Standards</h1><p>Ours</p><p class="big">About 130,000</p><p>people live here, all told.</p>'),
    _HTML.format('<h1>Standards</h1><p>Ours</p><p class="big">“We were heard at last, and it has made our lives far '
                 'better than they were before.” That is what most people told us last year.</p>'),
)  # fmt: skip
FAILS = (
    _HTML.format('<p class="big">Standards</p>'),
    _HTML.format('<h1>Standards</h1><p>We listen.</p><p class="big">How we involve people</p>'),
    _HTML.format(
        "<h1>Standards</h1><p>We listen.</p><p><b>How we involve people</b></p><p>" + "We ask. " * 40 + "</p>"
    ),
)


def check(pdf: Pdf) -> Iterator[Finding]:
    """No short paragraph that is larger than the text has text after it, but a subtitle or a sentence's beginning."""
    found = pdf.blocks
    usual = usual_size(found)
    for place, block in enumerate(found):
        likely = _large(block, usual) or (not pdf.made_from and _bold(block, usual))  # our own say what is a heading
        if likely and _may_be_heading(block) and not _subtitle(found, place) and _text_follows(found, place, usual):
            yield RULE.at(pdf.place(block.page), words=block.text[:SAMPLE])


def _large(block: Block, usual: float) -> bool:
    return block.size >= LARGER * usual and len(block.text) <= LONGEST and len(block.lines) <= 3


def _bold(block: Block, usual: float) -> bool:
    short = len(block.text) <= LONGEST_BOLD and not block.text.endswith(":")
    return block.bold and block.size >= 0.98 * usual and short and bool(re.search(r"[^\W\d_]{3}", block.text))


def _may_be_heading(block: Block) -> bool:
    if block.role not in ("P", "Span", "Div") or _NOT_A_HEADING.search(block.tag.name):
        return False
    if block.within("LI", "TR", "Figure", "Caption", "TOC", "BlockQuote", "Aside", "Note"):
        return False
    return any(map(str.isalpha, block.text)) and not block.text.endswith((".", ",", ";"))


def _subtitle(found: Sequence[Block], place: int) -> bool:
    """Whether it stands right after a heading, a title or another subtitle."""
    before = found[place - 1] if place else None
    return before is not None and (bool(before.level) or "title" in before.tag.name.lower())


def _text_follows(found: Sequence[Block], place: int, usual: float) -> bool:
    after = found[place + 1] if place + 1 < len(found) else None
    if after is None or after.size > usual * 1.1:
        return False
    if found[place].size < LARGER * usual and (after.bold or len(after.lines) < 2):
        return False  # what is only bold stands over a paragraph
    return after.within("L") or (len(after.text) > 20 and not after.text[0].islower())
