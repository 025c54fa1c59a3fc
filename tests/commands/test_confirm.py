"""`pawb confirm` as staff and CI run it: what is stamped, what is refused and why, and nothing half written."""

from __future__ import annotations

import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest

from pawb.content.ledger import Ledger, write
from pawb.content.load import load
from projects import ROOT, Project

LEDGER = "content/confirmed.yml"
BY = ("--who", "clerk", "--as-at", "2026-11-22")


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A small sound project that nobody has confirmed."""
    return Project(Path(shutil.copytree(ROOT / "tests/content/sound", tmp_path / "project")))


@pytest.fixture
def confirmed(project: Project) -> Project:
    """The same, all confirmed as a machine's draft."""
    units = list(load(project.root).units())
    write(project.root, Ledger().stamp(units, units, "clerk", date(2026, 11, 22), "draft"))
    return project


def ledger(project: Project) -> str:
    return (project.root / LEDGER).read_text(encoding="utf-8")


def states(project: Project) -> dict[str, str]:
    """Every text that is not confirmed as a draft, by its key."""
    return {unit.key: unit.state for unit in load(project.root).units() if unit.state != "not-proofed"}


def git(project: Project, *words: str) -> None:
    author = ("-c", "user.name=Test", "-c", "user.email=test@example.com")
    subprocess.run(["git", *author, *words], cwd=project.root, check=True, capture_output=True)


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "Confirmed (clerk): 18 texts."), ("cy", "Cadarnhawyd (clerk): 18 testun.")],
)
def test_everything_is_confirmed_and_said_in_ones_language(language: str, said: str, project: Project) -> None:
    done = project.run("--language", language, "confirm", *BY, "--how", "draft")
    assert (done.returncode, done.stderr) == (0, "")
    assert said in done.stdout
    assert len(load(project.root).ledger.confirmations) == 18
    assert states(project) == {}


def test_how_a_text_was_made_is_said_and_never_guessed(project: Project) -> None:
    done = project.run("confirm", *BY)
    assert done.returncode == 1
    assert "nobody has said how they were made: 18 texts" in done.stderr
    assert not (project.root / LEDGER).exists()
    project.run("confirm", *BY, "--how", "draft")
    before = ledger(project)
    assert project.run("confirm", *BY).returncode == 0
    assert ledger(project) == before
    project.change("content/en/risks.yml", "Offer tea.", "Offer tea and cake.")
    assert project.run("confirm", "--who", "clerk", "--as-at", "2027-01-01").returncode == 0
    assert ledger(project).count("when: 2027-01-01, how: draft}") == 1


@pytest.mark.parametrize(
    ("path", "count"),
    [
        ("risks", 5),
        ("risks#risks/R1", 3),
        ("risks#risks/R1/text", 1),
        ("content/cy/risks.yml", 5),
        ("./content/en/risks.yml", 5),
        ("content/site.yml", 5),
    ],
)
def test_a_path_is_a_file_or_a_name_or_its_beginning(path: str, count: int, confirmed: Project) -> None:
    before = ledger(confirmed)
    assert confirmed.run("confirm", path, *BY, "--how", "proofed").returncode == 0
    assert ledger(confirmed).count("proofed") == count
    assert ledger(confirmed).replace("proofed", "draft") == before


def test_who_confirmed_first_what_has_not_changed_stays(confirmed: Project) -> None:
    assert confirmed.run("confirm", *BY, "--how", "written").returncode == 0
    before = ledger(confirmed)
    for how in ("draft", "proofed", "written"):
        assert confirmed.run("confirm", "--who", "clerk", "--as-at", "2027-01-01", "--how", how).returncode == 0
        assert ledger(confirmed) == before


def test_a_text_that_changed_is_confirmed_again_and_one_that_is_gone_loses_its_line(confirmed: Project) -> None:
    confirmed.change("content/en/risks.yml", "Offer tea.", "Offer tea and cake.")
    for code in ("en", "cy"):
        path = confirmed.root / f"content/{code}/standards.yml"
        path.write_text(path.read_text("utf-8").partition("  - id: S2")[0], encoding="utf-8")
    assert states(confirmed) == {"risks#risks/R1/actions/R1.1/text": "changed"}
    assert "needless-confirmation" in confirmed.run("check", "translations").stdout
    done = confirmed.run("confirm", "risks", *BY, "--how", "draft")
    assert "risks: 1 text\n" in done.stdout
    assert "removed: 2" in done.stdout
    assert states(confirmed) == {}
    assert len(load(confirmed.root).ledger.places) == 16


