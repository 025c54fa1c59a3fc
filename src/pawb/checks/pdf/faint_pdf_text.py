"""Text of a PDF that does not stand out from what is behind it."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.built_pdf import Pdf
from pawb.checks.contrast import contrast
from pawb.checks.text_runs import TextRun
from pawb.findings import Finding, Place, Rule

RULE = Rule(
    id="faint-pdf-text",
    level="error",
    finds={
        "en": "Text in a PDF whose colour is too like what is behind it.",
        "cy": "Testun mewn PDF y mae ei liw'n rhy debyg i'r hyn sydd y tu ôl iddo.",
    },
    why={
        "en": "People with low vision, or with the sun on their screen, cannot read it.",
        "cy": "Ni all pobl â golwg gwan, na phobl â'r haul ar eu sgrin, ei ddarllen.",
    },
    message={
        "en": "“{words}” ({colour} on {ground}) has a contrast of {ratio} to 1. It needs {needed} to 1.",
        "cy": "Cyferbyniad o {ratio} i 1 sydd gan “{words}” ({colour} ar {ground}). Mae angen {needed} i 1.",
    },
    mend={
        "en": "Choose a darker colour on a light one, or a lighter one on a dark.",
        "cy": "Dewiswch liw tywyllach ar un golau, neu liw goleuach ar un tywyll.",
    },
    basis="WCAG 2.2: 1.4.3 Contrast (Minimum) (AA), failure F83; Matterhorn 04-001",
)

NEEDED, NEEDED_WHEN_LARGE = 4.5, 3.0
LARGE, LARGE_WHEN_BOLD = 18.0, 14.0
"""From how many points text counts as large (WCAG 2.2, definition of large-scale text)."""
SAMPLE = 40
"""Letters of the text that a message quotes."""

_HTML = '<html lang="en"><title>Standards</title><h1>Standards</h1><p style="{}">We listen to everybody.</p></html>'

PASSES = (
    _HTML.format("color: #767676"),
    _HTML.format("color: #949494; font-size: 24px"),
    _HTML.format("color: #fff; background: #003"),
    _HTML.format("color: #fff; background: linear-gradient(#000, #333)"),
)
FAILS = (
    _HTML.format("color: #949494"),
    _HTML.format("color: #bbb; font-size: 24px"),
    _HTML.format("color: #336; background: #003"),
)


def check(pdf: Pdf) -> Iterator[Finding]:
    """One finding for each pair of colours that are too alike: the first page that has it, and the others."""
    faint: dict[tuple[str, str, float], dict[Place, str]] = {}
    for number, runs in enumerate(pdf.pages, start=1):
        for run in runs:
            needed = _needed(run)
            told = run.colour and run.ground and any(map(str.isalnum, run.text)) and not run.artifact
            if told and contrast(run.colour, run.ground) < needed:
                pair = run.colour, run.ground, needed
                faint.setdefault(pair, {}).setdefault(pdf.place(number), run.text.strip()[:SAMPLE])
    for (colour, ground, needed), words in faint.items():
        first, *others = words
        ratio = f"{contrast(colour, ground):.2f}"
        look = {"words": words[first], "colour": colour, "ground": ground, "ratio": ratio, "needed": f"{needed:g}"}
        yield RULE.at(first, also=others, **look)


def _needed(run: TextRun) -> float:
    large = run.size >= LARGE or (run.font.bold and run.size >= LARGE_WHEN_BOLD)
    return NEEDED_WHEN_LARGE if large else NEEDED
