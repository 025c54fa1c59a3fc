"""What was found sound before: it is not judged again while it, and all that judges it, are what they were."""

from __future__ import annotations

import hashlib
import json
from functools import cache
from pathlib import Path

import pawb
from pawb.checks import Report
from pawb.content import whole


class Kept:
    """The digests of what was found sound, in a file if there is one. One that is damaged or lost only costs time.

    `by` names what judges beside Pawb: an engine and its version.
    """

    def __init__(self, file: Path | None, by: str = "") -> None:
        self._file, self._by = file, by
        self._before = _read(file) if file else frozenset()
        self._now: dict[str, str] = {}

    def is_sound(self, file: str, *parts: bytes) -> bool:
        """Whether `file`, as findings name it, was found sound when its parts were as they are."""
        digest = hashlib.sha256("\0".join((itself(), self._by, file)).encode())
        for part in parts:
            digest.update(hashlib.sha256(part).digest())
        self._now[file] = digest.hexdigest()
        return self._now[file] in self._before

    def keep(self, found: Report) -> None:
        """Keep each file that was asked about and in which nothing was found, in place of those before."""
        faulty = {finding.place.file for finding in found.findings}
        sound = sorted(digest for file, digest in self._now.items() if file not in faulty)
        if self._file:
            whole.write(self._file, json.dumps(sound).encode())


@cache
def itself() -> str:
    """A digest of Pawb: its checks, and the words that they know."""
    digest = hashlib.sha256()
    for path in sorted(Path(pawb.__file__).parent.rglob("*")):
        if path.is_file() and path.suffix != ".pyc":
            digest.update(path.read_bytes())
    return digest.hexdigest()


def _read(file: Path) -> frozenset[str]:
    try:
        return frozenset(json.loads(file.read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return frozenset()
