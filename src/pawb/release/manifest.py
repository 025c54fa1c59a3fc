"""The manifest of a release: what each file was when it was published, so that any copy can be read against it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

MANIFEST = "manifest.json"
"""Its name, in the top folder of the release: the SHA-256 of each other file, by its path with forward slashes."""


@dataclass(frozen=True, slots=True)
class Verified:
    """How a published copy differs from its manifest, each a sorted list of paths; and how many files it names."""

    altered: tuple[str, ...]
    missing: tuple[str, ...]
    extra: tuple[str, ...]
    inspected: int

    @property
    def sound(self) -> bool:
        """It is, byte for byte, what was published."""
        return self.inspected > 0 and not (self.altered or self.missing or self.extra)


def present(folder: Path) -> list[str]:
    """Every file below a folder but its manifest, by its path, sorted; a link counts as a file."""
    files = (path for path in folder.rglob("*") if path.is_symlink() or not path.is_dir())
    return sorted({path.relative_to(folder).as_posix() for path in files} - {MANIFEST})


def written(folder: Path) -> str:
    """The text of the manifest of a folder."""
    files = {name: sha256((folder / name).read_bytes()) for name in present(folder)}
    return json.dumps({"files": files}, indent=1, ensure_ascii=False) + "\n"


def digest(folder: Path) -> str:
    """What names a release: the SHA-256 of its manifest, or nothing for a folder that has none."""
    file = folder / MANIFEST
    return sha256(file.read_bytes()) if file.is_file() else ""


def verify(fetch: Callable[[str], bytes | None], held: Callable[[], list[str]] | None = None) -> Verified:
    """Read a published copy again, against its manifest.

    `fetch` gives the bytes of a file by its path, or None where there is none; `held` lists the files of the copy,
    where that can be known. Raises ValueError for a copy whose manifest is not there or cannot be read.
    """
    files = _files(fetch(MANIFEST) or b"")
    altered, missing = [], []
    for name in sorted(files):
        content = fetch(name)
        if content is None:
            missing.append(name)
        elif sha256(content) != files[name]:
            altered.append(name)
    extra = sorted(set(held()) - files.keys()) if held else ()
    return Verified(tuple(altered), tuple(missing), tuple(extra), len(files))


def read(folder: Path) -> Verified:
    """Read a folder again, against its manifest. Raises ValueError as `verify` does."""

    def fetch(name: str) -> bytes | None:
        path = folder / name
        inside = path.resolve().is_relative_to(folder.resolve()) and not path.is_symlink()
        return path.read_bytes() if inside and path.is_file() else None

    return verify(fetch, lambda: present(folder))


def sha256(content: bytes) -> str:
    """The SHA-256 of some bytes, in hexadecimal."""
    return hashlib.sha256(content).hexdigest()


def _files(text: bytes) -> dict[str, str]:
    try:
        files = json.loads(text)["files"]
        if isinstance(files, dict) and all(isinstance(value, str) for value in files.values()):
            return files
    except (ValueError, TypeError, KeyError, RecursionError):
        pass
    raise ValueError(MANIFEST)
