"""What axe-core finds is said in both languages, for every rule that it has."""

from __future__ import annotations

import re
import shutil
from importlib.resources import files
from pathlib import Path

import pytest
import yaml
from playwright.sync_api import sync_playwright

from pawb.checks import engine
from pawb.checks.browsed import Browsed
from pawb.checks.browsers import QUIET
from pawb.checks.law import law

WORDS = yaml.safe_load(files("pawb.checks").joinpath("engine.yml").read_text(encoding="utf-8"))
CRITERION = re.compile(r"wcag(\d)(\d)(\d+)")
"""The tag by which the engine names a success criterion: `wcag1410` is 1.4.10."""
SEEN = {"rule": "label", "sure": True, "at": "#name", "words": "<input>"}


@pytest.mark.parametrize("rule", WORDS)
def test_each_rule_says_what_is_wrong_and_how_to_mend_it(rule: str) -> None:
    for what, how in (WORDS[rule]["cy"], WORDS[rule]["en"]):
        assert what.endswith(".")
        assert how.endswith(".")
        assert "{" not in what + how
    assert not set(WORDS[rule]["cy"]) & set(WORDS[rule]["en"])


@pytest.mark.slow
def test_no_rule_of_the_engine_is_without_words() -> None:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=QUIET)
        page = browser.new_page()
        page.evaluate(files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8"))
        rules = page.evaluate("axe.getRules()")
        browser.close()
    tags = {rule["ruleId"]: rule["tags"] for rule in rules if not {"wcag2aaa", "deprecated"} & set(rule["tags"])}
    named = {rule: [CRITERION.fullmatch(tag) for tag in found] for rule, found in tags.items()}
    criteria = {rule: [".".join(one.groups()) for one in found if one] for rule, found in named.items()}
    assert criteria == {rule: words.get("wcag", []) for rule, words in WORDS.items()}
    assert set(WORDS) >= engine.OURS


def test_a_finding_names_its_criterion_in_both_standards() -> None:
    (found,) = engine.judge(Browsed("site/index.html", {"engine": [SEEN, {**SEEN, "dark": True}]}))
    assert (found.rule.id, found.rule.level, str(found.place)) == ("axe-label", "error", "site/index.html:#name")
    assert law(found.rule) == "axe-core: label; WCAG 2.2: 4.1.2; EN 301 549: 9.4.1.2"
    assert found.message("cy") == "Nid oes label gan y maes hwn."


def test_doubts_are_for_people_advice_is_a_warning_and_nothing_is_said_twice() -> None:
    told = [
        {**SEEN, "rule": "video-caption", "sure": False},
        {**SEEN, "rule": "color-contrast", "sure": False},
        {**SEEN, "rule": "region"},
        {**SEEN, "rule": "document-title"},
    ]
    levels = [found.rule.level for found in engine.judge(Browsed("index.html", {"engine": told}))]
    assert levels == ["look", "warning"]


@pytest.mark.slow
def test_any_folder_is_judged_with_and_without_a_browser(tmp_path: Path) -> None:
    from pawb.commands.pages import Opened, judge

    (tmp_path / "index.html").write_text('<html lang="en"><title>Ask</title><p style="color: #ccc">Ask us about it')
    read = judge(tmp_path, None)
    seen = judge(tmp_path, Opened("en"))
    assert "browser" not in read.inspected
    assert set(seen.inspected["browser"].values()) == {1}
    assert {finding.rule.id for finding in seen.findings} - {finding.rule.id for finding in read.findings} == {
        "axe-color-contrast", "axe-landmark-one-main", "axe-region",
    }  # fmt: skip
    assert not read.failed
    assert seen.failed
