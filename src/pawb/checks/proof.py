"""The proof of an edition: its PDF, and what the checks on print found in it as it was laid out.

The press makes proofs in processes of their own and keeps them, so what was found is told in plain values of JSON.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

from pawb.checks import checks, run
from pawb.checks.printed import Printed
from pawb.findings import Finding, Place
from pawb.render import large_print
from pawb.render.large_print.standards import PDF_1, Source, Standard

FAMILY = "print"

Note = tuple[str, Sequence[int], Mapping[str, Any]]
"""A finding: its rule, its pages and its details."""


@dataclass(frozen=True, slots=True)
class Proof:
    """A PDF file, how many pages it has, and what is wrong with them."""

    content: bytes
    pages: int
    notes: tuple[Note, ...]


def make(html: str, file: str, size: float, standard: Standard = PDF_1, sources: Sequence[Source] = ()) -> Proof:
    """Make the edition `file`, which promises a size in points, and judge it. Raises what `large_print.make` does."""
    pdf = large_print.make(html, standard, sources)
    found = run(FAMILY, [Printed(file, size, pdf.laid_out)]).findings
    return Proof(pdf.content, pdf.pages, tuple(_note(finding) for finding in found))


def told(file: str, notes: Iterable[Note]) -> Iterator[Finding]:
    """The findings that notes on a file stand for. Raises KeyError, TypeError or ValueError when they are damaged."""
    rules = {check.rule.id: check.rule for check in checks(FAMILY)}
    for id_, pages, details in notes:
        first, *others = (Place(file, page=page) for page in pages)
        yield rules[id_].at(first, also=others, **details)


@cache
def judges() -> str:
    """A digest of the checks on print: what they said holds until they change."""
    package = resources.files(__package__)
    files = [*(package / f"{name}.py" for name in ("proof", "printed", "contrast")), *(package / FAMILY).iterdir()]
    sources = sorted(file.read_bytes() for file in files if file.name.endswith(".py"))
    return hashlib.sha256(b"".join(sources)).hexdigest()


def _note(finding: Finding) -> Note:
    return finding.rule.id, [place.page for place in (finding.place, *finding.also)], finding.details
