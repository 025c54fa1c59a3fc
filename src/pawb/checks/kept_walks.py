"""What was seen of pages before. It holds while a page, and every file that it asked for, are what they were."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from pawb.content import whole


class KeptWalks:
    """The walks of the pages below `root` that are kept in `folder`; none are if there is no folder.

    `by` says in what way they were seen: by which browser and with which questions.
    """

    def __init__(self, root: Path, folder: Path | None, by: str) -> None:
        self._folder, self._by = folder, by
        # As the files are now: they do not change during a walk.
        self._digest = cache(lambda file: _digest(root / file))

    def of(self, route: str, deep: bool) -> Mapping[str, Any] | None:
        """What was seen of a page when all was the same as now, on a walk at least as `deep`; None if none was."""
        if self._folder is None:
            return None
        try:
            kept = json.loads(self._path(self._folder, route).read_text(encoding="utf-8"))
            same = kept["by"] == self._by and kept["deep"] >= deep
            if same and all(self._digest(file) == digest for file, digest in kept["asked"].items()):
                seen: Mapping[str, Any] = kept["seen"]
                return seen
        except (OSError, ValueError, TypeError, LookupError, AttributeError):
            return None  # a file that is damaged only costs time
        return None

    def keep(self, route: str, deep: bool, seen: Mapping[str, Any]) -> None:
        """Keep what was seen, in place of what was seen before."""
        if self._folder is None:
            return
        asked = {file: self._digest(file) for file in seen["asked"]}
        kept = {"by": self._by, "deep": deep, "asked": asked, "seen": seen}
        whole.write(self._path(self._folder, route), json.dumps(kept).encode())

    def forget_all_but(self, routes: Collection[str]) -> None:
        """Forget the pages that are no more."""
        if self._folder and self._folder.exists():
            left = {self._path(self._folder, route) for route in routes}
            for path in self._folder.iterdir():
                if path not in left:
                    path.unlink()

    @staticmethod
    def _path(folder: Path, route: str) -> Path:
        return folder / f"{hashlib.sha256(route.encode()).hexdigest()}.json"


def _digest(path: Path) -> str:
    """Of a file, of the page of a folder, or of nothing where neither is there."""
    path = path / "index.html" if path.is_dir() else path
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""
