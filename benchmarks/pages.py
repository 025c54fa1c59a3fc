"""What pages cost: Pawb and stock MkDocs + Material + static-i18n on the same words, and a build after one edit.

`python benchmarks/pages.py [10 100 500]`. Each build is a fresh process on a folder with nothing kept, without PDFs;
both sides make their search index. The two take turns and the best of three counts, so that other work on the machine
falls on both. Both sites are shown to hold the same words.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

from markupsafe import Markup

import generate
from pawb.content.load import load
from pawb.document.nodes import Document
from pawb.site.routes import routes

MKDOCS = Path(sys.executable).with_name("mkdocs")
EDITED = "content/en/p001.yml"
ROUNDS = 3
KINDS = {"pages": "pages", "cache": "PDFs"}
"""What Pawb keeps for the next build, by folder."""
WORDS_EDITED = ("introduction: In area ", "introduction: From now on, in area ")


@dataclass(frozen=True, slots=True)
class Cost:
    """What one process took: seconds by the clock, seconds of processor, megabytes at the most."""

    wall: float
    processor: float
    memory: float

    def __str__(self) -> str:
        return f"{self.wall:7.2f} s {self.processor:7.2f} s {self.memory:6.0f} MB"


def run(command: Sequence[str | Path], folder: Path) -> Cost:
    """Run `command` in `folder`; stop everything if it fails."""
    start = perf_counter()
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    assert process.stderr is not None
    said = process.stderr.read().decode()
    _, status, used = os.wait4(process.pid, 0)
    wall = perf_counter() - start
    if status:
        sys.exit(said)
    return Cost(wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def build(project: Path, *, fresh: bool = True) -> Cost:
    """Build a project's site; `fresh` begins without a site and without anything kept."""
    if fresh:
        shutil.rmtree(project / "site", ignore_errors=True)
        shutil.rmtree(project / ".pawb", ignore_errors=True)
    return run([MKDOCS, "build", "--quiet"], project)


def kept(project: Path, kind: str) -> set[str]:
    """The names of what is kept of one kind. A name is a digest of all that goes into a page or a PDF."""
    return {path.name for path in (project / ".pawb" / kind).iterdir() if path.suffix != ".json"}


def edit(project: Path) -> None:
    """Change one paragraph of one publication in one language."""
    path = project / EDITED
    text = path.read_text(encoding="utf-8")
    changed = text.replace(*WORDS_EDITED)
    assert changed != text
    path.write_text(changed, encoding="utf-8")


def same_words(folder: Path) -> None:
    """Stop if a heading, paragraph, list item or table cell of any publication is missing on either side."""
    library = load(folder / "pawb")
    composed = generate.full(library)
    table = routes(library, composed)
    for document in composed:
        pages = (
            folder / "pawb" / "site" / table.pages[document.language, document.publication].address / "index.html",
            folder / "stock" / "site" / _stock_address(document) / "index.html",
        )
        texts = [_words(line) for line in generate.markdown(document).splitlines()]
        for page in pages:
            words = _words(Markup(page.read_text(encoding="utf-8")).striptags())
            if missing := [text for text in texts if text not in words]:
                sys.exit(f"{page} lacks: {missing[0]}")


def _stock_address(document: Document) -> str:
    """Stock MkDocs puts the default language at the root."""
    return document.publication if document.language == "en" else f"{document.language}/{document.publication}"


def _words(text: str) -> str:
    """Letters and figures alone: spaces and marks are the renderer's."""
    return "".join(re.findall(r"[^\W_]+", re.sub(r"\]\([^)]*\)|\{#[^}]*\}", "", text)))


def main(counts: Sequence[int]) -> None:
    """Print a row for each count and side, and what one edit costs."""
    print(f"{'':24}{'clock':>9} {'processor':>9} {'memory':>9}")
    for count in counts:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            generate.write(count, folder)
            rounds = [(build(folder / "pawb"), build(folder / "stock")) for _ in range(ROUNDS)]
            same_words(folder)
            pawb, stock = (min(costs, key=lambda cost: cost.processor) for costs in zip(*rounds, strict=True))
            for side, cost in ("pawb", pawb), ("stock", stock):
                made = len(list((folder / side / "site").rglob("index.html")))
                print(f"{count:4} {side:19}{cost}  {made:5} pages")
            ratios = pawb.wall / stock.wall, pawb.processor / stock.processor, pawb.memory / stock.memory
            print(f"{count:4} {'ratio':19}{ratios[0]:7.2f} {ratios[1]:9.2f} {ratios[2]:9.2f}", flush=True)
            again(folder / "pawb", count, "pages")
    with tempfile.TemporaryDirectory() as name:
        project = Path(name) / "pawb"
        generate.write(10, Path(name))
        settings = project / "mkdocs.yml"
        settings.write_text(settings.read_text(encoding="utf-8").replace("pdfs: false", "pdfs: true"), encoding="utf-8")
        print(f"{10:4} {'pawb, with PDFs':19}{build(project)}")
        again(project, 10, "pages", "cache")


def again(project: Path, count: int, *kinds: str) -> None:
    """Build again after nothing, and after one edit, and count what was made again."""
    for change, words in ((lambda project: None, "nothing changed"), (edit, "one paragraph")):
        before = {kind: kept(project, kind) for kind in kinds}
        change(project)
        cost = build(project, fresh=False)
        after = {kind: kept(project, kind) for kind in kinds}
        made = ", ".join(f"{len(after[k] - before[k])} of {len(after[k])} {KINDS[k]} made" for k in kinds)
        print(f"{count:4} {words:19}{cost}  {made}")


if __name__ == "__main__":
    main([int(argument) for argument in sys.argv[1:]] or [10, 100, 500])
