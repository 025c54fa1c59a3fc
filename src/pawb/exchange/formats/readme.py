"""What a translator has to know, in plain words of both languages: `readme.en.txt` and its twins beside this file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from pawb.exchange.columns import new
from pawb.exchange.job import Job, both, named
from pawb.languages import codes, language


def write(job: Job, files: Mapping[str, str]) -> bytes:
    """The words for a translator. `files` are the names of the files in the package, by what they hold."""
    counts = sum(job.counts.values(), Counter())
    return "\n\n".join(_text(job, files, counts, code) for code in codes()).encode("utf-8-sig")


def _text(job: Job, files: Mapping[str, str], counts: Counter[str], code: str) -> str:
    words = Path(__file__).with_name(f"readme.{code}.txt").read_text(encoding="utf-8")
    return words.format(
        name=job.name[code],
        source=named(job.source)[code],
        target=named(job.target)[code],
        column=both(new(job.target)),
        **files,
        **{
            name: language(code).count("word", counts[name])
            for name in ("new", "repeated", "changed", "moved", "proof")
        },
    )
