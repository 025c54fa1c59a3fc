"""What only people can decide is asked once, answered as data, and asked again when it changes."""

from __future__ import annotations

from pathlib import Path

import pytest

from pawb.checks import Report
from pawb.checks.page import ambiguous_link_text
from pawb.content.library import ACCESSIBILITY, Library
from pawb.content.load import shared
from pawb.content.model.accessibility import Accessibility
from pawb.content.source import read_text
from pawb.findings import Place
from pawb.site.looked import settle

PAGE = "en/maps/index.html"
RULE = ambiguous_link_text.RULE
ASKED = RULE.at(Place(PAGE, selector="a"), text="Map", first="a", second="b")
ANSWER = """\
prepared: 2026-11-22
looks:
  - id: K1
    rule: {rule}
    page: en/maps/index.html
    mark: "{mark}"
    result: {result}
    when: 2026-11-22
    by: clerk
"""


@pytest.fixture
def site(tmp_path: Path) -> Path:
    show(tmp_path, "Map")
    (tmp_path / "en/maps/map.png").write_bytes(b"map")
    return tmp_path


def show(site: Path, words: str) -> None:
    (site / PAGE).parent.mkdir(parents=True, exist_ok=True)
    html = f'<html lang="en"><body><main><p>All</p><a href="a"><img src="map.png" alt="">{words}</a></main></html>'
    (site / PAGE).write_text(html, encoding="utf-8")


def settled(site: Path, mark: str = "", *, rule: str = RULE.id, result: str = "sound", whole: bool = True) -> Report:
    """What is left of the one question, with an answer of this mark if one is given."""
    library = Library(site=None)
    if mark:
        text = ANSWER.format(rule=rule, mark=mark, result=result)
        source = read_text(text.encode(), "content/accessibility.yml")
        library.accessibility, library.statement = shared(Accessibility, ACCESSIBILITY, source, library)
        assert library.findings == []
    return settle(Report((ASKED,), {"page": {RULE.id: 1}}), library, site, whole=whole)


def told(report: Report) -> list[tuple[str, str, str]]:
    return [(finding.rule.id, finding.rule.level, finding.place.file) for finding in report.findings]


def mark(site: Path) -> str:
    (finding,) = settled(site).findings
    return str(finding.details["mark"])


def test_what_nobody_has_looked_at_is_asked_with_its_mark(site: Path) -> None:
    assert told(settled(site)) == [(RULE.id, "look", PAGE)]
    assert len(mark(site)) == 8


def test_what_was_found_sound_is_asked_no_more(site: Path) -> None:
    report = settled(site, mark(site))
    assert told(report) == []
    assert report.answered == (ASKED,)


def test_what_was_found_to_be_a_fault_is_an_error(site: Path) -> None:
    report = settled(site, mark(site), result="fault")
    assert told(report) == [(RULE.id, "error", PAGE)]
    assert report.failed


def test_it_is_asked_again_when_it_changes_and_only_then(site: Path) -> None:
    before = mark(site)
    (site / PAGE).write_text((site / PAGE).read_text(encoding="utf-8").replace("All", "All of it"), encoding="utf-8")
    assert told(settled(site, before)) == [], "what changed is elsewhere on the page"
    (site / "en/maps/map.png").write_bytes(b"another map")
    assert told(settled(site, before)) == [
        ("unused-look", "warning", "content/accessibility.yml"),
        (RULE.id, "look", PAGE),
    ]
    changed = mark(site)
    show(site, "Plan")
    assert len({before, changed, mark(site)}) == 3


def test_an_answer_is_told_as_needless_only_where_all_was_asked(site: Path) -> None:
    assert len(told(settled(site, "00000000"))) == 2
    assert told(settled(site, "00000000", whole=False)) == [(RULE.id, "look", PAGE)]
    assert told(settled(site, "00000000", rule="axe-video-caption")) == [(RULE.id, "look", PAGE)], "it did not run"


def test_an_answer_to_no_rule_is_an_error(site: Path) -> None:
    unknown, _ = settled(site, "00000000", rule="ambiguous-link-txt").findings
    assert unknown.rule.id == "unknown-reference"
    assert str(unknown.place) == "content/accessibility.yml:4:11"
    assert RULE.id in unknown.message("en")
