"""A page without its number."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pawb.checks.printed import Fault, Printed
from pawb.findings import Finding, Rule
from pawb.render.large_print.laid_out import Page

RULE = Rule(
    id="missing-page-number",
    level="error",
    finds={
        "en": "A page, other than the cover, without its number in the margin.",
        "cy": "Tudalen, heblaw'r clawr, heb ei rhif yn yr ymyl.",
    },
    why={
        "en": "The contents list leads to page numbers, and loose sheets are put in order by them.",
        "cy": "Mae'r rhestr gynnwys yn arwain at rifau tudalennau, a rhoddir tudalennau rhydd mewn trefn wrthynt.",
    },
    message={
        "en": "This page does not say that it is page {page}.",
        "cy": "Nid yw'r dudalen hon yn dweud mai tudalen {page} ydyw.",
    },
    mend={
        "en": "In the style sheet for print, put counter(page) into a margin of every page.",
        "cy": "Yn y ddalen arddull ar gyfer print, rhowch counter(page) yn un o ymylon pob tudalen.",
    },
    basis="UKAAF G003 Creating clear print and large print documents; RNIB clear print: page numbers",
)

_PAGES = "<style>@page{} {{ @bottom-right {{ content: counter(page) }} }}</style>" + (
    '<p style="break-after: page">Have your say.</p>' * 3
)

PASSES = (_PAGES.format(""), "<p>One page</p>")
FAILS = (_PAGES.format(":first"),)


def check(printed: Printed) -> Iterator[Finding]:
    """One finding for all pages without their number."""
    yield from printed.tell(
        RULE,
        (Fault("", page.number, {"page": page.number}) for page in printed.pages[1:] if not _numbered(page)),
    )


def _numbered(page: Page) -> bool:
    return any(str(page.number) in re.findall(r"\d+", block.text) for block in page.margins.values())
