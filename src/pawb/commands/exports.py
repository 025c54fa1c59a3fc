"""The folder of exported files: what is in it is written whole or not at all, and listed on a page."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path

from pawb.content import whole
from pawb.render.exports import Exported, render

INDEX = "index.html"
"""The page that lists the files."""
KNOWN = ".pawb.json"
"""What is known of each, so that the page can tell of earlier exports too."""


class Folder:
    """A folder of exported files."""

    def __init__(self, path: Path) -> None:
        self.path = path

    @property
    def is_taken(self) -> bool:
        """Whether there is a page in the place of ours that somebody else made."""
        return (self.path / INDEX).exists() and not (self.path / KNOWN).exists()

    def add(self, files: Iterable[tuple[Exported, Path]]) -> None:
        """Copy files into the folder and list them, with those of earlier exports that are still there."""
        known = {file.file: file for file in self._known()}
        for file, made in files:
            whole.write(self.path / file.file, made.read_bytes())
            known[file.file] = file
        there = [file for file in known.values() if (self.path / file.file).is_file()]
        listed = [asdict(file) for file in there]
        whole.write(self.path / KNOWN, (json.dumps(listed, ensure_ascii=False, indent=1) + "\n").encode())
        whole.write(self.path / INDEX, render(there).encode())

    def _known(self) -> list[Exported]:
        """What earlier exports wrote down; nothing where that cannot be read."""
        try:
            return [Exported(**file) for file in json.loads((self.path / KNOWN).read_text(encoding="utf-8"))]
        except (OSError, ValueError, TypeError):
            return []
