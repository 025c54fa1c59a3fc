"""The public folder: a release takes the place of the one before in one step, or not at all.

Beside the folder `NAME` stand `.NAME.new` while a release is laid out, `.NAME.previous` for the way back, and
`.NAME.lock`, which one publisher at a time holds. What is written in the lock is the release that is being put in
place, so that whoever comes after a publisher that was killed knows which of two folders is the older one.
"""

from __future__ import annotations

import ctypes
import errno
import fcntl
import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

from pawb.release.manifest import MANIFEST, digest, read, sha256, written

Why = Literal["busy", "foreign", "nothing-before", "damaged"]


class Refused(Exception):
    """What may not be done to a public folder, and why."""

    def __init__(self, why: Why, folder: Path) -> None:
        super().__init__(f"{why}: {folder}")
        self.why, self.folder = why, folder


def publish(site: Path, to: Path) -> str:
    """Put a copy of the folder `site` in the place of `to`; what names the release.

    What stood there is kept for `roll_back`; where the same stands already nothing is done. Raises `Refused` when
    another publisher is at work, or when `to` holds what Pawb did not publish; OSError when the disk is full or
    refuses. Whatever happens, the public sees wholly the old release or wholly the new.
    """
    with _locked(to) as lock:
        if to.exists() and not digest(to) and any(to.iterdir()):
            raise Refused("foreign", to)
        new = _beside(to, "new")
        coming = _lay_out(site, new)
        if coming != digest(to):
            _write(lock, coming)
            _put(new, to)
    return coming


def roll_back(to: Path) -> str:
    """Put the release before this one back in its place; what names it. This one is then the one before.

    Raises `Refused` when another publisher is at work, or when no whole release before this one is kept.
    """
    with _locked(to):
        previous = _beside(to, "previous")
        if not digest(previous) or not digest(to):
            raise Refused("nothing-before", to)
        try:
            sound = read(previous).sound
        except ValueError:
            sound = False
        if not sound:
            raise Refused("damaged", previous)
        _put(previous, to)
        return digest(to)


@contextmanager
def _locked(to: Path) -> Iterator[Path]:
    """Hold the lock of a public folder, beside which nothing unfinished lies, before or after."""
    to.parent.mkdir(parents=True, exist_ok=True)
    path = _beside(to, "lock")
    with path.open("a", encoding="ascii") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise Refused("busy", to) from error
        _tidy(to, path)
        try:
            yield path
        finally:
            _tidy(to, path)


def _tidy(to: Path, lock: Path) -> None:
    """Keep the release before this one if it still lies where the new one was laid out; else that was never public."""
    new, coming = _beside(to, "new"), lock.read_text(encoding="ascii")
    if new.exists():
        if coming and digest(to) == coming and digest(new) not in ("", coming):
            previous = _beside(to, "previous")
            _remove(previous)
            new.rename(previous)
        else:
            _remove(new)
    if coming:
        _write(lock, "")


def _lay_out(site: Path, new: Path) -> str:
    """Copy a finished site with its manifest, readable by everybody, and on the disk and not only in its memory."""
    for path in (site, *sorted(site.rglob("*"))):
        target = new / path.relative_to(site)
        if path.is_dir():
            target.mkdir()
            target.chmod(0o755)
        else:
            _write(target, path.read_bytes())
    text = written(new).encode()
    _write(new / MANIFEST, text)
    for path in (*new.rglob("*"), new):
        if path.is_dir():
            _flush(path)
    return sha256(text)


def _put(new: Path, to: Path) -> None:
    """The one step: before it everybody sees the old release, after it the new one."""
    if to.exists():
        _exchange(new, to)
    else:
        new.rename(to)
    _flush(to.parent)


def _exchange(one: Path, other: Path) -> None:
    """Exchange two folders in one step, which no reader can see half-done.

    Linux: renameat2 with RENAME_EXCHANGE; macOS: renamex_np with RENAME_SWAP. Raises OSError where the system or the
    file system has no such step: a second best would leave readers without a site, for a moment or for good.
    """
    system = ctypes.CDLL(None, use_errno=True)
    names = os.fsencode(one), os.fsencode(other)
    if sys.platform == "darwin":
        done = system.renamex_np(*names, 2)
    elif hasattr(system, "renameat2"):
        here = -100  # AT_FDCWD
        done = system.renameat2(here, names[0], here, names[1], 2)
    else:
        raise OSError(errno.ENOSYS, os.strerror(errno.ENOSYS), str(other))
    if done != 0:
        code = ctypes.get_errno()
        raise OSError(code, os.strerror(code), str(other))


def _beside(to: Path, what: str) -> Path:
    return to.with_name(f".{to.name}.{what}")


def _write(path: Path, content: bytes | str) -> None:
    """Write a file that everybody may read, onto the disk."""
    with path.open("wb") as file:
        file.write(content.encode() if isinstance(content, str) else content)
        file.flush()
        os.fsync(file.fileno())
    path.chmod(0o644)


def _remove(folder: Path) -> None:
    if folder.exists():
        shutil.rmtree(folder)


def _flush(folder: Path) -> None:
    """Have the disk hold which names a folder has."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
