"""A new site: complete, without one problem, whatever a body is called; whole or not there at all."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from pawb.content import whole
from pawb.content.load import load
from pawb.content.model import KINDS
from pawb.document.markup import inline, plain
from pawb.document.organisation import contacts
from pawb.languages import codes
from pawb.site.edition import read
from pawb.starter import begin as beginning
from pawb.starter.answers import Answers, fits
from pawb.starter.begin import begin
from pawb.starter.site import FILES
from projects import ROOT

TODAY = date.today()  # the statement of a site has to be reviewed each year
TOWN: dict[str, Any] = {
    "name": {"en": "Newtown Town Council", "cy": "Cyngor Tref y Drenewydd"},
    "email": "clerk@newtown.example",
    "phone": "01632 960123",
    "address": "The Cross, Broad Street, Newtown SY16 2BB",
    "url": "https://newtown.example/",
    "formats": ["braille", "audio", "sign-language", "other-languages"],
}
CARERS: dict[str, Any] = {
    "name": {"en": "Wrexham Young Carers", "cy": "Wrexham Young Carers"},
    "email": "the_young_ones@carers.example",
    "address": "Neuadd y Pentref, Heol Fawr, Llanffug",
}
SCHOOL: dict[str, Any] = {"name": {"en": "Ysgol y Bryn", "cy": "Ysgol y Bryn"}, "phone": "+44 1632 960123"}
LEFT_TO_READERS = {"untried-easy-read"}
"""What a machine that writes an example cannot say of it: that a group of readers has checked it."""
HOSTILE = [
    "O'Brien",
    '"Quoted": council',
    "- council",
    "1. council",
    "council # 3",
    "{{ 7*7 }} {% raw %} ${HOME}",
    "[a](javascript:alert)",
    "[a]{cy}",
    "*a* _b_ \\d &amp; <b>x</b>",
    "!!python/object/apply:os.system [id]",
    "&anchor *alias",
    "yes",
    "2026-11-22",
]


def site(to: Path, answers: dict[str, Any]) -> Path:
    begin(to, Answers.model_validate(answers), TODAY)
    return to


@pytest.mark.parametrize("answers", [TOWN, CARERS, SCHOOL], ids=["town", "carers", "school"])
def test_nothing_is_wrong_with_a_new_site(answers: dict[str, Any], tmp_path: Path) -> None:
    library, report = read(site(tmp_path / "ours", answers))
    assert {finding.rule.id for finding in report.findings} <= LEFT_TO_READERS
    assert {publication.kind for publication in library.publications} == set(KINDS)
    assert any(publication.easy for publication in library.publications)
    assert {unit.state for unit in library.units()} == {"not-proofed"}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_name_is_nothing_but_text(name: str, tmp_path: Path) -> None:
    name = f"{name} Council"
    library = load(site(tmp_path / "ours", {**TOWN, "name": dict.fromkeys(codes(), name), "address": name}))
    assert not library.findings
    assert library.site
    for code in codes():
        assert plain(inline(library.site.organisation[code])) == name
        assert plain(contacts(library.site, code)[-1].value) == name


@pytest.mark.parametrize(
    ("what", "said"),
    [
        ("name", ""),
        ("name", "  "),
        ("name", "Two\nlines"),
        ("name", "Hidden\u200bspace"),
        ("name", "Turned\u202eround"),
        ("name", "\0"),
        ("name", "n" * 201),
        ("name", "مجلس"),
        ("email", "clerk"),
        ("email", "clerk@newtown"),
        ("email", "a b@newtown.example"),
        ("email", "*a*@newtown.example"),
        ("phone", "twelve"),
        ("phone", "12"),
        ("url", "newtown.example"),
        ("url", "javascript:alert(1)"),
        ("url", "https://newtown.example/ x"),
    ],
)
def test_what_does_not_fit_is_not_taken(what: str, said: str) -> None:
    assert not fits(what, said)
    with pytest.raises(ValidationError):
        Answers.model_validate({**TOWN, what: {"en": said, "cy": said} if what == "name" else said})


def test_people_need_a_way_to_reach_the_body() -> None:
    with pytest.raises(ValidationError):
        Answers.model_validate({"name": TOWN["name"], "address": TOWN["address"]})


def test_a_folder_that_holds_something_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "note.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(FileExistsError):
        site(tmp_path, TOWN)
    assert [path.name for path in tmp_path.iterdir()] == ["note.txt"]


def test_a_site_begins_in_an_empty_repository(tmp_path: Path) -> None:
    (tmp_path / "ours" / ".git").mkdir(parents=True)
    site(tmp_path / "ours", TOWN)
    assert (tmp_path / "ours/.git").is_dir()
    assert (tmp_path / "ours/content/site.yml").is_file()
    assert [path.name for path in tmp_path.iterdir()] == ["ours"]


@pytest.mark.parametrize("there", [True, False], ids=["empty folder", "no folder"])
def test_nothing_is_left_of_a_site_that_could_not_be_written(
    there: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written = []

    def write(path: Path, content: bytes) -> None:
        written.append(path)
        if len(written) == 9:
            raise OSError(28, "No space left on device")
        whole.write(path, content)

    monkeypatch.setattr(beginning, "write", write)
    if there:
        (tmp_path / "ours").mkdir()
    with pytest.raises(OSError, match="No space"):
        site(tmp_path / "ours", TOWN)
    assert [path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*")] == ["ours"] * there


def test_what_was_moved_goes_back_when_the_rest_cannot_follow(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "ours").mkdir()
    rename = Path.rename

    def refuse(path: Path, to: Path) -> Path:
        if to.name == "docs" and to.parent.name == "ours":
            raise PermissionError(13, "Permission denied")
        return rename(path, to)

    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(PermissionError):
        site(tmp_path / "ours", TOWN)
    assert [path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*")] == ["ours"]


def test_a_new_site_is_edited_as_ours_is() -> None:
    for name in (".vscode/settings.json", ".vscode/extensions.json"):
        assert (FILES / name).read_bytes() == (ROOT / name).read_bytes()


def test_the_workflows_give_nobody_more_than_they_need(tmp_path: Path) -> None:
    """As zizmor judges them, whose findings are those of workflows that were taken over by a pull request."""
    found = subprocess.run(
        [Path(sys.executable).with_name("zizmor"), "--offline", "--pedantic", site(tmp_path / "site", TOWN)],
        capture_output=True,
        text=True,
    )
    assert found.returncode == 0, found.stdout
    assert "No findings to report" in found.stdout
    assert found.stderr.count("completed") >= 3