def test_what_a_language_lacks_is_refused_and_the_rest_confirmed(project: Project) -> None:
    project.change("content/cy/risks.yml", "    text: Efallai y bydd pobl yn aros gartref.\n", "")
    done = project.run("confirm", *BY, "--how", "proofed")
    assert done.returncode == 1
    assert done.stderr == "Not confirmed, because a language is missing: 1 text.\n  risks#risks/R1/text\n"
    assert len(load(project.root).ledger.confirmations) == 17


def test_the_same_words_are_confirmed_only_by_their_own_name(project: Project) -> None:
    project.change("content/cy/risks.yml", "title: Neb yn dod", "title: Nobody comes")
    for path in ((), ("risks",), ("content/en/risks.yml",)):
        done = project.run("confirm", *path, *BY, "--how", "written")
        assert done.returncode == 1
        assert "pawb confirm risks#risks/R1/title --who clerk" in done.stderr
    assert states(project)["risks#risks/R1/title"] == "same"
    assert project.run("confirm", "risks#risks/R1/title", *BY, "--how", "written").returncode == 0
    assert states(project)["risks#risks/R1/title"] == "confirmed"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--who", "clark"), 'There is no role "clark". Did you mean "clerk"? There are: clerk.'),
        (("risk", *BY), 'Nothing is called "risk". Did you mean "risks"?'),
        (("content/fr/risks.yml", *BY), 'Nothing is called "content/fr/risks.yml".'),
        ((), "--who is missing."),
        ((*BY, "--how", "maybe"), "What was given for --how does not fit."),
        ((*BY, "--changed-since", "nowhere"), 'Git does not know "nowhere".'),
    ],
)
def test_what_is_not_known_is_told_and_nothing_is_written(
    arguments: tuple[str, ...], said: str, project: Project
) -> None:
    done = project.run("confirm", *arguments)
    assert done.returncode == 2
    assert said in done.stderr
    assert not (project.root / LEDGER).exists()


def test_while_a_file_cannot_be_read_no_line_is_taken_for_gone(confirmed: Project) -> None:
    before = ledger(confirmed)
    confirmed.change("content/en/risks.yml", "title: Risks", 'title: "Risks')
    done = confirmed.run("confirm", *BY)
    assert done.returncode == 1
    assert "unclosed-quote" in done.stdout
    assert ledger(confirmed) == before


def test_a_ledger_with_the_marks_of_a_merge_is_told_and_kept(confirmed: Project) -> None:
    merged = "<<<<<<< ours\n" + ledger(confirmed)
    confirmed.write(LEDGER, merged)
    done = confirmed.run("confirm", *BY)
    assert done.returncode == 1
    assert LEDGER in done.stdout
    assert ledger(confirmed) == merged


def test_a_line_that_cannot_be_read_is_written_anew(confirmed: Project) -> None:
    before = ledger(confirmed)
    confirmed.change(LEDGER, "risks#title: {cy: ", "risks#title: {cy: x")
    assert "wrong-confirmation" in confirmed.run("check", "translations").stdout
    assert confirmed.run("confirm", "risks#title", *BY, "--how", "draft").returncode == 0
    assert ledger(confirmed) == before


def test_on_merge_only_texts_of_which_both_sides_changed_are_confirmed(confirmed: Project) -> None:
    git(confirmed, "init", "-q")
    git(confirmed, "add", "-A")
    git(confirmed, "commit", "-qm", "Before")
    confirmed.change("content/en/risks.yml", "Offer tea.", "Offer coffee.")
    confirmed.change("content/cy/risks.yml", "Cynnig te.", "Cynnig coffi.")
    confirmed.change("content/en/risks.yml", "title: Nobody comes", "title: Few people come")
    for code, said in {"en": "A cold hall.", "cy": "Neuadd oer."}.items():
        confirmed.change(f"content/{code}/risks.yml", "    actions:", f"    cause: {said}\n    actions:")
    done = confirmed.run("confirm", "--changed-since", "HEAD", *BY, "--how", "draft")
    assert "risks: 2 texts\n" in done.stdout
    assert states(confirmed) == {"risks#risks/R1/title": "changed"}


def test_left_behind_stops_publishing_in_both_languages_words(confirmed: Project) -> None:
    confirmed.change("content/en/risks.yml", "Offer tea.", "Offer coffee.")
    for code, words in {"en": "Nobody has confirmed that", "cy": "Nid oes neb wedi cadarnhau bod"}.items():
        done = confirmed.run("--language", code, "check", "translations")
        assert done.returncode == 1
        assert words in done.stdout
        assert "[stale-translation]" in done.stdout


def test_nothing_confirmed_is_one_warning_and_no_more(project: Project) -> None:
    done = project.run("check", "translations")
    assert done.returncode == 0
    assert done.stdout.count("[unconfirmed-content]") == 1
    assert "pawb confirm --who ROLE" in done.stdout
