"""What it costs to judge built pages: read only, opened in a browser, again when nothing has changed, after one edit.

`python benchmarks/judge_pages.py FOLDER [PAGES]`: the site in FOLDER, and so many of its pages in the browser (20).
On our own site keys are pressed on about one page in four (`pawb.site.sample.deep`); here on every fourth.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from time import perf_counter, sleep

from pawb.checks import browsed, engine
from pawb.commands.pages import judge

TICKS = os.sysconf("SC_CLK_TCK")


class Meter:
    """Seconds of processor and memory of this process and of all that it started: no parent waits for a renderer."""

    def __init__(self) -> None:
        self.seconds: dict[int, float] = {}
        self.memory: list[int] = []
        threading.Thread(target=self._watch, daemon=True).start()

    def _watch(self) -> None:
        while True:
            self.read()
            sleep(0.25)

    def read(self) -> float:
        """All seconds of processor until now."""
        parents: dict[int, int] = {}
        used: dict[int, float] = {}
        for entry in (entry for entry in Path("/proc").iterdir() if entry.name.isdigit()):
            with suppress(OSError):
                state = (entry / "stat").read_text().rpartition(")")[2].split()
                parents[int(entry.name)] = int(state[1])
                used[int(entry.name)] = (int(state[11]) + int(state[12])) / TICKS
        ours = [process for process in parents if self._ours(process, parents)]
        memory = 0
        for process in ours:
            self.seconds[process] = used[process]
            with suppress(OSError):
                memory += int(Path(f"/proc/{process}/smaps_rollup").read_text().partition("\nPss:")[2].split()[0])
        self.memory.append(memory // 1024)
        return sum(self.seconds.values())

    @staticmethod
    def _ours(process: int, parents: dict[int, int]) -> bool:
        while process > 1 and process != os.getpid():
            process = parents.get(process, 0)
        return process == os.getpid()


def cost(meter: Meter, name: str, work: Callable[[], int]) -> None:
    """Print how many pages were judged, in what time, and the memory after a third of it and at its end."""
    start, before, since = perf_counter(), meter.read(), len(meter.memory)
    count = work()
    taken, used = perf_counter() - start, meter.read() - before
    memory = meter.memory[since:-1] or meter.memory[-1:]
    third, end = max(memory[: len(memory) // 3 + 1]), max(memory)
    print(f"{name:26} {count:4} pages {taken:7.1f} s {used:7.1f} s of processor {third:5} MB {end:5} MB", flush=True)


def main(site: Path, pages: int) -> None:
    """The five costs. Load that others put on the machine is printed with them."""
    meter = Meter()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_CACHE_HOME"] = folder
        copy, kept = Path(folder, "site"), Path(folder, "kept")
        shutil.copytree(site, copy)
        routes = sorted(path.relative_to(copy).as_posix() for path in copy.rglob("*.html"))
        deep = frozenset(routes[::4])

        def walk(deep: frozenset[str] | None, kept: Path) -> int:
            seen = browsed.gather(copy, site.name, kept, pages, deep, is_sound=engine.is_sound)
            return sum(isinstance(page, browsed.Browsed) and not page.kept for page in seen)

        cost(meter, "read only", lambda: next(iter(judge(copy, None).inspected["page"].values())))
        cost(meter, "keys on every page", lambda: walk(None, Path(folder, "all")))
        cost(meter, "keys on every fourth", lambda: walk(deep, kept))
        cost(meter, "nothing changed", lambda: walk(deep, kept))
        edited = copy / routes[0]
        edited.write_text(edited.read_text(encoding="utf-8").replace("</main>", "<p>Now.</p></main>"), encoding="utf-8")
        cost(meter, "one page edited", lambda: walk(deep, kept))
    print("Load:", *(f"{load:.1f}" for load in os.getloadavg()))


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve(), int(sys.argv[2]) if len(sys.argv) > 2 else 20)
