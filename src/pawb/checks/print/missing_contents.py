"""A long document without a contents list."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.printed import Printed
from pawb.findings import Finding, Place, Rule

LONG = 8
"""Pages after which a reader needs a contents list (UKAAF G003)."""

RULE = Rule(
    id="missing-contents",
    level="error",
    finds={
        "en": f"A document of more than {LONG} pages without a contents list.",
        "cy": f"Dogfen o fwy na {LONG} tudalen heb restr gynnwys.",
    },
    why={
        "en": "In large print few words stand on a page. Nobody can leaf through dozens of pages for one part.",
        "cy": "Mewn print bras, ychydig eiriau sydd ar dudalen. Ni all neb droi degau o dudalennau i gael un rhan.",
    },
    message={
        "en": "This document has no contents list. Number of pages: {pages}.",
        "cy": "Nid oes rhestr gynnwys yn y ddogfen hon. Nifer y tudalennau: {pages}.",
    },
    mend={
        "en": "Put a list of links to the parts, in an element with role=doc-toc, at the start.",
        "cy": "Rhowch restr o ddolenni i'r rhannau, mewn elfen â role=doc-toc, ar y dechrau.",
    },
    basis="UKAAF G003 Creating clear print and large print documents: contents list",
)

_PAGES = '<nav role="doc-toc"><a href="#one">One</a></nav>', '<p style="break-before: page" id="one">Text</p>'

PASSES = (_PAGES[0] + _PAGES[1] * LONG, _PAGES[1] * (LONG - 1))
FAILS = ("<p>Text</p>" + _PAGES[1] * LONG,)


def check(printed: Printed) -> Iterator[Finding]:
    """A long document has a contents list."""
    if len(printed.pages) > LONG and not printed.laid_out.contents:
        yield RULE.at(Place(printed.file), pages=len(printed.pages))
