"""What it costs to judge built pages: read only, opened in a browser, and again when nothing has changed.

`python benchmarks/judge_pages.py FOLDER [PAGES]`: the site in FOLDER, and so many of its pages in the browser (20).
"""

from __future__ import annotations

import resource
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

from pawb.checks import Report
from pawb.commands.pages import Opened, judge


def cost(name: str, check: str, work: Callable[[], Report]) -> None:
    """Print how many pages were judged in what time, and the most memory that was ever needed."""
    start = perf_counter()
    report = work()
    taken = perf_counter() - start
    count = next(iter(report.inspected[check].values()))
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(f"{name:24} {count:5} pages {taken:7.1f} s {taken / count * 1000:8.0f} ms a page {memory:5} MB")


def main(folder: Path, pages: int) -> None:
    """The three costs."""
    opened = Opened("en", pages)
    with tempfile.TemporaryDirectory() as kept:
        cost("read only", "page", lambda: judge(folder, None))
        cost("in a browser", "browser", lambda: opened.report(folder, folder.name, Path(kept)))
        cost("again, nothing changed", "browser", lambda: opened.report(folder, folder.name, Path(kept)))


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve(), int(sys.argv[2]) if len(sys.argv) > 2 else 20)
