"""What `pawb check pdf` asks of PDFs, whoever made them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from pawb.checks import Report, Sound, built_pdf, run, verapdf, verdicts
from pawb.checks.built_pdf import Pdf
from pawb.checks.kept import Kept
from pawb.checks.verapdf import Asked
from pawb.content.characters import printable
from pawb.findings import Finding, Level, Place

ADVISED = frozenset([
    "dead-pdf-link", "empty-pdf-heading", "missing-bookmarks", "missing-pdf-headers", "verapdf-not-for-keeping",
    "verapdf-undeclared-standard",
])  # fmt: skip
"""What Pawb asks of its own PDFs, and good practice advises, but neither WCAG nor PDF/UA demands of any PDF."""

GUESSED = frozenset([
    "flat-pdf-list", "joined-pdf-paragraphs", "mistaken-pdf-link", "split-pdf-heading", "split-pdf-list",
    "split-pdf-paragraph", "text-as-pdf-heading", "title-as-pdf-heading", "unmarked-pdf-bullet", "unmarked-pdf-list",
    "untagged-pdf-heading", "untagged-pdf-table", "vague-pdf-alt", "vague-pdf-link", "wrong-list-numbering",
    "wrong-pdf-order",
])  # fmt: skip
"""What only looks and words tell: of our own PDFs it is known what they should be, of others a machine guesses."""

PART_1 = frozenset(["skipped-pdf-heading"])
"""What PDF/UA-1 forbids, and PDF/UA-2 only advises against."""

HOUSE = frozenset(["small-print"])
"""What is asked of a PDF that promises large print in its name, and of no other that Pawb did not make."""


def judge(where: Path) -> Report:
    """What is wrong with a PDF, or with those in a folder, where only what WCAG and PDF/UA demand is an error."""
    where = where.resolve()
    name = printable(where.name)
    one_by_one = iter([built_pdf.read(where, name)]) if where.is_file() else built_pdf.gather(where, where.parent)
    seen: list[Asked | Sound | Finding] = []
    promised: set[str] = set()

    def noted() -> Iterator[Pdf | Sound | Finding]:
        for one in one_by_one:  # only one is held at a time, however many there are
            seen.append(verapdf.asked_of(one) if isinstance(one, Pdf) else one)
            if isinstance(one, Pdf) and one.promised_language:
                promised.add(one.file)
            yield one

    found = run("pdf", noted(), Place(name))
    kept = (one for one in found.findings if one.rule.id not in HOUSE or one.place.file in promised)
    told = beside_standard(Report(tuple(kept), found.inspected), seen)
    newer = {pdf.file for pdf in seen if isinstance(pdf, Asked) and "PDFUA-1" not in pdf.profiles}
    return Report(tuple(_weighed(one, one.place.file in newer) for one in told.findings), told.inspected)


def judge_made(told: Report, made: Path, kept: Path) -> Report:
    """What was `told` of the PDFs that Pawb made in a folder, and what veraPDF finds in them.

    Those in which it found nothing before are in the file `kept`, and are not judged again.
    """
    known = Kept(kept, verdicts.judged_by())
    gathered = built_pdf.gather(made, made, kept=known)
    seen = [verapdf.asked_of(one) if isinstance(one, Pdf) else one for one in gathered]
    report = beside_standard(told, seen)
    if not any(finding.rule is verapdf.MISSING_JUDGE for finding in report.findings):
        known.keep(report)
    return report


def valid(made: Path, kept: Path) -> tuple[int, list[str]]:
    """In how many of the PDFs that Pawb made in a folder veraPDF found nothing, as they are, and by which standards.

    It is not asked again: what the file `kept` does not tell does not count.
    """
    known = Kept(kept, verdicts.judged_by())
    sound = [one.file for one in built_pdf.gather(made, made, kept=known) if isinstance(one, Sound)]
    read = (built_pdf.read(made / file, file) for file in sound)
    profiles = {profile for pdf in read if isinstance(pdf, Pdf) for profile in pdf.profiles}
    return len(sound), sorted(map(verapdf.standard, profiles), reverse=True)


def beside_standard(told: Report, gathered: Sequence[Asked | Sound | Finding]) -> Report:
    """What was `told` of these PDFs, and what veraPDF finds in them beside it.

    It judges each by the standards that it says it keeps, and by PDF/UA if it names none. Where it cannot be run, that
    is told, and nothing counts as judged by it.
    """
    pdfs = [pdf for pdf in gathered if isinstance(pdf, Asked)]
    judged = sum(not isinstance(one, Finding) for one in gathered)
    try:
        found = tuple(verapdf.judge(pdfs)) if pdfs else ()
    except verdicts.NoJudge as missing:
        place = Place(pdfs[0].file if len(gathered) == 1 else "")
        found, judged = (verapdf.MISSING_JUDGE.at(place, reason=missing.args[0]),), 0
    told = replace(told, findings=tuple(_joined(told.findings, found)))
    return told + Report((), {"pdf": dict.fromkeys(verapdf.engine_rules(), judged)})


def _joined(told: Iterable[Finding], found: Sequence[Finding]) -> Iterator[Finding]:
    """What was told and what veraPDF found; where both say the same of a file, ours, with the clauses of the other."""
    clauses: dict[tuple[str, str], list[str]] = {}
    for finding in found:
        for ours in verapdf.ours(finding.rule):
            clauses.setdefault((finding.place.file, ours), []).append(finding.rule.basis)
    known = set()
    for finding in told:
        place = finding.place.file, finding.rule.id
        known.add(place)
        basis = [clause for clause in clauses.get(place, ()) if clause not in finding.rule.basis]
        yield replace(finding, rule=replace(finding.rule, basis="; ".join([finding.rule.basis, *basis])))
    for finding in found:
        if not any((finding.place.file, ours) in known for ours in verapdf.ours(finding.rule)):
            yield finding


def _weighed(finding: Finding, newer: bool) -> Finding:
    level: Level | None = None
    if finding.rule.id in ADVISED | GUESSED or (newer and finding.rule.id in PART_1):
        level = "warning"
    elif finding.rule is verapdf.MISSING_JUDGE:
        level = "look"  # what our own checks say of any PDF stands without it
    return replace(finding, rule=replace(finding.rule, level=level)) if level else finding
