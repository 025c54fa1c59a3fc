"""A report for programs: JSON whose shape is stable, in a stable order."""

from __future__ import annotations

import json

from pawb.checks import Report
from pawb.report import datum

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
        "findings": [datum(finding) for finding in found.findings],
        "answered": [datum(finding) for finding in found.answered],
        "excepted": [datum(finding) for finding in found.excepted],
    }
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"
