"""The real site, the invented village and a browser, each made once for every test that looks at it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from pawb.checks.browsers import QUIET
from projects import EXAMPLE, ROOT, Project, lay_out


@pytest.fixture(scope="session", autouse=True)
def caches(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """A folder of caches that is nobody's."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("caches")))
        yield


@pytest.fixture(scope="session")
def real(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """The real content, built by `pawb build` in a folder that has never seen a build. Look, and do not touch."""
    project = lay_out(ROOT, tmp_path_factory.mktemp("real"))
    project.build()
    return project


@pytest.fixture(scope="session")
def built_village(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """The invented village of `examples/`, built. Look, and do not touch.

    It has no ledger: nobody has confirmed anything, so that no test's edit leaves the other language behind.
    """
    project = lay_out(EXAMPLE, tmp_path_factory.mktemp("village"))
    (project.root / "content/confirmed.yml").unlink()
    project.build()
    return project


@pytest.fixture
def village(built_village: Project, tmp_path: Path) -> Project:
    """The invented village, built, to change at will."""
    return built_village.copy(tmp_path / "village")


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """Chromium, without a window."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=QUIET)
        yield browser
        browser.close()
