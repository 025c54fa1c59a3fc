"""A report for programs: JSON whose shape is stable, in a stable order."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

from pawb.checks import Report
from pawb.checks.law import law
from pawb.findings import Finding

VERSION = 1
"""Rises when a name in the report is taken away or changes its meaning, not when one is added."""


def report(found: Report) -> str:
    """Every finding with its texts in each language, how many of each level there are, and what was looked at.

    What was excepted for now, and what people looked at and found sound, stands apart and is not counted.
    """
    data = {
        "version": VERSION,
        "failed": found.failed,
        "counts": {"error": 0, "warning": 0, "look": 0, **found.counts},
        "inspected": {family: dict(sorted(checks.items())) for family, checks in sorted(found.inspected.items())},
        "findings": [_finding(finding) for finding in found.findings],
        "answered": [_finding(finding) for finding in found.answered],
        "excepted": [_finding(finding) for finding in found.excepted],
    }
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _finding(finding: Finding) -> dict[str, Any]:
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
