"""What `pawb check pages` asks of a folder of web pages, whoever made them."""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Collection
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from importlib.metadata import version
from pathlib import Path

import click

from pawb.checks import Report, browsed, built_site, engine, nu, run
from pawb.checks.browsed import Browsed
from pawb.checks.browsers import Browsers
from pawb.checks.kept import Kept
from pawb.commands.screen import Progress
from pawb.findings import Finding, Place

ADVISED = frozenset([
    "bare-address", "broken-link", "duplicate-id", "empty-table-header", "headers-in-layout-table",
    "missing-header-scope", "missing-main-heading", "missing-table-caption", "second-main-heading", "script-fault",
    "skipped-heading-level", "third-party-request", "unanswered-request", "ungrouped-choices",
])  # fmt: skip
"""What Pawb asks of its own pages, and the techniques of WCAG advise, but no criterion of level A or AA demands."""


FOLDERS = 20
"""Of so many folders it is kept what was seen."""
WORDS = {
    "en": {
        "opening": "Opening pages",
        "opened": "Opened in a browser: {new}, of which {deep} with keys. As they were when last opened: {kept}.",
    },
    "cy": {
        "opening": "Agor tudalennau",
        "opened": "Agorwyd mewn porwr: {new}, {deep} ohonynt gyda bysellau. Fel yr oeddent pan agorwyd nhw ddiwethaf: "
        "{kept}.",
    },
}


@dataclass(frozen=True, slots=True)
class Opened:
    """How many pages are opened in a browser, a `sample` or all when it is 0; progress is told in the language."""

    code: str
    sample: int = 0

    def report(
        self,
        folder: Path,
        name: str,
        kept: Path | None = None,
        deep: Collection[str] | None = None,
        browsers: Browsers | None = None,
    ) -> Report:
        """What is seen of the pages in `folder` and wrong in their HTML; what was found is kept in `kept`, if given.

        Of Pawb's own pages `deep` are those on which keys are pressed; of anybody's, keys are pressed on all. They are
        seen in `browsers`, if any were opened before.
        """
        with ThreadPoolExecutor() as pool:
            html = pool.submit(_as_html, folder, name, kept)  # by a program of its own, which has time of its own
            return self._in_browser(folder, name, kept, deep, browsers) + html.result()

    def _in_browser(
        self, folder: Path, name: str, kept: Path | None, deep: Collection[str] | None, browsers: Browsers | None
    ) -> Report:
        progress = Progress(WORDS[self.code]["opening"])
        walks = kept and kept / "opened"
        ours = deep is not None  # and then all figures are as wide: pawb.css
        pages = browsed.gather(folder, name, walks, self.sample, deep, progress, engine.is_sound, browsers, ours)
        opened = [page for page in pages if isinstance(page, Browsed)]
        new = [page for page in opened if not page.kept]
        counts = {"new": len(new), "deep": sum(page.deep for page in new), "kept": len(opened) - len(new)}
        click.echo(WORDS[self.code]["opened"].format(**counts), err=True)
        found = tuple(finding for page in opened for finding in engine.judge(page))
        by_engine = Report(found, {"browser": dict.fromkeys(engine.engine_rules(), len(opened))})
        return run("browser", pages, Place(name)) + by_engine


def _as_html(folder: Path, name: str, kept: Path | None) -> Report:
    known = Kept(kept and kept / "html.json", nu.judged_by())
    report = run("html", nu.gather(folder, name, known), Place(name))
    known.keep(report)
    return report


def judge(folder: Path, opened: Opened | None) -> Report:
    """What is wrong with the pages in `folder`, where only what WCAG demands is an error.

    They are opened in a browser if `opened` says how many.
    """
    folder = folder.resolve()
    kept = _kept(folder)
    with Browsers(folder) as browsers, ThreadPoolExecutor() as pool:
        if opened and _is_changed(folder, kept):
            browsers.open()  # which it does while the pages are read
        seen = pool.submit(opened.report, folder, folder.name, kept, None, browsers) if opened else None
        known = Kept(kept and kept / "page.json", version("selectolax"))
        found = run("page", built_site.gather(folder, folder.parent, (), known), Place(folder.name), many=True)
        known.keep(found)
    if seen:
        found += seen.result()
    told = {(finding.rule.id, finding.place): _weighed(finding) for finding in found.findings}
    return Report(tuple(told.values()), found.inspected)


def _is_changed(folder: Path, kept: Path | None) -> bool:
    """Whether anything in the folder is newer than what was kept of it: then a browser is likely to be needed."""
    known = kept / "page.json" if kept else None
    when = known.stat().st_mtime_ns if known and known.exists() else 0
    return any(path.lstat().st_mtime_ns > when for path in folder.rglob("*"))


def _kept(folder: Path) -> Path | None:
    """Where it is kept what was seen of the pages of a folder, for the last few; None where nothing can be kept."""
    try:
        caches = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
        kept = caches / "pawb" / "folders" / hashlib.sha256(os.fsencode(folder)).hexdigest()[:16]
        kept.mkdir(parents=True, exist_ok=True)
        kept.touch()  # it was used now
        for old in sorted(kept.parent.iterdir(), key=lambda path: -path.stat().st_mtime_ns)[FOLDERS:]:
            shutil.rmtree(old, ignore_errors=True)
    except (OSError, RuntimeError):
        return None
    return kept


def _weighed(finding: Finding) -> Finding:
    if finding.rule.id not in ADVISED:
        return finding
    return replace(finding, rule=replace(finding.rule, level="warning"))
