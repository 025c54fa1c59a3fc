"""Text that is cut off."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.printed import Fault, Printed, quote
from pawb.findings import Finding, Rule
from pawb.render.large_print.laid_out import Area, Page

RULE = Rule(
    id="clipped-text",
    level="error",
    finds={
        "en": "Text that is cut off at the edge of its box or of the paper, or so near the edge that no printer "
        "reaches it.",
        "cy": "Testun sydd wedi'i dorri ar ymyl ei flwch neu'r papur, neu sydd mor agos at yr ymyl fel na all "
        "argraffydd ei gyrraedd.",
    },
    why={"en": "What is cut off cannot be read.", "cy": "Ni ellir darllen yr hyn sydd wedi'i dorri."},
    message={
        "en": "“{words}” reaches {cut} point beyond what can be printed.",
        "cy": "Mae “{words}” yn ymestyn {cut} pwynt y tu hwnt i'r hyn y gellir ei argraffu.",
    },
    mend={
        "en": "Let long words break (overflow-wrap: anywhere), and give no box of text a height, or a width larger "
        "than the page.",
        "cy": "Gadewch i eiriau hir dorri (overflow-wrap: anywhere), a pheidiwch â rhoi uchder i flwch o destun, na "
        "lled sy'n fwy na'r dudalen.",
    },
    basis="UKAAF G003 Creating clear print and large print documents; WCAG 2.2: 1.4.4 Resize Text (AA)",
)

EDGE = 14.0
"""About 5 mm: what office printers leave white, in points."""
TOUCH = 1.0

PASSES = (
    "<p>Have your say.</p>",
    '<p style="height: 3em; overflow: hidden">Have your say.</p>',
)
FAILS = (
    '<p style="white-space: nowrap">Have your say on the care that you are given and on who gives it to you.</p>',
    '<p style="width: 9em; white-space: nowrap; overflow: hidden">Have your say on your care.</p>',
    '<p style="margin-left: -20mm">Have your say.</p>',
)


def check(printed: Printed) -> Iterator[Finding]:
    """One finding for each text that is cut off."""
    yield from printed.tell(
        RULE,
        (
            Fault(run.text, page.number, {"words": quote(run.text), "cut": f"{cut:.0f}"})
            for page in printed.pages
            for block in page.all
            for line in block.lines
            for run in line.runs
            if (cut := max(run.cut, _beyond(run.area, page))) > TOUCH
        ),
    )


def _beyond(area: Area, page: Page) -> float:
    return EDGE - min(area.left, area.top, page.width - area.right, page.height - area.bottom)
