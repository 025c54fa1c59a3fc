"""How much there is of each publication in each language, and whether the languages are known to say the same.

For easy read also: how much of the full version it retells, and whether it is known to do so still.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Literal

from pawb.content.ledger import Unit, covers
from pawb.content.library import EASY_READ, Library, Pair, Publication
from pawb.findings import Finding, Place
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


Telling = Literal["people", "rules", "drafted", "stale", "left-out", "missing"]
"""How one item of a full version is told in easy read: in words that readers have checked; in words that keep the
rules; in words that break one, or that nobody held against them; in words that nobody has looked at since the item
changed; left out, with the reason; or not at all."""

TELLINGS: tuple[Telling, ...] = ("people", "rules", "drafted", "stale", "left-out", "missing")


@dataclass(slots=True)
class Told:
    """The items of a full version, counted by how the easy read of one language tells them."""

    publication: str
    language: str
    items: Counter[Telling] = field(default_factory=Counter)


def told(library: Library, broken: Iterable[Finding] | None = None) -> Iterator[Told]:
    """Every publication that has easy read, in every language.

    `broken` is what the rules of easy read find in it; None where nothing was held against them.
    """
    at = None if broken is None else {finding.place for finding in broken}
    for publication in library.publications:
        if publication.retelling:
            for code in codes():
                found = tellings(publication, code, _broken(publication, code, at))
                yield Told(publication.id, code, Counter(found.values()))


def tellings(publication: Publication, code: str, broken: Collection[str]) -> dict[str, Telling]:
    """How each item of a publication with easy read is told in one language, by its id.

    `broken` are the sections that break a rule.
    """
    retelling = publication.retelling
    assert retelling, "the publication has easy read"
    return {
        saying.within[-1]: _telling(publication, retelling.sections(claim), code, broken) if claim else "missing"
        for saying in retelling.said[code][publication.id]
        for claim in [retelling.claim(saying)]
    }


def _telling(publication: Publication, sections: list[str], code: str, broken: Collection[str]) -> Telling:
    if not sections:
        return "left-out"
    if any(code in publication.retold[section].changed for section in sections):
        return "stale"
    if all(readers(publication, section, code) for section in sections):
        return "people"
    return "drafted" if any(section in broken for section in sections) else "rules"


def readers(publication: Publication, section: str, code: str) -> list[str]:
    """The checks by readers of one language that still hold for a section of easy read, by id, the newest last."""
    return [
        check
        for (of, check, within), unit in publication.checked.items()
        if (of, within) == (code, section) and unit.confirmation and code not in unit.changed
    ]


def _broken(publication: Publication, code: str, at: Collection[Place] | None) -> set[str]:
    """The sections of easy read with a fault at one of these places; all of them where nobody has looked."""
    texts = publication.easy.joined.texts if publication.easy else []
    return {
        text.path[1] for text in texts if text.path[0] == "sections" and (at is None or text.places.get(code) in at)
    }
