"""A dialog that Escape does not close."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.browsed import Browsed
from pawb.findings import Finding, Rule

RULE = Rule(
    id="stuck-dialog",
    level="warning",
    finds={
        "en": "A dialog that stays when people press Escape.",
        "cy": "Blwch deialog sy'n aros pan fydd pobl yn pwyso Escape.",
    },
    why={
        "en": "Whoever uses a keyboard expects Escape to close it, and has to search for another way out.",
        "cy": "Mae pawb sy'n defnyddio bysellfwrdd yn disgwyl i Escape ei gau, ac yn gorfod chwilio am ffordd arall "
        "allan.",
    },
    message={
        "en": "Escape does not close what “{words}” opens.",
        "cy": "Nid yw Escape yn cau'r hyn y mae “{words}” yn ei agor.",
    },
    mend={
        "en": "Use <dialog> and its showModal(), or close it when Escape is pressed.",
        "cy": "Defnyddiwch <dialog> a'i showModal(), neu caewch ef pan gaiff Escape ei bwyso.",
    },
    basis="WCAG 2.2: 2.1.2 No Keyboard Trap (A); ARIA Authoring Practices Guide: Dialog (Modal) Pattern",
)

PASSES = (
    "<button onclick='d.showModal()'>Map</button><dialog id='d' aria-label='Map'><button>Close</button></dialog>",
)
FAILS = (
    "<button id='o' onclick='d.hidden = false; c.focus()'>Map</button><div id='d' role='dialog' aria-label='M' hidden>"
    "<button id='c' onclick='d.hidden = true; o.focus()'>Close</button></div>",
)


def check(page: Browsed) -> Iterator[Finding]:
    """Each dialog that a button opens, and that has the focus, is closed by Escape."""
    for part in page.seen.get("stuck", ()):
        yield RULE.at(page.at(part), words=part["words"])
