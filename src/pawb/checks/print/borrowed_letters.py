"""Letters that come from another font."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.printed import Fault, Printed, quote
from pawb.findings import Finding, Rule

RULE = Rule(
    id="borrowed-letters",
    level="error",
    finds={
        "en": "Letters that the chosen font does not have, so that another one shows them, or a box.",
        "cy": "Llythrennau nad ydynt yn y ffont a ddewiswyd, fel bod ffont arall, neu flwch, yn eu dangos.",
    },
    why={
        "en": "The font was chosen because its letters are easy to tell apart. One strange letter spoils its word; "
        "in Welsh, ŵ and ŷ are the first to suffer.",
        "cy": "Dewiswyd y ffont am ei bod yn hawdd gwahaniaethu rhwng ei llythrennau. Mae un llythyren ddieithr yn "
        "difetha ei gair; yn Gymraeg, ŵ ac ŷ yw'r cyntaf i ddioddef.",
    },
    message={
        "en": "“{letters}” in “{words}” is not in the font {font}.",
        "cy": "Nid yw “{letters}” yn “{words}” yn y ffont {font}.",
    },
    mend={
        "en": "Write it with other letters, or choose a font that has them.",
        "cy": "Ysgrifennwch ef â llythrennau eraill, neu dewiswch ffont sy'n eu cynnwys.",
    },
    basis="RNIB clear print: typefaces; WCAG 2.2: 1.4.8 Visual Presentation (AAA)",
)

PASSES = ("<p>Tŷ, dŵr, sêr, môr, plât, sgîl, ŷd, ẁ, ẃ – £5</p>",)
FAILS = (
    "<p>This way &#8594; please</p>",
    '<p style="font-family: monospace">Have your say.</p>',
    "<ul style=\"list-style: '\\261e  '\"><li>Have your say.</li></ul>",
)


def check(printed: Printed) -> Iterator[Finding]:
    """One finding for the letters that a font lacks."""
    yield from printed.tell(
        RULE,
        (
            Fault(look.font, page, {"letters": run.borrowed, "words": quote(run.text), "font": look.font})
            for look, runs in printed.looks.items()
            for page, run in runs
            if run.borrowed
        ),
    )
