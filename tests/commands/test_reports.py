"""`--report`: what was found stands in the file that was asked for, whole or not at all."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from pawb.cli import main
from pawb.commands.reports import FORMATS


@pytest.fixture
def broken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project whose content cannot be published."""
    file = tmp_path / "content/en/standards.yml"
    file.parent.mkdir(parents=True)
    file.write_text("kind: standards\ntitle Standards\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def pawb(*arguments: str) -> int:
    """Run `pawb` here; its exit code."""
    with pytest.raises(SystemExit) as stopped:
        main(arguments)
    return int(stopped.value.code or 0)


@pytest.mark.parametrize("command", [("check", "translations"), ("build",)])
def test_every_format_at_once_also_when_there_are_errors(
    command: tuple[str, ...], broken: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wanted = [f"--report={name}=reports/{name}.txt" for name in FORMATS]
    assert pawb(*command, *wanted) == 1
    assert "missing-colon" in capsys.readouterr().out
    for name in FORMATS:
        assert "missing-colon" in (broken / f"reports/{name}.txt").read_text(encoding="utf-8"), name
    assert len(list((broken / "reports").iterdir())) == len(FORMATS)


def test_json_on_the_screen_stays_json(broken: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert pawb("check", "translations", "--json", "--report", "json=report.json") == 1
    said = capsys.readouterr().out
    assert json.loads(said)["failed"]
    assert (broken / "report.json").read_text(encoding="utf-8") == said


def test_a_file_that_cannot_be_written_is_said_plainly(broken: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (broken / "taken").write_text("", encoding="utf-8")
    assert pawb("--language", "en", "check", "translations", "--report", "html=taken/report.html") == 1
    assert "taken: this could not be read or written" in capsys.readouterr().err
    assert (broken / "taken").read_text(encoding="utf-8") == ""


@pytest.mark.parametrize("given", ["report.html", "pdf=report.pdf", "html="])
def test_an_unknown_format_or_no_file_is_refused(given: str, broken: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert pawb("--language", "cy", "check", "--report", given) == 2
    assert capsys.readouterr().err.startswith("Nid yw'r hyn a roddwyd ar gyfer --report yn gweddu.")
