"""How easy a booklet is is worked out once, until its words, or anything that they are judged by, change."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from pawb.checks import booklet, kept_grades
from pawb.checks.booklet import Booklet
from pawb.checks.kept_grades import KeptGrades
from pawb.checks.score_card import grade
from pawb.content.load import load
from projects import EXAMPLE


@pytest.fixture(scope="module")
def booklets() -> list[Booklet]:
    return list(booklet.gather(load(EXAMPLE)))


@pytest.fixture
def worked(monkeypatch: pytest.MonkeyPatch) -> list[Booklet]:
    """The booklets whose grade was worked out."""
    asked: list[Booklet] = []
    monkeypatch.setattr(kept_grades, "grade", lambda one: (asked.append(one), grade(one))[1])
    return asked


def test_grades_are_kept(booklets: list[Booklet], worked: list[Booklet], tmp_path: Path) -> None:
    first, again = KeptGrades(tmp_path / "grades.json"), KeptGrades(tmp_path / "grades.json")
    found = [first.of(one) for one in booklets]
    assert found == [grade(one) for one in booklets]
    assert [again.of(one) for one in booklets] == found
    assert len(worked) == 2 * len(booklets), "nothing was kept yet"
    first.keep()
    worked.clear()
    assert [KeptGrades(tmp_path / "grades.json").of(one) for one in booklets] == found
    assert not worked


def test_a_change_of_anything_that_is_judged_is_judged(
    booklets: list[Booklet], worked: list[Booklet], tmp_path: Path
) -> None:
    one = booklets[0]
    section = one.sections[0]
    rows = section.rows
    others = [
        replace(one, title=replace(one.title, text="Ask")),
        replace(one, terms=(*one.terms, "carer")),
        replace(one, avoided={"user": "person"}),
        replace(one, explains=not one.explains),
        *(
            replace(one, sections=(changed, *one.sections[1:]))
            for changed in (
                replace(section, id="other"),
                replace(section, title=replace(section.title, text="Ask")),
                replace(section, reason="because"),
                replace(section, part=replace(section.title, text="Ask")),
                replace(section, rows=(replace(rows[0], text="You can ask."), *rows[1:])),
                replace(section, rows=(replace(rows[0], picture="phone"), *rows[1:])),
                replace(section, rows=(replace(rows[0], no_picture="There is none."), *rows[1:])),
            )
        ),
    ]
    kept = KeptGrades(tmp_path / "grades.json")
    for booklet_ in (one, *others, one, *others):
        kept.of(booklet_)
    assert worked == [one, *others]


def test_a_damaged_file_costs_only_time(booklets: list[Booklet], worked: list[Booklet], tmp_path: Path) -> None:
    for damage in ("", "[]", "{", '{"a": 1}', '{"a": [1, 2, 3]}'):
        (tmp_path / "grades.json").write_text(damage, encoding="utf-8")
        assert KeptGrades(tmp_path / "grades.json").of(booklets[0]) == grade(booklets[0])
    assert len(worked) == 5
