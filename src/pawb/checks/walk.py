"""One page in the browser: wide and narrow, by day and by night, walked through with Tab, and without scripts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Page, Route

WIDE = {"width": 1280, "height": 900}
NARROW = {"width": 320, "height": 640}
"""1280 pixels at 400%: WCAG 2.2, 1.4.10."""

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]
ENGINE = """async ([tags, rules]) => {
  const runOnly = rules ? { type: "rule", values: rules } : { type: "tag", values: tags };
  const more = ["css-orientation-lock", "label-content-name-mismatch", "table-fake-caption", "target-size"];
  const extra = rules ? {} : Object.fromEntries(more.map((rule) => [rule, { enabled: true }]));
  const found = await axe.run(document, { runOnly, rules: extra, resultTypes: ["violations", "incomplete"] });
  const nodes = (rule, sure) => rule.nodes.slice(0, 5).map((node) => ({
    rule: rule.id, tags: rule.tags, sure, at: node.target.flat().join(" "), words: node.html.slice(0, 80),
  }));
  const all = (rules, sure) => rules.flatMap((rule) => nodes(rule, sure));
  return [...all(found.violations, true), ...all(found.incomplete, false)];
}"""
COLOURS = ["color-contrast"]
STOPS = 80
"""How many stops of Tab are looked at: the furthest that anyone goes."""
LONGEST = 5_000
"""Milliseconds that something may move by itself: WCAG 2.2, 2.2.2."""
PATIENCE = 15_000
"""Milliseconds that a page may take to open."""
TWICE = 2
"""How often the focus may come to one place before it is held to be caught there."""


class Walk:
    """A page at `url` of the folder at `address`, and all that is looked at in it."""

    def __init__(self, browser: Browser, address: str, url: str, engine: str, probes: str) -> None:
        self._browser, self._address, self._url = browser, address, url
        self._engine, self._probes = engine, probes
        self._seen: dict[str, Any] = {"hosts": [], "complaints": []}

    def see(self) -> Mapping[str, Any]:
        """Everything that was seen, as plain data; `unopened` says why if the page could not be shown."""
        from playwright.sync_api import Error

        try:
            with self._browser.new_context(viewport=WIDE) as context:  # type: ignore[arg-type]
                self._shown(context)
            with self._browser.new_context(viewport=WIDE, java_script_enabled=False) as context:  # type: ignore[arg-type]
                self._without_scripts(context)
        except Error as error:
            self._seen["unopened"] = error.message.splitlines()[0]
        return self._seen

    def _open(self, context: BrowserContext) -> Page:
        context.set_default_timeout(PATIENCE)
        context.route("**/*", self._answer)
        page = context.new_page()
        page.on("dialog", lambda dialog: dialog.dismiss())
        page.goto(self._url, wait_until="load")
        return page

    def _answer(self, route: Route) -> None:
        """Let through what is asked of this computer; note and refuse what is asked of others."""
        url = route.request.url
        if url.startswith(self._address) or urlsplit(url).scheme in ("data", "blob", "about"):
            route.continue_()
            return
        if route.request.is_navigation_request():
            route.fulfill(status=204)  # the page stays where it is
            return
        host = urlsplit(url).netloc
        if host not in self._seen["hosts"]:
            self._seen["hosts"].append(host)
        route.abort()

    def _shown(self, context: BrowserContext) -> None:
        context.add_init_script(self._probes)
        context.on("console", lambda said: self._complained(said.text) if said.type == "error" else None)
        context.on("weberror", lambda error: self._complained(str(error.error)))
        page = self._open(context)
        seen = self._seen
        for question in (
            "setting",
            "plainLinks",
            "upsideDown",
            "mouseOnly",
            "hoverOnly",
            "moving",
            "lines",
            "changing",
        ):
            seen[question] = page.evaluate(f"pawb.{question}()")
        page.evaluate(self._engine)
        seen["engine"] = page.evaluate(ENGINE, [TAGS, None])
        if page.evaluate("pawb.changing()"):
            page.wait_for_timeout(LONGEST)
            seen["moving"] += page.evaluate("pawb.changing()")
        seen["cutWhenSpaced"] = page.evaluate("pawb.cutWhenSpaced()")
        seen["cutWhenLarge"] = page.evaluate("pawb.cutWhenLarge()")
        page.emulate_media(color_scheme="dark")
        seen["engine"] += [{**found, "dark": True} for found in page.evaluate(ENGINE, [TAGS, COLOURS]) if found["sure"]]
        page.emulate_media(color_scheme="light")
        page.set_viewport_size(NARROW)  # type: ignore[arg-type]
        seen["sideways"] = page.evaluate("pawb.sideways()")
        seen["cutWhenSpaced"] += page.evaluate("pawb.cutWhenSpaced()")
        page.set_viewport_size(WIDE)  # type: ignore[arg-type]
        self._tab(page)

    def _tab(self, page: Page) -> None:
        """Press Tab from the top to the end: each stop, how it is marked, and what was never reached."""
        seen = self._seen
        page.evaluate("() => { document.activeElement?.blur?.(); scrollTo(0, 0) }")
        plain: dict[str, str] = page.evaluate("pawb.looks()")
        unreached = dict.fromkeys(plain)
        stops: list[dict[str, Any]] = []
        times: dict[str, int] = {}
        marked: dict[str, bool] = {}
        for _ in range(min(len(plain) + 3, STOPS)):
            page.keyboard.press("Tab")
            if page.url.partition("#")[0] != self._url:
                break
            at = page.evaluate("pawb.focused()")
            if at is None:
                continue
            unreached.pop(at["at"], None)
            times[at["at"]] = times.get(at["at"], 0) + 1
            if times[at["at"]] > TWICE and unreached and at["tag"] != "iframe":
                seen["caught"] = [at]
                break
            if at["kind"] not in marked:
                marked[at["kind"]] = at["look"] != plain.get(at["at"], at["look"]) or self._changes(page, at)
            if times[at["at"]] == 1:
                stops.append({"at": at["at"], "words": at["words"], "kind": at["kind"], "marked": marked[at["kind"]],
                              "covered": at["covered"], "shown": at["shown"]})  # fmt: skip
        seen["stops"] = stops
        seen["unreached"] = [] if len(plain) > STOPS - 3 else [{"at": place} for place in unreached]

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

    def _without_scripts(self, context: BrowserContext) -> None:
        """The lines that are there with scripts and not without them."""
        text = " ".join(self._open(context).locator("body").inner_text().split())
        self._seen["vanished"] = [line for line in self._seen.pop("lines") if line not in text][:5]

    def _complained(self, words: str) -> None:
        if "Failed to load resource" not in words and words not in self._seen["complaints"]:
            self._seen["complaints"].append(words[:200])
