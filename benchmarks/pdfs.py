"""How fast large print is made: pages a second, of text and of a table, by one process and by two.

`python benchmarks/pdfs.py [text] [table] [strategy] [all]`. The processes make the Welsh and English editions of three
sets of standards (text) or of three action plans (text and a table), at 18 point; then, by two processes, those of this
project's strategy in every print (strategy), and of its easy read too (all). Starting the processes and loading
WeasyPrint is not counted.
"""

from __future__ import annotations

import multiprocessing
import sys
import tempfile
from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from time import perf_counter, process_time

import generate
from pawb.content.load import load
from pawb.press import Edition, documents, editions
from pawb.render import large_print

PUBLICATIONS = 6
KINDS = {"standards": "text", "action-plan": "table"}
PROJECT = Path(__file__).parent.parent


def make(html: str) -> tuple[int, float]:
    """Make one edition: how many pages it has, and the seconds of processor that it took."""
    start = process_time()
    return large_print.make(html).pages, process_time() - start


def measure(sources: Iterable[str], processes: int) -> tuple[int, float, float]:
    """Make every edition on so many processes: pages in all, seconds by the clock, seconds of processor."""
    sources = list(sources)
    with ProcessPoolExecutor(processes, mp_context=multiprocessing.get_context("spawn")) as pool:
        list(pool.map(make, sources[:1] * processes))
        start = perf_counter()
        made, took = zip(*pool.map(make, sources), strict=True)
        return sum(made), perf_counter() - start, sum(took)


def tell(words: str, editions: Sequence[Edition], processes: int) -> None:
    """Print what it costs so many processes to make these editions, those that take longest first."""
    longest = sorted(editions, key=lambda edition: -len(edition.html) * edition.profile.size)
    made, clock, processor = measure([edition.html for edition in longest], processes)
    print(
        f"{words:8} {processes} process{'es' if processes > 1 else '  '}"
        f"{len(editions):4} PDFs {made:4} pages {clock:6.2f} s {made / clock:6.1f} pages/s"
        f" {processor:6.2f} s of processor {made / processor:6.1f} pages for each of them",
        flush=True,
    )


def main() -> None:
    """Print a row for each kind and number of processes."""
    asked = sys.argv[1:] or [*KINDS.values(), "strategy", "all"]
    with tempfile.TemporaryDirectory() as name:
        generate.write(PUBLICATIONS, Path(name))
        library = load(Path(name) / "pawb")
        composed = generate.full(library)
        for kind, words in KINDS.items():
            if words in asked:
                wanted = editions(library, [document for document in composed if document.kind == kind])
                for processes in (1, 2):
                    tell(words, wanted, processes)
    library = load(PROJECT)
    prints = list(library.profiles.values())
    wanted = editions(library, list(documents(library)), prints, lambda document: document.publication == "strategy")
    if "strategy" in asked:
        tell("strategy", [edition for edition in wanted if edition.key == "strategy"], 2)
    if "all" in asked:
        tell("all", wanted, 2)


if __name__ == "__main__":
    main()
