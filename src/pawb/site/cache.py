"""Pages that are already built: a page whose words, surroundings and theme are unchanged is not rendered again."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.pages import Page

from pawb.content.whole import write
from pawb.site.theme import folders
from pawb.site.view import View

BUILT = "built.html"
"""The template that puts out a page from here as it is."""


class PageCache:
    """Built pages by the digest of everything that they are made of. A damaged entry is as good as none."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._frame = ""
        self._keys: dict[str, str] = {}
        self.hits = 0

    def open(self, config: MkDocsConfig) -> None:
        """Begin one language of a build: what the theme holds is part of every page."""
        self._folder.mkdir(parents=True, exist_ok=True)
        whole = hashlib.sha256()
        for folder in folders(config):
            for path in sorted(folder.rglob("*.html")):
                whole.update(path.read_bytes())
        self._frame = whole.hexdigest()

    def template(self, page: Page, view: View) -> str:
        """The template that `page` needs: the theme's own, or the one that puts out the page that is kept here."""
        whole = json.dumps([page.content, asdict(view), page.meta, self._frame], default=str)
        key = hashlib.sha256(whole.encode()).hexdigest()
        self._keys[page.file.src_uri] = key
        kept = self._read(key)
        if kept is None:
            return "main.html"
        page.meta["built"] = kept
        self.hits += 1
        return BUILT

    def keep(self, page: Page, output: str) -> None:
        """Keep a page that was rendered."""
        if "built" not in page.meta:
            checksum = hashlib.sha256(output.encode()).hexdigest()
            write(self._folder / self._keys[page.file.src_uri], f"{checksum}\n{output}".encode())

    def close(self) -> None:
        """Drop what this build did not use, so that the folder does not grow for ever."""
        used = set(self._keys.values())
        for path in self._folder.iterdir():
            if path.name not in used:
                path.unlink(missing_ok=True)

    def _read(self, key: str) -> str | None:
        try:
            checksum, output = (self._folder / key).read_bytes().decode().split("\n", 1)
        except (OSError, ValueError):
            return None
        return output if hashlib.sha256(output.encode()).hexdigest() == checksum else None
