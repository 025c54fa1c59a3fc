"""Letters that are lighter than those of ordinary text."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.printed import Fault, Printed, quote
from pawb.findings import Finding, Rule

RULE = Rule(
    id="thin-letters",
    level="error",
    finds={"en": "Text in a light weight.", "cy": "Testun mewn pwysau ysgafn."},
    why={
        "en": "Thin strokes fade before tired or ageing eyes, however large the letters are.",
        "cy": "Mae strociau tenau yn pylu o flaen llygaid blinedig neu hŷn, ni waeth pa mor fawr yw'r llythrennau.",
    },
    message={
        "en": "“{words}” is set in the weight {weight}. The least is {least}.",
        "cy": "Mae “{words}” mewn pwysau {weight}. Y lleiaf a ganiateir yw {least}.",
    },
    mend={
        "en": "In the style sheet for print, set font-weight to 400 or more.",
        "cy": "Yn y ddalen arddull ar gyfer print, gosodwch font-weight yn 400 neu fwy.",
    },
    basis="UKAAF G003 Creating clear print and large print documents; RNIB clear print: type weight",
)

REGULAR = 400

PASSES = ("<p>We <strong>will</strong> listen.</p>",)
FAILS = ("<style>p { font-weight: 300 }</style><p>We will listen.</p>",)


def check(printed: Printed) -> Iterator[Finding]:
    """One finding for each look that is light."""
    yield from printed.tell(
        RULE,
        (
            Fault(look, page, {"words": quote(run.text), "weight": look.weight, "least": REGULAR})
            for look, runs in printed.looks.items()
            if look.weight < REGULAR
            for page, run in runs
        ),
    )
