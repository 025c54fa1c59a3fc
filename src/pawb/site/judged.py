"""What was built, judged: pages and PDFs that were found sound before, and are what they were, are not judged again."""

from __future__ import annotations

from collections.abc import Mapping
from importlib.metadata import version
from pathlib import Path

from pawb.checks import Report, built_pdf, built_site, run
from pawb.checks.kept import Kept
from pawb.languages import codes


def pages(root: Path, kept: Path) -> Report:
    """The report on every page below `root`; the file `kept` remembers those in which nothing was found."""
    known = Kept(kept, version("selectolax"))
    report = run("page", built_site.gather(root, root, codes(), known), many=True)
    known.keep(report)
    return report


def pdfs(root: Path, made_from: Mapping[str, str], kept: Path) -> Report:
    """The report on every PDF below `root`; the file `kept` remembers those in which nothing was found.

    `made_from` is the HTML of each, by its path from `root`.
    """
    known = Kept(kept, version("pikepdf"))
    report = run("pdf", built_pdf.gather(root, root, made_from, known))
    known.keep(report)
    return report
