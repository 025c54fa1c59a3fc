"""Something that only a colour says."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from pawb.checks.printed import Fault, Printed, quote
from pawb.findings import Finding, Rule
from pawb.render.large_print.laid_out import Block, Patch, Run

RULE = Rule(
    id="colour-alone",
    level="error",
    finds={
        "en": "Words that differ from those beside them by colour only, or a coloured place without words.",
        "cy": "Geiriau sy'n wahanol i'r rhai wrth eu hymyl o ran lliw yn unig, neu le lliw heb eiriau.",
    },
    why={
        "en": "Some readers do not see colours, and many print in black and white.",
        "cy": "Nid yw rhai darllenwyr yn gweld lliwiau, ac mae llawer yn argraffu mewn du a gwyn.",
    },
    message={
        "en": "Only the colour {colour} says something {where}.",
        "cy": "Dim ond y lliw {colour} sy'n dweud rhywbeth {where}.",
    },
    mend={
        "en": "Say it in words too, or make the words bold as well.",
        "cy": "Dywedwch hynny mewn geiriau hefyd, neu rhowch y geiriau mewn print trwm hefyd.",
    },
    basis="WCAG 2.2: 1.4.1 Use of Color (A); UKAAF G003 Creating clear print and large print documents",
)

IN_WORDS = {"en": "in “{}”", "cy": "yn “{}”"}
IN_A_BOX = {"en": "in a box without words", "cy": "mewn blwch heb eiriau"}

PASSES = (
    '<p>We are <strong style="color: #900">late</strong>.</p>',
    '<table><tr><td style="background: #fcc">Late</td></tr></table>',
    '<div style="background: #0b4f54; height: 2pt"></div><p>Have your say.</p>',
    '<div style="background: #fcc; height: 2cm" aria-hidden="true"></div><p>Have your say.</p>',
)
FAILS = (
    '<p>We are <span style="color: #900">late</span>.</p>',
    '<p>Read <a style="text-decoration: none; color: #00c" href="https://llanffug.example/">more</a>.</p>',
    '<table><tr><td style="background: #c00; height: 1cm; width: 2cm"></td><td>Plan</td></tr></table>',
)


def check(printed: Printed) -> Iterator[Finding]:
    """One finding for each colour that stands alone."""
    yield from printed.tell(RULE, _faults(printed))


def _faults(printed: Printed) -> Iterator[Fault]:
    coloured = len({look.colour for look in printed.looks}) > 1
    for page in printed.pages:
        for block in page.all if coloured else ():
            for run in _marked(block):
                where = {code: words.format(quote(run.text)) for code, words in IN_WORDS.items()}
                yield Fault(run.look.colour, page.number, {"colour": run.look.colour, "where": where})
        for patch in page.patches:
            if _large(patch, printed.size):
                yield Fault(patch.colour, page.number, {"colour": patch.colour, "where": IN_A_BOX})


def _marked(block: Block) -> Iterator[Run]:
    """The texts of a block that differ from the most of it by nothing but colour."""
    letters: Counter[str] = Counter()
    for line in block.lines:
        for run in line.runs:
            letters[run.look.colour] += len(run.text)
    if len(letters) > 1:
        [(most, _)] = letters.most_common(1)
        runs = [run for line in block.lines for run in line.runs]
        others = {run.look._replace(link=False) for run in runs if run.look.colour == most}
        yield from (
            run for run in runs if run.look.colour != most and run.look._replace(colour=most, link=False) in others
        )


def _large(patch: Patch, size: float) -> bool:
    """Whether a place is large enough for words, and so no line that only parts others."""
    area = patch.area
    return min(area.right - area.left, area.bottom - area.top) > size / 2
