"""The folder is the registry, and a report counts what was looked at."""

from __future__ import annotations

import importlib
import pkgutil
import re
from pathlib import Path
from string import Formatter

import pytest

from pawb import checks
from pawb.checks import Report, built_pdf, families, of_engines, rules, run
from pawb.checks.law import in_short
from pawb.checks.page import bare_address, broken_link
from pawb.findings import Place, Rule

RULES = list(rules().values())
SOURCE = Path(checks.__file__).parents[1]
STATED = re.compile(r"Rule\(\s*id=\"([^\"]+)\"")


def test_every_file_of_a_family_is_a_check_by_its_name() -> None:
    for family in families():
        package = importlib.import_module(f"pawb.checks.{family}")
        files = {file.name.replace("_", "-") for file in pkgutil.iter_modules(package.__path__)}
        assert {check.rule.id for check in checks.checks(family)} == files
        assert all(check.passes and check.fails for check in checks.checks(family))
        assert set(checks.name(family)) == {"cy", "en"}


def test_families_hold_the_checks_on_pages_and_pdfs() -> None:
    assert {"page", "pdf"} <= set(families())
    assert "broken-link" in rules()
    assert "small-print" in rules()


def test_rules_cover_what_no_check_reports() -> None:
    assert {"nothing-inspected", "damaged-page", "damaged-pdf", "tab-indent"} <= set(rules())


def test_no_two_rules_have_one_id() -> None:
    files = (file for folder in ("checks", "content") for file in (SOURCE / folder).rglob("*.py"))
    stated = [name for file in files for name in STATED.findall(file.read_text(encoding="utf-8"))]
    assert sorted([*stated, *of_engines()]) == list(rules())


@pytest.mark.parametrize("rule", RULES, ids=[rule.id for rule in RULES])
def test_rule_says_everything_in_both_languages(rule: Rule) -> None:
    for words in (rule.finds, rule.why, rule.message, rule.mend):
        assert set(words) == {"cy", "en"}
        assert all(text.strip() and text == text.strip() for text in words.values())
        assert words["cy"] != words["en"] or words["en"] == "{how}", "a text of its own in each language"
    for words in (rule.message, rule.mend):
        slots = [slot for text in words.values() for _, slot, _, _ in Formatter().parse(text) if slot is not None]
        assert all(slot.isidentifier() for slot in slots)


@pytest.mark.parametrize(
    ("id_", "expected"),
    [
        ("invisible-focus", "WCAG 2.2: 2.4.7; EN 301 549: 9.2.4.7"),
        ("covered-focus", "WCAG 2.2: 2.4.11"),  # which EN 301 549 V3.2.1 does not know yet
        ("untagged-pdf", "WCAG 2.2: 1.3.1; EN 301 549: 10.1.3.1"),
        ("axe-link-name", "WCAG 2.2: 2.4.4, 4.1.2; EN 301 549: 9.2.4.4, 9.4.1.2"),
        ("axe-region", ""),
        ("tab-indent", ""),
    ],
)
def test_the_european_clause_follows_from_the_criterion(id_: str, expected: str) -> None:
    assert in_short(rules()[id_]) == expected


def test_no_rule_types_a_clause_that_follows_from_its_criterion() -> None:
    assert [rule.id for rule in RULES if "EN 301 549" in rule.basis] == []


def test_run_counts_each_check_and_sorts_what_it_finds() -> None:
    late, early = (broken_link.RULE.at(Place(file), address="x", reason=broken_link.NO_FILE) for file in "ba")
    report = run("page", [late, early])
    assert report.findings == (early, late)
    assert set(report.inspected["page"].values()) == {0}
    assert report.failed


def test_nothing_to_look_at_is_a_failure() -> None:
    report = run("pdf", [], Place("site"))
    assert [finding.rule.id for finding in report.findings] == ["nothing-inspected"]
    assert report.findings[0].place == Place("site")
    assert report.failed
    assert "PDFs" in report.findings[0].message("en")
    assert "ffeiliau PDF" in report.findings[0].message("cy")


def test_reports_add_up() -> None:
    warning = Report((bare_address.RULE.at(Place("b"), text="x"),), {"page": {"bare-address": 2}})
    error = Report((built_pdf.DAMAGED_PDF.at(Place("a")),), {"pdf": {"small-print": 1}})
    both = warning + error + warning
    assert [finding.place.file for finding in both.findings] == ["a", "b", "b"]
    assert both.inspected == {"page": {"bare-address": 4}, "pdf": {"small-print": 1}}
    assert both.counts == {"error": 1, "warning": 2}
    assert both.failed
    assert not warning.failed


def test_adding_keeps_a_check_that_looked_at_nothing() -> None:
    nothing = Report((), {"page": {"bare-address": 0}})
    assert (nothing + nothing).inspected == {"page": {"bare-address": 0}}
