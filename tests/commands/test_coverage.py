"""`pawb coverage` as staff meet it, in both languages and under git."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from pawb.content.ledger import write
from pawb.content.load import load
from projects import Project, lay_out, lay_out_equal
from repositories import commit, git

ENGLISH, WELSH = "content/en/risks.yml", "content/cy/risks.yml"


@pytest.fixture
def village(tmp_path: Path) -> Project:
    """The village in a repository, with every text confirmed; then one title was changed in English alone."""
    project = lay_out_equal(tmp_path)
    library = load(project.root)
    lines = list(library.lines())
    write(project.root, library.ledger.stamp(lines, lines, "clerk", date(2026, 1, 5), "written"))
    git(project.root, "init", "--initial-branch=main")
    commit(project.root, "2026-01-05")
    project.change(ENGLISH, "title: ", "title: All ")
    commit(project.root, "2026-01-06")
    return project


def test_the_table_is_followed_by_what_was_left_behind_and_the_words_before(village: Project) -> None:
    for code, head, state in (
        ("en", "Publication", "changed in English"),
        ("cy", "Cyhoeddiad", "wedi newid yn Saesneg"),
    ):
        done = village.run("--language", code, "coverage")
        assert (done.returncode, done.stderr) == (0, "")
        table, _, changes = done.stdout.partition("\n\n")
        assert table.startswith(head)
        assert f"risks#title  {state}\n" in changes
        assert f"{ENGLISH}:2:8  {{+All +}}Risks" in changes
        assert f"{WELSH}:2:8\n" in changes
        assert changes.count("#") == 1


def test_nothing_left_behind_is_said(village: Project) -> None:
    village.change(ENGLISH, "title: All ", "title: ")
    assert village.run("coverage").stdout.endswith("\n\nNo change has left the other language behind.\n")


def test_only_what_a_change_touched_is_shown_since_a_revision(village: Project) -> None:
    village.change(WELSH, "introduction: ", "introduction: Dyma hwn. ")
    done = village.run("coverage", "--changed-since", "HEAD")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("risks#introduction  changed in Welsh\n")
    assert "{+Dyma hwn. +}" in done.stdout
    assert "#title" not in done.stdout
    assert village.run("coverage", "--changed-since", "HEAD~1").stdout.count("#") == 2
    village.change(WELSH, "introduction: Dyma hwn. ", "introduction: ")
    assert village.run("coverage", "--changed-since", "HEAD").stdout == "No text has changed since HEAD.\n"


def test_programs_are_told_the_same(village: Project) -> None:
    whole = json.loads(village.run("coverage", "--json").stdout)
    assert (whole["since"], [one["key"] for one in whole["changed"]]) == (None, ["risks#title"])
    since = json.loads(village.run("--language", "cy", "coverage", "--json", "--changed-since", "HEAD").stdout)
    assert (since["since"], since["changed"]) == ("HEAD", [])
    assert since["coverage"] == whole["coverage"]


def test_a_revision_that_git_does_not_know_is_refused_in_plain_words(village: Project) -> None:
    for code, said in (("en", "Git does not know"), ("cy", "Nid yw git yn adnabod")):
        done = village.run("--language", code, "coverage", "--changed-since", "nothing")
        assert (done.returncode, done.stdout) == (2, "")
        assert done.stderr.startswith(f'{said} "nothing"')


def test_without_git_the_table_is_shown_and_no_words_are_made_up(village: Project, tmp_path: Path) -> None:
    alone = lay_out(village.root, tmp_path / "alone")
    done = alone.run("coverage")
    assert (done.returncode, done.stderr) == (0, "")
    assert f"risks#title  changed in English\n    {WELSH}:2:8\n    {ENGLISH}:2:8\n" in done.stdout
    assert alone.run("coverage", "--changed-since", "HEAD").returncode == 2
