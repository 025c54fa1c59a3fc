"""Something that is moved by dragging."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.findings import Finding, Rule

RULE = Rule(
    id="dragging-only",
    level="look",
    finds={
        "en": "A part of a page that people drag, without a button that does the same.",
        "cy": "Rhan o dudalen y mae pobl yn ei llusgo, heb fotwm sy'n gwneud yr un peth.",
    },
    why={
        "en": "Many people cannot hold a button down and move at once: those who tremble, or use a head pointer or "
        "their eyes.",
        "cy": "Ni all llawer o bobl ddal botwm i lawr a symud yr un pryd: pobl sy'n crynu, neu sy'n defnyddio "
        "pwyntydd pen neu eu llygaid.",
    },
    message={
        "en": "This can be dragged, and has no button of its own: {words}",
        "cy": "Gellir llusgo hwn, ac nid oes ganddo fotwm ei hun: {words}",
    },
    mend={
        "en": "See whether the same can be done with single presses: “Move up”, or a list of places to choose from.",
        "cy": "Gwiriwch a ellir gwneud yr un peth drwy bwyso unwaith: “Symud i fyny”, neu restr o leoedd i ddewis "
        "ohonynt.",
    },
    basis="WCAG 2.2: 2.5.7 Dragging Movements (AA), failure F108",
)

PRESSED = "button,select,input,[role=button],summary"

PASSES = (
    '<li draggable="true">Milk <button>Move up</button></li>',
    '<ul><li draggable="false">Milk</li></ul>',
)
FAILS = ('<ul><li draggable="true">Milk</li><li draggable="true">Bread</li></ul>',)


def check(page: Page) -> Iterator[Finding]:
    """What can be dragged has something to press; told once for a page."""
    for node in page.visible('[draggable="true"]'):
        if not node.css_first(PRESSED):
            yield RULE.at(page.place(node), words=" ".join(node.text().split())[:40])
            return
