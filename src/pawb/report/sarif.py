"""A report for code hosts and other tools: SARIF 2.1.0 (OASIS, 2020), as GitHub and others show it beside the lines.

Every text is in each language, one after the other: a log has one language and its readers here have two.
"""

from __future__ import annotations

import json
from collections import Counter
from hashlib import sha256
from importlib.metadata import version
from typing import Any
from urllib.parse import quote

from pawb.checks import Report, rules
from pawb.checks.law import criteria, law
from pawb.content.characters import printable
from pawb.findings import Finding, Place, Rule
from pawb.languages import codes
from pawb.report import places

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
LEVELS = {"error": "error", "warning": "warning", "look": "note"}
"""Pawb's levels as SARIF names them."""

Json = dict[str, Any]


def report(found: Report) -> str:
    """Every finding as a result, with the rules that were asked. What was excepted for now is there as suppressed."""
    told = [(finding, False) for finding in found.findings] + [(finding, True) for finding in found.excepted]
    named = {finding.rule.id: finding.rule for finding, _ in told}
    ran = {check for by_check in found.inspected.values() for check in by_check}
    asked = {id_: rule for id_, rule in rules().items() if id_ in ran}
    by_id = dict(sorted({**named, **asked}.items()))
    index = {id_: number for number, id_ in enumerate(by_id)}
    seen: Counter[str] = Counter()
    run = {
        "tool": {"driver": {"name": "Pawb", "version": version("pawb"), "rules": [_rule(by_id[id_]) for id_ in by_id]}},
        "columnKind": "unicodeCodePoints",
        "results": [_result(finding, excepted, index, seen) for finding, excepted in told],
        "properties": {"inspected": {f: dict(sorted(checks.items())) for f, checks in sorted(found.inspected.items())}},
    }
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=2) + "\n"


def _rule(rule: Rule) -> Json:
    return {
        "id": rule.id,
        "shortDescription": {"text": _both(rule.finds)},
        "fullDescription": {"text": _both(rule.why)},
        "help": {"text": "\n".join([_both(rule.finds), _both(rule.why), law(rule)]).rstrip()},
        "defaultConfiguration": {"level": LEVELS[rule.level]},
        "properties": {"tags": ["accessibility"]} if criteria(rule.basis) else {},
    }


def _result(finding: Finding, excepted: bool, index: dict[str, int], seen: Counter[str]) -> Json:
    written, others = places(finding)
    # A code host shows files that people write: a page that was built comes second.
    shown = [*written, finding.place, *others]
    result: Json = {
        "ruleId": finding.rule.id,
        "ruleIndex": index[finding.rule.id],
        "message": {"text": "\n".join(printable(f"{finding.message(code)} {finding.mend(code)}") for code in codes())},
        "locations": [_location(shown[0])],
        "partialFingerprints": {"primaryLocationLineHash": _fingerprint(finding, seen)},
    }
    if finding.rule.level == "look":
        # A kind other than "fail" has no level of its own (3.27.10); hosts then show it by that of the rule.
        result["kind"] = "review"
    else:
        result["level"] = LEVELS[finding.rule.level]
    if shown[1:]:
        result["relatedLocations"] = [{"id": n, **_location(place)} for n, place in enumerate(shown[1:])]
    if excepted:
        result["suppressions"] = [{"kind": "external"}]
    return result


def _location(place: Place) -> Json:
    region = {"startLine": place.line or 1}  # GitHub shows nothing that has no line
    if place.column:
        region["startColumn"] = place.column
    location: Json = {
        "physicalLocation": {
            "artifactLocation": {"uri": quote(printable(place.file)), "uriBaseId": "%SRCROOT%"},
            "region": region,
        }
    }
    within = {"page": str(place.page) if place.page else "", "element": printable(place.selector)}
    if any(within.values()):
        location["logicalLocations"] = [{"name": name, "kind": kind} for kind, name in within.items() if name]
    return location


def _fingerprint(finding: Finding, seen: Counter[str]) -> str:
    """What tells a finding from others also after its line has moved: all but the line, and a number where that is
    not enough."""
    parts = (
        finding.rule.id,
        finding.place.file,
        str(finding.place.page),
        finding.place.selector,
        finding.message("en"),
    )
    digest = sha256("\0".join(map(printable, parts)).encode()).hexdigest()[:16]
    seen[digest] += 1
    return f"{digest}:{seen[digest]}"


def _both(words: Any) -> str:
    return "\n".join(words[code] for code in codes())
