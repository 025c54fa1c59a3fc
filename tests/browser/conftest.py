"""The real site behind a real address, for every test that walks through it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

import pytest

from projects import Project


class _Silent(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="session")
def address(real: Project) -> Iterator[str]:
    """Where the real site is served, on this computer alone."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Silent, directory=str(real.site))) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()
        thread.join()
