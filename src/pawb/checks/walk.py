"""Pages in the browser: each wide and narrow, by day and by night, walked through with Tab, and without scripts."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from contextlib import suppress
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import quote, unquote, urlsplit

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page, Request, Response, Route

WIDE = {"width": 1280, "height": 900}
NARROW = {"width": 320, "height": 640}
"""1280 pixels at 400%: WCAG 2.2, 1.4.10."""
LOW = {"width": 320, "height": 256}
"""1280 by 1024 pixels at 400%."""
ENLARGED = {"width": 640, "height": 512}
"""1280 by 1024 pixels at 200%: WCAG 2.2, 1.4.4."""

QUESTIONS = (
    "setting", "headingLike", "overlaps", "plainLinks", "upsideDown", "mouseOnly", "hoverOnly", "moving", "lines",
    "hearsMotion", "changing", "pressedDown", "spaceless", "keyless", "fixedSpacing",
    "colourMarks", "distantLabels", "smallTargets", "roleless", "idleStops",
)  # fmt: skip
"""What is asked of every page as it opens, by the names in `probes.js` and the files beside it."""
OF_COLOURS = ("faintPlaceholders", "faintUnderPointer", "onGradient", "faintControls", "paleText")
"""What is asked as well where the colours are not known already."""
OF_KEYS = (
    "stops", "faintFocus", "unreached", "caught", "faded", "skipped", "keys", "lost", "silent", "stuck",
    "complaints", "hosts",
)  # fmt: skip
"""What comes of keys, or may."""

EVERY = {
    "type": "tag",
    "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"],
}
ENGINE = r"""async ([runOnly, rules]) => {
  const found = await axe.run(document, { runOnly, rules, resultTypes: ["violations", "incomplete"] });
  // What nobody has styled has the size that the browser gives it: WCAG 2.2, 2.5.8, the fourth exception.
  const element = ({ target }) => document.querySelector(target.flat().join(" "));
  const plain = (node) => document.styleSheets.length === 0 && !element(node)?.closest("[style]");
  // Signs are in no human language, and have no words that a name could hold: WCAG 2.2, 1.4.3 and 2.5.3.
  const signs = (node) => /^[^\p{L}\p{N}]+$/u.test(element(node)?.innerText ?? "");
  // What heads a column, or all of them, is no caption.
  const heads = (node) => element(node)?.rows?.[0]?.cells[0]?.tagName === "TH";
  const passed = {
    "table-fake-caption": heads, "target-size": plain, "color-contrast": signs, "label-content-name-mismatch": signs,
  };
  const meant = (rule) => rule.nodes.filter((node) => !passed[rule.id]?.(node));
  const nodes = (rule, sure) => meant(rule).slice(0, 5).map((node) => ({
    rule: rule.id, sure, at: node.target.flat().join(" "), words: node.html.slice(0, 80),
  }));
  const all = (rules, sure) => rules.flatMap((rule) => nodes(rule, sure));
  return [...all(found.violations, true), ...all(found.incomplete, false)];
}"""
ON = {"enabled": True}
MORE = {"css-orientation-lock": ON, "label-content-name-mismatch": ON, "table-fake-caption": ON, "target-size": ON}
"""Rules that none of the tags holds, or that are still on trial."""
COLOURS = {"type": "rule", "values": ["color-contrast"]}
NO_COLOURS = {"color-contrast": {"enabled": False}}
STOPS = 80
"""How many stops of Tab are looked at: the furthest that anyone goes."""
LONGEST = 5_000
"""Milliseconds that something may move by itself: WCAG 2.2, 2.2.2."""
DRAWN = 500
"""Milliseconds after which what a button opens stands in its place, and has the focus."""
PATIENCE = 15_000
"""Milliseconds that a page may take to open."""
KEYS = "abcdefghijklmnopqrstuvwxyz0123456789?/+.,-"
"""What dictation may say and a hand may strike by mistake: WCAG 2.2, 2.1.4."""
EDGE, FEW = 3, 5
"""The contrast that the edge of a thing needs (WCAG 2.2, 1.4.11), and how many that have less are told."""
SETTLED = 30
"""Milliseconds after which a script has put the focus where it wants it."""
NUMBER = re.compile(r"\d+")
TWICE = 2
"""How often the focus may come to one place before it is held to be caught there."""


class Before(NamedTuple):
    """What was seen of a page before, and whether its colours meet as they did then."""

    seen: Mapping[str, Any]
    same_colours: bool

    @property
    def told(self) -> Mapping[str, Any]:
        """What of it need not be seen again if nothing is wrong with it."""
        colours = [found for found in self.seen["engine"] if found["rule"] in COLOURS["values"]]
        return {name: self.seen[name] for name in OF_COLOURS + OF_KEYS if name in self.seen} | {"engine": colours}


class Walk:
    """Leads page after page of the folder at `address` through one browser, in the same two tabs of it.

    A tab costs more than most pages, so it is kept: one has scripts, the other has none.
    """

    def __init__(self, browser: Browser, address: str, engine: str, probes: str) -> None:
        self._browser, self._address = browser, address
        self._engine, self._probes = engine, probes
        self._others = re.compile(f"^(?!{re.escape(address)}|data:|blob:|about:)")
        self._tabs: dict[bool, Page] = {}
        self._url = ""
        self._seen: dict[str, Any] = {}
        self._asked: set[str] = set()
        self._missing: set[str] = set()

    def see(self, route: str, deep: bool = True, before: Before | None = None) -> Mapping[str, Any]:
        """Everything that is seen of a page, as plain data; `unopened` says why if it could not be shown.

        `asked` are the files of the folder that it asked for, itself among them. A walk that is not `deep` presses no
        keys. Where it was walked `before` with the same controls, keys do what they did then.
        """
        from playwright.sync_api import Error, TimeoutError

        self._url = self._address + quote(route)
        for again in (False, True):
            self._seen, self._asked, self._missing = {"hosts": [], "complaints": []}, {route}, set()
            try:
                self._shown(self._tab(scripts=True), deep and not before, not (before and before.same_colours))
                self._without_scripts(self._tab(scripts=False))
                self._leave()
                break
            except Error as error:
                self._seen["unopened"] = error.message.splitlines()[0]
                self.close()
                # A tab that went away may have gone with that of the page before; one that never ends never does.
                if again or isinstance(error, TimeoutError):
                    break
        known = before.seen if before else {"asked": ()}
        return {**known, **self._seen, "asked": sorted(self._asked.union(known["asked"]))}

    def close(self) -> None:
        """Close the tabs; the next page gets new ones."""
        from playwright.sync_api import Error

        for page in self._tabs.values():
            with suppress(Error):
                page.context.close()
        self._tabs = {}

    def _tab(self, *, scripts: bool) -> Page:
        if scripts not in self._tabs:
            context = self._browser.new_context(
                viewport=WIDE,  # type: ignore[arg-type]
                java_script_enabled=scripts,
                service_workers="block",
                bypass_csp=True,  # what is asked of a page is put into it
            )
            context.set_default_timeout(PATIENCE)
            context.route(self._others, self._refuse)
            context.on("request", self._ask)
            context.on("response", self._answer)
            if scripts:
                context.add_init_script(self._probes)
                context.on("console", lambda said: self._complained(said.text) if said.type == "error" else None)
                context.on("weberror", lambda error: self._complained(str(error.error)))
            self._tabs[scripts] = context.new_page()
            # A page that asks whether to leave it is left; what else one asks is refused.
            self._tabs[scripts].on(
                "dialog", lambda asks: asks.accept() if asks.type == "beforeunload" else asks.dismiss()
            )
        return self._tabs[scripts]

    def _leave(self) -> None:
        """Take nothing of this page along to the next."""
        for page in self._tabs.values():
            page.context.clear_cookies()
            for opened in page.context.pages[1:]:
                opened.close()
        self._tabs[True].evaluate("() => { try { localStorage.clear(); sessionStorage.clear() } catch {} }")

    def _ask(self, request: Request) -> None:
        if request.url.startswith(self._address):
            self._asked.add(unquote(urlsplit(request.url).path).lstrip("/"))

    def _answer(self, response: Response) -> None:
        """Note what the folder does not have; a picture for its tab a browser asks for by itself."""
        file = unquote(urlsplit(response.url).path).lstrip("/")
        missing = response.status == HTTPStatus.NOT_FOUND and file != "favicon.ico"
        if missing and response.url.startswith(self._address):
            self._missing.add(file)

    def _refuse(self, route: Route) -> None:
        """Note and refuse what is asked of other computers."""
        if route.request.is_navigation_request() and route.request.frame.parent_frame is None:
            route.fulfill(status=204)  # the page stays where it is
            return
        host = urlsplit(route.request.url).netloc
        if host not in self._seen["hosts"]:
            self._seen["hosts"].append(host)
        route.abort()

    def _shown(self, page: Page, deep: bool, colours: bool) -> None:
        from playwright.sync_api import Error

        page.emulate_media(color_scheme="light")
        page.set_viewport_size(WIDE)  # type: ignore[arg-type]
        page.goto(self._url, wait_until="load")
        seen = self._seen
        for question in QUESTIONS + OF_COLOURS * colours:
            seen[question] = page.evaluate(f"pawb.{question}()")
        seen["windows"] = len(page.context.pages) - 1
        seen["missing"] = sorted(self._missing)  # the engine asks again, as if style sheets stood in the page's folder
        page.evaluate(self._engine)
        seen["engine"] = page.evaluate(ENGINE, [EVERY, MORE if colours else MORE | NO_COLOURS])
        if page.evaluate("pawb.changing()") or page.evaluate("pawb.ticking()"):
            page.wait_for_timeout(LONGEST)
            seen["moving"] += page.evaluate("pawb.changing(2)")
        seen["cutWhenSpaced"] = page.evaluate("pawb.cutWhenSpaced()")
        seen["cutWhenLarge"] = page.evaluate("pawb.cutWhenLarge()")
        if colours:
            page.emulate_media(color_scheme="dark")
            dark = page.evaluate(ENGINE, [COLOURS, {}])
            seen["engine"] += [{**found, "dark": True} for found in dark if found["sure"]]
            page.emulate_media(color_scheme="light")
        page.set_viewport_size(NARROW)  # type: ignore[arg-type]
        seen["sideways"] = page.evaluate("pawb.sideways()")
        seen["smallTargets"] += page.evaluate("pawb.smallTargets()")
        seen["cutWhenSpaced"] += page.evaluate("pawb.cutWhenSpaced()")
        page.set_viewport_size(LOW)  # type: ignore[arg-type]
        seen["crowded"] = page.evaluate("pawb.crowded()")
        page.set_viewport_size(ENLARGED)  # type: ignore[arg-type]
        seen["cutWhenLarge"] += page.evaluate("pawb.cutOff()")
        if deep:
            page.set_viewport_size(WIDE)  # type: ignore[arg-type]
            self._press_tab(page)
            with suppress(Error):  # what a button does may lead away
                self._press_others(page)

    def _press_tab(self, page: Page) -> None:
        """Press Tab from the top to the end: each stop, how it is marked, and what was never reached."""
        seen = self._seen
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
            if page.url.partition("#")[0] != self._url:
                break
            at = page.evaluate("pawb.focused()")
            if at is None:
                left = True
                continue
            unreached.pop(at["at"], None)
            times[at["at"]] = times.get(at["at"], 0) + 1
            if times[at["at"]] > TWICE and (unreached or not left) and not at["parts"]:
                if not freed and self._led_out(page, times):
                    freed = True
                    times.clear()
                    unreached.clear()  # what stood in the way is gone, and what is behind it was not counted
                    continue
                seen["caught"] = [at]
                break
            if at["kind"] not in marked:
                marked[at["kind"]] = (
                    not at["markable"] or at["look"] != plain.get(at["at"], at["look"]) or self._changes(page, at)
                )
            if times[at["at"]] == 1 and 0 < at["ratio"] < EDGE and len(faint) < FEW:
                faint.append({"at": at["at"], "words": at["words"], "ratio": at["ratio"]})
            if times[at["at"]] == 1:
                stops.append({"at": at["at"], "words": at["words"], "kind": at["kind"], "marked": marked[at["kind"]],
                              "covered": at["covered"], "shown": at["shown"]})  # fmt: skip
        else:
            # Where there are so many stops, one press more leaves them, unless they pass the focus on in a ring.
            if not (left or freed) and sum(times.values()) > len(plain) and set(times) <= set(plain):
                seen["caught"] = [] if self._led_out(page, times) else [at]
        seen["stops"] = stops
        seen["faintFocus"] = faint
        seen["unreached"] = [] if len(plain) > STOPS - 3 else [{"at": place} for place in unreached]

    @staticmethod
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

    def _press_others(self, page: Page) -> None:
        """Press the link past the menu, single keys, and buttons; see what colours of the reader's own leave."""
        seen = self._seen
        page.emulate_media(forced_colors="active")
        seen["faded"] = page.evaluate("pawb.faded()")
        page.emulate_media(forced_colors="none")
        if page.evaluate("pawb.skipLink()"):
            page.keyboard.press("Enter")
            page.keyboard.press("Tab")
            seen["skipped"] = page.evaluate("pawb.skipped()")
        if page.evaluate("pawb.hearsKeys()"):
            seen["remaps"] = page.evaluate("pawb.remaps()")
            seen["keys"] = [key for key in KEYS if self._stirs(page, key)]
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

    def _stirs(self, page: Page, key: str) -> bool:
        """Whether pressing the key alone changes the page, or takes the focus somewhere."""
        page.evaluate("() => { document.activeElement?.blur?.(); pawb.stirred() }")
        page.keyboard.press(key)
        stirs: bool = page.evaluate("pawb.stirred()")
        return stirs

    def _changes(self, page: Page, at: Mapping[str, Any]) -> bool:
        """Whether any pixel round what has the focus changes when it loses it."""
        box = at["box"]
        left, top = max(0, box["x"] - 8), max(0, box["y"] - 8)
        width, height = min(box["width"] + 16, WIDE["width"] - left), min(box["height"] + 16, WIDE["height"] - top)
        if not at["shown"] or width < 1 or height < 1:
            return False
        clip: Any = {"x": left, "y": top, "width": width, "height": height}
        with_focus = page.screenshot(clip=clip, caret="initial")
        held = page.evaluate_handle("document.activeElement")
        page.evaluate("document.activeElement.blur()")
        without = page.screenshot(clip=clip, caret="initial")
        held.evaluate("e => e.focus({ focusVisible: true })")
        return with_focus != without

    def _without_scripts(self, page: Page) -> None:
        """The lines that are there with scripts and not without them, whatever scripts count in them."""
        page.goto(self._url, wait_until="load")
        text = NUMBER.sub("", " ".join(page.locator("body").inner_text().split()))
        self._seen["vanished"] = [line for line in self._seen.pop("lines") if NUMBER.sub("", line) not in text][:5]

    def _complained(self, words: str) -> None:
        if "Failed to load resource" not in words and words not in self._seen["complaints"]:
            self._seen["complaints"].append(words[:200])
