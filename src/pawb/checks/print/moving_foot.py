"""A page number or a running title that is not in the same place on each page."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.printed import Fault, Printed, quote
from pawb.findings import Finding, Rule
from pawb.render.large_print.laid_out import Block

RULE = Rule(
    id="moving-foot",
    level="error",
    finds={
        "en": "A page number or a running title that stands in another place than on the pages before.",
        "cy": "Rhif tudalen neu deitl rhedeg sydd mewn lle gwahanol i'r tudalennau o'i flaen.",
    },
    why={
        "en": "People who see a small part of the page at a time look for the number where it was before.",
        "cy": "Mae pobl sy'n gweld rhan fach o'r dudalen ar y tro yn chwilio am y rhif lle'r oedd o'r blaen.",
    },
    message={
        "en": "“{words}” stands {shift} point away from where it stands on page {page}.",
        "cy": "Mae “{words}” {shift} pwynt i ffwrdd o'r lle y mae ar dudalen {page}.",
    },
    mend={
        "en": "In the style sheet for print, give every page the same margins, and align what is in them to the top.",
        "cy": "Yn y ddalen arddull ar gyfer print, rhowch yr un ymylon i bob tudalen, ac aliniwch eu cynnwys i'r top.",
    },
    basis="UKAAF G003 Creating clear print and large print documents; WCAG 2.2: 3.2.3 Consistent Navigation (AA)",
)

SPREAD = 1.0
"""In points."""

_NUMBER = "@page { @bottom-right { content: counter(page); text-align: right } } "
_PAGES = "<style>{}</style>" + '<p style="break-after: page">Have your say.</p>' * 3

PASSES = (_PAGES.format(_NUMBER),)
FAILS = (
    _PAGES.format(_NUMBER + "@page :right { margin-right: 40mm }"),
    _PAGES.format(_NUMBER + "@page :first { margin-bottom: 10mm }"),
)


def check(printed: Printed) -> Iterator[Finding]:
    """One finding for each place in the margins that moves."""
    yield from printed.tell(RULE, _faults(printed))


def _faults(printed: Printed) -> Iterator[Fault]:
    first: dict[str, tuple[int, float, float]] = {}
    for page in printed.pages:
        for place, block in page.margins.items():
            edge, top = _edge(block), block.lines[0].area.top
            before, edge_before, top_before = first.setdefault(place, (page.number, edge, top))
            shift = max(abs(edge - edge_before), abs(top - top_before))
            if shift >= SPREAD:
                yield Fault(place, page.number, {"words": quote(block.text), "shift": f"{shift:.0f}", "page": before})


def _edge(block: Block) -> float:
    """Where a text begins or, when it is aligned so, where it ends or has its middle."""
    area = block.lines[0].area
    return {"right": area.right, "center": (area.left + area.right) / 2}.get(block.align, area.left)
