"""Text whose lines do not all begin at the left."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.printed import Fault, Printed, quote
from pawb.findings import Finding, Rule

RULE = Rule(
    id="unaligned-text",
    level="error",
    finds={
        "en": "Text that is justified, centred or set to the right.",
        "cy": "Testun sydd wedi'i unioni ar y ddwy ochr, ei ganoli neu ei osod i'r dde.",
    },
    why={
        "en": "The eye, and more so a magnifier, goes back to the left to find the next line. Justified lines have "
        "uneven gaps.",
        "cy": "Mae'r llygad, a chwyddwydr yn fwy byth, yn mynd yn ôl i'r chwith i gael hyd i'r llinell nesaf. Mae "
        "bylchau anwastad mewn llinellau wedi'u hunioni.",
    },
    message={
        "en": "“{words}” is not aligned to the left (text-align: {align}).",
        "cy": "Nid yw “{words}” wedi'i alinio i'r chwith (text-align: {align}).",
    },
    mend={
        "en": "In the style sheet for print, set text-align: left.",
        "cy": "Yn y ddalen arddull ar gyfer print, gosodwch text-align: left.",
    },
    basis="UKAAF G003 Creating clear print and large print documents; RNIB clear print: alignment",
)

PASSES = (
    "<p>Have your say.</p>",
    "<style>@page { @bottom-right { content: counter(page); text-align: right } }</style><p>Have your say.</p>",
)
FAILS = (
    '<p style="text-align: justify">Have your say.</p>',
    '<h1 style="text-align: center">Have your say</h1>',
    '<style>@page { @bottom-center { content: "Two" "\\a lines"; white-space: pre } }</style><p>Have your say.</p>',
)


def check(printed: Printed) -> Iterator[Finding]:
    """One finding for each way in which text is not aligned; one line in the margin may stand where it likes."""
    yield from printed.tell(
        RULE,
        (
            Fault((block.align, block.name), page.number, {"words": quote(block.text), "align": block.align})
            for page in printed.pages
            for blocks, lines in ((page.blocks, 0), (page.margins.values(), 1))
            for block in blocks
            if block.align != "left" and len(block.lines) > lines
        ),
    )
