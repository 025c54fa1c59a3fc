"""The new problems of a review as commands of GitHub Actions, which shows each beside its line.

GitHub shows ten of each level and step, so those at what the change itself touched come first. Each is told in every
language: readers of one pull request have two.
"""

from __future__ import annotations

from itertools import groupby

from pawb.content.characters import printable
from pawb.findings import Finding
from pawb.languages import codes
from pawb.report import places
from pawb.report.review import Review

MOST = 10
"""Of each level, by GitHub's own limit."""
LEVELS = {"error": "error", "warning": "warning", "look": "notice"}
"""Pawb's levels as GitHub names them."""
_VALUE = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_PROPERTY = _VALUE | str.maketrans({":": "%3A", ",": "%2C"})


def write(review: Review) -> str:
    """A line for each of the first findings of a level; none where nothing is new."""
    touched = {(revision.place.file, revision.place.line) for revision in review.comparison.revisions}
    files = {file for file, _ in touched}

    def order(finding: Finding) -> tuple[object, ...]:
        place = finding.place
        return list(LEVELS).index(finding.rule.level), (place.file, place.line) not in touched, place.file not in files

    told = groupby(sorted(review.new, key=order), key=lambda finding: finding.rule.level)
    return "".join(_line(finding) for _, found in told for finding in list(found)[:MOST])


def _line(finding: Finding) -> str:
    written, _ = places(finding)
    place = (written or [finding.place])[0]
    properties = {"file": place.file}
    if place.line:
        properties |= {"line": str(place.line), "col": str(place.column)}
    properties["title"] = f"Pawb: {finding.rule.id}"
    said = "\n".join(f"{printable(finding.message(code))} {printable(finding.mend(code))}" for code in codes())
    named = ",".join(f"{name}={printable(value).translate(_PROPERTY)}" for name, value in properties.items())
    return f"::{LEVELS[finding.rule.level]} {named}::{said.translate(_VALUE)}\n"
