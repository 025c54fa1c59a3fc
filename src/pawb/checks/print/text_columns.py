"""Text in columns."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.printed import Fault, Printed, quote
from pawb.findings import Finding, Rule

RULE = Rule(
    id="text-columns",
    level="error",
    finds={"en": "Text in columns.", "cy": "Testun mewn colofnau."},
    why={
        "en": "Large letters leave a column only a few words, and through a magnifier one column runs into the next.",
        "cy": "Dim ond ychydig eiriau sydd mewn colofn o lythrennau mawr, a thrwy chwyddwydr mae un golofn yn rhedeg "
        "i'r nesaf.",
    },
    message={"en": "“{words}” is set in columns.", "cy": "Mae “{words}” wedi'i osod mewn colofnau."},
    mend={
        "en": "In the style sheet for print, take the columns away (columns: auto).",
        "cy": "Yn y ddalen arddull ar gyfer print, dilëwch y colofnau (columns: auto).",
    },
    basis="UKAAF G003 Creating clear print and large print documents; RNIB clear print: columns",
)

PASSES = ("<div><p>Have your say.</p></div>",)
FAILS = ('<div style="columns: 2"><p>Have your say.</p></div>',)


def check(printed: Printed) -> Iterator[Finding]:
    """One finding for each text that is set in columns."""
    yield from printed.tell(
        RULE,
        (
            Fault(block.element, page.number, {"words": quote(block.text)})
            for page in printed.pages
            for block in page.blocks
            if block.columned
        ),
    )
