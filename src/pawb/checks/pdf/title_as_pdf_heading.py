"""Headings of one level in a PDF that are not of one rank."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.built_pdf import Pdf
from pawb.findings import Finding, Rule

RULE = Rule(
    id="title-as-pdf-heading",
    level="warning",
    finds={
        "en": "A PDF that tags its title and the headings of its parts with one level.",
        "cy": "PDF sy'n tagio ei deitl a phenawdau ei rannau ag un lefel.",
    },
    why={
        "en": "Who goes through the headings takes the title for a part of the document like all others.",
        "cy": "Bydd y sawl sy'n mynd drwy'r penawdau yn cymryd mai rhan o'r ddogfen fel pob un arall yw'r teitl.",
    },
    message={
        "en": "“{title}” is set larger than the other headings of level 1 ({others}), so it looks like the title of "
        "them all.",
        "cy": "Mae “{title}” yn fwy na phenawdau eraill lefel 1 ({others}), felly mae'n edrych fel teitl i'r cyfan.",
    },
    mend={
        "en": "Keep level 1 for the title, and lower the others by one level; or tag the title as Title.",
        "cy": "Cadwch lefel 1 ar gyfer y teitl, a gostyngwch y lleill un lefel; neu tagiwch y teitl fel Title.",
    },
    basis="WCAG 2.2: 1.3.1 Info and Relationships (A), technique PDF9; PDF/UA-2 (ISO 14289-2): 8.2.5.10 and 8.2.5.11",
)

LARGER = 1.15
"""How much larger than the others the first looks like their title."""

_HTML = '<html lang="en"><title>Standards</title><style>h1 {{ font-size: 24px }}</style>{}</html>'

PASSES = (
    _HTML.format("<h1>Standards</h1><h1>Part one</h1><h1>Part two</h1>"),
    _HTML.format('<h1 style="font-size: 40px">Standards</h1><h2>Part one</h2>'),
)
FAILS = (_HTML.format('<h1 style="font-size: 40px">Standards</h1><p>Ours</p><h1>Part one</h1><h1>Part two</h1>'),)


def check(pdf: Pdf) -> Iterator[Finding]:
    """The first heading of level 1 is not larger than all the others."""
    main = [block for block in pdf.blocks if block.level == 1]
    if len(main) > 1 and main[0].size > LARGER * max(other.size for other in main[1:]):
        yield RULE.at(pdf.place(main[0].page), title=main[0].text, others=len(main) - 1)
