"""What a translator has to know, in plain words of both languages: `readme.en.txt` and its twins beside this file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from pawb.exchange.job import Job, named
from pawb.languages import codes


def write(job: Job, files: Mapping[str, str]) -> bytes:
    """The words for a translator. `files` are the names of the files in the package, by what they hold."""
    counts = sum(job.counts.values(), Counter())
    numbers = {name: counts[name] for name in ("new", "repeated", "changed", "moved", "proof")}
    texts = [
        Path(__file__)
        .with_name(f"readme.{code}.txt")
        .read_text(encoding="utf-8")
        .format(name=job.name[code], source=named(job.source)[code], target=named(job.target)[code], **files, **numbers)
        for code in codes()
    ]
    return "\n\n".join(texts).encode("utf-8-sig")
