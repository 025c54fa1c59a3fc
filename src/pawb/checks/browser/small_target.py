"""Something to press that is smaller than a fingertip."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.browsed import Browsed
from pawb.findings import Finding, Rule

RULE = Rule(
    id="small-target",
    level="warning",
    finds={
        "en": "A link, button or field that is less than 44 pixels wide or high.",
        "cy": "Dolen, botwm neu faes sy'n llai na 44 picsel o led neu uchder.",
    },
    why={
        "en": "People whose hands shake, or who use a phone on the move, miss it or press what is beside it.",
        "cy": "Mae pobl y mae eu dwylo'n crynu, neu sy'n defnyddio ffôn wrth symud, yn ei fethu neu'n pwyso'r hyn sydd "
        "wrth ei ymyl.",
    },
    message={
        "en": "“{words}” is {size} pixels: less than 44 by 44. So small on this page: {count}.",
        "cy": "Mae “{words}” yn {size} picsel: llai na 44 wrth 44. Nifer o'r fath ar y dudalen hon: {count}.",
    },
    mend={
        "en": "Give it more room in the style sheet: padding, or a min-width and min-height of 44px.",
        "cy": "Rhowch fwy o le iddo yn y ddalen arddull: padding, neu min-width a min-height o 44px.",
    },
    basis="WCAG 2.2: 2.5.5 Target Size (Enhanced) (AAA)",
)

_LARGE = "<style>a, button { display: inline-block; padding: 16px 24px }</style>"
PASSES = (
    f'{_LARGE}<nav><a href="#x">Our standards</a></nav>',
    '<style>a { color: navy }</style><p>Everybody may read <a href="#x">our standards</a> here.</p>',
    "<button>What nobody has styled</button>",
    "<style>label { display: block; padding: 14px }</style><label><input type=checkbox> I have read this</label>",
    "<style>li { position: relative; padding: 20px } a::after { content: ''; position: absolute; inset: 0 }</style>"
    '<ul><li><a href="#x">All of this can be pressed</a></li></ul>',
    '<style>a { color: navy }</style><a href="#x"><svg width="90" height="60" aria-label="Map" role="img"></svg></a>',
)
FAILS = (
    '<style>a { color: navy }</style><ul><li><a href="#x">Our standards</a></li></ul>',
    "<style>button { padding: 4px }</style><button>Send your answer</button>",
)


def check(page: Browsed) -> Iterator[Finding]:
    """All that is pressed and does not stand in a sentence is 44 by 44 pixels, or what is round it takes the press.

    One is told for a page, with how many there are in the window that has more of them.
    """
    found = page.seen.get("smallTargets", ())
    for part in sorted(found, key=lambda part: -int(part["count"]))[:1]:
        yield RULE.at(page.at(part), words=part["words"], size=part["size"], count=part["count"])
