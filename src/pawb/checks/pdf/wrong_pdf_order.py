"""What a PDF has read out in another order than it stands on the page."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from pawb.checks.blocks import Block, Line
from pawb.checks.built_pdf import Pdf
from pawb.findings import Finding, Rule

RULE = Rule(
    id="wrong-pdf-order",
    level="error",
    finds={
        "en": "Text in a PDF that is read after what stands below it in the same column.",
        "cy": "Testun mewn PDF a ddarllenir ar ôl yr hyn sydd oddi tano yn yr un golofn.",
    },
    why={
        "en": "People who see the page read from top to bottom. People who listen get the same words in an order that "
        "makes no sense.",
        "cy": "Mae'r bobl sy'n gweld y dudalen yn darllen o'r top i'r gwaelod. Mae'r bobl sy'n gwrando yn cael yr un "
        "geiriau mewn trefn ddisynnwyr.",
    },
    message={
        "en": "“{above}” stands above “{below}”, but is read after it.",
        "cy": "Mae “{above}” uwchben “{below}”, ond caiff ei ddarllen ar ei ôl.",
    },
    mend={
        "en": "Put the tags in the order in which the page is read.",
        "cy": "Rhowch y tagiau yn y drefn y darllenir y dudalen.",
    },
    basis="WCAG 2.2: 1.3.2 Meaningful Sequence (A), technique PDF3; PDF/UA-1 (ISO 14289-1): 7.2; Matterhorn 09-001",
)

SAMPLE = 30
"""Letters that a message quotes."""
OVERLAP = 0.5
"""How much of the narrower of two texts is above the other when both stand in one column."""
ASIDE = ("Aside", "Caption", "FENote", "Figure", "Form", "Formula", "Note", "TOCI", "TR", "Lbl")
"""What is read where it belongs, wherever it stands."""

_HTML = (
    '<html lang="en"><title>Standards</title><style>p {{ margin: 80px 0 }} p + p {{ {} }}</style>'
    "<p>We listen to people of all ages.</p><p>We tell them what we have done with their answers.</p></html>"
)
_MIXED = (
    '<html lang="en"><title>Standards</title><style>p {{ position: relative; line-height: 2 }} '
    "i {{ position: absolute; left: 0; top: {}em }}</style><p>We listen.<i>To people of all ages.</i></p></html>"
)

PASSES = (_HTML.format(""), _HTML.format("margin: -99px 0 0 320px"), _MIXED.format("2"))
FAILS = (_HTML.format("margin-top: -140px"), _MIXED.format("-3"))


def check(pdf: Pdf) -> Iterator[Finding]:
    """One finding for each page: nothing is read after what is all below it, neither blocks nor the lines of one."""
    told: set[int] = set()
    read = [block for block in pdf.blocks if block.role not in ASIDE and not block.within(*ASIDE)]
    for one, other in pairwise(read):
        if one.page not in told and _above(list(other.lines), list(one.lines)):
            told.add(one.page)
            yield RULE.at(pdf.place(one.page), above=other.text[:SAMPLE], below=one.text[:SAMPLE])
    for block in pdf.blocks:
        if block.page not in told and (lines := _mixed(block)):
            told.add(block.page)
            yield RULE.at(pdf.place(block.page), above=lines[1].text[:SAMPLE], below=lines[0].text[:SAMPLE])


def _mixed(block: Block) -> tuple[Line, Line] | None:
    """Two lines of one block of which the later stands above the earlier, or a line that is read from its middle."""
    backwards = next((line for line in block.lines if line.backwards and block.role != "Formula"), None)
    if backwards:
        return backwards, backwards
    return next((two for two in pairwise(block.lines) if _above([two[1]], [two[0]])), None)


def _above(upper: list[Line], lower: list[Line]) -> bool:
    """Whether all these lines stand above all those, in one column of one page."""
    one, other = upper[0], lower[0]
    if {(line.page, line.turn) for line in (*upper, *lower)} != {(one.page, one.turn)}:
        return False
    if min(line.up for line in upper) < max(line.up for line in lower) + 0.5 * max(one.size, other.size):
        return False
    left, right = (
        max(min(line.left for line in lines) for lines in (upper, lower)),
        min(max(line.right for line in lines) for lines in (upper, lower)),
    )
    narrower = min(max(line.right for line in lines) - min(line.left for line in lines) for lines in (upper, lower))
    return right - left > OVERLAP * narrower > 0
