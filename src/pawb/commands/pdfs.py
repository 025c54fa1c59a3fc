"""What `pawb check pdf` asks of PDFs, whoever made them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from pawb.checks import Report, built_pdf, run, verapdf
from pawb.checks.built_pdf import Pdf
from pawb.findings import Finding, Place

ADVISED = frozenset(["missing-bookmarks", "missing-pdf-headers"])
"""What Pawb asks of its own PDFs, and good practice advises, but neither WCAG nor PDF/UA demands of any PDF."""

HOUSE = frozenset(["small-print"])
"""What is asked of a PDF that promises large print in its name, and of no other that Pawb did not make."""


def judge(where: Path) -> Report:
    """What is wrong with a PDF, or with those in a folder, where only what WCAG and PDF/UA demand is an error."""
    where = where.resolve()
    alone = where.is_file()
    gathered = [built_pdf.read(where, where.name)] if alone else list(built_pdf.gather(where, where.parent))
    found = run("pdf", gathered, Place(where.name))
    promised = {pdf.file for pdf in gathered if isinstance(pdf, Pdf) and pdf.promised_language}
    kept = (one for one in found.findings if one.rule.id not in HOUSE or one.place.file in promised)
    return beside_standard(Report(tuple(map(_weighed, kept)), found.inspected), gathered)


def beside_standard(told: Report, gathered: Sequence[Pdf | Finding]) -> Report:
    """What was `told` of these PDFs, and what veraPDF finds in them beside it.

    It judges each by the standards that it says it keeps, and by PDF/UA if it names none.
    """
    pdfs = [pdf for pdf in gathered if isinstance(pdf, Pdf)]
    return told + Report(tuple(_untold(told, verapdf.judge(pdfs)))) if pdfs else told


def _untold(told: Report, found: Iterator[Finding]) -> Iterator[Finding]:
    """What no check of our own has said of the same file."""
    known = {(finding.place.file, finding.rule.id) for finding in told.findings}
    for finding in found:
        if not any((finding.place.file, ours) in known for ours in verapdf.ours(finding.rule)):
            yield finding


def _weighed(finding: Finding) -> Finding:
    if finding.rule.id not in ADVISED:
        return finding
    return replace(finding, rule=replace(finding.rule, level="warning"))
