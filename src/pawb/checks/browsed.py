"""Web pages as a browser shows them: each is walked once in Chromium, and what was seen is kept as plain data.

All that judges a page judges what was kept, so a page that has not changed is not walked again. Nothing is asked of
any other computer: the pages are served on this one, and what they ask of others is noted and refused.
"""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import threading
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from pawb.checks.walk import Walk
from pawb.findings import Finding, Place, Rule

if TYPE_CHECKING:
    from playwright.sync_api import Browser

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

QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@dataclass(frozen=True, slots=True)
class Browsed:
    """One page, and what was seen of it."""

    file: str
    seen: Mapping[str, Any]

    def at(self, part: Mapping[str, Any]) -> Place:
        """The place of a part of the page, as the browser told of it."""
        return Place(self.file, selector=str(part.get("at", "")))

    @property
    def place(self) -> Place:
        """The place of the whole page."""
        return Place(self.file)


class _Silent(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


def gather(root: Path, name: str, kept: Path | None = None, sample: int = 0) -> list[Browsed | Finding]:
    """Each page below `root` as it was seen; one finding if there is no browser to see it with.

    `name` stands for `root` in places. What was seen is kept in the folder `kept`, if there is one, until a page
    changes. A `sample` walks so many pages only, spread over all.
    """
    # In a thread of its own: the browser is driven by a loop of events, and whoever asks may be in one already.
    with ThreadPoolExecutor(max_workers=1) as alone:
        return alone.submit(lambda: list(_gather(root, name, kept, sample))).result()


def _gather(root: Path, name: str, kept: Path | None, sample: int) -> Iterator[Browsed | Finding]:
    routes = sorted(path.relative_to(root).as_posix() for path in root.rglob("*.htm*") if path.is_file())
    routes = [route for route in routes if not _PASSES_ON.search((root / route).read_bytes())]
    if sample and len(routes) > sample:
        routes = [routes[n * len(routes) // sample] for n in range(sample)]
    around = _digest_around(root)
    try:
        from playwright.sync_api import Error, sync_playwright

        engine = files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
    except ImportError:
        yield NO_BROWSER.at(Place(name), reason=NO_PART)
        return
    probes = files("pawb.checks").joinpath("probes.js").read_text(encoding="utf-8")
    walk = files("pawb.checks").joinpath("walk.py").read_text(encoding="utf-8")
    around += hashlib.sha256(f"{engine}{probes}{walk}".encode()).hexdigest()
    with sync_playwright() as playwright:
        try:
            browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=QUIET)
        except Error:
            yield NO_BROWSER.at(Place(name), reason=NO_CHROMIUM)
            return
        with browser, _served(root) as address:
            used = set()
            for route in routes:
                key = hashlib.sha256((root / route).read_bytes() + f"{around}{route}{browser.version}".encode())
                used.add(f"{key.hexdigest()}.json")
                look = partial(_look, browser, address, route, engine, probes)
                seen = _kept(kept, key.hexdigest(), look)
                if "unopened" in seen:
                    yield UNOPENED_PAGE.at(Place(f"{name}/{route}"), reason=seen["unopened"])
                else:
                    yield Browsed(f"{name}/{route}", seen)
    if kept and kept.exists() and not sample:
        for path in kept.iterdir():
            if path.name not in used:
                path.unlink()


def _look(browser: Browser, address: str, route: str, engine: str, probes: str) -> Mapping[str, Any]:
    walk = Walk(browser, address, f"{address}{quote(route)}", engine, probes)
    return walk.see()


def _kept(folder: Path | None, key: str, look: Callable[[], Mapping[str, Any]]) -> Mapping[str, Any]:
    """What was seen of a page when it was the same as now, or else what is seen now."""
    path = folder / f"{key}.json" if folder else None
    if path and path.exists():
        with suppress(ValueError):
            kept: Mapping[str, Any] = json.loads(path.read_text(encoding="utf-8"))
            return kept
    seen = look()
    if path and "unopened" not in seen:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(seen), encoding="utf-8")
    return seen


def _digest_around(root: Path) -> str:
    """What pages share: every style sheet and script of the folder, as one digest."""
    whole = hashlib.sha256()
    for path in sorted(root.rglob("*")):
        if path.suffix in (".css", ".js") and path.is_file():
            whole.update(path.read_bytes())
    return whole.hexdigest()


@contextmanager
def _served(root: Path) -> Iterator[str]:
    """The folder at an address of this computer alone."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Silent, directory=str(root))) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()
        thread.join()
