"""Lines that stand too close to each other."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.printed import Fault, Printed, quote
from pawb.findings import Finding, Rule

LEAST = 1.25

RULE = Rule(
    id="close-lines",
    level="error",
    finds={
        "en": f"Lines that are less than {LEAST} times their size apart.",
        "cy": f"Llinellau sy'n llai na {LEAST} gwaith eu maint oddi wrth ei gilydd.",
    },
    why={
        "en": "Where lines stand close, the eye slips from one into another.",
        "cy": "Lle mae llinellau'n agos, mae'r llygad yn llithro o'r naill i'r llall.",
    },
    message={
        "en": "The lines of “{words}” are {spacing} times their size apart. The least is {least}.",
        "cy": "Mae llinellau “{words}” {spacing} gwaith eu maint oddi wrth ei gilydd. Y lleiaf a ganiateir yw {least}.",
    },
    mend={
        "en": "In the style sheet or the profile for print, make line-height larger.",
        "cy": "Yn y ddalen arddull neu'r proffil ar gyfer print, gwnewch line-height yn fwy.",
    },
    basis="UKAAF G003 Creating clear print and large print documents; RNIB clear print: leading",
)

ROUNDING = 0.01

_LINES = '<p style="line-height: {}">Have your say<br>on your care</p>'
_FOOT = (
    '<style>@page {{ @bottom-left {{ content: "Two\\a lines"; white-space: pre; line-height: {} }} }}</style><p>Text'
)

PASSES = (_LINES.format(1.25), _FOOT.format(1.25), '<p style="line-height: 1">Have your say</p>')
FAILS = (_LINES.format(1.15), _FOOT.format(1.2))


def check(printed: Printed) -> Iterator[Finding]:
    """One finding for each kind of text whose lines are too close."""
    yield from printed.tell(
        RULE,
        (
            Fault((broken.block.name, round(spacing, 2)), broken.page.number, {
                "words": quote(broken.block.text), "spacing": f"{spacing:.2f}", "least": LEAST,
            })
            for broken in printed.breaks
            if (
                spacing := (broken.next.area.top - broken.line.area.top)
                / max(run.look.size for run in broken.line.runs)
            )
            < LEAST - ROUNDING
        ),
    )  # fmt: skip
