"""Text that is smaller than the size of its edition."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.printed import Fault, Printed, quote
from pawb.findings import Finding, Rule

RULE = Rule(
    id="undersized-text",
    level="error",
    finds={
        "en": "Text that is smaller than the size its edition promises: notes, captions, labels, page numbers and "
        "raised figures count.",
        "cy": "Testun sy'n llai na'r maint y mae ei argraffiad yn ei addo: mae nodiadau, capsiynau, labeli, rhifau "
        "tudalennau a ffigurau uwch yn cyfrif.",
    },
    why={
        "en": "People ask for large print because they cannot read anything smaller, and that is true of a note as "
        "much as of the text.",
        "cy": "Mae pobl yn gofyn am brint bras am na allant ddarllen dim llai, ac mae hynny'r un mor wir am nodyn "
        "ag am y testun.",
    },
    message={
        "en": "“{words}” is laid out in {size} point. Nothing in this edition may be smaller than {least} point.",
        "cy": "Mae “{words}” wedi'i osod mewn maint {size} pwynt. Ni chaiff dim yn yr argraffiad hwn fod yn llai na "
        "{least} pwynt.",
    },
    mend={
        "en": "In the style sheet or the profile for print, give this text at least that size.",
        "cy": "Yn y ddalen arddull neu'r proffil ar gyfer print, rhowch o leiaf y maint hwnnw i'r testun hwn.",
    },
    basis="UKAAF G003 Creating clear print and large print documents; RNIB clear print: minimum type size",
)

ROUNDING = 0.05
"""What a size may lose in being reckoned, in points."""

PASSES = (
    "<p>Have your say.</p>",
    "<style>@page { @bottom-right { content: counter(page); font-size: 18pt } }</style><p>Have your say.</p>",
    "<style>div { transform: scale(2) } p { font-size: 9pt }</style><div><p>Large on paper</p></div>",
)
FAILS = (
    "<p>Have your say.<sup>1</sup></p>",
    "<style>@page { @bottom-right { content: counter(page); font-size: 12pt } }</style><p>Have your say.</p>",
    "<style>div { transform: scale(.5) }</style><div><p>Small on paper</p></div>",
    {"standards-large-print-24pt-en.pdf": "<p>Giant print is 24 point</p>"},
)


def check(printed: Printed) -> Iterator[Finding]:
    """One finding for each size that is too small."""
    yield from printed.tell(
        RULE,
        (
            Fault(round(look.size, 1), page, {
                "words": quote(run.text), "size": f"{look.size:.1f}", "least": f"{printed.size:g}",
            })
            for look, runs in printed.looks.items()
            if look.size < printed.size - ROUNDING
            for page, run in runs
        ),
    )  # fmt: skip
