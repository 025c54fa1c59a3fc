"""The one adapter to axe-core: what it finds becomes findings like all others, in every language.

axe-core (Deque, MPL-2.0) has rules of its own, and words for them in English and not in Welsh. Ours for both are in
`engine.yml`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import Any

import yaml

from pawb.checks.browsed import Browsed
from pawb.findings import Finding, Level, Rule
from pawb.languages import codes

OURS = frozenset([
    "area-alt", "blink", "document-title", "empty-heading", "empty-table-header", "form-field-multiple-labels",
    "heading-order", "html-has-lang", "image-alt", "input-image-alt", "marquee", "page-has-heading-one", "tabindex",
])  # fmt: skip
"""Rules that checks of our own on the page itself state already."""

LOOK = frozenset(["no-autoplay-audio", "server-side-image-map", "table-fake-caption", "video-caption"])
"""Rules that a person should look at where the engine could not decide; its other doubts are about how it works."""

WHY = {
    "en": "It keeps out people who use a screen reader, a keyboard, a magnifier or settings of their own.",
    "cy": "Mae'n cau allan bobl sy'n defnyddio darllenydd sgrin, bysellfwrdd, chwyddwr neu eu gosodiadau eu hunain.",
}
_CRITERION = re.compile(r"wcag(\d)(\d)(\d+)")
"""The tag by which the engine names a success criterion: `wcag1410` is 1.4.10."""


def judge(page: Browsed) -> Iterator[Finding]:
    """What the engine found on the page; a rule broken at one place is told once, whatever the window and colours."""
    told = set()
    for found in page.seen.get("engine", ()):
        rule, place = found["rule"], page.at(found)
        wanted = rule not in OURS if found["sure"] else rule in LOOK
        if wanted and (rule, place) not in told and rule in _words():
            told.add((rule, place))
            yield _rule(rule, tuple(found["tags"]), found["sure"]).at(place)


@cache
def _rule(name: str, tags: tuple[str, ...], sure: bool) -> Rule:
    level: Level = "look" if not sure else "warning" if "best-practice" in tags else "error"
    criteria = [".".join(found.groups()) for tag in tags if (found := _CRITERION.fullmatch(tag))]
    basis = [f"axe-core: {name}"]
    if criteria:
        basis += [f"WCAG 2.2: {', '.join(criteria)}", f"EN 301 549: {', '.join(f'9.{one}' for one in criteria)}"]
    message, mend = ({code: _words()[name][code][n] for code in codes()} for n in (0, 1))
    return Rule(f"axe-{name}", level, message, WHY, message, mend, "; ".join(basis))


@cache
def _words() -> Mapping[str, Any]:
    words: Mapping[str, Any] = yaml.safe_load(files("pawb.checks").joinpath("engine.yml").read_text(encoding="utf-8"))
    return words
