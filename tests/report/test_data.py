"""The report for programs keeps its shape: what is here may be added to, not changed."""

from __future__ import annotations

import json

from pawb.checks import Report
from pawb.checks.law import law
from pawb.checks.page import duplicate_id, missing_title
from pawb.findings import Place
from pawb.report.data import report

PLACE = {"file": "site/en/a.html", "line": 0, "column": 0, "page": 0, "selector": ""}


def test_shape() -> None:
    first = Place("site/en/a.html", selector="#x")
    found = Report(
        (
            missing_title.RULE.at(Place("site/en/b.html")),
            duplicate_id.RULE.at(Place("site/en/a.html"), also=[first], id="tŷ"),
        ),
        {"pdf": {"small-print": 0}, "page": {"missing-title": 2, "duplicate-id": 2}},
    )
    data = json.loads(report(found))
    assert data["version"] == 1
    assert data["failed"] is True
    assert data["counts"] == {"error": 2, "warning": 0, "look": 0}
    assert data["inspected"] == {"page": {"duplicate-id": 2, "missing-title": 2}, "pdf": {"small-print": 0}}
    assert [finding["place"]["file"] for finding in data["findings"]] == ["site/en/a.html", "site/en/b.html"]
    assert data["findings"][0] == {
        "id": "duplicate-id",
        "level": "error",
        "place": PLACE,
        "also": [{**PLACE, "selector": "#x"}],
        "message": {
            "cy": "Mae'r id “tŷ” ar y dudalen hon fwy nag unwaith.",
            "en": "The id “tŷ” is on this page more than once.",
        },
        "mend": {"cy": "Rhowch ei id ei hun i bob rhan.", "en": "Give each part an id of its own."},
        "basis": law(duplicate_id.RULE),
    }


def test_the_same_findings_in_any_order_give_the_same_text() -> None:
    findings = [missing_title.RULE.at(Place(f"site/{name}.html")) for name in "abc"]
    one = Report(tuple(findings), {"page": {"a": 1, "b": 1}})
    other = Report(tuple(reversed(findings)), {"page": {"b": 1, "a": 1}})
    assert report(one) == report(other)
    assert "tŷ" in report(Report((duplicate_id.RULE.at(Place("x.html"), id="tŷ"),)))


def test_nothing_found() -> None:
    data = json.loads(report(Report()))
    assert data["failed"] is False
    assert data["findings"] == []
