"""A single key that does something."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.browsed import Browsed
from pawb.findings import Finding, Rule

RULE = Rule(
    id="single-key-shortcut",
    level="error",
    finds={
        "en": "A single letter, digit or sign that does something wherever the focus is.",
        "cy": "Un llythyren, digid neu arwydd sy'n gwneud rhywbeth lle bynnag y mae'r ffocws.",
    },
    why={
        "en": "People who speak to their computer set off one with every word, and people whose hands shake with "
        "every slip.",
        "cy": "Mae pobl sy'n siarad â'u cyfrifiadur yn sbarduno un â phob gair, a phobl y mae eu dwylo'n crynu â "
        "phob llithriad.",
    },
    message={
        "en": "These keys do something when they are struck alone: {keys}",
        "cy": "Mae'r bysellau hyn yn gwneud rhywbeth pan gânt eu taro ar eu pennau eu hunain: {keys}",
    },
    mend={
        "en": "Ask for Ctrl or Alt as well, or let people turn the keys off or change them.",
        "cy": "Gofynnwch am Ctrl neu Alt hefyd, neu gadewch i bobl ddiffodd y bysellau neu eu newid.",
    },
    basis="WCAG 2.2: 2.1.4 Character Key Shortcuts (A), failure F99",
)

MOST = 12
"""A page that answers nearly every key is one that shows what is typed."""

_SCRIPT = "<p id='t'>Our standards</p><script>document.onkeydown = (e) => {{ if ({}) t.append('!') }}</script>"
PASSES = (
    "<label><input type='checkbox' checked id='c'>Shortcuts</label>" + _SCRIPT.format("c.checked && e.key === 's'"),
    _SCRIPT.format("e.ctrlKey && e.key === 's'"),
    _SCRIPT.format("e.key === 'Escape'"),
    _SCRIPT.format("e.key.length === 1"),
)
FAILS = (_SCRIPT.format("e.key === 's'"),)


def check(page: Browsed) -> Iterator[Finding]:
    """No letter, digit or sign alone changes the page or moves the focus, unless that can be turned off."""
    keys = page.seen.get("keys", ())
    if 0 < len(keys) <= MOST and not page.seen["remaps"]:
        yield RULE.at(page.place, keys=" ".join(keys))
