"""A row of a table that goes on over the page."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.printed import Fault, Printed, quote
from pawb.findings import Finding, Rule
from pawb.render.large_print.laid_out import Page, Row

RULE = Rule(
    id="split-row",
    level="error",
    finds={
        "en": "A row of a table, or the record that stands for it, that goes on over the page although one page "
        "could hold it.",
        "cy": "Rhes o dabl, neu'r cofnod sy'n cynrychioli'r rhes, sy'n parhau dros y dudalen er bod lle iddi ar un "
        "dudalen.",
    },
    why={
        "en": "A value on another page than its label is read as the value of something else.",
        "cy": "Darllenir gwerth sydd ar dudalen wahanol i'w label fel gwerth rhywbeth arall.",
    },
    message={
        "en": "The row that begins “{words}” goes on over the page.",
        "cy": "Mae'r rhes sy'n dechrau â “{words}” yn parhau dros y dudalen.",
    },
    mend={
        "en": "In the style sheet for print, set break-inside: avoid for rows.",
        "cy": "Yn y ddalen arddull ar gyfer print, gosodwch break-inside: avoid ar gyfer rhesi.",
    },
    basis="UKAAF G003 Creating clear print and large print documents: tables",
)

_LINES = "<br>".join(["Have your say"] * 20)
_TABLE = "<style>tr {{ break-inside: {} }}</style><table><tr><td>{}</td></tr><tr><td>{}</td></tr></table>"

PASSES = (
    _TABLE.format("avoid", _LINES, _LINES),
    _TABLE.format("auto", "One", "<br>".join([_LINES] * 3)),
)
FAILS = (
    _TABLE.format("auto", _LINES, _LINES),
    f'<ul class="record"><li>{_LINES}</li></ul><ul class="record"><li>{_LINES}</li></ul>',
)


def check(printed: Printed) -> Iterator[Finding]:
    """One finding for each row that is split."""
    pieces: dict[int, list[tuple[int, Row]]] = {}
    for page in printed.pages:
        for row in page.rows:
            pieces.setdefault(row.element, []).append((page.number, row))
    room = max(map(_height, printed.pages), default=0)
    yield from printed.tell(
        RULE,
        (
            Fault(element, on[0][0], {"words": quote(on[0][1].text)})
            for element, on in pieces.items()
            if len({page for page, _ in on}) > 1 and sum(row.area.bottom - row.area.top for _, row in on) <= room
        ),
    )


def _height(page: Page) -> float:
    """How high the text of a page is."""
    areas = [line.area for block in page.blocks for line in block.lines]
    return max((area.bottom for area in areas), default=0) - min((area.top for area in areas), default=0)
