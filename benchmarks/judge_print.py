"""How long it takes to read and judge pages as they were laid out: milliseconds of processor time for a page.

python benchmarks/judge_print.py [project]. Every edition that the project publishes is laid out, which is not counted.
"""

from __future__ import annotations

import gc
import sys
from pathlib import Path
from time import process_time
from typing import Any

from pawb.checks import checks, run
from pawb.checks.printed import Printed
from pawb.content.load import load
from pawb.press import documents, editions
from pawb.render import large_print
from pawb.render.large_print import engine
from pawb.render.large_print.laid_out import LaidOut


def main(project: Path) -> None:
    """Print one line, and what was found."""
    library = load(project)
    surveyed, reading = engine.survey, [0.0]

    def timed(document: Any) -> LaidOut:
        start = process_time()
        laid_out = surveyed(document)
        reading[0] += process_time() - start
        return laid_out

    engine.survey = timed
    judges, pages, judging = checks("print"), 0, 0.0  # loaded before the clock starts
    for edition in editions(library, list(documents(library))):
        printed = Printed(edition.file, edition.profile.size, large_print.make(edition.html).laid_out)
        gc.disable()  # as while the edition was made
        start = process_time()
        report = run("print", [printed])
        judging += process_time() - start
        gc.enable()
        pages += len(printed.pages)
        for finding in report.findings:
            print(finding.place, finding.message("en"))
    print(
        f"print: {pages} pages, {1000 * reading[0] / pages:.2f} ms to read, "
        f"{1000 * judging / pages:.2f} ms to judge by {len(judges)} checks"
    )


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "."))
