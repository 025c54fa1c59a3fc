"""A line of the contents list that leads to the wrong page."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.printed import Fault, Printed, quote
from pawb.findings import Finding, Rule

RULE = Rule(
    id="untrue-contents",
    level="error",
    finds={
        "en": "A line of the contents list without the number of the page on which its part begins.",
        "cy": "Llinell o'r rhestr gynnwys heb rif y dudalen lle mae'r rhan honno'n dechrau.",
    },
    why={
        "en": "On paper the number is the link. A wrong one leads nowhere.",
        "cy": "Ar bapur, y rhif yw'r ddolen. Nid yw un anghywir yn arwain i unman.",
    },
    message={
        "en": "“{words}” says page “{says}”; its part begins on page “{page}”.",
        "cy": "Mae “{words}” yn dweud tudalen “{says}”; mae'r rhan yn dechrau ar dudalen “{page}”.",
    },
    mend={
        "en": "Let the line link to the id of the part, and the style sheet for print add attr(data-page) after it.",
        "cy": "Rhowch ddolen i id y rhan yn y llinell, a gadewch i'r ddalen arddull ar gyfer print ychwanegu "
        "attr(data-page) ar ei hôl.",
    },
    basis="UKAAF G003 Creating clear print and large print documents: contents list with page numbers",
)

_PAGES = (
    '<style>a::after {{ content: " " {} }}</style><nav role="doc-toc"><a href="#{}">One</a></nav>'
    '<p style="break-before: page" id="one">Text</p>'
)

PASSES = (_PAGES.format("attr(data-page)", "one"), "<p>No contents list</p>")
FAILS = (
    _PAGES.format('"7"', "one"),
    _PAGES.format('""', "one"),
    _PAGES.format("attr(data-page)", "two"),
)


def check(printed: Printed) -> Iterator[Finding]:
    """One finding for each line that is wrong."""
    anchors = printed.laid_out.anchors
    yield from printed.tell(
        RULE,
        (
            Fault(entry, entry.page, {"words": quote(entry.text), "says": entry.says.strip(), "page": page})
            for entry in printed.laid_out.contents
            if entry.says.strip() != (page := str(anchors.get(entry.target, ""))) or not page
        ),
    )
