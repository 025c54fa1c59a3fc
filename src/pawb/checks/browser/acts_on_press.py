"""Something that acts as soon as it is pressed down."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.browsed import Browsed
from pawb.findings import Finding, Rule

RULE = Rule(
    id="acts-on-press",
    level="warning",
    finds={
        "en": "A part that acts when the pointer goes down, and not when it comes up.",
        "cy": "Rhan sy'n gweithredu pan â'r pwyntydd i lawr, ac nid pan ddaw i fyny.",
    },
    why={
        "en": "Whoever touches it by mistake cannot take that back by moving away.",
        "cy": "Ni all y sawl sy'n ei chyffwrdd drwy gamgymeriad dynnu hynny'n ôl drwy symud i ffwrdd.",
    },
    message={
        "en": "“{words}” acts as soon as it is pressed down.",
        "cy": "Mae “{words}” yn gweithredu cyn gynted ag y caiff ei bwyso i lawr.",
    },
    mend={
        "en": "Let it act on click.",
        "cy": "Gadewch iddo weithredu ar click.",
    },
    basis="WCAG 2.2: 2.5.2 Pointer Cancellation (A), failure F101",
)

PASSES = ('<button onclick="go()">Go on</button>',)
FAILS = (
    '<button onmousedown="go()">Go on</button>',
    '<button id="b">Go on</button><script>b.addEventListener("pointerdown", () => {})</script>',
)


def check(page: Browsed) -> Iterator[Finding]:
    """What hears the pointer go down hears it come up or a click too."""
    for part in page.seen.get("pressedDown", ()):
        yield RULE.at(page.at(part), words=part["words"])
