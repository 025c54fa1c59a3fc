"""Pages in the browser: each wide and narrow, by day and by night, with keys, and without scripts."""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import suppress
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import quote, unquote, urlsplit

from pawb.checks import keys

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

ASKED = """async (questions) => {
  const told = {};
  for (const question of questions) told[question] = await pawb[question]();
  return told;
}"""

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
LONGEST = 5_000
"""Milliseconds that something may move by itself: WCAG 2.2, 2.2.2."""
PATIENCE = 15_000
"""Milliseconds that a page may take to open."""
NUMBER = re.compile(r"\d+")
NOTHING = ".nothing"
"""The address of what is not there: the server says so in a page."""


class Before(NamedTuple):
    """What was seen of a page before, and whether its colours meet as they did then."""

    seen: Mapping[str, Any]
    same_colours: bool

    @property
    def told(self) -> Mapping[str, Any]:
        """What of it need not be seen again if nothing is wrong with it."""
        colours = [found for found in self.seen["engine"] if found["rule"] in COLOURS["values"]]
        names = (*OF_COLOURS, *self.seen.get("pressed", ()), "complaints", "hosts", "vanished")
        return {name: self.seen[name] for name in names if name in self.seen} | {"engine": colours}


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
        self._seen: dict[str, Any] = {"hosts": [], "complaints": []}
        self._asked: set[str] = set()
        self._missing: set[str] = set()
        self._later: set[str] = set()

    def warm(self) -> None:
        """Ask everything of a page without anything, so that the first of the folder costs no more than the others.

        A browser that has just begun takes longer over what it does for the first time than over most pages.
        """
        from playwright.sync_api import Error

        with suppress(Error):  # which comes again with the first page, and is told there
            page = self._tab(scripts=True)
            page.goto(self._address + NOTHING)
            page.evaluate(ASKED, [*QUESTIONS, *OF_COLOURS])
            page.evaluate(self._engine)
            page.evaluate(ENGINE, [EVERY, MORE])

    def see(self, route: str, deep: bool = True, before: Before | None = None) -> Mapping[str, Any]:
        """Everything that is seen of a page, as plain data; `unopened` says why if it could not be shown.

        `asked` are the files of the folder that it asked for, itself among them, and `later` those that it asked for
        only when keys were pressed, which a walk that is not `deep` does not do; `pressed` are the names of what came
        of them. Where it was walked `before` with the same controls, keys do what they did then.
        """
        from playwright.sync_api import Error, TimeoutError

        self._url = self._address + quote(route)
        for again in (False, True):
            self._seen, self._asked, self._missing = {"hosts": [], "complaints": []}, {route}, set()
            self._later = set()
            try:
                self._shown(self._tab(scripts=True), deep and not before, not (before and before.same_colours))
                if before and before.same_colours:
                    self._seen.pop("lines")  # what stands where is there without scripts as it was then
                else:
                    self._without_scripts(self._tab(scripts=False))
                self._leave()
                break
            except Error as error:
                self._seen["unopened"] = error.message.splitlines()[0]
                self.close()
                # A tab that went away may have gone with that of the page before; one that never ends never does.
                if again or isinstance(error, TimeoutError):
                    break
        known = before.seen if before else {"later": ()}
        later = self._later.union(known["later"]) - (self._asked - self._later)
        return {**known, **self._seen, "asked": sorted(self._asked - later), "later": sorted(later)}

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
        page.emulate_media(color_scheme="light")
        page.set_viewport_size(WIDE)  # type: ignore[arg-type]
        page.goto(self._url, wait_until="load")
        seen = self._seen
        seen |= page.evaluate(ASKED, [*QUESTIONS, *OF_COLOURS * colours])
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
        seen["windows"] = len(page.context.pages) - 1  # by now one that the page opened by itself is there
        if deep:
            page.set_viewport_size(WIDE)  # type: ignore[arg-type]
            opened = set(self._asked)
            pressed = keys.press(page, self._url)
            self._later = self._asked - opened
            seen |= {**pressed, "pressed": sorted(pressed)}

    def _without_scripts(self, page: Page) -> None:
        """The lines that are there with scripts and not without them, whatever scripts count in them."""
        page.goto(self._url, wait_until="load")
        text = NUMBER.sub("", " ".join(page.locator("body").inner_text().split()))
        self._seen["vanished"] = [line for line in self._seen.pop("lines") if NUMBER.sub("", line) not in text][:5]

    def _complained(self, words: str) -> None:
        if "Failed to load resource" not in words and words not in self._seen["complaints"]:
            self._seen["complaints"].append(words[:200])
