"""Projects in folders of their own, and the command `pawb` run in them as staff run it."""

from __future__ import annotations

import os
import posixpath
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from urllib.parse import unquote

from selectolax.lexbor import LexborHTMLParser

ROOT = Path(__file__).parent.parent
EXAMPLE = ROOT / "examples" / "llanffug"
PAWB = Path(sys.executable).with_name("pawb")
SHELL = {
    name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG", "NO_COLOR", "SOURCE_"))
}


@dataclass(frozen=True)
class Project:
    """One project folder: its content, and its site once it is built."""

    root: Path

    def run(self, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
        """`pawb arguments` in this folder, with these variables of the shell besides the usual ones."""
        return subprocess.run(
            [PAWB, *arguments],
            cwd=self.root,
            env={**SHELL, "LANG": "C.UTF-8", **variables},
            capture_output=True,
            text=True,
        )

    def build(self, **variables: str) -> None:
        """Build the site, which has to succeed."""
        done = self.run("build", **variables)
        assert done.returncode == 0, done.stdout + done.stderr

    def copy(self, to: Path) -> Project:
        """This project in another folder, with what it keeps between builds."""
        return Project(Path(shutil.copytree(self.root, to)))

    def change(self, file: str, old: str, new: str) -> None:
        """Change the first `old` in a file to `new`."""
        path = self.root / file
        text = path.read_text(encoding="utf-8")
        assert old in text, f"{old!r} is not in {file}"
        path.write_text(text.replace(old, new, 1), encoding="utf-8")

    def write(self, file: str, text: str) -> None:
        """Write a file, and the folders that it stands in."""
        path = self.root / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    @property
    def site(self) -> Path:
        """The folder of the built site."""
        return self.root / "site"

    def page(self, address: str) -> LexborHTMLParser:
        """One built page, by its address in the site: `cy/safonau/`."""
        return LexborHTMLParser((self.site / address / "index.html").read_bytes())

    @cached_property
    def pages(self) -> dict[str, LexborHTMLParser]:
        """Every page of a language by its address, as it was when first asked for."""
        found = sorted(path.parent.relative_to(self.site).as_posix() for path in self.site.glob("*/**/index.html"))
        return {f"{address}/": self.page(address) for address in found}

    def follow(self, address: str, link: str) -> str:
        """Where a link on the page at `address` leads within the site; a folder's own page is the folder."""
        target = posixpath.normpath(posixpath.join(address, unquote(link).partition("#")[0]))
        target = target.removesuffix("index.html").rstrip("/")
        return f"{target}/" if (self.site / target).is_dir() else target

    def files(self) -> Mapping[str, bytes]:
        """Every file of the built site by its path."""
        found = sorted(path for path in self.site.rglob("*") if path.is_file())
        return {path.relative_to(self.site).as_posix(): path.read_bytes() for path in found}


def lay_out(source: Path, to: Path) -> Project:
    """A project that stands on its own: what `source` has to say."""
    for name in ("content", "docs"):
        shutil.copytree(source / name, to / name)
    shutil.copyfile(source / "mkdocs.yml", to / "mkdocs.yml")
    return Project(to)


def hear_ctrl_c() -> None:
    """For `preexec_fn`: what a shell put in the background starts deaf to Ctrl+C, and so would all that it starts."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def lay_out_equal(to: Path) -> Project:
    """The village with every text in both languages: without the one that it excepts, and with no ledger yet."""
    project = lay_out(EXAMPLE, to)
    (project.root / "content/exceptions.yml").unlink(missing_ok=True)
    (project.root / "content/confirmed.yml").unlink(missing_ok=True)
    alone = project.root / "content/en/community/allotments.yml"
    alone.write_text(re.sub(r"^notes:\n( .*\n)+", "", alone.read_text(encoding="utf-8"), flags=re.M), encoding="utf-8")
    project.change("content/en/easy-read/community/allotments.yml", ", N1]", "]")
    return project
