"""`pawb new` as a member of staff meets it: a question at a time, and a plain word for each mistake."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from pawb.commands import group
from pawb.content.load import load
from pawb.languages import codes
from pawb.starter import update as updating
from pawb.starter.update import FILE

NAMES = ("--name-en", "Newtown Town Council", "--name-cy", "Cyngor Tref y Drenewydd")
REACHED = (*NAMES, "--email", "clerk@newtown.example")


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def new(*words: str, code: str = "en", said: str = "") -> Result:
    pawb = group(code, ("new",))
    return CliRunner().invoke(pawb, ["new", *words], input=said, standalone_mode=False, catch_exceptions=False)


def test_what_was_given_is_not_asked(here: Path) -> None:
    done = new("ours", *REACHED, "--format", "audio", "--format", "braille", "--yes")
    assert done.return_value == 0
    assert done.stdout.splitlines()[-1] == "Now: cd ours, then pawb build"
    site = load(here / "ours").site
    assert site
    assert site.organisation == {"en": "Newtown Town Council", "cy": "Cyngor Tref y Drenewydd"}
    assert [contact.value for contact in site.contacts] == ["clerk@newtown.example"]
    assert {format_.id for format_ in site.formats if format_.state == "on-request"} == {"audio", "braille"}


@pytest.mark.parametrize("code", codes())
def test_a_mistake_in_each_answer_is_told_and_asked_again(code: str, here: Path) -> None:
    answers = ["", "Town", " ", "Tref", "clerk", "", "12", "", "", "newtown", "", "brail", "braille audio"]
    done = new("ours", code=code, said="\n".join([*answers, "", "01632 960123", ""]))
    assert done.return_value == 0
    assert len(done.stderr.splitlines()) == 7
    for said in ("“clerk”", "“12”", "“newtown”", "“brail”"):
        assert said in done.stderr
    site = load(here / "ours").site
    assert site
    assert site.organisation == {"en": "Town", "cy": "Tref"}
    assert [contact.value for contact in site.contacts] == ["01632 960123"] * 2


@pytest.mark.parametrize(
    ("given", "told", "needed"),
    [
        (("--name-en", "Town"), {"en": "The Welsh name is needed", "cy": "Mae angen yr enw Cymraeg"}, "--name-cy"),
        (NAMES, {"en": "People need a way to reach you", "cy": "Mae angen ffordd i bobl"}, "--email, --phone"),
        ((*NAMES, "--email", "clerk"), {"en": "“clerk” is not an e-mail", "cy": "Nid yw “clerk” yn gyf"}, "--email"),
        ((*REACHED, "--phone", "12"), {"en": "“12” is not a phone", "cy": "Nid yw “12” yn rhif"}, "--phone"),
        ((*REACHED, "--url", "x"), {"en": "“x” is not the address", "cy": "Nid yw “x” yn gyfeiriad"}, "--url"),
    ],
    ids=["no Welsh name", "no way to reach them", "e-mail", "phone", "address of the site"],
)
@pytest.mark.parametrize("code", codes())
def test_without_questions_a_mistake_writes_nothing(
    code: str, given: tuple[str, ...], told: dict[str, str], needed: str, here: Path
) -> None:
    done = new("ours", *given, "--yes", code=code)
    assert done.return_value == 2
    assert done.stderr.startswith(told[code])
    assert needed in done.stderr.splitlines()[-1]
    assert not list(here.iterdir())


@pytest.mark.parametrize(("code", "told"), [("en", "holds something already"), ("cy", "Mae rhywbeth yn ours yn barod")])
def test_a_folder_that_holds_something_is_told_before_anything_is_asked(code: str, told: str, here: Path) -> None:
    (here / "ours").mkdir()
    (here / "ours" / "note.txt").touch()
    done = new("ours", code=code)
    assert done.return_value == 1
    assert told in done.stderr
    assert not done.stdout


@pytest.mark.parametrize(("code", "told"), [("en", "Say which folder"), ("cy", "Dywedwch ym mha ffolder")])
def test_no_folder(code: str, told: str) -> None:
    done = new(code=code)
    assert done.return_value == 2
    assert done.stderr.startswith(told)


@pytest.mark.parametrize(("code", "told"), [("en", "is up to date."), ("cy", "yn gyfredol.")])
def test_a_site_is_brought_up_to_date(code: str, told: str, here: Path) -> None:
    new("ours", *REACHED, "--yes")
    done = new("ours", "--update", code=code)
    assert done.return_value == 0
    assert done.stdout.strip().endswith(told)


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("en", ["Brought up to date: mkdocs.yml", "Left as you have it, though there is a newer one: README.md"]),
        ("cy", ["Diweddarwyd: mkdocs.yml", "Gadawyd fel y mae gennych chi, er bod un mwy newydd ar gael: README.md"]),
    ],
)
def test_what_is_renewed_and_what_is_left_is_told(
    code: str, told: list[str], here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    new("ours", *REACHED, "--yes")
    (here / "ours/README.md").write_text("Ours", encoding="utf-8")
    monkeypatch.setattr(updating, "settings", lambda answers: {"mkdocs.yml": b"newer\n", "README.md": b"newer\n"})
    assert new("ours", "--update", code=code).stdout.splitlines() == told


@pytest.mark.parametrize("said", [None, "not JSON"])
@pytest.mark.parametrize("code", codes())
def test_a_site_that_does_not_know_what_it_began_with(code: str, said: str | None, here: Path) -> None:
    if said:
        (here / FILE).write_text(said, encoding="utf-8")
    done = new("--update", code=code)
    assert done.return_value == 1
    assert FILE in done.stderr
