"""Several words together in capital letters."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pawb.checks.printed import Fault, Printed, quote
from pawb.findings import Finding, Rule

RULE = Rule(
    id="block-capitals",
    level="error",
    finds={
        "en": "Three or more words in a row in capital letters.",
        "cy": "Tri gair neu fwy yn olynol mewn priflythrennau.",
    },
    why={
        "en": "Words in capitals all have the shape of a box, so they are slow to read.",
        "cy": "Siâp bocs sydd gan bob gair mewn priflythrennau, felly maent yn araf i'w darllen.",
    },
    message={"en": "“{words}” is all in capital letters.", "cy": "Mae “{words}” i gyd mewn priflythrennau."},
    mend={
        "en": "Write it in small letters with a capital at the start. If the text is written so, remove "
        "text-transform or font-variant from the style sheet for print.",
        "cy": "Ysgrifennwch ef mewn llythrennau bach gyda phriflythyren ar y dechrau. Os felly y mae'r testun wedi'i "
        "ysgrifennu, dilëwch text-transform neu font-variant o'r ddalen arddull ar gyfer print.",
    },
    basis="UKAAF G003 Creating clear print and large print documents; RNIB clear print: capital letters",
)

LETTERS = 12
"""More letters than this: three short forms in a row are fewer."""

_CAPITALS = re.compile(r"\b(?:[A-ZÀ-ÖØ-ÞŴŶẀẂẄ]{2,}[\s’'-]+){2,}[A-ZÀ-ÖØ-ÞŴŶẀẂẄ]{2,}\b")

PASSES = (
    "<p>Have your say on the NHS and the DWP.</p>",
    "<p>NHS GP DWP</p>",
)
FAILS = (
    "<p>PLEASE HAVE YOUR SAY</p>",
    "<p>PLEASE <strong>HAVE YOUR</strong> SAY</p>",
    '<h1 style="text-transform: uppercase">Have your say today</h1>',
    '<h1 style="font-variant: small-caps">Have your say in this</h1>',
)


def check(printed: Printed) -> Iterator[Finding]:
    """One finding for each text that is in capitals."""
    yield from printed.tell(RULE, _faults(printed))


def _faults(printed: Printed) -> Iterator[Fault]:
    for page in printed.pages:
        for block in page.all:
            capitals = any(run.look.capitals for line in block.lines for run in line.runs)
            found = _CAPITALS.search(block.text.upper() if capitals else block.text)
            if found and sum(map(str.isalpha, found[0])) > LETTERS:
                yield Fault(found[0], page.number, {"words": quote(found[0])})
