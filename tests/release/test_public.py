"""A release is before the public wholly or not at all: whatever operation fails, and whoever reads meanwhile."""

from __future__ import annotations

import errno
import fcntl
import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from pawb.release import public
from pawb.release.manifest import MANIFEST, digest, read
from pawb.release.public import Refused, publish, roll_back

# Newer versions of Python warn of a fork beside threads; the child here does nothing but the one step.
pytestmark = [pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning"), pytest.mark.usefixtures("quick_disk")]
type_of_fault = pytest.mark.parametrize("fault", ["killed", "full", "refused"])
DONE, FAILED, KILLED = 0, 1, 9
FULL, REFUSED = errno.ENOSPC, errno.EACCES


@pytest.fixture
def quick_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """A disk that is not waited for: nobody pulls the plug here, and each wait is an operation all the same."""
    monkeypatch.setattr(os, "fsync", lambda handle: sys.audit("fsync", handle))


def site(folder: Path, words: str) -> Path:
    """A small finished site."""
    for name in ("index.html", "cy/index.html", "en/index.html", f"en/only-{words}.html", ".nojekyll"):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"{words} {name}", encoding="utf-8")
    return folder


def tree(folder: Path) -> dict[str, bytes]:
    """Every file of a folder but its manifest."""
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()} | {
        MANIFEST: b""
    }


def at_operation(number: int, fault: str, step: Callable[[], object]) -> int:
    """Take a step in a process of its own in which the operation on files of this number goes wrong.

    How the process ended; `DONE` means that the step had no such operation left.
    """
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    left = number

    def watch(event: str, arguments: tuple[object, ...]) -> None:
        nonlocal left
        if event.startswith(("open", "os.", "shutil.", "ctypes.dlsym", "fsync")):
            left -= 1
            # A full or stubborn disk stays as it is; only reading still works.
            if left == 0 and fault == "killed":
                os._exit(KILLED)
            if left <= 0 and event not in ("os.scandir", "os.listdir") and not _reads(event, arguments):
                raise OSError(FULL if fault == "full" else REFUSED, fault)

    sys.addaudithook(watch)
    try:
        step()
    except OSError:
        os._exit(FAILED)
    except BaseException:
        os._exit(100)
    os._exit(DONE)


def _reads(event: str, arguments: tuple[object, ...]) -> bool:
    return event == "open" and arguments[1] in ("r", "rb", None)


@type_of_fault
def test_whatever_operation_fails_the_public_sees_the_old_release_or_the_new(tmp_path: Path, fault: str) -> None:
    old, new = site(tmp_path / "old", "old"), site(tmp_path / "new", "new")
    seen: set[str] = set()
    for number in range(1, 500):
        to = tmp_path / str(number) / "www"
        publish(old, to)
        ended = at_operation(number, fault, lambda to=to: publish(new, to))
        assert ended in (DONE, FAILED, KILLED)
        assert tree(to) in (tree(old), tree(new))
        assert read(to).sound
        seen.add((to / "index.html").read_text(encoding="utf-8").split()[0])
        publish(new, to)
        assert tree(to) == tree(new)
        roll_back(to)
        assert tree(to) == tree(old)
        assert not list(to.parent.glob(".www.new"))
        if ended == DONE:
            break
    assert ended == DONE
    assert number > 40, "every operation was tried"
    assert seen == {"old", "new"}


@type_of_fault
def test_going_back_is_one_step_too(tmp_path: Path, fault: str) -> None:
    old, new = site(tmp_path / "old", "old"), site(tmp_path / "new", "new")
    for number in range(1, 100):
        to = tmp_path / str(number) / "www"
        publish(old, to)
        publish(new, to)
        ended = at_operation(number, fault, lambda to=to: roll_back(to))
        assert tree(to) in (tree(old), tree(new))
        if ended == DONE:
            break
    assert tree(to) == tree(old)
    roll_back(to)
    assert tree(to) == tree(new)


def test_a_reader_never_finds_a_site_that_is_not_there(tmp_path: Path) -> None:
    releases = [site(tmp_path / words, words) for words in ("old", "new")]
    to = tmp_path / "www"
    publish(releases[0], to)
    stop, found = threading.Event(), set()

    def poll() -> None:
        while not stop.is_set():
            # A folder once opened is one release, whatever takes its name meanwhile.
            folder = os.open(to, os.O_RDONLY)
            try:
                pages = []
                for name in ("index.html", "cy/index.html", "en/index.html"):
                    page = os.open(name, os.O_RDONLY, dir_fd=folder)
                    pages.append(os.read(page, 100).decode().split()[0])
                    os.close(page)
                found.add(tuple(pages))
            except OSError as error:
                found.add((type(error).__name__,))
            finally:
                os.close(folder)

    reader = threading.Thread(target=poll)
    reader.start()
    for number in range(60):
        publish(releases[(number + 1) % 2], to)
    stop.set()
    reader.join()
    # A reader who opened the release before the one before may find it tidied away, as any that is two releases late.
    assert found - {("FileNotFoundError",)} == {("old",) * 3, ("new",) * 3}


def test_two_publishers_at_once_are_told(tmp_path: Path) -> None:
    new, to = site(tmp_path / "new", "new"), tmp_path / "www"
    publish(new, to)
    with (tmp_path / ".www.lock").open("a") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        for step in (lambda: publish(new, to), lambda: roll_back(to)):
            with pytest.raises(Refused) as told:
                step()
            assert told.value.why == "busy"


def test_a_folder_of_somebody_else_is_left_alone(tmp_path: Path) -> None:
    to = tmp_path / "www"
    to.mkdir()
    (to / "thesis.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(Refused) as told:
        publish(site(tmp_path / "new", "new"), to)
    assert told.value.why == "foreign"
    assert [p.name for p in to.iterdir()] == ["thesis.txt"]


def test_the_same_release_again_changes_nothing_and_keeps_the_way_back(tmp_path: Path) -> None:
    old, new, to = site(tmp_path / "old", "old"), site(tmp_path / "new", "new"), tmp_path / "www"
    publish(old, to)
    assert publish(new, to) == publish(new, to) == digest(to)
    roll_back(to)
    assert tree(to) == tree(old)


def test_there_is_no_way_back_to_what_is_not_whole(tmp_path: Path) -> None:
    old, new, to = site(tmp_path / "old", "old"), site(tmp_path / "new", "new"), tmp_path / "www"
    publish(old, to)
    with pytest.raises(Refused) as told:
        roll_back(to)
    assert told.value.why == "nothing-before"
    publish(new, to)
    (tmp_path / ".www.previous" / "index.html").write_text("altered", encoding="utf-8")
    with pytest.raises(Refused) as told:
        roll_back(to)
    assert told.value.why == "damaged"
    assert tree(to) == tree(new)


def test_everybody_may_read_what_is_published(tmp_path: Path) -> None:
    to = tmp_path / "www"
    before = os.umask(0o077)
    try:
        publish(site(tmp_path / "new", "new"), to)
    finally:
        os.umask(before)
    modes = {oct(path.stat().st_mode & 0o777) for path in (to, *to.rglob("*"))}
    assert modes == {"0o755", "0o644"}


def test_a_system_without_the_one_step_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    old, new, to = site(tmp_path / "old", "old"), site(tmp_path / "new", "new"), tmp_path / "www"
    publish(old, to)
    monkeypatch.setattr(public.ctypes, "CDLL", lambda *a, **k: object())
    with pytest.raises(OSError, match="not implemented"):
        publish(new, to)
    assert tree(to) == tree(old)
    assert not (tmp_path / ".www.new").exists()
