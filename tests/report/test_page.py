"""The report for a browser says everything in both languages, and passes the checks that it tells of."""

from __future__ import annotations

from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from found import EVERYTHING, FORGED, YAML
from pawb.checks import Report
from pawb.checks.page import ambiguous_link_text
from pawb.commands.pages import Opened, judge
from pawb.findings import Place
from pawb.report.page import report


def words(found: Report, code: str) -> str:
    return " ".join(LexborHTMLParser(report(found)).css_first(f"section[lang={code}]").text(separator=" ").split())


@pytest.mark.parametrize("code", ["cy", "en"])
def test_every_finding_with_its_place_and_cure(code: str) -> None:
    said = words(EVERYTHING, code)
    for finding in EVERYTHING.findings:
        if FORGED not in (finding.place.file.removeprefix("en/").removesuffix(".html"), finding.details.get("words")):
            assert finding.message(code) in said
            assert finding.mend(code) in said
            assert finding.rule.why[code] in said
            assert finding.place.file in said


def test_welsh_comes_first_and_what_stops_publishing_before_the_rest() -> None:
    tree = LexborHTMLParser(report(EVERYTHING))
    assert [node.attributes["lang"] for node in tree.css("section")] == ["cy", "en"]
    heads = [" ".join(node.text().split()) for node in tree.css("section[lang=en] h4")]
    assert heads == [
        "Errors: they stop publishing",
        "Warnings: they do not stop publishing",
        "For a person to look at and decide",
        "Excepted for now (content/exceptions.yml)",
    ]
    rows = [[cell.text() for cell in row.css("th, td")] for row in tree.css("section[lang=cy] tbody tr")]
    assert rows == [["tudalennau gwe", "24", "4"], ["ffeiliau PDF", "8", "2"], ["cynlluniau lliw", "0", "1"]]


def test_what_is_in_many_places_is_told_once() -> None:
    assert words(EVERYTHING, "en").count("The id “top” is on this page more than once.") == 1
    assert f"{YAML}; see also {YAML.file}:4:1" in words(EVERYTHING, "en")
    assert "en/plan.pdf, page 2" in words(EVERYTHING, "en")
    assert "en/plan.pdf, tudalen 2" in words(EVERYTHING, "cy")


def test_what_a_person_must_look_at_has_its_mark_and_where_its_words_come_from() -> None:
    place = Place("en/a.html", selector="p")
    look = ambiguous_link_text.RULE.at(place, also=[YAML], text="x", first="a", second="b", mark="12345678")
    assert f"en/a.html, p; the words come from {YAML}; mark 12345678" in words(Report((look,)), "en")
    assert f"en/a.html, p; daw'r geiriau o {YAML}; marc 12345678" in words(Report((look,)), "cy")


def test_what_people_found_sound_is_counted() -> None:
    look = ambiguous_link_text.RULE.at(Place("en/a.html"), text="x", first="a", second="b")
    assert "People have looked, and found it sound: 1" in words(Report(answered=(look,)), "en")
    assert "Mae pobl wedi edrych, ac mae'n iawn: 1" in words(Report(answered=(look,)), "cy")
    assert "found it sound" not in words(EVERYTHING, "en")


def test_nothing_found_still_says_what_was_looked_at() -> None:
    said = words(Report((), EVERYTHING.inspected), "en")
    assert "No problems found." in said
    assert "web pages 24 4" in said
    assert "Nothing was looked at." in words(Report(), "en")


def test_it_needs_no_script_and_text_from_a_file_stays_text() -> None:
    made = report(EVERYTHING)
    assert "<script" not in made
    assert "\x1b" not in made
    assert "\u202e" not in made
    assert "src=" not in made


@pytest.mark.slow
def test_it_passes_the_checks_on_pages_in_a_browser(tmp_path: Path) -> None:
    (tmp_path / "report.html").write_text(report(EVERYTHING), encoding="utf-8")
    judged = judge(tmp_path, Opened("en"))
    assert judged.inspected["page"]["missing-title"] == judged.inspected["browser"]["script-fault"] == 1
    assert [str(finding.place) + finding.message("en") for finding in judged.findings] == []
