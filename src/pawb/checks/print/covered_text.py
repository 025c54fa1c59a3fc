"""Text with something over it or behind it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pawb.checks.printed import Fault, Printed, quote
from pawb.findings import Finding, Rule
from pawb.render.large_print.laid_out import Area, Page, Run

RULE = Rule(
    id="covered-text",
    level="error",
    finds={
        "en": "Text on a picture, or on other text.",
        "cy": "Testun ar ben llun, neu ar ben testun arall.",
    },
    why={
        "en": "Letters can be told apart only on a plain ground.",
        "cy": "Dim ond ar gefndir plaen y gellir gwahaniaethu rhwng llythrennau.",
    },
    message={
        "en": "“{words}” shares its place with {what}.",
        "cy": "Mae “{words}” yn yr un lle â {what}.",
    },
    mend={
        "en": "In the style sheet for print, give each a place of its own: no position: absolute over it, no picture "
        "or gradient as a background, no negative margin.",
        "cy": "Yn y ddalen arddull ar gyfer print, rhowch le ei hun i bob un: dim position: absolute drosto, dim llun "
        "na graddiant yn gefndir, dim ymyl negyddol.",
    },
    basis="UKAAF G003 Creating clear print and large print documents; RNIB clear print: text over pictures",
)

A_PICTURE = {"en": "a picture", "cy": "llun"}
TOUCH = 1.0
"""How far areas may reach into each other, in points."""

_PICTURE = '<img alt="Ask" src="ask.svg" style="width: 5cm; height: 5cm{}">'

PASSES = (
    f"<p>Have your say.</p><p>{_PICTURE.format('')} We will listen.</p>",
    "<p>Have your<sup>1</sup> say<br>on your care.</p>",
)
FAILS = (
    f"<div>{_PICTURE.format('; position: absolute; top: 0; left: 0')}<p>Have your say.</p></div>",
    '<p>Have your say.</p><p style="margin-top: -2.2em">We will listen.</p>',
    '<p style="background: linear-gradient(#fff, #ccc)">Have your say.</p>',
)


def check(printed: Printed) -> Iterator[Finding]:
    """One finding for each text that something covers."""
    yield from printed.tell(RULE, (fault for page in printed.pages for fault in _faults(page)))


def _faults(page: Page) -> Iterator[Fault]:
    runs = [run for block in page.all for line in block.lines for run in line.runs]
    for run in runs:
        if not run.look.ground or any(_meet(run.area, picture.area) for picture in page.pictures):
            yield Fault(run.text, page.number, {"words": quote(run.text), "what": A_PICTURE})
    for run, other in _meeting(runs):
        yield Fault((run.text, other.text), page.number, {"words": quote(run.text), "what": f"“{quote(other.text)}”"})


def _meeting(runs: Sequence[Run]) -> Iterator[tuple[Run, Run]]:
    """Each two texts that share some place: only those that begin higher than one's end can meet it."""
    downward = sorted(runs, key=lambda run: run.area.top)
    for place, run in enumerate(downward, start=1):
        end = run.area.bottom - TOUCH
        for other in downward[place:]:
            if other.area.top >= end:
                break
            if _meet(run.area, other.area):
                yield run, other


def _meet(one: Area, other: Area) -> bool:
    return (
        min(one.right, other.right) - max(one.left, other.left) > TOUCH
        and min(one.bottom, other.bottom) - max(one.top, other.top) > TOUCH
    )
