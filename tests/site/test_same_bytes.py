"""The same content gives the same bytes: in another folder, on another day, in another part of the world."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from projects import Project

ELSEWHERE = """
import datetime, os, time

AHEAD = 400 * 24 * 3600
real = time.time
time.time = lambda: real() + AHEAD
time.time_ns = lambda: int(time.time() * 1e9)
time.gmtime = lambda seconds=None, then=time.gmtime: then(time.time() if seconds is None else seconds)
time.localtime = lambda seconds=None, then=time.localtime: then(time.time() if seconds is None else seconds)


class Like(type):
    def __instancecheck__(cls, other):
        return isinstance(other, cls.__base__)


class Later(datetime.datetime, metaclass=Like):
    now = classmethod(lambda cls, tz=None: cls.fromtimestamp(time.time(), tz))
    utcnow = classmethod(lambda cls: cls.fromtimestamp(time.time(), datetime.timezone.utc).replace(tzinfo=None))
    today = now


datetime.datetime = Later
os.umask(0o077)
os.cpu_count = lambda: 1
"""
"""What Python does first in every process of the second build: another day, umask and number of workers."""

ARTEFACTS = (
    ("export", "large-print", "risks", "--profile", "booklet", "--profile", "cream", "--to", "printed"),
    ("export", "large-print", "risks", "--archive", "--to", "kept"),
    ("translate", "out", "sent", "--all", "--to", "cy"),
    ("pictures", "--to", "pictures.html"),
)
"""What else is made of the content."""


@pytest.mark.slow
def test_two_clean_builds_are_the_same_in_every_byte(built_village: Project, tmp_path: Path) -> None:
    folder = tmp_path / "ffolder â bwlch" / "pentref"
    shutil.copytree(built_village.root, folder, ignore=shutil.ignore_patterns(".pawb", "site"))
    other = Project(folder)
    for file in other.root.rglob("*"):
        file.touch()
    start = tmp_path / "start"
    start.mkdir()
    (start / "sitecustomize.py").write_text(ELSEWHERE, encoding="utf-8")
    elsewhere = {
        "PYTHONPATH": os.pathsep.join([str(start), os.environ.get("PYTHONPATH", "")]),
        "PYTHONHASHSEED": "12345",
        "TZ": "Pacific/Kiritimati",
        "LC_ALL": "cy_GB.UTF-8",
        "SOURCE_DATE_EPOCH": "1",
        "HOME": str(start),
        "USER": "rhywun",
        "LOGNAME": "rhywun",
    }
    other.build(**elsewhere)
    here = built_village.copy(tmp_path / "here")
    for command in ARTEFACTS:
        for project, variables in ((here, {"LC_ALL": "cy_GB.UTF-8"}), (other, elsewhere)):
            done = project.run(*command, **variables)
            assert done.returncode == 0, done.stdout + done.stderr
    for made in ("site", "printed", "kept", "sent", "pictures.html"):
        first, second = made_of(here.root / made), made_of(other.root / made)
        assert len(first) >= (50 if made == "site" else 1)
        assert list(first) == list(second)
        assert [name for name in first if first[name] != second[name]] == []


def made_of(path: Path) -> dict[str, bytes]:
    """A file, or every file of a folder by its path."""
    files = [path] if path.is_file() else sorted(file for file in path.rglob("*") if file.is_file())
    return {file.relative_to(path).as_posix(): file.read_bytes() for file in files}


def test_a_second_build_makes_nothing_and_changes_nothing(village: Project) -> None:
    before = village.files()
    done = village.run("build")
    assert "\n0 pages and 0 PDFs were made; " in done.stdout
    assert village.files() == before


def test_one_changed_word_remakes_one_page_its_pdf_and_its_mark_in_the_test_script(village: Project) -> None:
    before = village.files()
    village.change("content/en/standards.yml", "A seat that suits you", "A place that suits you")
    done = village.run("build")
    assert "\n3 pages and 1 PDFs were made; " in done.stdout
    after = village.files()
    assert list(before) == list(after)
    changed = [name for name in before if before[name] != after[name]]
    assert changed == [
        "cy/datganiad-hygyrchedd/sgript-brofi/index.html",
        "en/accessibility-statement/test-script/index.html",
        "en/search.json",
        "en/standards/index.html",
        "en/standards/standards-large-print-18pt-en.pdf",
    ]
    assert b"A place that suits you" in after["en/standards/index.html"]


def test_a_damaged_kept_page_is_made_again(village: Project) -> None:
    before = village.files()
    kept = sorted((village.root / ".pawb" / "pages").iterdir())
    kept[0].write_bytes(kept[0].read_bytes().replace(b"<h1", b"<h2", 1))
    kept[1].write_bytes(b"")
    kept[2].unlink()
    done = village.run("build")
    assert "\n3 pages and 0 PDFs were made; " in done.stdout
    assert village.files() == before
