"""The one adapter to axe-core: what it finds becomes findings like all others, in every language.

axe-core (Deque, MPL-2.0) has rules of its own, and words for them in English and not in Welsh. Ours for both are in
`engine.yml`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache
from importlib.resources import files
from typing import Any

import yaml

from pawb.checks import checks
from pawb.checks.browsed import Browsed
from pawb.findings import Finding, Rule
from pawb.languages import codes

OURS = frozenset([
    "area-alt", "aria-dialog-name", "avoid-inline-spacing", "blink", "document-title", "empty-heading",
    "empty-table-header", "form-field-multiple-labels", "heading-order", "html-has-lang", "image-alt",
    "input-image-alt", "marquee", "page-has-heading-one", "tabindex",
])  # fmt: skip
"""Rules that checks of our own on the page itself state already."""

WHY = {
    "en": "It keeps out people who use a screen reader, a keyboard, a magnifier or settings of their own.",
    "cy": "Mae'n cau allan bobl sy'n defnyddio darllenydd sgrin, bysellfwrdd, chwyddwr neu eu gosodiadau eu hunain.",
}


def judge(page: Browsed) -> Iterator[Finding]:
    """What the engine found on the page; a rule broken at one place is told once, whatever the window and colours."""
    told = set()
    for found in page.seen.get("engine", ()):
        name, place = found["rule"], page.at(found)
        known = engine_rules() if found["sure"] else _doubts()
        if (name, place) not in told and f"axe-{name}" in known:
            told.add((name, place))
            yield known[f"axe-{name}"].at(place)


def is_sound(page: Browsed) -> bool:
    """Whether neither the engine nor a check of our own finds anything on the page."""
    judges = (judge, *(check.judge for check in checks("browser")))
    return not any(True for each in judges for _ in each(page))


@cache
def engine_rules() -> Mapping[str, Rule]:
    """Every rule of the engine that is told, by its id in a report."""
    return {f"axe-{name}": _rule(name, words) for name, words in _words().items() if name not in OURS}


@cache
def _doubts() -> Mapping[str, Rule]:
    """What the engine could not decide, and a person should look at."""
    looks = {f"axe-{name}": words["look"] for name, words in _words().items() if "look" in words}
    return {id_: replace(engine_rules()[id_], level="look", message=look) for id_, look in looks.items()}


def _rule(name: str, words: Mapping[str, Any]) -> Rule:
    message, mend = ({code: words[code][n] for code in codes()} for n in (0, 1))
    criteria = ", ".join(words.get("wcag", ()))
    basis = f"axe-core: {name}" + (f"; WCAG 2.2: {criteria}" if criteria else "")
    return Rule(f"axe-{name}", "error" if criteria else "warning", message, WHY, message, mend, basis)


@cache
def _words() -> Mapping[str, Any]:
    text = files("pawb.checks").joinpath("engine.yml").read_text(encoding="utf-8")
    words: Mapping[str, Any] = yaml.load(text, Loader=yaml.CSafeLoader)
    return words
