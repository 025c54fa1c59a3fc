"""How long reading takes: one large generated file, per megabyte, and all of `content/`. Best of five.

Goals: at most 250 ms a megabyte with every place kept; less than 150 ms for the whole content.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from time import perf_counter

from pawb.content.source import Mapping, Sequence, Text, Value, read, read_text

PROJECT = Path(__file__).resolve().parent.parent
ACTION = """\
  - id: A{number}
    title: Gwrando ar blant a phobl ifanc ym mhob ward o'r sir
    text: |
      Children and young people meet the cabinet twice a year.
      What they say, and what was done about it, is published within a month.
    lead: participation-officer
    measures:
      - id: M{number}.1
        text: "Young people say they were heard: at least seven in ten"
        due: 2027-03
        status: on-track
"""


def best_of_five(work: Callable[[], object]) -> float:
    """The shortest of five runs of `work`, in milliseconds."""
    times = []
    for _ in range(5):
        start = perf_counter()
        work()
        times.append(perf_counter() - start)
    return min(times) * 1000


def places(value: Value) -> int:
    """How many places a value keeps: its own, and those of the names and values in it."""
    match value:
        case Text():
            return 1
        case Mapping():
            return 1 + len(value.keys_at) + sum(map(places, value.values()))
        case Sequence():
            return 1 + sum(map(places, value))


def main() -> None:
    """Print both measurements."""
    large = ("actions:\n" + "".join(ACTION.format(number=number) for number in range(2_500))).encode()
    source = read_text(large, "large.yml")
    assert source.root is not None
    took = best_of_five(lambda: read_text(large, "large.yml"))
    lines = large.count(b"\n")
    megabytes = len(large) / 1_000_000
    print(
        f"generated file: {megabytes:.2f} MB, {lines:,} lines, {places(source.root):,} places: "
        f"{took:.0f} ms, {took / megabytes:.0f} ms a megabyte (goal: 250)"
    )
    files = sorted((PROJECT / "content").rglob("*.yml"))
    if files:
        kilobytes = sum(file.stat().st_size for file in files) / 1000
        took = best_of_five(lambda: [read(file, PROJECT) for file in files])
        print(f"content/: {len(files)} files, {kilobytes:.0f} kB: {took:.0f} ms (goal: 150)")


if __name__ == "__main__":
    main()
