"""Reports: one file for each shape in which findings are shown."""

from __future__ import annotations

import re
from dataclasses import asdict
from typing import Any

from pawb.checks.law import law
from pawb.findings import Finding, Place

# What would steer a terminal or turn the reading direction, and so could hide or forge a message; and what no file of
# text may hold.
_STEERING = re.compile(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]")


MADE = (".html", ".pdf")


def plain(text: object) -> str:
    """The text of something that came from a file, safe to show anywhere: what is not seen becomes U+FFFD."""
    return _STEERING.sub("\ufffd", str(text))


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
