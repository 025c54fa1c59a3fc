"""A line that holds more letters than the eye can follow."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.printed import Fault, Printed, quote
from pawb.findings import Finding, Rule

LETTERS = 70

RULE = Rule(
    id="long-line",
    level="error",
    finds={
        "en": f"A line of more than {LETTERS} letters and spaces.",
        "cy": f"Llinell o fwy na {LETTERS} o lythrennau a bylchau.",
    },
    why={
        "en": "The longer a line is, the easier it is to lose it, or to miss the start of the next.",
        "cy": "Po hiraf y llinell, hawsaf yn y byd yw ei cholli, neu fethu dechrau'r nesaf.",
    },
    message={
        "en": "“{words}” is a line of {letters} letters. At most {most} are easy to follow.",
        "cy": "Llinell o {letters} o lythrennau yw “{words}”. Mae'n hawdd dilyn {most} ar y mwyaf.",
    },
    mend={
        "en": "In the style sheet or the profile for print, make the margins wider or the letters larger.",
        "cy": "Yn y ddalen arddull neu'r proffil ar gyfer print, gwnewch yr ymylon yn lletach neu'r llythrennau'n fwy.",
    },
    basis="UKAAF G003 Creating clear print and large print documents; RNIB clear print: 60 to 70 letters in a line",
)

_TEXT = "<p>" + "Have your say on the care that you are given. " * 2 + "</p>"

PASSES = (_TEXT,)
FAILS = (
    '<style>@page { size: A3 }</style><p style="width: 40em">'
    "Have your say on the care that you are given, and on how it is paid for.</p>",
)


def check(printed: Printed) -> Iterator[Finding]:
    """One finding for each kind of text with a line that is too long."""
    yield from printed.tell(
        RULE,
        (
            Fault(block.name, page.number, {"words": quote(text), "letters": len(text), "most": LETTERS})
            for page in printed.pages
            for block in page.all
            for line in block.lines
            if len(text := line.text.strip()) > LETTERS
        ),
    )
