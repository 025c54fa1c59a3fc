"""How fast large print is made: pages a second, of text and of a table, by one process and by two.

`python benchmarks/pdfs.py`. Each process makes the Welsh and English editions of three sets of standards (text) or of
three action plans (text and a table), at 18 point. Starting the processes and loading WeasyPrint is not counted.
"""

from __future__ import annotations

import multiprocessing
import tempfile
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from time import perf_counter, process_time

import generate
from pawb.content.load import load
from pawb.press import editions
from pawb.render import large_print

PUBLICATIONS = 6
KINDS = {"standards": "text", "action-plan": "table"}


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


def main() -> None:
    """Print a row for each kind and number of processes."""
    with tempfile.TemporaryDirectory() as name:
        generate.write(PUBLICATIONS, Path(name))
        library = load(Path(name) / "pawb")
        composed = generate.full(library)
        for kind, words in KINDS.items():
            wanted = editions(library, [document for document in composed if document.kind == kind])
            for processes in (1, 2):
                made, clock, processor = measure([edition.html for edition in wanted], processes)
                print(
                    f"{words:6} {processes} process{'es' if processes > 1 else '  '}"
                    f"{len(wanted):4} PDFs {made:4} pages {clock:6.2f} s {made / clock:6.1f} pages/s"
                    f" {made / processor:6.1f} pages for each second of processor"
                )


if __name__ == "__main__":
    main()
