"""What `pawb check pages` asks of a folder of web pages, whoever made them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from pawb.checks import Report, browsed, built_site, engine, nu, run
from pawb.checks.browsed import Browsed
from pawb.findings import Finding, Place

ADVISED = frozenset([
    "bare-address", "missing-header-scope", "missing-main-heading", "missing-table-caption", "second-main-heading",
    "script-fault", "skipped-heading-level", "third-party-request",
])  # fmt: skip
"""What Pawb asks of its own pages, and the techniques of WCAG advise, but no criterion of level A or AA demands."""


@dataclass(frozen=True, slots=True)
class Opened:
    """How many pages are opened in a browser: a `sample`, or all when it is 0."""

    sample: int = 0

    def report(self, folder: Path, name: str, kept: Path | None = None) -> Report:
        """What is seen of the pages in `folder` and wrong in their HTML; what was seen is kept in `kept`, if given."""
        pages = browsed.gather(folder, name, kept, self.sample)
        opened = [page for page in pages if isinstance(page, Browsed)]
        found = tuple(finding for page in opened for finding in engine.judge(page))
        by_engine = Report(found, {"browser": dict.fromkeys(engine.engine_rules(), len(opened))})
        return run("browser", pages, Place(name)) + by_engine + run("html", nu.gather(folder, name), Place(name))


def judge(folder: Path, opened: Opened | None) -> Report:
    """What is wrong with the pages in `folder`, where only what WCAG demands is an error.

    They are opened in a browser if `opened` says how many.
    """
    folder = folder.resolve()
    found = run("page", built_site.gather(folder, folder.parent, ()), Place(folder.name))
    if opened:
        found += opened.report(folder, folder.name)
    told = {(finding.rule.id, finding.place): _weighed(finding) for finding in found.findings}
    return Report(tuple(told.values()), found.inspected)


def _weighed(finding: Finding) -> Finding:
    if finding.rule.id not in ADVISED:
        return finding
    return replace(finding, rule=replace(finding.rule, level="warning"))
