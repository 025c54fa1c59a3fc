"""A report for continuous integration: JUnit's XML, as Jenkins reads it (its `junit-10.xsd`).

A family of checks is a suite and a check a case. What stops publishing is a failure; the rest is told in the output,
so that this report and the exit code always agree. A check that had nothing to look at is skipped, never passed.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from pawb.checks import Report
from pawb.content.characters import printable
from pawb.findings import Finding
from pawb.languages import codes

OTHERS = "pawb"
"""The suite of what no check says, such as why a file could not be read."""


def report(found: Report) -> str:
    """Every check that ran, how many things it looked at, and what it found."""
    by_id: dict[str, list[Finding]] = defaultdict(list)
    for finding in found.findings:
        by_id[finding.rule.id].append(finding)
    suites = {family: dict(sorted(checks.items())) for family, checks in sorted(found.inspected.items())}
    ran = {check for checks in suites.values() for check in checks}
    root = Element("testsuites", name="Pawb")
    for family, checks in suites.items():
        _suite(root, family, checks, by_id)
    if others := dict.fromkeys(sorted(by_id.keys() - ran), 0):
        _suite(root, OTHERS, others, by_id)
    indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{tostring(root, encoding="unicode")}\n'


def _suite(root: Element, family: str, checks: Mapping[str, int], by_id: Mapping[str, Sequence[Finding]]) -> None:
    suite = SubElement(root, "testsuite", name=family, errors="0")
    looked = SubElement(suite, "properties")
    failures = skipped = 0
    for id_, count in checks.items():
        case = SubElement(suite, "testcase", classname=family, name=id_)
        found = by_id.get(id_, ())
        SubElement(looked, "property", name=f"inspected.{id_}", value=str(count))
        stopping = [finding for finding in found if finding.rule.level == "error"]
        if stopping:
            failures += 1
            first = printable(stopping[0].message("en"))
            SubElement(case, "failure", type=id_, message=first).text = _told(stopping)
        elif not count and not found:
            skipped += 1
            SubElement(case, "skipped")
        if others := [finding for finding in found if finding.rule.level != "error"]:
            SubElement(case, "system-out").text = _told(others)
    suite.attrib |= {"tests": str(len(checks)), "failures": str(failures), "skipped": str(skipped)}


def _told(found: Sequence[Finding]) -> str:
    lines = []
    for finding in found:
        lines.append(printable(finding.place))
        lines += [f"  {printable(finding.message(code))} {printable(finding.mend(code))}" for code in codes()]
    return "\n".join(lines)
