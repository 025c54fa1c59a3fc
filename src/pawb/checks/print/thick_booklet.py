"""A booklet of easy read with more pages than people read."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.printed import Printed
from pawb.findings import Finding, Place, Rule

RULE = Rule(
    id="thick-booklet",
    level="error",
    finds={
        "en": "A booklet of easy read of more than 24 pages of A4. Pages of A5 count half, and larger print may have "
        "more pages.",
        "cy": "Llyfryn hawdd ei ddeall o fwy na 24 tudalen A4. Mae tudalennau A5 yn cyfrif am hanner, a chaiff print "
        "mwy gael mwy o dudalennau.",
    },
    why={
        "en": "A thick booklet is put away before it is read.",
        "cy": "Mae llyfryn trwchus yn cael ei roi o'r neilltu cyn ei ddarllen.",
    },
    message={
        "en": "This booklet has {count} pages. The most for this paper and size of print is {most}.",
        "cy": "Nifer tudalennau'r llyfryn hwn: {count}. Y mwyaf ar gyfer y papur a'r maint print hwn: {most}.",
    },
    mend={
        "en": "Leave out what matters least and say so, or begin a second booklet: at the section that it begins "
        "with, write part: and what it is about, in each language.",
        "cy": "Gadewch allan yr hyn sydd leiaf pwysig a dywedwch hynny, neu dechreuwch ail lyfryn: wrth yr adran y "
        "mae'n dechrau gyda hi, ysgrifennwch part: a beth yw ei bwnc, ym mhob iaith.",
    },
    basis="Easy read ER23: GOV (24 pages)",
    number="ER23",
)

MOST, SIZE = 24, 18.0
"""Pages of A4, in large print."""
A4 = 210 * 297 * (72 / 25.4) ** 2
"""Square points."""

_PAGES = "<style>@page {{ size: {} }}</style><main{}>" + "<p style='break-before: page'>We</p>" * 25 + "</main>"
_EASY = ' class="easy-read"'

PASSES = (
    _PAGES.format("A4", ""),
    _PAGES.format("A5", _EASY),
    {"strategy-easy-read-giant-print-24pt-en.pdf": _PAGES.format("A4", _EASY)},
)
FAILS = (_PAGES.format("A4", _EASY),)


def check(printed: Printed) -> Iterator[Finding]:
    """A booklet is thin enough to be taken up."""
    first = printed.pages[0]
    most = int(MOST * max(1.0, printed.size / SIZE) * max(1.0, round(A4 / (first.width * first.height), 2)))
    if printed.laid_out.easy_read and len(printed.pages) > most:
        yield RULE.at(Place(printed.file, page=most + 1), count=len(printed.pages), most=most)
