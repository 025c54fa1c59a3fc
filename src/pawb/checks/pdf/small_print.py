"""Text that is smaller than the PDF promises."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.built_pdf import Pdf
from pawb.findings import Finding, Place, Rule

RULE = Rule(
    id="small-print",
    level="error",
    finds={
        "en": "Text in a PDF that is smaller than the size its file name promises, or than clear print (12 point) "
        "where it promises none. Page numbers, tables and notes count.",
        "cy": "Testun mewn PDF sy'n llai na'r maint y mae enw'r ffeil yn ei addo, neu na phrint clir (12 pwynt) lle "
        "nad yw'n addo dim. Mae rhifau tudalennau, tablau a nodiadau yn cyfrif.",
    },
    why={
        "en": "People ask for large print because they cannot read anything smaller, and that is true of a note as "
        "much as of the text.",
        "cy": "Mae pobl yn gofyn am brint bras am na allant ddarllen dim llai, ac mae hynny'r un mor wir am nodyn "
        "ag am y testun.",
    },
    message={
        "en": "“{sample}” is set in {size} point. Nothing here may be smaller than {promised} point.",
        "cy": "Mae “{sample}” mewn maint {size} pwynt. Ni chaiff dim yma fod yn llai na {promised} pwynt.",
    },
    mend={
        "en": "In the style sheet for print, give this text at least the size of the body text.",
        "cy": "Yn y ddalen arddull ar gyfer print, rhowch o leiaf faint testun y corff i'r testun hwn.",
    },
    basis="UKAAF G003 Creating clear print and large print documents",
)

ROUNDING = 0.05
"""What a size may lose in being written as a decimal number, in points."""

SAMPLE = 40
"""Letters of the text that a message quotes."""

_SHEET = '<html lang="en"><title>Standards</title><style>body {{ font-size: 18pt }}{}</style>{}</html>'
_FILE = "standards-large-print-18pt-en.pdf"

PASSES = (
    {_FILE: _SHEET.format("@page { @bottom-center { content: counter(page); font-size: 18pt } }", "<p>Large</p>")},
    {"standards.pdf": _SHEET.format("p { font-size: 12pt }", "<p>Clear print</p>")},
    {_FILE: _SHEET.format("div { transform: scale(2) } p { font-size: 9pt }", "<div><p>Large on paper</p></div>")},
)
FAILS = (
    {_FILE: _SHEET.format("", "<p>A note<sup>1</sup> that is too small</p>")},
    {_FILE: _SHEET.format("@page { @bottom-center { content: counter(page); font-size: 12pt } }", "<p>Large</p>")},
    {_FILE: _SHEET.format("div { transform: scale(.5); opacity: .9 }", "<div><p>Small on paper</p></div>")},
    {"standards.pdf": _SHEET.format("p { font-size: 11pt }", "<p>Less than clear print</p>")},
)


def check(pdf: Pdf) -> Iterator[Finding]:
    """One finding for each size that is too small: the first page that has it, and the others."""
    least = pdf.promised_size - ROUNDING
    samples: dict[float, dict[Place, str]] = {}
    for number, runs in enumerate(pdf.pages, start=1):
        for run in runs:
            if run.size < least and run.text.strip():
                samples.setdefault(round(run.size, 1), {}).setdefault(pdf.place(number), run.text.strip()[:SAMPLE])
    for size, by_page in samples.items():
        first, *others = by_page
        yield RULE.at(first, also=others, sample=by_page[first], size=f"{size:g}", promised=f"{pdf.promised_size:g}")
