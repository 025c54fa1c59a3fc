"""Text of a PDF that is tagged as part of a picture."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.built_pdf import Pdf
from pawb.findings import Finding, Rule

RULE = Rule(
    id="pictured-pdf-text",
    level="warning",
    finds={
        "en": "Paragraphs or a table in a PDF that are tagged as a picture, whose alternative text does not say them.",
        "cy": "Paragraffau neu dabl mewn PDF sydd wedi'u tagio fel llun, ond nad yw ei destun amgen yn eu dweud.",
    },
    why={
        "en": "A screen reader says the alternative text of a picture and none of the words in it.",
        "cy": "Mae darllenydd sgrin yn dweud testun amgen llun, ond dim un o'r geiriau sydd ynddo.",
    },
    message={
        "en": "These words are tagged as a picture: “{words}…”. Number of letters: {count}.",
        "cy": "Mae'r geiriau hyn wedi'u tagio fel llun: “{words}…”. Nifer y llythrennau: {count}.",
    },
    mend={
        "en": "Tag them as what they are, a table or paragraphs, or say all that matters in the alternative text.",
        "cy": "Tagiwch nhw fel yr hyn ydynt, tabl neu baragraffau, neu dywedwch bopeth o bwys yn y testun amgen.",
    },
    basis="WCAG 2.2: 1.3.1 Info and Relationships (A) and 1.1.1 Non-text Content (A), technique PDF1; "
    "PDF/UA-1 (ISO 14289-1): 7.1 and 7.3; Matterhorn 01-006",
)

FEWEST = 200
"""Letters: fewer may be the labels of a drawing."""
SAMPLE = 60
"""Letters that a message quotes."""

_HTML = (
    '<html lang="en"><title>Ducks</title><h1>Ducks</h1><img alt="{}" src="data:image/svg+xml,<svg xmlns='
    '%22http://www.w3.org/2000/svg%22 width=%22400%22 height=%2240%22><text y=%2220%22>{}</text></svg>"></html>'
)

PASSES = (_HTML.format("Ducks", "Ducks on the lake"), _HTML.format("Ducks sleep. " * 20, "Ducks sleep. " * 20))
FAILS = (_HTML.format("Ducks", "Ducks can sleep with one eye open. " * 9),)


def check(pdf: Pdf) -> Iterator[Finding]:
    """No picture holds many words that are in nothing which is said in its place."""
    for tag in pdf.tags.below() if pdf.tags else ():
        if tag.role == "Figure" and not tag.actual:
            held, said = (sum(map(str.isalpha, text)) for text in (tag.text, tag.alternative))
            if held >= FEWEST and held > said:
                yield RULE.at(pdf.place(tag.page), words=" ".join(tag.text.split())[:SAMPLE], count=held)
