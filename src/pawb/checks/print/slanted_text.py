"""Italics."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.printed import Fault, Printed, quote
from pawb.findings import Finding, Rule

RULE = Rule(
    id="slanted-text",
    level="error",
    finds={"en": "Text in italics.", "cy": "Testun mewn llythrennau italig."},
    why={
        "en": "Slanted letters lose the shapes by which people with low vision or dyslexia know a word.",
        "cy": "Mae llythrennau ar ogwydd yn colli'r siapiau y mae pobl â golwg gwan neu ddyslecsia yn adnabod gair "
        "wrthynt.",
    },
    message={"en": "“{words}” is in italics.", "cy": "Mae “{words}” mewn llythrennau italig."},
    mend={
        "en": "In the style sheet for print, make it bold instead (font-style: normal; font-weight: 700).",
        "cy": "Yn y ddalen arddull ar gyfer print, defnyddiwch brint trwm yn lle hynny (font-style: normal; "
        "font-weight: 700).",
    },
    basis="UKAAF G003 Creating clear print and large print documents; RNIB clear print: italics",
)

PASSES = ("<style>em { font-style: normal; font-weight: 700 }</style><p>We <em>will</em> listen.</p>",)
FAILS = (
    "<style>em { font-style: italic }</style><p>We <em>will</em> listen.</p>",
    "<style>p { font-style: oblique }</style><p>We will listen.</p>",
)


def check(printed: Printed) -> Iterator[Finding]:
    """One finding for each look that is slanted."""
    yield from printed.tell(
        RULE,
        (
            Fault(look, page, {"words": quote(run.text)})
            for look, runs in printed.looks.items()
            if look.slanted
            for page, run in runs
        ),
    )
