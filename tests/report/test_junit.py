"""The report for continuous integration is what Jenkins takes, and fails exactly when publishing stops."""

from __future__ import annotations

from pathlib import Path
from xml.etree.ElementTree import Element, fromstring

from lxml import etree

from found import EVERYTHING
from pawb.checks import Report
from pawb.checks.page import location_words
from pawb.findings import Place
from pawb.report.junit import OTHERS, report

SCHEMA = etree.XMLSchema(etree.parse(Path(__file__).with_name("junit-10.xsd")))


def told(found: Report) -> Element:
    text = report(found)
    SCHEMA.assertValid(etree.fromstring(text.encode()))
    return fromstring(text.encode())


def case(root: Element, name: str) -> Element:
    (found,) = [case for case in root.iter("testcase") if case.get("name") == name]
    return found


def test_each_check_is_a_case_and_what_was_looked_at_is_counted() -> None:
    root = told(EVERYTHING)
    suites = {suite.get("name"): suite for suite in root}
    assert list(suites) == ["page", "pdf", "theme", OTHERS]
    page = suites["page"]
    assert (page.get("tests"), page.get("failures"), page.get("skipped")) == ("4", "2", "0")
    assert page.find("properties/property[@name='inspected.duplicate-id']").get("value") == "24"  # type: ignore[union-attr]
    assert len(case(root, "untagged-pdf")) == 0
    assert [case.get("name") for case in suites[OTHERS].iter("testcase")] == ["duplicate-key"]


def test_a_failure_names_every_place_in_both_languages() -> None:
    (failure,) = case(told(EVERYTHING), "duplicate-id")
    assert failure.tag == "failure"
    said = failure.text or ""
    assert "en/index.html:#top" in said
    assert said.count("cy/tŷ a gardd/index.html:#top") == 2
    assert "Give each part an id of its own." in said
    assert "Rhowch ei id ei hun i bob rhan." in said


def test_what_does_not_stop_publishing_does_not_fail() -> None:
    root = told(EVERYTHING)
    assert [node.tag for node in case(root, "location-words")] == ["system-out"]
    assert [node.tag for node in case(root, "ambiguous-link-text")] == ["system-out"]
    warned = Report((location_words.RULE.at(Place("a.html"), words="below"),), {"page": {"location-words": 1}})
    assert not warned.failed
    assert not list(told(warned).iter("failure"))


def test_a_check_that_had_nothing_to_look_at_is_skipped() -> None:
    assert [node.tag for node in case(told(EVERYTHING), "poor-contrast")] == ["skipped"]
    assert len(told(Report())) == 0
