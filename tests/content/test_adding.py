"""One more item goes into both languages, and nothing else of the files changes."""

from __future__ import annotations

import difflib
import shutil
from datetime import date
from pathlib import Path

import pytest

from pawb.commands.add import put
from pawb.content.adding import add, names, spots
from pawb.content.load import load
from pawb.content.source import read_text
from pawb.starter.answers import Answers
from pawb.starter.begin import begin
from projects import EXAMPLE


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """The content of the invented village."""
    return Path(shutil.copytree(EXAMPLE / "content", tmp_path / "project/content")).parent


def added(project: Path, before: dict[Path, bytes]) -> dict[str, list[str]]:
    """The lines that files gained; none may have lost one."""
    gained = {}
    for path, content in before.items():
        if path.read_bytes() != content:
            lines = difflib.ndiff(content.decode().splitlines(), path.read_text(encoding="utf-8").splitlines())
            changed = [line for line in lines if line[0] in "+-"]
            assert all(line[0] == "+" for line in changed)
            gained[path.relative_to(project / "content").as_posix()] = [line[2:] for line in changed]
    return gained


def files(project: Path) -> dict[Path, bytes]:
    """Every file of a project."""
    return {path: path.read_bytes() for path in sorted(project.rglob("*.yml"))}


@pytest.mark.parametrize("what", ["standard", "standards"])
def test_the_next_standard_stands_in_both_languages(project: Path, what: str) -> None:
    before = files(project)
    assert put(project, "en", what, "standards") == 0
    gained = added(project, before)
    assert list(gained) == ["cy/standards.yml", "en/standards.yml"]
    for lines in gained.values():
        assert lines[0].strip() == f"- id: {lines[0].split()[-1]}"
        assert {"title:", "text:"} <= {line.strip() for line in lines}
        assert all(line == line.rstrip() for line in lines)
    assert gained["cy/standards.yml"][0] == gained["en/standards.yml"][0]


def test_every_list_takes_one_more_and_loses_nothing(project: Path) -> None:
    library = load(project)
    every = [spot for name in names(library) for spot in spots(library, name)]
    assert len({spot.steps[-1] for spot in every}) > 15
    for spot in every:
        id_, new = add(project, spot)
        assert id_ not in spot.ids
        assert len(new) == 2
        for path, content in new.items():
            lines = difflib.ndiff(path.read_text(encoding="utf-8").splitlines(), content.decode().splitlines())
            gained = [line[2:].strip() for line in lines if line[0] in "+-"]
            gained.remove(f"- id: {id_}")
            assert all(line.endswith(":") for line in gained)
            assert read_text(content, "file.yml").root is not None


def test_what_is_empty_is_told(project: Path) -> None:
    assert put(project, "cy", "standard", "standards") == 0
    told = {f.place.file for f in load(project).findings if f.rule.level == "error"}
    assert told & {"content/cy/standards.yml", "content/en/standards.yml"}


def test_what_is_not_clear_is_asked(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = files(project)
    assert put(project, "en", "elephant", None) == 2
    assert 'nothing called "elephant"' in capsys.readouterr().err
    assert put(project, "cy", "measure", None) == 2
    assert "gyda --in: " in capsys.readouterr().err
    assert put(project, "en", "measure", "A99") == 2
    assert "with --in: " in capsys.readouterr().err
    assert files(project) == before


@pytest.mark.parametrize(("code", "told"), [("en", "There is no figure yet."), ("cy", "Nid oes figure eto.")])
def test_what_there_is_none_of_yet_is_told(
    code: str, told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    answers = Answers(name={"en": "Town", "cy": "Tref"}, phone="01632 960123")
    begin(tmp_path / "ours", answers, date(2026, 11, 22))
    assert put(tmp_path / "ours", code, "standard", None) == 0
    assert put(tmp_path / "ours", code, "figure", None) == 2
    assert capsys.readouterr().err.startswith(told)


def test_a_wrong_name_is_told_although_something_else_is_wrong(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert put(project, "en", "standard", "standards") == 0
    capsys.readouterr()
    assert put(project, "en", "elephant", None) == 2
    assert "duty" in capsys.readouterr().err


def test_nothing_is_added_to_what_cannot_be_read(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = project / "content/cy/standards.yml"
    path.write_text(path.read_text(encoding="utf-8") + "\tx: [\n", encoding="utf-8")
    before = files(project)
    assert put(project, "en", "standard", "standards") == 1
    assert "content/cy/standards.yml" in capsys.readouterr().out
    assert files(project) == before
