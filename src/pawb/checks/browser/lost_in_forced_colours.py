"""Something that vanishes in colours of the reader's own."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.browsed import Browsed
from pawb.findings import Finding, Rule

RULE = Rule(
    id="lost-in-forced-colours",
    level="warning",
    finds={
        "en": "A focus mark, or the picture on a button, that is gone when people use colours of their own.",
        "cy": "Marc ffocws, neu'r llun ar fotwm, sy'n diflannu pan fydd pobl yn defnyddio eu lliwiau eu hunain.",
    },
    why={
        "en": "People with low vision let their computer replace all colours. Shadows and painted shapes are then "
        "not drawn.",
        "cy": "Mae pobl â golwg gwan yn gadael i'w cyfrifiadur newid pob lliw. Ni chaiff cysgodion na siapiau lliw "
        "eu dangos wedyn.",
    },
    message={
        "en": "In forced colours this cannot be seen, or not that it has the focus: {words}",
        "cy": "Mewn lliwiau gorfodol ni ellir gweld hwn, neu ni ellir gweld bod y ffocws arno: {words}",
    },
    mend={
        "en": "Mark the focus with an outline (it may be transparent). Draw icons as <img>, or <svg> in currentColor.",
        "cy": "Marciwch y ffocws ag amlinell (gall fod yn dryloyw). Dangoswch eiconau fel <img>, neu <svg> yn "
        "currentColor.",
    },
    basis="WCAG 2.2: 2.4.7 Focus Visible (AA) and 1.4.11 Non-text Contrast (AA), techniques C40 and SCR31; CSS "
    "Color Adjustment 1: 3",
)

PASSES = (
    "<style>a:focus { outline: 3px solid transparent; box-shadow: 0 0 3px #00c }</style><a href='#x'>Our standards</a>",
    "<button aria-label='Menu'><svg width='20' height='20'><path d='M0 0h20v4H0z' fill='currentColor'/></svg></button>",
    "<button>Menu</button>",
)
FAILS = (
    "<style>a:focus { outline: none; box-shadow: 0 0 0 3px #00c }</style><a href='#x'>Our standards</a>",
    "<style>i { display: block; width: 20px; height: 20px; background: linear-gradient(#000, #000) }</style>"
    "<button aria-label='Menu'><i></i></button>",
)


def check(page: Browsed) -> Iterator[Finding]:
    """What shows in the page's colours shows in the reader's; a stop without any mark is the fault of another check."""
    unmarked = {part["at"] for part in page.seen.get("stops", ()) if not part["marked"]}
    for part in page.seen.get("faded", ()):
        if part["at"] not in unmarked:
            yield RULE.at(page.at(part), words=part["words"])
