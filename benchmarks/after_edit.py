"""What `pawb check pages` takes by the clock, as staff run it: at first, again, and after one edited paragraph.

`python benchmarks/after_edit.py [PROJECT]`: of a project (the real one), with building its pages; of the folder of
its site, as if it were anybody's; and of its pages copied until there are 500, which are read and not opened. Load that
others put on the machine is printed with it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

ROOT = Path(__file__).parent.parent
PARTS = ("content", "docs", "pictures", "mkdocs.yml")
TIMES = 3
"""So many edits are made, each of the same paragraph: the quickest is told too."""
MANY = 500
"""So many pages should be read in under ten seconds."""


def timed(project: Path, *arguments: str) -> float:
    """Seconds that `pawb check pages` takes, and what it said last."""
    start = perf_counter()
    done = subprocess.run([Path(sys.executable).with_name("pawb"), "check", "pages", *arguments], cwd=project,
                          capture_output=True, text=True)  # fmt: skip
    taken = perf_counter() - start
    print(f"  {taken:6.1f} s  {(done.stderr or done.stdout).strip().splitlines()[-1]}", flush=True)
    return taken


def edit(file: Path, old: str, new: str) -> Callable[[], None]:
    """Put one word more into a paragraph, each time it is called."""

    def once() -> None:
        text = file.read_text(encoding="utf-8")
        assert old in text, f"{old!r} is not in {file}"
        file.write_text(text.replace(old, new, 1), encoding="utf-8")  # fmt: skip

    return once


def told(name: str, project: Path, change: Callable[[], None], *arguments: str) -> None:
    """Print what one subject costs."""
    print(name, flush=True)
    for _ in range(2):
        timed(project, *arguments)
    taken = []
    for _ in range(TIMES):
        change()
        taken.append(timed(project, *arguments))
    print(f"  after an edit: {min(taken):.1f} s at best, {max(taken):.1f} s at worst", flush=True)


def many(site: Path, into: Path) -> None:
    """Print what it costs to read MANY pages, and to read them again: as many times as an edit is made."""
    pages = len(list(site.rglob("*.html")))
    for copy in range(-(-MANY // pages)):
        shutil.copytree(site, into / str(copy), ignore=shutil.ignore_patterns("*.pdf"))
    print(f"{len(list(into.rglob('*.html')))} pages, read only", flush=True)
    for _ in range(TIMES):
        timed(into, str(into), "--static")
        timed(into, str(into), "--static")
        shutil.rmtree(Path(os.environ["XDG_CACHE_HOME"], "pawb"))


def main(source: Path) -> None:
    """All three subjects, in folders that are deleted afterwards."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_CACHE_HOME"] = folder
        project = Path(folder, "project")
        project.mkdir()
        for part in PARTS:
            copy = shutil.copytree if (source / part).is_dir() else shutil.copy
            copy(source / part, project / part)
        told("the project", project, edit(project / "content/en/strategy.yml", "The public,", "The public, and"))
        site = Path(shutil.copytree(project / ".pawb" / "check", Path(folder, "site")))
        page = site / "en" / "strategy" / "introduction" / "index.html"
        told("its site as a folder", project, edit(page, "The public,", "The public, and"), str(site))
        many(site, Path(folder, "many"))
    print("Load:", *(f"{load:.1f}" for load in os.getloadavg()))


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else ROOT)
