"""`pawb check --staged`: of a commit, before it is made, what its files can tell."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from pawb.commands import group
from projects import EXAMPLE, Project
from repositories import commit, git

FILE = "content/cy/strategy.yml"


@pytest.fixture(scope="module")
def village(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example under git, below the top of the repository."""
    folder = tmp_path_factory.mktemp("staged")
    shutil.copytree(EXAMPLE / "content", folder / "pentref" / "content")
    git(folder, "init", "--initial-branch=main")
    commit(folder, "2026-01-05")
    return folder


@pytest.fixture
def project(village: Path, tmp_path: Path) -> Project:
    return Project(Path(shutil.copytree(village, tmp_path / "copy")) / "pentref")


def check(project: Project, monkeypatch: pytest.MonkeyPatch, code: str = "en") -> Result:
    monkeypatch.chdir(project.root)
    return CliRunner().invoke(group(code, ("check",)), ["check", "--staged"], standalone_mode=False)


def test_what_is_staged_is_judged_and_not_what_is_in_the_folder(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    project.change(FILE, "title: ", "title: Pentreff ")
    git(project.root, "add", FILE)
    project.change(FILE, "Pentreff ", "")
    project.change("content/cy/risks.yml", "kind: risks", "kind: nonsense")
    told = check(project, monkeypatch)
    assert told.return_value == 1
    assert "“Pentreff” looks misspelt" in told.output
    assert "[stale-translation]" in told.output, "its pair is read with it"
    assert "risks.yml" not in told.output


def test_a_fault_of_reading_and_one_of_binding_stop_it(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    project.change(FILE, "kind: strategy", "kind: strategi")
    project.change("content/en/standards.yml", "\nstandards:", "\n\tstandards:")
    git(project.root, "add", "content")
    told = check(project, monkeypatch)
    assert told.return_value == 1
    assert "[wrong-choice]" in told.output
    assert "content/en/standards.yml:" in told.output


def test_easy_read_is_judged_by_its_rules(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    project.change("content/en/easy-read/strategy.yml", "text: ", "text: We do not and we cannot and we will not. ")
    git(project.root, "add", "content")
    assert "[second-sentence]" in check(project, monkeypatch).output


def test_a_sound_change_in_both_languages_is_let_through_and_no_other_file_is_asked_for(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    project.change("content/en/strategy.yml", "\n", "\n# A note.\n")
    git(project.root, "add", "content")
    told = check(project, monkeypatch)
    assert (told.return_value, "No problems found." in told.output) == (0, True), told.output


def test_a_file_that_one_language_loses_is_told(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    git(project.root, "rm", FILE)
    assert check(project, monkeypatch).return_value == 1


@pytest.mark.parametrize(("code", "words"), [("en", "git add content"), ("cy", "yn barod i'w gyflwyno")])
def test_with_nothing_staged_it_says_so(
    project: Project, monkeypatch: pytest.MonkeyPatch, code: str, words: str
) -> None:
    told = check(project, monkeypatch, code)
    assert (told.return_value, words in told.output) == (0, True)


def test_outside_git_it_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told = check(Project(tmp_path), monkeypatch)
    assert (told.return_value, "no git here" in told.output) == (1, True)
