"""A picture that text runs round."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.printed import Fault, Printed, quote
from pawb.findings import Finding, Rule

RULE = Rule(
    id="wrapped-picture",
    level="error",
    finds={"en": "A picture that text runs round.", "cy": "Llun y mae testun yn rhedeg o'i amgylch."},
    why={
        "en": "Lines that begin or end at another place than those before are hard to find, above all through a "
        "magnifier.",
        "cy": "Mae'n anodd dod o hyd i linellau sy'n dechrau neu'n gorffen mewn lle gwahanol i'r rhai blaenorol, yn "
        "enwedig drwy chwyddwydr.",
    },
    message={
        "en": "“{words}” runs round a picture.",
        "cy": "Mae “{words}” yn rhedeg o amgylch llun.",
    },
    mend={
        "en": "In the style sheet for print, set float: none for the picture.",
        "cy": "Yn y ddalen arddull ar gyfer print, gosodwch float: none ar gyfer y llun.",
    },
    basis="UKAAF G003 Creating clear print and large print documents; RNIB clear print: text round pictures",
)

_PICTURE = '<img alt="Ask" src="ask.svg" style="width: 5cm; height: 5cm; float: {}">'

PASSES = (
    f"{_PICTURE.format('none')}<p>Have your say.</p>",
    f"<p>Have your say.</p>{_PICTURE.format('left')}<p style='clear: both'>We will listen.</p>",
)
FAILS = (f"{_PICTURE.format('right')}<p>Have your say.</p>",)


def check(printed: Printed) -> Iterator[Finding]:
    """One finding for each text that stands beside a floated picture."""
    yield from printed.tell(
        RULE,
        (
            Fault(block.text, page.number, {"words": quote(block.text)})
            for page in printed.pages
            for picture in page.pictures
            if picture.floated
            for block in page.blocks
            if not block.floated
            and block.lines[0].area.top < picture.area.bottom
            and block.lines[-1].area.bottom > picture.area.top
        ),
    )
