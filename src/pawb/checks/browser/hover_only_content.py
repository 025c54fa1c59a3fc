"""Words that only the pointer brings out."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.browsed import Browsed
from pawb.findings import Finding, Rule

RULE = Rule(
    id="hover-only-content",
    level="error",
    finds={
        "en": "A part that a style sheet shows under the pointer and never under the focus.",
        "cy": "Rhan y mae dalen arddull yn ei dangos o dan y pwyntydd ond byth o dan y ffocws.",
    },
    why={
        "en": "People who use a keyboard or a touch screen never see it.",
        "cy": "Nid yw pobl sy'n defnyddio bysellfwrdd neu sgrin gyffwrdd byth yn ei gweld.",
    },
    message={
        "en": "Only the pointer brings this out: “{words}”.",
        "cy": "Dim ond y pwyntydd sy'n dod â hyn i'r golwg: “{words}”.",
    },
    mend={
        "en": "Show it always, or behind a <button> or <details>; or write :focus-within beside :hover.",
        "cy": "Dangoswch hi bob amser, neu y tu ôl i <button> neu <details>; neu ysgrifennwch :focus-within wrth "
        "ymyl :hover.",
    },
    basis="WCAG 2.2: 2.1.1 Keyboard (A) and 1.4.13 Content on Hover or Focus (AA)",
)

PASSES = (
    '<style>.m ul { display: none } .m:hover ul, .m:focus-within ul { display: block }</style><div class="m"><a '
    'href="#x">Parks</a><ul><li>North park</li></ul></div>',
    '<style>a:hover { color: black }</style><a href="#x">Parks</a>',
)
FAILS = (
    '<style>.m ul { display: none } .m:hover ul { display: block }</style><div class="m"><a '
    'href="#x">Parks</a><ul><li>North park</li></ul></div>',
)


def check(page: Browsed) -> Iterator[Finding]:
    """What hovering shows, focus shows too."""
    for part in page.seen.get("hoverOnly", ()):
        yield RULE.at(page.at(part), words=part["words"])
