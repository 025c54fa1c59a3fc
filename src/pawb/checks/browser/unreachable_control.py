"""Something that the mouse can press and no key reaches."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.browsed import Browsed
from pawb.findings import Finding, Rule

RULE = Rule(
    id="unreachable-control",
    level="error",
    finds={
        "en": "Something that answers the mouse, or should take the focus, and that the keyboard never reaches or "
        "presses.",
        "cy": "Rhywbeth sy'n ymateb i'r llygoden, neu a ddylai gymryd y ffocws, ond nad yw'r bysellfwrdd byth yn ei "
        "gyrraedd na'i bwyso.",
    },
    why={
        "en": "People who use a keyboard, a switch or their voice cannot use it.",
        "cy": "Ni all pobl sy'n defnyddio bysellfwrdd, switsh neu eu llais ei ddefnyddio.",
    },
    message={
        "en": "No key reaches or presses this: {words}",
        "cy": "Nid oes yr un fysell yn cyrraedd nac yn pwyso hwn: {words}",
    },
    mend={
        "en": "Make it a <button>, or an <a> with an address, and let it keep the focus.",
        "cy": "Gwnewch ef yn <button>, neu'n <a> â chyfeiriad, a gadewch iddo gadw'r ffocws.",
    },
    basis="WCAG 2.2: 2.1.1 Keyboard (A), 2.4.7 Focus Visible (AA) and 4.1.2 Name, Role, Value (A), failures F42, F54, "
    "F55 and F59",
)

PASSES = (
    '<button id="b">Show more</button><script>b.addEventListener("click", () => {})</script>',
    '<div id="d"><button>Close it</button></div><script>d.onclick = () => {}</script>',
    '<div id="d" role="button" tabindex="0">Go on</div><script>d.onclick = d.onkeydown = () => {}</script>',
)
FAILS = (
    '<div id="d">Show more</div><script>d.addEventListener("click", () => {})</script>',
    '<div id="d" role="button" tabindex="0">Show more</div><script>d.onclick = () => {}</script>',
    '<a href="#x" onfocus="this.blur()">Our standards</a>',
)


def check(page: Browsed) -> Iterator[Finding]:
    """All that answers the mouse is reached by Tab and answers a key. Where Tab is caught, that is told instead."""
    if page.seen.get("caught"):
        return
    told = set()
    for part in (*page.seen.get("mouseOnly", ()), *page.seen.get("unreached", ())):
        if part["at"] not in told:
            told.add(part["at"])
            yield RULE.at(page.at(part), words=part.get("words") or part["at"])
