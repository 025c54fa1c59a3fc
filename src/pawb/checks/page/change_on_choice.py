"""A choice that carries people away as soon as they make it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.findings import Finding, Rule

RULE = Rule(
    id="change-on-choice",
    level="error",
    finds={
        "en": "A field that sends its form, or leads elsewhere, as soon as it is reached or changed.",
        "cy": "Maes sy'n anfon ei ffurflen, neu'n arwain i rywle arall, cyn gynted ag y caiff ei gyrraedd neu ei "
        "newid.",
    },
    why={
        "en": "People who go through a list with the arrow keys are carried away by its first entry.",
        "cy": "Mae pobl sy'n mynd drwy restr â'r bysellau saeth yn cael eu cludo i ffwrdd gan y dewis cyntaf.",
    },
    message={
        "en": "This field leads away at once ({event}).",
        "cy": "Mae'r maes hwn yn mynd â phobl i rywle arall ar unwaith ({event}).",
    },
    mend={
        "en": "Let people choose first, and go on with a button.",
        "cy": "Gadewch i bobl ddewis yn gyntaf, a mynd ymlaen â botwm.",
    },
    basis="WCAG 2.2: 3.2.1 On Focus (A) and 3.2.2 On Input (A), failures F36 and F37",
)

EVENTS = ("onchange", "oninput", "onfocus", "onblur", "onselect")
_AWAY = re.compile(r"\blocation\b|\.submit\(|window\.open|history\.(?:go|back)")
_LISTENS = re.compile(
    r"(?:addEventListener\(\s*['\"](?P<heard>change|input|focus|blur)['\"]|\.on(?P<set>change|input|focus|blur)\s*=)"
    r"[^;{}]*(?:\{[^{}]*?)?(?:\blocation(?:\.href)?\s*=[^=]|\blocation\.(?:assign|replace)\(|\.submit\(|window\.open\()"
)

PASSES = (
    '<select onchange="showPrice()"></select>',
    '<form><select></select><button onclick="location = 1">Go</button></form>',
    "<script>s.addEventListener('change', () => { n = location.hash }); b.onclick = () => { location = 1 }</script>",
)
FAILS = (
    '<select onchange="location = this.value"></select>',
    '<input onblur="this.form.submit()">',
    '<a href="/" onfocus="window.open(this.href)">x</a>',
    "<select></select><script>s.addEventListener('change', () => { location = s.value })</script>",
    "<input><script>i.onblur = function () { i.form.submit() }</script>",
    '<input type="radio" onclick="window.open(1)">',
)


def check(page: Page) -> Iterator[Finding]:
    """No event but a press leads away."""
    for node in page.visible(",".join(f"[{event}]" for event in EVENTS)):
        for event in EVENTS:
            if _AWAY.search(node.attributes.get(event) or ""):
                yield RULE.at(page.place(node), event=event)
                break
    for node in page.visible("input[type=radio][onclick],input[type=checkbox][onclick],select[onclick]"):
        if _AWAY.search(node.attributes.get("onclick") or ""):
            yield RULE.at(page.place(node), event="onclick")
    for script in page.tree.css("script:not([src])"):
        if found := _LISTENS.search(script.text()):
            yield RULE.at(page.place(script), event=found["heard"] or found["set"])
