"""One paragraph that a PDF tags as two, or that something else is read in the middle of."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pawb.checks.blocks import Block
from pawb.checks.built_pdf import Pdf
from pawb.findings import Finding, Rule

RULE = Rule(
    id="split-pdf-paragraph",
    level="error",
    finds={
        "en": "A sentence in a PDF that breaks off in one tag and goes on in another.",
        "cy": "Brawddeg mewn PDF sy'n torri mewn un tag ac yn parhau mewn un arall.",
    },
    why={
        "en": "A screen reader stops in the middle of the sentence, or says something else before the rest of it.",
        "cy": "Mae darllenydd sgrin yn aros yng nghanol y frawddeg, neu'n dweud rhywbeth arall cyn ei gweddill.",
    },
    message={
        "en": "This sentence breaks off at “{end}”, and seems to go on at “{start}”.",
        "cy": "Mae'r frawddeg hon yn torri wrth “{end}”, ac mae fel petai'n parhau wrth “{start}”.",
    },
    mend={
        "en": "Put the whole paragraph in one P tag, and what stands beside it before or after.",
        "cy": "Rhowch y paragraff cyfan mewn un tag P, a'r hyn sy'n sefyll wrth ei ochr o'i flaen neu ar ei ôl.",
    },
    basis="WCAG 2.2: 1.3.1 Info and Relationships (A) and 1.3.2 Meaningful Sequence (A), technique PDF3; "
    "PDF/UA-1 (ISO 14289-1): 7.1 and 7.2; Matterhorn 01-006 and 09-001",
)

SAMPLE = 30
"""Letters that a message quotes."""
REACH = 3  # how many blocks later the rest of a sentence is looked for
LONG = 25  # letters: what is shorter may be a label or a name

FULL = 0.75  # of the longest line: the last before a break is about as long

_BREAKS_OFF = re.compile(r".*[^\W\d_][,’']?\Z|.*\w[-‐]\Z", re.DOTALL)
_GOES_ON = re.compile(r"[a-zâêîôûŵŷáéíóúàèìòùäëïöü]{2,}[\s,.;’']")

_HTML = '<html lang="en"><title>Standards</title><h1>Standards</h1>{}</html>'
_START, _REST = (
    "<p>We listen to people of all ages, and we tell them</p>",
    "<p>what we have done with their answers.</p>",
)

PASSES = (
    _HTML.format(f"{_START[:-4]} {_REST[3:]}"),
    _HTML.format("<p>We listen to people of all ages:</p><p>what they say counts.</p>"),
    _HTML.format("<p>The chief executive of the council</p><p>Elen Rees has written to everybody.</p>"),
)
FAILS = (
    _HTML.format(_START + _REST),
    _HTML.format(f"{_START}<p>Did you know? Ducks can sleep with one eye open.</p>{_REST}"),
)


def check(pdf: Pdf) -> Iterator[Finding]:
    """No paragraph ends without an end while one soon after begins with a small letter."""
    found = [
        block
        for block in pdf.blocks
        if block.role in ("P", "Div", "Span", "Sect") and not block.within("TR", "TOC", "BlockQuote")
    ]
    for place, block in enumerate(found):
        if len(block.text) >= LONG and _BREAKS_OFF.fullmatch(block.text) and (rest := _rest(found, place)):
            yield RULE.at(pdf.place(block.page), end=block.text[-SAMPLE:], start=rest.text[:SAMPLE])


def _rest(found: Sequence[Block], place: int) -> Block | None:
    """The block that goes on where this one breaks off: in the same part, set alike, after a line that is full."""
    block = before = found[place]
    for other in found[place + 1 : place + 1 + REACH]:
        if before is not block and not before.text.endswith((".", "!", "?", ":", "”", ")")):
            return None  # it goes on from that one
        before = other
        together = block.around[-1:] == other.around[-1:] or not (block.within("LI") or other.within("LI"))
        alike = abs(other.size - block.size) < 0.2 and other.bold == block.bold
        if together and alike and _GOES_ON.match(other.text) and _full(block, other):
            return other
    return None


def _full(block: Block, other: Block) -> bool:
    """Whether the last line of a block reaches as far as the lines of the two do."""
    ends = [line.right - line.left for line in (*block.lines, *other.lines)]
    last = block.lines[-1]
    return last.right - last.left >= FULL * max(ends)
