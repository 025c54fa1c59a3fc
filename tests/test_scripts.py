"""The doors in scripts/ set the machine up once, say plainly what it lacks, and then stay out of the way."""

import os
import shutil
import subprocess
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
DOORS = sorted(path for path in [*(ROOT / "scripts").iterdir(), ROOT / ".ci/run"] if path.is_file())

# Stands for Python: notes what it is told to install, and lacks what $LACKING names.
PYTHON = """#!/usr/bin/env bash
case "$*" in
    "-m venv --clear "*)
        echo venv >>"$NOTES"
        [ "$LACKING" != haste ] || sleep 0.5
        rm -rf "$4" && mkdir -p "$4/bin" && cp "$0" "$4/bin/python"
        printf '#!/bin/sh\\necho "pawb $* in $PWD"\\n' >"$4/bin/pawb" && chmod +x "$4/bin/pawb" ;;
    "-m pip install "*)
        echo "pip ${!#}" >>"$NOTES"
        [ "$LACKING" != network ] || { echo "no network"; exit 1; } ;;
    -V) echo "Python 3.11.2" ;;
    *version_info*) [ "$LACKING" != python ] ;;
    *) [[ -z "$LACKING" || "$*" != *"$LACKING"* ]] ;;
esac
"""

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    checkout = tmp_path / "a check out"
    for name in ("scripts", "requirements"):
        shutil.copytree(ROOT / name, checkout / name)
    shutil.copy(ROOT / "pyproject.toml", checkout)
    return checkout


@pytest.fixture
def notes(tmp_path: Path) -> Path:
    notes = tmp_path / "notes"
    notes.touch()
    return notes


@pytest.fixture
def run(tmp_path: Path, notes: Path) -> Run:
    stubs = tmp_path / "stubs"
    stubs.mkdir()
    names = [f"python3{minor}" for minor in ("", ".11", ".12", ".13", ".14")]
    for name, text in {
        **dict.fromkeys(names, PYTHON),
        "id": "#!/bin/sh\necho 1000\n",
        "sudo": "#!/bin/sh\nexit 1\n",
    }.items():
        (stubs / name).write_text(text)
        (stubs / name).chmod(0o755)

    def run(
        door: Path, *arguments: str, lacking: str = "", language: str = "en_GB.UTF-8"
    ) -> subprocess.CompletedProcess[str]:
        environment = {"PATH": f"{stubs}:{os.defpath}", "NOTES": str(notes), "LACKING": lacking, "LANG": language}
        return subprocess.run([door, *arguments], cwd=tmp_path, env=environment, capture_output=True, text=True)

    return run


def told(notes: Path) -> list[str]:
    """What was installed since last asked."""
    lines = notes.read_text().splitlines()
    notes.write_text("")
    return lines


FRESH = ["venv", "pip requirements/run.txt", "pip ."]


@pytest.mark.parametrize("door", DOORS, ids=lambda path: path.name)
def test_it_is_sound_bash(door: Path) -> None:
    subprocess.run(["bash", "-n", door], check=True)


@pytest.mark.parametrize(
    ("door", "command"),
    {
        "build": "build",
        "check": "check",
        "check-accessibility": "check accessibility",
        "check-translations": "check translations",
        "export": "export",
    }.items(),
)
def test_a_door_leads_to_its_command(door: str, command: str, run: Run, checkout: Path) -> None:
    assert run(checkout / "scripts" / door, "one", "--two").stdout == f"pawb {command} one --two in {checkout}\n"


def test_a_second_run_installs_nothing_and_says_nothing(run: Run, checkout: Path, notes: Path) -> None:
    first = run(checkout / "scripts/build")
    assert (first.returncode, len(first.stderr.splitlines()), told(notes)) == (0, 1, FRESH)
    second = run(checkout / "scripts/check-translations")
    assert (second.returncode, second.stderr, told(notes)) == (0, "", [])


def test_the_strictest_proof_has_all_that_it_judges_with(run: Run, checkout: Path, notes: Path) -> None:
    run(checkout / "scripts/check")
    assert "pip requirements/test.txt" in told(notes)


def test_two_doors_opened_at_once_set_up_once(run: Run, checkout: Path, notes: Path) -> None:
    with ThreadPoolExecutor() as doors:
        both = [doors.submit(run, checkout / "scripts/build", lacking="haste") for _ in range(2)]
    assert [door.result().stdout for door in both] == [f"pawb build in {checkout}\n"] * 2
    assert told(notes) == FRESH


def test_changed_requirements_are_installed_where_it_stands(run: Run, checkout: Path, notes: Path) -> None:
    run(checkout / "scripts/build")
    with (checkout / "requirements/run.txt").open("a") as file:
        file.write("# changed\n")
    told(notes)
    run(checkout / "scripts/build")
    assert told(notes) == FRESH[1:]


def test_a_moved_checkout_is_set_up_afresh(run: Run, checkout: Path, notes: Path, tmp_path: Path) -> None:
    run(checkout / "scripts/build")
    told(notes)
    moved = checkout.rename(tmp_path / "moved")
    assert run(moved / "scripts/build").stdout == f"pawb build in {moved}\n"
    assert told(notes) == FRESH


def test_a_failed_set_up_shows_why_and_begins_afresh_next_time(run: Run, checkout: Path, notes: Path) -> None:
    failed = run(checkout / "scripts/build", lacking="network")
    assert failed.returncode == 1
    assert "no network" in failed.stderr
    assert "This did not work: " in failed.stderr
    told(notes)
    assert run(checkout / "scripts/build").returncode == 0
    assert told(notes) == FRESH


@pytest.mark.parametrize(("lacking", "package"), [("ensurepip", "python3-venv"), ("pangoft2-1.0", "libpangoft2-1.0-0")])
@pytest.mark.parametrize(
    ("language", "opening"),
    [("en_GB.UTF-8", "This machine lacks something"), ("cy_GB.UTF-8", "Nid oes gan y peiriant hwn")],
)
def test_one_line_names_what_is_missing(
    run: Run, checkout: Path, notes: Path, lacking: str, package: str, language: str, opening: str
) -> None:
    stopped = run(checkout / "scripts/build", lacking=lacking, language=language)
    assert stopped.returncode == 1
    [line] = stopped.stderr.splitlines()
    assert line.startswith(opening)
    for part in (package, "Debian: sudo apt install", "Fedora: sudo dnf install", "macOS: brew install"):
        assert part in line
    assert told(notes) == []


def test_an_old_python_is_refused_in_one_line(run: Run, checkout: Path) -> None:
    stopped = run(checkout / "scripts/build", lacking="python")
    assert stopped.returncode == 1
    [line] = stopped.stderr.splitlines()
    assert line.startswith("Pawb needs Python 3.11 or newer.")


@pytest.mark.slow
def test_a_fresh_copy_really_sets_itself_up(checkout: Path, tmp_path: Path) -> None:
    for name in ("README.md", "LICENSE"):
        shutil.copy(ROOT / name, checkout)
    shutil.copytree(ROOT / "src", checkout / "src")
    for expected in (1, 0):
        done = subprocess.run([checkout / "scripts/build", "--help"], cwd=tmp_path, capture_output=True, text=True)
        assert len(done.stderr.splitlines()) == expected
        assert done.returncode == 0
        assert "Usage: pawb build" in done.stdout
