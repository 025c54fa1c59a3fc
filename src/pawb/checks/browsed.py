"""Web pages as a browser shows them: each is walked once in Chromium, and what was seen is kept as plain data.

All that judges a page judges what was kept, so a page that has not changed is not walked again.
"""

from __future__ import annotations

import hashlib
import posixpath
import re
import shutil
import subprocess
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path
from typing import Any

from pawb.checks.browsers import Browsers, NoChromium, questions
from pawb.checks.kept_walks import KeptWalks
from pawb.checks.walk import Walk
from pawb.findings import Finding, Place, Rule

NO_BROWSER = Rule(
    id="no-browser",
    level="error",
    finds={
        "en": "A check of pages on a computer without a browser to show them.",
        "cy": "Gwiriad o dudalennau ar gyfrifiadur heb borwr i'w dangos.",
    },
    why={
        "en": "Most faults that keep people out are seen only when a page is shown and used.",
        "cy": "Dim ond pan gaiff tudalen ei dangos a'i defnyddio y gwelir y rhan fwyaf o'r gwallau sy'n cau pobl "
        "allan.",
    },
    message={
        "en": "The pages were not looked at in a browser: {reason}.",
        "cy": "Nid edrychwyd ar y tudalennau mewn porwr: {reason}.",
    },
    mend={
        "en": "Install Chromium, and Pawb with its browser part: pip install 'pawb[browser]'. To check without a "
        "browser, add --static.",
        "cy": "Gosodwch Chromium, a Pawb gyda'i ran porwr: pip install 'pawb[browser]'. I wirio heb borwr, "
        "ychwanegwch --static.",
    },
)
UNOPENED_PAGE = Rule(
    id="unopened-page",
    level="error",
    finds={
        "en": "A page that a browser cannot show to the end.",
        "cy": "Tudalen na all porwr ei dangos hyd y diwedd.",
    },
    why={
        "en": "People wait in vain, and nothing on the page can be checked.",
        "cy": "Mae pobl yn aros yn ofer, ac ni ellir gwirio dim ar y dudalen.",
    },
    message={
        "en": "The browser could not show this page to the end: {reason}",
        "cy": "Ni allai'r porwr ddangos y dudalen hon hyd y diwedd: {reason}",
    },
    mend={
        "en": "Open the page in Chromium. Delete what leads away by itself or never ends.",
        "cy": "Agorwch y dudalen yn Chromium. Dilëwch yr hyn sy'n arwain i ffwrdd ohono'i hun neu nad yw byth yn "
        "gorffen.",
    },
    basis="HTML Living Standard, 8.1.4.6",
)
NO_PART = {"en": "its browser part is not installed", "cy": "nid yw ei ran porwr wedi'i gosod"}
NO_CHROMIUM = {"en": "Chromium cannot be started", "cy": "nid oes modd cychwyn Chromium"}

_PASSES_ON = re.compile(rb"http-equiv=[\"']?refresh[\"']?\s+content=[\"']?0", re.IGNORECASE)
"""Nobody sees a page that sends its reader on at once."""

WORTH = 6
"""For fewer pages another browser is not worth its start."""


@dataclass(frozen=True, slots=True)
class Browsed:
    """One page, and what was seen of it: with keys pressed now if the walk was `deep`, and before if it was `kept`."""

    file: str
    seen: Mapping[str, Any]
    deep: bool = True
    kept: bool = False

    def at(self, part: Mapping[str, Any]) -> Place:
        """The place of a part of the page, as the browser told of it."""
        return Place(self.file, selector=str(part.get("at", "")))

    @property
    def place(self) -> Place:
        """The place of the whole page."""
        return Place(self.file)


def gather(
    root: Path,
    name: str,
    kept: Path | None = None,
    sample: int = 0,
    deep: Collection[str] | None = None,
    on_seen: Callable[[str, int], None] = lambda route, of: None,
    is_sound: Callable[[Browsed], bool] = lambda page: False,
    browsers: Browsers | None = None,
    even_figures: bool = False,
) -> list[Browsed | Finding]:
    """Each page below `root` as it was seen; one finding if there is no browser to see it with.

    `name` stands for `root` in places. What was seen is kept in the folder `kept`, if there is one, until a page
    changes. A `sample` walks so many pages only, spread over all. The walk is deep on the pages `deep`, by their path
    below `root`, or on all. `on_seen` hears of each page that is walked, and of how many. Where the words of a
    page have changed and its controls have not, its colours and keys are not tried again if what came of them
    `is_sound`; nor is anything where only figures have, if all figures of the site are as wide (`even_figures`). They
    are seen in `browsers`, or in some that are opened here.
    """
    every = routes = _routes(root)
    if sample and len(routes) > sample:
        routes = [routes[n * len(routes) // sample] for n in range(sample)]
    try:
        asked = questions()
    except ImportError:
        return [NO_BROWSER.at(Place(name), reason=NO_PART)]
    walks = KeptWalks(root, kept, _way_of_seeing(*asked))
    walks.forget_all_but(every)
    depth = {route: deep is None or route in deep for route in routes}
    seen = {route: kept_seen for route in routes if (kept_seen := walks.of(route, depth[route])) is not None}
    for route in routes if even_figures else ():
        same = None if route in seen else walks.but_for_figures(route, depth[route])
        if same is not None and is_sound(Browsed(route, same)):
            seen[route] = same
    old, new = frozenset(seen), [route for route in routes if route not in seen]
    alike = {route: before for route in new if (before := walks.alike(route, depth[route]))}
    alike = {route: before for route, before in alike.items() if is_sound(Browsed(route, before.told))}
    left = iter(new)

    def walk(tabs: Walk) -> None:
        for route in left:
            seen[route] = tabs.see(route, depth[route], alike.get(route))
            if "unopened" not in seen[route]:
                walks.keep(route, depth[route], seen[route])
            on_seen(route, len(new))

    try:
        with browsers or Browsers(root) as opened:
            opened.walk(walk, -(-len(new) // WORTH))
    except NoChromium:
        return [NO_BROWSER.at(Place(name), reason=NO_CHROMIUM)]
    return [
        _told(posixpath.join(name, route), seen[route], depth[route] and route not in alike, route in old)
        for route in routes
    ]


def _told(file: str, seen: Mapping[str, Any], deep: bool, kept: bool) -> Browsed | Finding:
    if "unopened" in seen:
        return UNOPENED_PAGE.at(Place(file), reason=seen["unopened"])
    return Browsed(file, seen, deep, kept)


def _routes(root: Path) -> list[str]:
    """The pages of the folder that people see, by their path."""
    pages = sorted(path.relative_to(root).as_posix() for path in root.rglob("*.htm*") if path.is_file())
    return [route for route in pages if not _PASSES_ON.search((root / route).read_bytes())]


def _way_of_seeing(engine: str, probes: str) -> str:
    """A digest of the browser, the engine and the questions: what was seen in another way does not count."""
    walk = "".join(files("pawb.checks").joinpath(name).read_text(encoding="utf-8") for name in ("walk.py", "keys.py"))
    command = [shutil.which("chromium") or "chromium", "--version"]
    try:
        browser = subprocess.check_output(command, stderr=subprocess.DEVNULL)
    except (OSError, subprocess.CalledProcessError):
        browser = version("playwright").encode()  # which brings a browser of its own
    return hashlib.sha256(browser + f"{engine}{probes}{walk}".encode()).hexdigest()
