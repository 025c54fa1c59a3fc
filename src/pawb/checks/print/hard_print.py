"""Easy read in print that is small, crowded, or has small pictures."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from pawb.checks.printed import Fault, Printed, quote
from pawb.findings import Finding, Rule

RULE = Rule(
    id="hard-print",
    level="error",
    finds={
        "en": "A booklet of easy read with letters under 14 point, lines less than 1.5 times their size apart, or a "
        "picture narrower than 45 mm.",
        "cy": "Llyfryn hawdd ei ddeall gyda llythrennau dan 14 pwynt, llinellau lai nag 1.5 gwaith eu maint oddi wrth "
        "ei gilydd, neu lun culach na 45 mm.",
    },
    why={
        "en": "Many people who read easy read find small letters and pictures, and lines close together, hard to see.",
        "cy": "Mae llawer o bobl sy'n darllen fersiynau hawdd eu deall yn ei chael hi'n anodd gweld llythrennau a "
        "lluniau bach, a llinellau sy'n agos at ei gilydd.",
    },
    message={
        "en": "On this page of easy read, {what} of “{words}” is {measured}. The least is {least}.",
        "cy": "Ar y dudalen hawdd ei deall hon, {measured} yw {what} “{words}”. Y lleiaf yw {least}.",
    },
    mend={
        "en": "In the style sheet or the profile for print, make it larger.",
        "cy": "Yn y ddalen arddull neu'r proffil ar gyfer print, gwnewch hyn yn fwy.",
    },
    basis="Easy read ER21: Dudley and Norfolk councils; Photosymbols; CHANGE; UKAAF G003",
    number="ER21",
)

SIZE, APART, PICTURE = 14.0, 1.5, 45.0
ROUNDING = 0.05
MILLIMETRE = 72 / 25.4
"""In points."""

SIZES = {"en": "the size", "cy": "maint"}
SPACES = {"en": "the space between lines", "cy": "y bwlch rhwng llinellau"}
WIDTHS = {"en": "the width of the picture", "cy": "lled y llun wrth"}

_PICTURE = (
    "data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZX"
    "dCb3g9IjAgMCA5IDkiPjxwYXRoIGQ9Ik0wIDBoOXY5SDB6Ii8+PC9zdmc+"
)
_ROW = (
    "<style>span {{ display: inline-block; width: 8em }} img {{ width: {} }}</style>"
    '<main class="easy-read"><ul><li style="font-size: {}pt; line-height: {}"><img alt="" '
    f'src="{_PICTURE}"><span>You can tell us what you think of our plan.</span></li></ul></main>'
)

PASSES = (
    _ROW.format("45mm", 14, 1.5),
    '<main><p style="font-size: 12pt; line-height: 1.2">This is no easy read,<br>and has other rules.</p></main>',
)
FAILS = (_ROW.format("45mm", 13, 1.5), _ROW.format("45mm", 18, 1.3), _ROW.format("40mm", 18, 1.5))


def check(printed: Printed) -> Iterator[Finding]:
    """One finding for each kind of thing that is too small. Letters, hyphens and edges are other checks' on print."""
    yield from printed.tell(RULE, _faults(printed))


def _faults(printed: Printed) -> Iterator[Fault]:
    for page, block in printed.laid_out.easy_rows:
        words = quote(block.text)
        size = min(run.look.size for line in block.lines for run in line.runs)
        if size < SIZE - ROUNDING:
            details = {"what": SIZES, "words": words, "measured": f"{size:.1f} pt", "least": f"{SIZE:g} pt"}
            yield Fault("size", page.number, details)
        for line, following in pairwise(block.lines):
            apart = (following.area.top - line.area.top) / max(run.look.size for run in line.runs)
            if apart < APART - ROUNDING:
                details = {"what": SPACES, "words": words, "measured": f"{apart:.2f}", "least": f"{APART:g}"}
                yield Fault("space", page.number, details)
        for picture in page.pictures:
            wide = (picture.area.right - picture.area.left) / MILLIMETRE
            if wide < PICTURE - ROUNDING:
                details = {"what": WIDTHS, "words": words, "measured": f"{wide:.0f} mm", "least": f"{PICTURE:g} mm"}
                yield Fault("picture", page.number, details)
