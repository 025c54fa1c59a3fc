"""What the words were before, told by git and by nothing else."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from pawb.content.ledger import Confirmation, Unit, digest
from pawb.content.load import load
from pawb.history import UnknownRevision, at, former, since
from projects import Project
from repositories import commit, village_under_git

RISKS, SITE = "content/cy/risks.yml", "content/site.yml"
TITLE, NAME = "risks#title", "site#name"


@pytest.fixture
def village(tmp_path: Path) -> Project:
    return village_under_git(tmp_path)


def units(project: Project) -> dict[str, Unit]:
    return {unit.key: unit for unit in load(project.root).units()}


def confirmed(unit: Unit) -> Confirmation:
    digests = {code: digest(text) for code, text in unit.texts.items()}
    return Confirmation(digests, "clerk", date(2026, 1, 5), "written")


def left(project: Project, then: dict[str, Unit]) -> list[Unit]:
    """The texts as they are now, each with the confirmation of what it was then, and the sides that moved."""
    return [
        replace(
            unit,
            confirmation=confirmed(then[unit.key]),
            changed=tuple(c for c, text in unit.texts.items() if digest(text) != digest(then[unit.key].texts[c])),
        )
        for unit in units(project).values()
    ]


def test_the_content_is_read_as_it_was(village: Project) -> None:
    then = units(village)
    village.change(RISKS, "title: ", "title: Y ")
    (village.root / "content/en/glossary.yml").unlink()
    assert {unit.key: unit.texts for unit in at(village.root, "HEAD").units()} == {
        key: unit.texts for key, unit in then.items()
    }
    assert [pair.id for pair in at(village.root, "HEAD", RISKS).pairs()] == ["risks"]


def test_the_words_that_were_confirmed_are_found_however_often_they_changed_since(village: Project) -> None:
    then = units(village)
    for day in ("2026-01-06", "2026-01-07", "2026-01-08"):
        village.change(RISKS, "title: ", "title: Y ")
        commit(village.root.parent, day)
    village.change(RISKS, "title: ", "title: Y ")
    village.change(SITE, "  en: ", "  en: Old ")
    assert former(village.root, left(village, then)) == {
        TITLE: {"cy": then[TITLE].texts["cy"]},
        NAME: {"en": then[NAME].texts["en"]},
    }


def test_words_that_no_version_had_are_not_made_up(village: Project) -> None:
    other = {
        key: replace(unit, texts=dict.fromkeys(unit.texts, "Never written.")) for key, unit in units(village).items()
    }
    assert former(village.root, left(village, other)) == {}


def test_nothing_is_known_without_git(village: Project, tmp_path: Path) -> None:
    then = units(village)
    alone = village.copy(tmp_path / "alone")
    alone.change(RISKS, "title: ", "title: Y ")
    assert former(alone.root, left(alone, then)) == {}
    with pytest.raises(UnknownRevision):
        since(alone.root, "HEAD", units(alone).values())


def test_a_change_is_told_for_each_side_that_it_touched_and_no_other(village: Project) -> None:
    then = units(village)
    assert since(village.root, "HEAD", then.values()) == {}
    village.change(RISKS, "title: ", "title: Y ")
    village.change("content/en/risks.yml", "title: ", "title:   ")
    commit(village.root.parent, "2026-01-06")
    assert since(village.root, "HEAD~1", units(village).values()) == {TITLE: {"cy": then[TITLE].texts["cy"]}}
    assert since(village.root, "HEAD", units(village).values()) == {}


def test_new_words_have_none_before_them_and_lost_ones_none_after(village: Project) -> None:
    then = units(village)
    summary = then["risks#summary"].texts["cy"]
    text = (village.root / RISKS).read_text(encoding="utf-8")
    (village.root / RISKS).write_text(text.replace(text[text.index("summary:") : text.index("risks:")], ""), "utf-8")
    village.change("content/en/risks.yml", "summary:", "audience: Everyone\nsummary:")
    touched = since(village.root, "HEAD", units(village).values())
    assert touched["risks#audience"] == {"en": ""}
    assert touched["risks#summary"] == {"cy": summary}


@pytest.mark.parametrize("revision", ["nothing", "--all", "HEAD~9", "HEAD:content", ""])
def test_a_revision_that_is_none_is_refused(village: Project, revision: str) -> None:
    with pytest.raises(UnknownRevision):
        at(village.root, revision)
