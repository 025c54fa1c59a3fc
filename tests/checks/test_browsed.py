"""Pages are walked once, served on this computer alone, and walked again only when they change."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from pawb.checks import browsed, walk
from pawb.checks.browsed import Browsed, gather
from pawb.checks.walk import Walk
from pawb.findings import Finding

PAGE = '<!DOCTYPE html><html lang="en"><title>Ask</title><link rel="stylesheet" href="a.css"><h1>Ask us</h1>'


def walked(folder: Path, kept: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The pages that were really walked."""
    urls: list[str] = []
    see = Walk.see

    def watched(self: Walk) -> Mapping[str, Any]:
        urls.append(self._url.rpartition("/")[2])
        return see(self)

    with monkeypatch.context() as patch:
        patch.setattr(Walk, "see", watched)
        assert all(isinstance(page, Browsed) for page in gather(folder, "site", kept))
    return urls


@pytest.mark.slow
def test_a_page_is_walked_again_only_when_it_changes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    site, kept = tmp_path / "site", tmp_path / "kept"
    site.mkdir()
    for name in ("a.html", "b.html"):
        (site / name).write_text(PAGE, encoding="utf-8")
    (site / "a.css").write_text("p { color: black }", encoding="utf-8")
    assert walked(site, kept, monkeypatch) == ["a.html", "b.html"]
    assert walked(site, kept, monkeypatch) == []
    (site / "b.html").write_text(f"{PAGE}<p>Now</p>", encoding="utf-8")
    assert walked(site, kept, monkeypatch) == ["b.html"]
    (site / "a.css").write_text("p { color: red }", encoding="utf-8")
    assert walked(site, kept, monkeypatch) == ["a.html", "b.html"]
    assert len(list(kept.iterdir())) == 2
    next(kept.iterdir()).write_text("damaged", encoding="utf-8")
    assert len(walked(site, kept, monkeypatch)) == 1


@pytest.mark.slow
def test_a_sample_is_spread_over_all_pages(tmp_path: Path) -> None:
    for number in range(9):
        (tmp_path / f"{number}.html").write_text(PAGE, encoding="utf-8")
    pages = [page for page in gather(tmp_path, "site", sample=3) if isinstance(page, Browsed)]
    assert [page.file for page in pages] == ["site/0.html", "site/3.html", "site/6.html"]


@pytest.mark.slow
def test_a_page_that_does_not_end_is_told_and_ends_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(walk, "PATIENCE", 2000)
    (tmp_path / "a.html").write_text(f"{PAGE}<script>for (;;);</script>", encoding="utf-8")
    away = "<script>onload = () => { location = 'https://example.org/' }</script>"
    (tmp_path / "b.html").write_text(PAGE + away, encoding="utf-8")
    endless, there = gather(tmp_path, "site", tmp_path / "kept")
    assert isinstance(endless, Finding)
    assert endless.rule is browsed.UNOPENED_PAGE
    assert isinstance(there, Browsed)
    assert there.seen["engine"]
    assert len(list((tmp_path / "kept").iterdir())) == 1


def test_without_chromium_the_report_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.html").write_text(PAGE, encoding="utf-8")
    monkeypatch.setattr(browsed.shutil, "which", lambda name: "/nowhere/chromium")
    (found,) = gather(tmp_path, "site")
    assert isinstance(found, Finding)
    assert found.rule is browsed.NO_BROWSER
    assert "nid oes modd cychwyn Chromium" in found.message("cy")
