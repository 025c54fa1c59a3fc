"""`pawb check easy-read` and `pawb explain ER09`: the rules of easy read by their numbers."""

from __future__ import annotations

from pathlib import Path

import pytest

from pawb.commands import check, explain
from projects import Project, lay_out_equal

ROW = "You can tell us what you think."


@pytest.fixture
def village(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    """The village, in which the easy read of the strategy breaks two rules in English."""
    project = lay_out_equal(tmp_path)
    project.change("content/en/easy-read/strategy.yml", ROW, "Your views aren't heard by us.")
    monkeypatch.chdir(project.root)
    return project


def found(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert check.command("en").main(arguments, standalone_mode=False) == 1
    return capsys.readouterr().out


def test_easy_read_is_checked_alone(village: Project, capsys: pytest.CaptureFixture[str]) -> None:
    said = found(capsys, "easy-read")
    assert "content/en/easy-read/strategy.yml:" in said
    assert said.count("[contraction]") == said.count("[passive-voice]") == 1
    assert "Write the words in full. You could write “are not”." in said
    assert "stale-translation" not in said, "that is for translations"


def test_a_rule_is_known_by_its_number(village: Project, capsys: pytest.CaptureFixture[str]) -> None:
    said = found(capsys, "--only", "er09")
    assert "[passive-voice]" in said
    assert "[contraction]" not in said


def test_easy_read_that_breaks_a_rule_stops_publishing(village: Project, capsys: pytest.CaptureFixture[str]) -> None:
    assert "[passive-voice]" in found(capsys, "translations")


def test_a_number_explains_every_check_of_its_rule(capsys: pytest.CaptureFixture[str]) -> None:
    assert explain.command("cy").main(["er09"], standalone_mode=False) == 0
    said = capsys.readouterr().out
    assert said.startswith("passive-voice ER09 (gwall: yn atal cyhoeddi)\n")
    assert "passive-with-cael ER09 (rhybudd: nid yw'n atal cyhoeddi)\n" in said
    assert "o resi hawdd eu deall yn Gymraeg" in said
