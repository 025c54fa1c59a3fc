"""Text that does not stand out from what is behind it."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.contrast import contrast
from pawb.checks.printed import GIANT_PRINT, Fault, Printed, quote
from pawb.findings import Finding, Rule

RULE = Rule(
    id="faint-text",
    level="error",
    finds={
        "en": "Text whose colour is too like that of the paper or the box behind it.",
        "cy": "Testun y mae ei liw'n rhy debyg i liw'r papur neu'r blwch y tu ôl iddo.",
    },
    why={
        "en": "Strong contrast is what many people with low vision need most, more even than size.",
        "cy": "Cyferbyniad cryf yw'r hyn y mae ar lawer o bobl â golwg gwan ei angen fwyaf, yn fwy hyd yn oed na "
        "maint.",
    },
    message={
        "en": "“{words}” ({colour} on {ground}) has a contrast of {ratio} to 1. This edition needs {needed} to 1.",
        "cy": "Cyferbyniad o {ratio} i 1 sydd gan “{words}” ({colour} ar {ground}). Mae angen {needed} i 1 ar yr "
        "argraffiad hwn.",
    },
    mend={
        "en": "In the style sheet or the profile for print, choose a darker colour on a light one, or a lighter one "
        "on a dark.",
        "cy": "Yn y ddalen arddull neu'r proffil ar gyfer print, dewiswch liw tywyllach ar un golau, neu liw "
        "goleuach ar un tywyll.",
    },
    basis="UKAAF G003 Creating clear print and large print documents; WCAG 2.2: 1.4.6 Contrast, Enhanced (AAA)",
    number="ER27",
)

NEEDED, NEEDED_IN_GIANT = 7.0, 14.0

PASSES = (
    '<p style="color: #555">Have your say.</p>',
    '<div style="background: #000; color: #fff"><p>Have your say.</p></div>',
    "<style>@page { background: #000 } html { color: #ff0 }</style><p>Have your say.</p>",
)
FAILS = (
    '<p style="color: #666">Have your say.</p>',
    '<p style="opacity: .5">Have your say.</p>',
    '<div style="background: #0b4f54"><p>Have your <strong>say</strong>.</p></div>',
    "<style>@page { background: #333 }</style><p>Have your say.</p>",
    '<style>@page { @bottom-left { content: "Page"; color: #777 } }</style><p>Have your say.</p>',
    {"standards-giant-print-24pt-en.pdf": '<p style="color: #555">Have your say.</p>'},
)


def check(printed: Printed) -> Iterator[Finding]:
    """One finding for each pair of colours that are too alike."""
    needed = NEEDED_IN_GIANT if printed.size >= GIANT_PRINT else NEEDED
    yield from printed.tell(
        RULE,
        (
            Fault((look.colour, look.ground), page, {
                "words": quote(run.text), "colour": look.colour, "ground": look.ground,
                "ratio": f"{contrast(look.colour, look.ground):.1f}", "needed": f"{needed:g}",
            })
            for look, runs in printed.looks.items()
            if look.ground and contrast(look.colour, look.ground) < needed
            for page, run in runs
        ),
    )  # fmt: skip
