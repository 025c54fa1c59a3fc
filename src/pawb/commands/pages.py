"""What `pawb check pages` asks of a folder of web pages, whoever made them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from importlib.util import find_spec
from pathlib import Path

import click

from pawb.checks import Report, browsed, built_site, engine, nu, run
from pawb.checks.browsed import Browsed
from pawb.commands.build import Progress
from pawb.findings import Finding, Place

ADVISED = frozenset([
    "bare-address", "missing-header-scope", "missing-main-heading", "missing-table-caption", "second-main-heading",
    "script-fault", "skipped-heading-level", "third-party-request",
])  # fmt: skip
"""What Pawb asks of its own pages, and the techniques of WCAG advise, but no criterion of level A or AA demands."""


WORDS = {
    "en": {
        "opening": "Opening pages",
        "opened": "Opened in a browser: {new}, of which {deep} with keys. As they were when last opened: {kept}.",
        "unopened": "Pages are not opened in a browser here, nor their HTML checked: that takes Pawb with its browser "
        "part (pip install 'pawb[browser]').",
    },
    "cy": {
        "opening": "Agor tudalennau",
        "opened": "Agorwyd mewn porwr: {new}, {deep} ohonynt gyda bysellau. Fel yr oeddent pan agorwyd nhw ddiwethaf: "
        "{kept}.",
        "unopened": "Nid yw tudalennau'n cael eu hagor mewn porwr yma, na'u HTML yn cael ei wirio: mae angen Pawb "
        "gyda'i ran porwr (pip install 'pawb[browser]').",
    },
}


def can_open() -> bool:
    """Whether the part of Pawb is here that opens pages."""
    return all(find_spec(part) for part in ("playwright", "axe_playwright_python"))


@dataclass(frozen=True, slots=True)
class Opened:
    """How many pages are opened in a browser, a `sample` or all when it is 0; progress is told in the language."""

    code: str
    sample: int = 0

    def report(self, folder: Path, name: str, kept: Path | None = None, deep: Collection[str] | None = None) -> Report:
        """What is seen of the pages in `folder` and wrong in their HTML; what was seen is kept in `kept`, if given.

        Keys are pressed on the pages `deep`, or on all.
        """
        progress = Progress(WORDS[self.code]["opening"])
        pages = browsed.gather(folder, name, kept, self.sample, deep, progress)
        opened = [page for page in pages if isinstance(page, Browsed)]
        new = [page for page in opened if not page.kept]
        counts = {"new": len(new), "deep": sum(page.deep for page in new), "kept": len(opened) - len(new)}
        click.echo(WORDS[self.code]["opened"].format(**counts), err=True)
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
