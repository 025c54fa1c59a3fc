"""`pawb new --update`: what nobody has changed is renewed, and what a body made its own stays."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from pydantic import ValidationError

from pawb.starter import update as updating
from pawb.starter.answers import Answers
from pawb.starter.begin import begin
from pawb.starter.site import settings
from pawb.starter.update import FILE, update

ANSWERS = Answers(name={"en": "Town", "cy": "Tref"}, email="clerk@newtown.example")


@pytest.fixture
def begun(tmp_path: Path) -> Path:
    begin(tmp_path / "ours", ANSWERS, date(2026, 11, 22))
    return tmp_path / "ours"


def newer(monkeypatch: pytest.MonkeyPatch, *names: str) -> None:
    """A newer Pawb would write these files otherwise."""
    changed = {name: settings(ANSWERS).get(name, b"") + b"# newer\n" for name in names}
    monkeypatch.setattr(updating, "settings", lambda answers: {**settings(answers), **changed})


def test_a_site_of_this_version_is_up_to_date(begun: Path) -> None:
    before = {path: path.read_bytes() for path in begun.rglob("*") if path.is_file()}
    done = update(begun)
    assert not done.renewed
    assert not done.left
    assert {path: path.read_bytes() for path in begun.rglob("*") if path.is_file()} == before


def test_what_nobody_changed_is_renewed_and_what_is_new_is_added(begun: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    newer(monkeypatch, "README.md", "schemas/site.json", "added.txt")
    done = update(begun)
    assert sorted(done.renewed) == ["README.md", "added.txt", "schemas/site.json"]
    assert not done.left
    assert (begun / "README.md").read_bytes().endswith(b"# newer\n")
    assert not update(begun).renewed


def test_what_the_body_changed_or_deleted_is_left_and_told_once(begun: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (begun / "README.md").write_text("Ours", encoding="utf-8")
    (begun / ".editorconfig").unlink()
    newer(monkeypatch, "README.md", ".editorconfig")
    assert sorted(update(begun).left) == [".editorconfig", "README.md"]
    assert (begun / "README.md").read_text(encoding="utf-8") == "Ours"
    assert not (begun / ".editorconfig").exists()
    assert not update(begun).left


def test_an_update_that_was_stopped_goes_on_where_it_was(begun: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    newer(monkeypatch, "README.md", "mkdocs.yml")
    (begun / FILE).with_suffix(".kept").write_bytes((begun / FILE).read_bytes())
    update(begun)
    (begun / FILE).with_suffix(".kept").replace(begun / FILE)  # as if the record had not been written any more
    (begun / "mkdocs.yml").write_bytes(settings(ANSWERS)["mkdocs.yml"])
    done = update(begun)
    assert (done.renewed, done.left) == (["mkdocs.yml"], [])


def test_content_is_the_body_s_own(begun: Path) -> None:
    assert not [name for name in settings(ANSWERS) if name.startswith(("content/", "docs/"))]


def test_nothing_is_written_through_a_link(begun: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    outside = tmp_path / "outside"
    (begun / ".vscode").rename(outside)
    (begun / ".vscode").symlink_to(outside)
    before = (outside / "settings.json").read_bytes()
    newer(monkeypatch, ".vscode/settings.json")
    assert update(begun).left == [".vscode/settings.json"]
    assert (outside / "settings.json").read_bytes() == before


@pytest.mark.parametrize("said", ["", "[]", "{}", '{"answers": {"name": {"en": "x"}}, "files": {}}'])
def test_a_record_that_cannot_be_read_is_refused(said: str, begun: Path) -> None:
    (begun / FILE).write_text(said, encoding="utf-8")
    with pytest.raises(ValidationError):
        update(begun)
