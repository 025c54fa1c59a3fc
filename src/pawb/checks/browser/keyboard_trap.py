"""A place that the Tab key does not leave."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.browsed import Browsed
from pawb.findings import Finding, Rule

RULE = Rule(
    id="keyboard-trap",
    level="error",
    finds={
        "en": "A place that the Tab key reaches and cannot leave.",
        "cy": "Man y mae'r fysell Tab yn ei gyrraedd ac na all ei adael.",
    },
    why={
        "en": "People who use a keyboard are caught there, and the rest of the page is closed to them.",
        "cy": "Mae pobl sy'n defnyddio bysellfwrdd yn cael eu dal yno, ac mae gweddill y dudalen ar gau iddynt.",
    },
    message={
        "en": "The Tab key does not get past this: “{words}”.",
        "cy": "Nid yw'r fysell Tab yn mynd heibio i hwn: “{words}”.",
    },
    mend={
        "en": "Delete the script that holds the Tab key, or let Escape lead out and say so.",
        "cy": "Dilëwch y sgript sy'n dal y fysell Tab, neu gadewch i Escape arwain allan a dywedwch hynny.",
    },
    basis="WCAG 2.2: 2.1.2 No Keyboard Trap (A), failure F10",
)

_HELD = (
    "<a href='#x'>Help</a><input aria-label='Name' onkeydown='if (event.key === `Tab`) event.preventDefault(); {}'>"
    "<a href='#y'>On</a>"
)
PASSES = (
    '<label>Name <input></label><a href="#x">Our standards</a>',
    _HELD.format("if (event.key === `Escape`) this.blur()"),
    "<p>Press Ctrl + M to go on.</p>" + _HELD.format("if (event.ctrlKey) this.nextElementSibling.focus()"),
)
FAILS = (
    "<p>Press Ctrl + M to go on.</p>" + _HELD.format(""),
    '<button onblur="setTimeout(() => this.nextElementSibling.focus(), 9)">Name</button>'
    '<button onblur="setTimeout(() => this.previousElementSibling.focus(), 9)">Street</button><button>Send</button>',
    '<label>Name <input onblur="setTimeout(() => this.focus())"></label><a href="#x">Our standards</a><a '
    'href="#y">Contact us</a>',
    '<label>Name <input onkeydown="if (event.key === \'Tab\') event.preventDefault()"></label><a href="#x">Our '
    'standards</a><a href="#y">Contact us</a>',
)


def check(page: Browsed) -> Iterator[Finding]:
    """Tab goes on until everything was reached, or Escape, or keys that the page names, lead on."""
    for part in page.seen.get("caught", ()):
        yield RULE.at(page.at(part), words=part["words"])
