"""The report for code hosts is SARIF 2.1.0, and knows a finding again after its line has moved."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema

from found import EVERYTHING, YAML
from pawb.checks import Report, rules
from pawb.checks.page import location_words
from pawb.content.faults.writing import DUPLICATE_KEY
from pawb.findings import Place
from pawb.report.sarif import report

SCHEMA = json.loads(Path(__file__).with_name("sarif-schema-2.1.0.json").read_bytes())


def run(found: Report) -> Any:
    log = json.loads(report(found))
    jsonschema.Draft7Validator(SCHEMA).validate(log)
    return log["runs"][0]


def test_it_keeps_to_the_schema_and_tells_every_finding() -> None:
    told = run(EVERYTHING)
    assert len(told["results"]) == len(EVERYTHING.findings) + len(EVERYTHING.excepted)
    known = told["tool"]["driver"]["rules"]
    assert all(known[result["ruleIndex"]]["id"] == result["ruleId"] for result in told["results"])
    assert "untagged-pdf" in [rule["id"] for rule in known]
    assert told["properties"]["inspected"] == EVERYTHING.inspected
    assert run(Report())["results"] == []


def test_each_rule_is_explained_in_both_languages() -> None:
    for told in run(EVERYTHING)["tool"]["driver"]["rules"]:
        for words in (rules()[told["id"]].finds, rules()[told["id"]].why):
            assert all(words[code] in told["help"]["text"] for code in ("cy", "en"))


def test_a_place_in_a_file_a_page_or_a_pdf() -> None:
    told = {result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]: result for result in results()}
    yaml = told[YAML.file]
    assert yaml["locations"][0]["physicalLocation"]["region"] == {"startLine": 41, "startColumn": 13}
    assert yaml["relatedLocations"][0]["physicalLocation"]["region"] == {"startLine": 4, "startColumn": 1}
    page = told["cy/t%C5%B7%20a%20gardd/index.html"]
    assert page["locations"][0]["logicalLocations"] == [{"name": "#top", "kind": "element"}]
    assert told["en/plan.pdf"]["locations"][0]["logicalLocations"] == [{"name": "2", "kind": "page"}]


def test_a_fault_of_a_page_is_shown_where_its_words_are_written() -> None:
    page = Place("en/plan/index.html", selector="p")
    (told,) = results(Report((location_words.RULE.at(page, also=[YAML], words="below"),)))
    (first,), (second,) = told["locations"], told["relatedLocations"]
    assert first["physicalLocation"]["artifactLocation"]["uri"] == YAML.file
    assert second["physicalLocation"]["artifactLocation"]["uri"] == page.file


def test_levels_what_a_person_must_look_at_and_what_is_excepted() -> None:
    told = {result["ruleId"]: result for result in results() if "suppressions" not in result}
    assert told["duplicate-id"]["level"] == "error"
    assert told["location-words"]["level"] == "warning"
    look = told["ambiguous-link-text"]
    assert (look["kind"], "level" in look) == ("review", False)
    (excepted,) = [result for result in results() if "suppressions" in result]
    assert excepted["ruleId"] == "missing-title"
    for code in ("cy", "en"):
        first = next(finding for finding in EVERYTHING.findings if finding.rule.id == "duplicate-id")
        assert f"{first.message(code)} {first.mend(code)}" in told["duplicate-id"]["message"]["text"]


def test_a_finding_is_known_again_after_its_line_has_moved_and_no_two_are_alike() -> None:
    marks = [result["partialFingerprints"]["primaryLocationLineHash"] for result in results()]
    assert len(set(marks)) == len(marks)
    finding = DUPLICATE_KEY.at(YAML, name="lead", line=4)
    moved = replace(finding, place=Place(YAML.file, 60, 13))
    other = replace(finding, place=Place("content/en/action-plan.yml", 41, 13))
    first, after, elsewhere = (results(Report((one,)))[0]["partialFingerprints"] for one in (finding, moved, other))
    assert first == after != elsewhere


def results(found: Report = EVERYTHING) -> list[Any]:
    told: list[Any] = run(found)["results"]
    return told
