"""Paragraphs without an empty line between them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from pawb.checks.printed import Fault, Printed, quote
from pawb.findings import Finding, Rule
from pawb.render.large_print.laid_out import Block

RULE = Rule(
    id="close-paragraphs",
    level="error",
    finds={
        "en": "Two paragraphs with less than an empty line between them.",
        "cy": "Dau baragraff â llai na llinell wag rhyngddynt.",
    },
    why={
        "en": "The empty line shows where one thought ends. An indent is easily missed.",
        "cy": "Y llinell wag sy'n dangos lle mae un syniad yn gorffen. Mae'n hawdd methu mewnoliad.",
    },
    message={
        "en": "The space after “{words}” is {gap} point. A line here is {line} point high.",
        "cy": "{gap} pwynt yw'r bwlch ar ôl “{words}”. {line} pwynt yw uchder llinell yma.",
    },
    mend={
        "en": "In the style sheet for print, give paragraphs a margin of at least one line (margin-bottom: 1lh).",
        "cy": "Yn y ddalen arddull ar gyfer print, rhowch ymyl o un llinell o leiaf i baragraffau (margin-bottom: "
        "1lh).",
    },
    basis="UKAAF G003 Creating clear print and large print documents; RNIB clear print: paragraph spacing",
)

ROUNDING = 0.5
BOLD = 600

_TWO = '<p style="margin: 0 0 {}">Have your say.</p><p>We will listen.</p>'

PASSES = (
    _TWO.format("1lh"),
    '<p style="margin: 0"><strong>A label</strong></p><p>We will listen.</p>',
    "<style>p { margin: 0 }</style><p>Have your say.</p><ul><li>We will listen.</ul><p>That is all.</p>",
)
FAILS = (_TWO.format("0; text-indent: 1em"), _TWO.format("1em"))


def check(printed: Printed) -> Iterator[Finding]:
    """One finding for each gap that is too small. What is all bold is a label, and may stand close to its text."""
    yield from printed.tell(
        RULE,
        (
            Fault(round(gap), page.number, {"words": quote(one.text), "gap": f"{gap:.0f}", "line": f"{height:.0f}"})
            for page in printed.pages
            for one, other in pairwise(page.blocks)
            if one.name == other.name == "p" and one.around == other.around and not _label(one)
            for last in one.lines[-1:]
            if (gap := other.lines[0].area.top - last.area.bottom)
            < (height := last.area.bottom - last.area.top) - ROUNDING
        ),
    )


def _label(block: Block) -> bool:
    return all(run.look.weight >= BOLD for line in block.lines for run in line.runs)
