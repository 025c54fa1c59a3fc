"""How long it takes to read and judge what was built: milliseconds of processor time for a page of each kind.

python benchmarks/judge_built.py [site]
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from time import process_time
from typing import Any

from pawb.checks import built_pdf, built_site, checks, run
from pawb.languages import codes


def main(site: Path) -> None:
    measure("page", built_site.gather(site, site, codes()), len)
    measure("pdf", built_pdf.gather(site, site), lambda gathered: sum(len(pdf.pages) for pdf in gathered))


def measure(family: str, subjects: Iterable[object], count: Callable[[list[Any]], int]) -> None:
    judges = checks(family)  # loaded before the clock starts
    start = process_time()
    gathered = list(subjects)
    read = process_time()
    run(family, gathered)
    judged = process_time()
    number = count(gathered)
    print(
        f"{family}: {number} pages, {1000 * (read - start) / number:.2f} ms to read, "
        f"{1000 * (judged - read) / number:.2f} ms to judge by {len(judges)} checks"
    )


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "site"))
