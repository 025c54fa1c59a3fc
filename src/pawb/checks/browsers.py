"""Browsers that show the pages of one folder.

Nothing is asked of any other computer: the pages are served on this one, and what they ask of others is noted and
refused.
"""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from importlib.resources import files
from pathlib import Path
from queue import Queue
from types import TracebackType

from pawb.checks.walk import Walk

PROBES = ("probes.js", "room.js", "contrasts.js", "presses.js")
"""What is asked in the page itself: each goes on from the first."""
BROWSERS = 2
"""So many are open at a time: one waits about as long as it works."""

POLL = 0.02
"""Seconds after which the server sees that it is to end."""

QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


class NoChromium(Exception):
    """Chromium cannot be started."""


def questions() -> tuple[str, str]:
    """What is put into each page: the engine, and our own probes. Raises ImportError where there is no engine."""
    engine = files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
    return engine, "".join(files("pawb.checks").joinpath(name).read_text(encoding="utf-8") for name in PROBES)


class Browsers:
    """The browsers that show the folder `root`, closed at the end of a `with`.

    Each is in a thread of its own: it is driven by a loop of events, and whoever asks may be in one already.
    """

    def __init__(self, root: Path) -> None:
        self._root = root
        self._pool = ThreadPoolExecutor(BROWSERS)
        self._opened: list[Future[None]] = []
        self._tasks: Queue[Callable[[Walk], None] | None] = Queue()

    def __enter__(self) -> Browsers:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        for _ in self._opened:
            self._tasks.put(None)
        self._pool.shutdown()

    def open(self) -> None:
        """Begin to open one, and wait for nothing: there may be something else to do."""
        with suppress(ImportError):  # here and not beside other work, where it takes three times as long
            import playwright.sync_api  # noqa: F401
        self._opened.append(self._pool.submit(self._open))

    def walk(self, task: Callable[[Walk], None], worth: int) -> None:
        """Give the task to as many browsers as it is `worth`, and wait for its end. Raises NoChromium."""
        walking = range(min(worth, BROWSERS))
        for _ in walking[len(self._opened) :]:
            self.open()
        for _ in walking:
            self._tasks.put(task)
        for _, opened in zip(walking, self._opened, strict=False):
            opened.result()

    def _open(self) -> None:
        with _tabs(self._root, *questions()) as tabs:
            if self._tasks.empty():
                tabs.warm()
            task = self._tasks.get()
            if task:
                task(tabs)


@contextmanager
def _tabs(root: Path, engine: str, probes: str) -> Iterator[Walk]:
    """A browser, and in it the tabs that are led from page to page. Raises NoChromium."""
    from playwright.sync_api import Error, sync_playwright

    with sync_playwright() as playwright:
        try:
            browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=QUIET)
        except Error:
            raise NoChromium from None
        with browser, _served(root) as address:
            yield Walk(browser, address, engine, probes)


class _Server(ThreadingHTTPServer):
    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing: the browser often leaves before it has all."""


class _Silent(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@contextmanager
def _served(root: Path) -> Iterator[str]:
    """The folder at an address of this computer alone."""
    with _Server(("127.0.0.1", 0), partial(_Silent, directory=str(root))) as server:
        thread = threading.Thread(target=server.serve_forever, args=(POLL,), daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()
        thread.join()
