"""Text that does not run straight across the page."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.printed import Fault, Printed, quote
from pawb.findings import Finding, Rule

RULE = Rule(
    id="turned-text",
    level="error",
    finds={
        "en": "Text that is turned or slants over the page.",
        "cy": "Testun wedi'i droi neu sy'n rhedeg ar ogwydd dros y dudalen.",
    },
    why={
        "en": "People who read through a magnifier follow straight lines. Turned text makes them turn the page.",
        "cy": "Mae pobl sy'n darllen drwy chwyddwydr yn dilyn llinellau syth. Mae testun wedi'i droi yn gwneud iddynt "
        "droi'r dudalen.",
    },
    message={"en": "“{words}” is turned.", "cy": "Mae “{words}” wedi'i droi."},
    mend={
        "en": "In the style sheet for print, take the turn away (transform: none).",
        "cy": "Yn y ddalen arddull ar gyfer print, dilëwch y troad (transform: none).",
    },
    basis="UKAAF G003 Creating clear print and large print documents; RNIB clear print: set text horizontally",
)

PASSES = ("<style>p { transform: translate(1mm, 1mm) }</style><p>Have your say.</p>",)
FAILS = ("<style>p { transform: rotate(90deg) }</style><p>Have your say.</p>",)


def check(printed: Printed) -> Iterator[Finding]:
    """One finding for each look that is turned."""
    yield from printed.tell(
        RULE,
        (
            Fault(look, page, {"words": quote(run.text)})
            for look, runs in printed.looks.items()
            if look.turned
            for page, run in runs
        ),
    )
