"""Something to press that does not say what it is."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.browsed import Browsed
from pawb.findings import Finding, Rule

RULE = Rule(
    id="missing-role",
    level="error",
    finds={
        "en": "An element that keys reach and that can be pressed, and that has no role.",
        "cy": "Elfen y mae bysellau'n ei chyrraedd ac y gellir ei phwyso, heb rôl.",
    },
    why={
        "en": "People who listen come to mere words, and do not learn that they can press them.",
        "cy": "Mae pobl sy'n gwrando yn dod at eiriau yn unig, heb gael gwybod y gallant eu pwyso.",
    },
    message={
        "en": "“{words}” can be pressed, and does not say that it is a button or a link.",
        "cy": "Gellir pwyso “{words}”, ond nid yw'n dweud mai botwm neu ddolen ydyw.",
    },
    mend={
        "en": "Make it a <button>, or a link with an address.",
        "cy": "Gwnewch hi'n <button>, neu'n ddolen â chyfeiriad.",
    },
    basis="WCAG 2.2: 4.1.2 Name, Role, Value (A), failures F15 and F59",
)

_HEARS = "<script>x.onclick = x.onkeydown = () => {}</script>"
PASSES = (
    f'<div id="x" tabindex="0" role="button">Send</div>{_HEARS}',
    f'<button id="x">Send</button>{_HEARS}',
    f'<div id="x" tabindex="0"><a href="#y">Map</a></div>{_HEARS}',
    '<div tabindex="0">What scrolls and hears nothing</div>',
)
FAILS = (f'<div id="x" tabindex="0">Send</div>{_HEARS}',)


def check(page: Browsed) -> Iterator[Finding]:
    """What keys reach and what hears a press has a role, by nature or by name."""
    for part in page.seen.get("roleless", ()):
        yield RULE.at(page.at(part), words=part["words"])
