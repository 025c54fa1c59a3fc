"""Words of a PDF that are marked as decoration."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from pawb.checks.blocks import SAME_LINE
from pawb.checks.built_pdf import Pdf
from pawb.checks.text_runs import TextRun
from pawb.findings import Finding, Rule

RULE = Rule(
    id="silent-pdf-text",
    level="error",
    finds={
        "en": "Words in the middle of a page of a PDF that are marked as decoration, and said nowhere else.",
        "cy": "Geiriau yng nghanol tudalen PDF sydd wedi'u marcio'n addurn, ac nas dywedir yn unman arall.",
    },
    why={
        "en": "A screen reader passes over decoration: these words do not exist for people who listen.",
        "cy": "Mae darllenydd sgrin yn mynd heibio i addurn: nid yw'r geiriau hyn yn bod i bobl sy'n gwrando.",
    },
    message={
        "en": "These words are marked as decoration, so they are never read out: “{words}”.",
        "cy": "Mae'r geiriau hyn wedi'u marcio'n addurn, felly ni chânt byth eu darllen yn uchel: “{words}”.",
    },
    mend={"en": "Tag them as what they are.", "cy": "Tagiwch nhw fel yr hyn ydynt."},
    basis="WCAG 2.2: 1.3.1 Info and Relationships (A), technique PDF4; PDF/UA-1 (ISO 14289-1): 7.1; Matterhorn 01-002",
)

SAMPLE = 60
"""Letters that a message quotes."""
FEWEST = 3  # words: fewer may be a mark or a number

_HTML = '<html lang="en"><title>Standards</title><h1>Standards</h1>{}<p>We answer within ten days.</p></html>'
_WORDS = "<p{}>We listen to people of all ages.</p>"
_SAID, _SILENT = _HTML.format(_WORDS.format("")), _HTML.format(_WORDS.format(' aria-hidden="true"'))
_REPEATED = _HTML.format(_WORDS.format(' aria-hidden="true"') + _WORDS.format(""))

PASSES = ({"a.pdf": _SAID, "a.html": _SAID}, {"a.pdf": _REPEATED, "a.html": _REPEATED})
FAILS = ({"a.pdf": _SILENT, "a.html": _SILENT},)


def check(pdf: Pdf) -> Iterator[Finding]:
    """One finding for each page: no words among those that have tags are decoration, unless other pages have them."""
    said = _squeezed(" ".join(block.text for block in pdf.blocks))
    silent = [[line for line in _decoration(runs) if _squeezed(line) not in said] for runs in pdf.pages]
    often = Counter(line for lines in silent for line in set(lines))
    for page, lines in enumerate(silent, start=1):
        words = " ".join(line for line in lines if often[line] == 1)
        if sum(any(map(str.isalpha, word)) for word in words.split()) >= FEWEST:
            yield RULE.at(pdf.place(page), words=words[:SAMPLE])


def _decoration(runs: Sequence[TextRun]) -> list[str]:
    """The lines that are marked as decoration, upright, and stand between what has tags."""
    heights = [run.up for run in runs if run.mark is not None and run.turn == 0 and run.text.strip()]
    lines: list[list[TextRun]] = []
    for run in runs:
        if run.artifact and run.turn == 0 and heights and min(heights) < run.up < max(heights):
            if lines and abs(lines[-1][-1].up - run.up) < SAME_LINE * run.size:
                lines[-1].append(run)
            else:
                lines.append([run])
    return [" ".join("".join(run.text for run in line).split()) for line in lines]


def _squeezed(text: str) -> str:
    return "".join(text.split())
