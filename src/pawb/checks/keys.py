"""What keys do on a page that is open: Tab from its top to its end, the link past the menu, letters, and buttons."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from playwright.sync_api import Page

STOPS = 80
"""How many stops of Tab are looked at: the furthest that anyone goes."""
TWICE = 2
"""How often the focus may come to one place before it is held to be caught there."""
KEYS = "abcdefghijklmnopqrstuvwxyz0123456789?/+.,-"
"""What dictation may say and a hand may strike by mistake: WCAG 2.2, 2.1.4."""
EDGE, FEW = 3, 5
"""The contrast that the edge of a thing needs (WCAG 2.2, 1.4.11), and how many that have less are told."""
SETTLED = 30
"""Milliseconds after which a script has put the focus where it wants it."""
DRAWN = 500
"""Milliseconds after which what a button opens stands in its place, and has the focus."""


def press(page: Page, url: str) -> dict[str, Any]:
    """What comes of keys on the page at an address, as plain data. Raises playwright's Error where it goes away."""
    from playwright.sync_api import Error

    seen: dict[str, Any] = {}
    _press_tab(page, url, seen)
    with suppress(Error):  # what a button does may lead away
        _press_others(page, seen)
    return seen


def _press_tab(page: Page, url: str, seen: dict[str, Any]) -> None:
    """Press Tab from the top to the end: each stop, how it is marked, and what was never reached."""
    page.evaluate("() => { document.activeElement?.blur?.(); scrollTo(0, 0) }")
    plain: dict[str, str] = page.evaluate("pawb.looks()")
    unreached = dict.fromkeys(plain)
    stops: list[dict[str, Any]] = []
    faint: list[dict[str, Any]] = []
    times: dict[str, int] = {}
    marked: dict[str, bool] = {}
    left = freed = False
    wait = SETTLED if page.evaluate("pawb.movesFocus()") else 0
    for _ in range(min(len(plain) + 3 + page.evaluate("pawb.within()"), STOPS)):
        page.keyboard.press("Tab")
        if wait:
            page.wait_for_timeout(wait)
        if page.url.partition("#")[0] != url:
            break
        at = page.evaluate("pawb.focused()")
        if at is None:
            left = True
            continue
        unreached.pop(at["at"], None)
        times[at["at"]] = times.get(at["at"], 0) + 1
        if times[at["at"]] > TWICE and (unreached or not left) and not at["parts"]:
            if not freed and _led_out(page, times):
                freed = True
                times.clear()
                unreached.clear()  # what stood in the way is gone, and what is behind it was not counted
                continue
            seen["caught"] = [at]
            break
        if at["kind"] not in marked:
            marked[at["kind"]] = (
                not at["markable"] or at["look"] != plain.get(at["at"], at["look"]) or _changes(page, at)
            )
        if times[at["at"]] == 1 and 0 < at["ratio"] < EDGE and len(faint) < FEW:
            faint.append({"at": at["at"], "words": at["words"], "ratio": at["ratio"]})
        if times[at["at"]] == 1:
            stops.append({"at": at["at"], "words": at["words"], "kind": at["kind"], "marked": marked[at["kind"]],
                          "covered": at["covered"], "shown": at["shown"]})  # fmt: skip
    else:
        # Where there are so many stops, one press more leaves them, unless they pass the focus on in a ring.
        if not (left or freed) and sum(times.values()) > len(plain) and set(times) <= set(plain):
            seen["caught"] = [] if _led_out(page, times) else [at]
    seen["stops"] = stops
    seen["faintFocus"] = faint
    seen["unreached"] = [] if len(plain) > STOPS - 3 else [{"at": place} for place in unreached]


def _led_out(page: Page, loop: Collection[str]) -> bool:
    """Whether Escape, or keys that the page names, lead out of where Tab is caught: WCAG 2.2, 2.1.2."""
    for _ in range(len(loop) + 1):
        page.wait_for_timeout(SETTLED)
        if page.evaluate("pawb.isHelp()"):
            page.keyboard.press("Enter")
        for key in page.evaluate("pawb.waysOut()"):
            page.keyboard.press(key)
            at = page.evaluate("pawb.focused()")
            if at is None or not at["shown"] or at["at"] not in loop:
                return True
        page.keyboard.press("Tab")
    return False


def _press_others(page: Page, seen: dict[str, Any]) -> None:
    """Press the link past the menu, single keys, and buttons; see what colours of the reader's own leave."""
    page.emulate_media(forced_colors="active")
    seen["faded"] = page.evaluate("pawb.faded()")
    page.emulate_media(forced_colors="none")
    if page.evaluate("pawb.skipLink()"):
        page.keyboard.press("Enter")
        page.keyboard.press("Tab")
        seen["skipped"] = page.evaluate("pawb.skipped()")
    if page.evaluate("pawb.hearsKeys()"):
        seen["remaps"] = page.evaluate("pawb.remaps()")
        seen["keys"] = [key for key in KEYS if _stirs(page, key)]
    seen["lost"], seen["silent"], seen["stuck"] = [], [], []
    for button in page.evaluate("pawb.buttons()"):
        if page.evaluate("place => pawb.aim(place)", button):
            page.keyboard.press("Enter")
            seen["silent"] += page.evaluate("pawb.silent()")
            outcome = page.evaluate("pawb.outcome()")
            if outcome["lost"]:
                page.wait_for_timeout(DRAWN)
                outcome = page.evaluate("pawb.outcome()")
            if outcome["opened"] and not outcome["lost"]:
                page.keyboard.press("Escape")
                outcome = page.evaluate("pawb.outcome()")
                seen["stuck"] += [outcome] * outcome["dialog"]
                if outcome["opened"] and page.evaluate("pawb.aimAtClosing()"):
                    page.keyboard.press("Enter")
                    outcome = page.evaluate("pawb.outcome()")
            seen["lost"] += [outcome] * outcome["lost"]


def _stirs(page: Page, key: str) -> bool:
    """Whether pressing the key alone changes the page, or takes the focus somewhere."""
    page.evaluate("() => { document.activeElement?.blur?.(); pawb.stirred() }")
    page.keyboard.press(key)
    stirs: bool = page.evaluate("pawb.stirred()")
    return stirs


def _changes(page: Page, at: Mapping[str, Any]) -> bool:
    """Whether any pixel round what has the focus changes when it loses it."""
    box, size = at["box"], page.viewport_size
    assert size, "the window has a size"
    left, top = max(0, box["x"] - 8), max(0, box["y"] - 8)
    width, height = min(box["width"] + 16, size["width"] - left), min(box["height"] + 16, size["height"] - top)
    if not at["shown"] or width < 1 or height < 1:
        return False
    clip: Any = {"x": left, "y": top, "width": width, "height": height}
    with_focus = page.screenshot(clip=clip, caret="initial")
    held = page.evaluate_handle("document.activeElement")
    page.evaluate("document.activeElement.blur()")
    without = page.screenshot(clip=clip, caret="initial")
    held.evaluate("e => e.focus({ focusVisible: true })")
    return with_focus != without
