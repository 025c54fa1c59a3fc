"""Links to other websites are asked of a website that stands here: no test asks anybody else."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from pawb.checks import built_site, links, run

ASKED: Counter[str] = Counter()


class _Website(BaseHTTPRequestHandler):
    def do_HEAD(self) -> None:
        ASKED[f"HEAD {self.path}"] += 1
        self._answer({"/here": 200, "/no-heads": 405, "/gone": 410, "/error": 500}.get(self.path, 404))

    def do_GET(self) -> None:
        ASKED[f"GET {self.path}"] += 1
        self._answer({"/no-heads": 200, "/error": 500}.get(self.path, 404))

    def _answer(self, status: int) -> None:
        self.send_response(status)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture
def website() -> Iterator[str]:
    ASKED.clear()
    with ThreadingHTTPServer(("127.0.0.1", 0), _Website) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def test_every_address_is_asked_once_and_told_at_each_of_its_places(website: str, tmp_path: Path) -> None:
    for code in ("cy", "en"):
        (tmp_path / code).mkdir()
        (tmp_path / code / "index.html").write_text(
            f'<a href="{website}/here">Here</a> <a href="{website}/here#part">Part</a>'
            f'<a href="{website}/no-heads">Odd</a> <a href="{website}/lost">Lost</a>'
            f'<a href="{website}/gone">Gone</a> <a href="{website}/error">Error</a>'
            '<a href="mailto:a@council.example">Write</a> <a href="other.html">Other</a>',
            encoding="utf-8",
        )
    report = run("link", links.gather(built_site.gather(tmp_path, tmp_path, ("cy", "en"))))
    told = {finding.details["address"]: finding for finding in report.findings}
    assert {address.removeprefix(website): finding.rule.id for address, finding in told.items()} == {
        "/lost": "dead-link",
        "/gone": "dead-link",
        "/error": "silent-link",
    }
    for finding in told.values():
        assert [finding.place.file, *(place.file for place in finding.also)] == ["cy/index.html", "en/index.html"]
    assert ASKED["HEAD /here"] == 1
    assert ASKED["GET /no-heads"] == 1
    assert report.inspected["link"]["dead-link"] == 5


def test_nobody_there_is_no_traceback() -> None:
    assert links.ask("http://127.0.0.1:9/", ()).busy
    assert links.ask("http://[::1/", ()).busy
    assert links.ask("http://nobody.invalid/", ()).status == 0
