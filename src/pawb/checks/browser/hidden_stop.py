"""A stop of the Tab key on something that is not shown."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.browsed import Browsed
from pawb.findings import Finding, Rule

RULE = Rule(
    id="hidden-stop",
    level="error",
    finds={
        "en": "A link, button or field that takes the focus while nobody can see it.",
        "cy": "Dolen, botwm neu faes sy'n cymryd y ffocws er na all neb ei weld.",
    },
    why={
        "en": "People who use a keyboard lose sight of where they are, and may press what they never saw.",
        "cy": "Mae pobl sy'n defnyddio bysellfwrdd yn colli golwg ar ble y maent, a gallent bwyso rhywbeth nad ydynt "
        "wedi'i weld.",
    },
    message={
        "en": "“{words}” takes the focus and is not to be seen.",
        "cy": "Mae “{words}” yn cymryd y ffocws ond nid yw i'w weld.",
    },
    mend={
        "en": "Hide it from the keyboard as well (hidden, or display: none), or show it when it has the focus.",
        "cy": "Cuddiwch ef rhag y bysellfwrdd hefyd (hidden, neu display: none), neu dangoswch ef pan fydd y ffocws "
        "arno.",
    },
    basis="WCAG 2.2: 2.4.7 Focus Visible (AA) and 2.4.3 Focus Order (A)",
)

PASSES = (
    '<style>.skip { position: absolute; left: -999px } .skip:focus { left: 0 }</style><a class="skip" href="#m">Skip '
    'to the content</a><main id="m"></main>',
    '<a href="#x">Our standards</a>',
    '<style>input { opacity: 0; position: absolute }</style><input type="radio" id="r"><label for="r">Wales</label>',
)
FAILS = (
    '<a href="#x" style="position: absolute; left: -999px">Our standards</a>',
    '<a href="#x" style="opacity: 0">Our standards</a>',
)


def check(page: Browsed) -> Iterator[Finding]:
    """Each stop of the Tab key is in the window while it has the focus."""
    for part in page.seen.get("stops", ()):
        if not part["shown"]:
            yield RULE.at(page.at(part), words=part["words"])
