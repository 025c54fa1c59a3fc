"""How much there is of each publication in each language, and whether the languages are known to say the same."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Literal

from pawb.content.ledger import Unit, covers
from pawb.content.library import EASY_READ, Library, Pair
from pawb.languages import codes

Standing = Literal["confirmed", "not-proofed", "moved", "behind", "same", "unconfirmed", "missing"]
"""How one language's words of a text stand: confirmed by a person; confirmed as a machine's draft; changed or written
since, with the other language left as it was; left as it was itself; the same words as in the other language; in a
project that has confirmed nothing yet; or not there."""

STANDINGS: tuple[Standing, ...] = ("confirmed", "not-proofed", "moved", "behind", "same", "unconfirmed", "missing")


@dataclass(slots=True)
class Coverage:
    """The texts of one file pair in one language, and their words, counted by how they stand."""

    pair: str
    language: str
    texts: Counter[Standing] = field(default_factory=Counter)
    words: Counter[Standing] = field(default_factory=Counter)
    """Where a text is missing, those of the other language: so many are to be written."""
    excepted: int = 0
    """To how many of the texts there is an exception."""

    @property
    def publication(self) -> str:
        """The id of the publication that the pair belongs to; that of the site's own words is `site`."""
        return self.pair.removeprefix(f"{EASY_READ}/")

    @property
    def reading(self) -> Literal["full", "easy-read"]:
        """Which reading of the publication the pair is."""
        return "easy-read" if self.pair.startswith(f"{EASY_READ}/") else "full"

    @property
    def written(self) -> int:
        """How many words there are."""
        return self.words.total() - self.words["missing"]


def coverage(library: Library) -> list[Coverage]:
    """Every file pair in every language, in reading order."""
    return [_of_pair(pair, code, library) for pair in library.pairs() for code in codes()]


def standing(unit: Unit, code: str) -> Standing:
    """How one language's words of a text stand."""
    if code not in unit.texts:
        return "missing"
    if unit.state == "missing":
        return "moved"
    if unit.state == "changed":
        return "moved" if code in unit.changed else "behind"
    return unit.state


def _of_pair(pair: Pair, code: str, library: Library) -> Coverage:
    counted = Coverage(pair.id, code)
    excepted = [name for _, name in library.exceptions.of(pair.id)]
    for unit in pair.units:
        how = standing(unit, code)
        counted.texts[how] += 1
        counted.words[how] += len(unit.texts.get(code, next(iter(unit.texts.values()))).split())
        counted.excepted += any(covers(name, unit.key) for name in excepted)
    return counted
