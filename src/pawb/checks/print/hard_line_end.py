"""A line of easy read that ends where nobody would pause."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from pawb.checks.printed import Fault, Printed, quote
from pawb.findings import Finding, Rule, Words
from pawb.languages import codes
from pawb.languages.easy.phrases import leans

RULE = Rule(
    id="hard-line-end",
    level="warning",
    finds={
        "en": "A line of easy read that ends between a small word and the word it belongs to, or a last line of one "
        "word.",
        "cy": "Llinell hawdd ei deall sy'n gorffen rhwng gair bach a'r gair y mae'n perthyn iddo, neu linell olaf o un "
        "gair.",
    },
    why={
        "en": "People who read word by word pause at the end of a line. A pause in the wrong place hides the sense.",
        "cy": "Mae pobl sy'n darllen fesul gair yn oedi ar ddiwedd llinell. Mae oedi yn y lle anghywir yn cuddio'r "
        "ystyr.",
    },
    message={
        "en": "In “{words}”, {what}: {said}.",
        "cy": "Yn “{words}”, {what}: {said}.",
    },
    mend={
        "en": "Say it in fewer or other words, or put a no-break space (U+00A0) between the two words.",
        "cy": "Dywedwch hyn mewn llai o eiriau neu eiriau eraill, neu rhowch fwlch di-dor (U+00A0) rhwng y ddau air.",
    },
    basis="Easy read ER22: Photosymbols; CHANGE",
    number="ER22",
)

ENDS: Words = {"en": "a line ends with", "cy": "mae llinell yn gorffen gyda"}
ALONE: Words = {"en": "one word stands alone on the last line", "cy": "mae un gair ar ei ben ei hun ar y llinell olaf"}
LONG = 14
"""Letters of a last word that often fills a line by itself."""

_ROW = (
    "<style>span {{ display: inline-block }}</style>"
    '<main class="easy-read"><ul><li><span style="width: {}em">{}</span></li></ul></main>'
)

PASSES = (
    _ROW.format(12, "We will listen to&nbsp;you and&nbsp;change our&nbsp;plans."),
    _ROW.format(30, "We will listen to you."),
    _ROW.format(8, "Email us at commissioning@llanffug.example."),
    '<main><p style="width: 9em">This is no easy read, and the lines may end anywhere.</p></main>',
)
FAILS = (
    _ROW.format(8.5, "We will listen to your&nbsp;views soon."),
    _ROW.format(9.5, "You can change our plans."),
)


def check(printed: Printed) -> Iterator[Finding]:
    """One finding for each row."""
    yield from printed.tell(RULE, _faults(printed))


def _faults(printed: Printed) -> Iterator[Fault]:
    code = printed.laid_out.language
    if code not in codes():
        return
    for page, block in printed.laid_out.easy_rows:
        words = quote(block.text)
        for line, following in pairwise(block.lines):
            last, first = line.text.split()[-1], following.text.split()[0]
            if leans(last, code) and len(first) <= LONG:
                details = {"words": words, "what": ENDS, "said": f"“{last}”"}
                yield Fault(block.element, page.number, details)
        alone = block.lines[-1].text.split()
        # A word that is itself in two, such as an address, is another check's.
        if len(block.lines) > 1 and block.lines[-2].whole and len(alone) == 1 and len(alone[0]) <= LONG:
            yield Fault(block.element, page.number, {"words": words, "what": ALONE, "said": f"“{alone[0]}”"})
