"""Entries that only their colours tell apart."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.browsed import Browsed
from pawb.findings import Finding, Rule

RULE = Rule(
    id="colour-only-mark",
    level="warning",
    finds={
        "en": "Entries of a list or cells of a row in colours that the page gives a meaning, and with no other mark.",
        "cy": "Eitemau rhestr neu gelloedd rhes mewn lliwiau y mae'r dudalen yn rhoi ystyr iddynt, heb farc arall.",
    },
    why={
        "en": "People who do not see these colours apart, or see none, cannot tell which is which.",
        "cy": "Ni all pobl nad ydynt yn gwahaniaethu rhwng y lliwiau hyn, neu nad ydynt yn gweld lliw, ddweud p'un yw "
        "p'un.",
    },
    message={
        "en": "Only its colour says what “{words}” is.",
        "cy": "Dim ond ei liw sy'n dweud beth yw “{words}”.",
    },
    mend={
        "en": "Say the meaning in words as well, or put it under a heading of its own.",
        "cy": "Dywedwch yr ystyr mewn geiriau hefyd, neu rhowch ef o dan bennawd ei hun.",
    },
    basis="WCAG 2.2: 1.4.1 Use of Color (A), technique G14",
)

_STYLE = "<style>.a { color: #a11 } .b { color: #062 }</style>"
PASSES = (
    f'{_STYLE}<p>Red and green apples:</p><ul><li class="a">Red: ripe</li><li class="b">Green: unripe</li></ul>',
    f'{_STYLE}<ul><li class="a">Yew</li><li class="b">Elder</li></ul>',
    f'{_STYLE}<p>We have a green bus.</p><ul><li class="a">Red bus</li><li>Tram</li></ul>',
)
FAILS = (
    f'{_STYLE}<p>You may eat the green berries.</p><ul><li class="a">Yew</li><li class="b">Elder</li></ul>',
    f'{_STYLE}<p>Mae\'r dyddiau coch yn llawn.</p><ul><li class="a">Llun</li><li>Mawrth</li></ul>',
)


def check(page: Browsed) -> Iterator[Finding]:
    """No entries differ in colours that the page speaks of, and in nothing else."""
    for part in page.seen.get("colourMarks", ()):
        yield RULE.at(page.at(part), words=part["words"])
