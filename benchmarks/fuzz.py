"""Broken inputs for every reader of what comes from outside: none may raise, nor take over a second.

python benchmarks/fuzz.py [thousands] [seed]
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from time import process_time

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

from hostile.fuzz import SHARES, reader


def main(thousands: int = 200, seed: int = 2) -> None:
    """Fuzz each reader, and print a row for it. Raises what a reader raised, with the input that made it."""
    total = 0
    for name, share in SHARES.items():
        with tempfile.TemporaryDirectory() as folder:
            subject = reader(name, Path(folder))
            start = process_time()
            subject.fuzz(share * thousands, seed)
            took = process_time() - start
        total += share * thousands
        often = ", ".join(f"{what} {count:,}" for what, count in subject.became.most_common(4))
        print(f"{name:24} {share * thousands:>8,} inputs  {1000 * took / (share * thousands):6.2f} ms each  {often}")
    print(f"{'all':24} {total:>8,} inputs, no traceback, none over a second")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
