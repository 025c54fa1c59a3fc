"""What was seen of pages before. It holds while a page, and every file that it asked for, are what they were.

Where the words of a page alone have changed, what was seen of its colours and with keys holds still. So does what was
seen with keys where data that they ask for, as a search does, hold other words; and all of it where figures stand for
others of the same width.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from pawb.checks.skeleton import Skeleton, shape, skeleton
from pawb.checks.walk import Before
from pawb.content import whole


class KeptWalks:
    """The walks of the pages below `root` that are kept in `folder`; none are if there is no folder.

    `by` says in what way they were seen: by which browser and with which questions.
    """

    def __init__(self, root: Path, folder: Path | None, by: str) -> None:
        self._folder, self._by = folder, by
        # As the files are now: they do not change during a walk.
        self._digest = cache(lambda file: _digest(root / file))
        self._shape = cache(lambda file: shape(root / file) if file.endswith(".json") else _digest(root / file))
        self._skeleton = cache(lambda route: skeleton((root / route).read_text(encoding="utf-8", errors="replace")))

    def of(self, route: str, deep: bool) -> Mapping[str, Any] | None:
        """What was seen of a page when all was the same as now, on a walk at least as `deep`; None if none was."""
        kept = self._kept(route, deep)
        return kept["seen"] if kept and kept["asked"].get(route) == self._digest(route) else None

    def but_for_figures(self, route: str, deep: bool) -> Mapping[str, Any] | None:
        """What was seen of a page when all but some figures of what is read was the same as now; None if none was."""
        kept = self._kept(route, deep)
        return kept["seen"] if kept and kept["words"] == self._skeleton(route).words else None

    def alike(self, route: str, deep: bool) -> Before | None:
        """What was seen of a page in the same way when its controls were the same as now; None if none was."""
        kept = self._kept(route, deep)
        if kept is None or kept["controls"] != self._skeleton(route).controls:
            return None
        return Before(kept["seen"], same_colours=kept["places"] == self._skeleton(route).places)

    def keep(self, route: str, deep: bool, seen: Mapping[str, Any]) -> None:
        """Keep what was seen, in place of what was seen before."""
        if self._folder is None:
            return
        asked = {file: self._digest(file) for file in seen["asked"]}
        later = {file: self._shape(file) for file in seen["later"]}
        kept = {"by": self._by, "deep": deep, "asked": asked, "later": later, "seen": seen}
        kept |= self._skeleton(route)._asdict()
        whole.write(self._path(self._folder, route), json.dumps(kept).encode())

    def _kept(self, route: str, deep: bool) -> Mapping[str, Any] | None:
        """What is kept of a page if it was seen in the same way, at least as `deep`, with the same files beside it."""
        if self._folder is None:
            return None
        try:
            kept: dict[str, Any] = json.loads(self._path(self._folder, route).read_text(encoding="utf-8"))
            beside = {file: digest for file, digest in kept["asked"].items() if file != route}
            same = kept["by"] == self._by and kept["deep"] >= deep and kept.keys() >= {"seen", *Skeleton._fields}
            same = same and all(self._digest(file) == digest for file, digest in beside.items())
            return kept if same and all(self._shape(file) == shape for file, shape in kept["later"].items()) else None
        except (OSError, ValueError, TypeError, LookupError, AttributeError):
            return None  # a file that is damaged only costs time

    def forget_all_but(self, routes: Collection[str]) -> None:
        """Forget the pages that are no more."""
        if self._folder and self._folder.exists():
            left = {self._path(self._folder, route) for route in routes}
            for path in self._folder.iterdir():
                if path not in left:
                    path.unlink(missing_ok=True)

    @staticmethod
    def _path(folder: Path, route: str) -> Path:
        return folder / f"{hashlib.sha256(route.encode()).hexdigest()}.json"


def _digest(path: Path) -> str:
    """Of a file, of the page of a folder, or of nothing where neither is there."""
    path = path / "index.html" if path.is_dir() else path
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""
