"""A button that leaves the focus nowhere."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.browsed import Browsed
from pawb.findings import Finding, Rule

RULE = Rule(
    id="lost-focus",
    level="error",
    finds={
        "en": "A button after which the focus is nowhere, or not in the dialog that it opened.",
        "cy": "Botwm y mae'r ffocws ar goll ar ei ôl, neu heb fod yn y blwch deialog a agorodd.",
    },
    why={
        "en": "People who use a keyboard start again at the top of the page. People who listen do not learn that a "
        "dialog opened.",
        "cy": "Mae pobl sy'n defnyddio bysellfwrdd yn dechrau eto ar frig y dudalen. Nid yw pobl sy'n gwrando yn "
        "cael gwybod bod blwch deialog wedi agor.",
    },
    message={
        "en": "After this button was pressed, the focus is lost or behind the dialog: {words}",
        "cy": "Ar ôl pwyso'r botwm hwn, mae'r ffocws ar goll neu y tu ôl i'r blwch deialog: {words}",
    },
    mend={
        "en": "Move the focus into what opens, and back to the button when it closes. <dialog> and showModal() do "
        "both.",
        "cy": "Symudwch y ffocws i'r hyn sy'n agor, ac yn ôl i'r botwm pan fydd yn cau. Mae <dialog> a showModal() "
        "yn gwneud y ddau.",
    },
    basis="WCAG 2.2: 2.4.3 Focus Order (A), failure F85",
)

_CLOSE = "<p>Map</p><button id='c' onclick='d.close()'>Close</button>"
PASSES = (
    "<button onclick='d.hidden = false; setTimeout(() => c.focus(), 200)'>Map</button><div id='d' role='dialog' "
    "aria-label='Map' hidden onkeydown='d.hidden = true; document.querySelector(\"button\").focus()'>"
    "<button id='c'>Close</button></div>",
    f"<button onclick='d.showModal()'>Map</button><dialog id='d' aria-label='Map'>{_CLOSE}</dialog>",
    "<button popovertarget='p'>What is it?</button><div popover id='p'>A word of law</div>",
    "<details><summary>More</summary><p>Text</p></details><button onclick='this.append(1)'>Add</button>",
)
FAILS = (
    "<button onclick='d.style.display = \"block\"'>Map</button><div id='d' role='dialog' aria-label='Map' "
    "style='display: none'><p>Map</p></div>",
    "<button onclick='this.remove()'>Dismiss</button>",
    "<button onclick='d.hidden = false'>Map</button><div id='d' hidden style='position: fixed; top: 9em'><p>Map</p>"
    "<button onclick='d.hidden = true'>Close</button></div>",
    "<button onclick='d.hidden = false; c.focus()'>Map</button><div id='d' hidden>"
    "<button id='c' onclick='d.hidden = true'>Close</button></div>",
)


def check(page: Browsed) -> Iterator[Finding]:
    """After each button, and after what it opened was closed by key, the focus is somewhere fit."""
    for part in page.seen.get("lost", ()):
        yield RULE.at(page.at(part), words=part["words"])
