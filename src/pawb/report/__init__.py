"""Reports: one file for each shape in which findings are shown."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from pawb.checks.law import law
from pawb.findings import Finding, Place

MADE = (".html", ".pdf")


def places(finding: Finding) -> tuple[list[Place], list[Place]]:
    """Where the words of a built page or PDF come from, and what else a finding names.

    Neither is written: what a finding on one names in another kind of file is where its words are.
    """
    made = finding.place.file.endswith(MADE)
    written = [place for place in finding.also if made and not place.file.endswith(MADE)]
    return written, [place for place in finding.also if place not in written]


def datum(finding: Finding) -> dict[str, Any]:
    """A finding for programs, with its texts in each language."""
    languages = sorted(finding.rule.message)
    return {
        "id": finding.rule.id,
        "level": finding.rule.level,
        "place": asdict(finding.place),
        "also": [asdict(place) for place in finding.also],
        "message": {language: finding.message(language) for language in languages},
        "mend": {language: finding.mend(language) for language in languages},
        "basis": law(finding.rule),
    }
