"""What `pawb check pages` asks of a folder of web pages, whoever made them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from pawb.checks import Report, built_site, run
from pawb.findings import Finding, Place

ADVISED = frozenset([
    "bare-address", "missing-header-scope", "missing-main-heading", "missing-table-caption", "second-main-heading",
    "skipped-heading-level",
])  # fmt: skip
"""What Pawb asks of its own pages, and the techniques of WCAG advise, but no criterion of level A or AA demands."""


def judge(folder: Path) -> Report:
    """What is wrong with the pages in `folder`, where only what WCAG demands is an error."""
    name = Place(folder.as_posix())
    found = run("page", built_site.gather(folder, folder.parent, ()), name)
    told = {(finding.rule.id, finding.place): _weighed(finding) for finding in found.findings}
    return Report(tuple(told.values()), found.inspected)


def _weighed(finding: Finding) -> Finding:
    if finding.rule.id not in ADVISED:
        return finding
    return replace(finding, rule=replace(finding.rule, level="warning"))
