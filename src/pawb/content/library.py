"""Everything under `content/`: the organisation, and every publication with all its languages together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from pawb.content import model
from pawb.content.exceptions import Register
from pawb.content.ledger import Ledger, Unit
from pawb.content.model.accessibility import Accessibility
from pawb.content.model.parts import Item, Part
from pawb.content.model.pictures import Pictures
from pawb.content.model.profiles import Profile, Profiles
from pawb.content.model.releases import Release
from pawb.content.pair import Joined
from pawb.content.profiles import PROFILES, all_of
from pawb.content.references import items_of, pointers_of, resolve
from pawb.content.retelling import Retelling
from pawb.content.source import Source
from pawb.content.terms import Term
from pawb.findings import Finding, Place
from pawb.pictures import Picture, pictures

EASY_READ = "easy-read"
"""The folder of easy-read files, which mirror the publications that they retell."""
SITE = "site"
"""The id of the pair of `content/site.yml`."""
ACCESSIBILITY = "accessibility"
"""The id of the pair of `content/accessibility.yml`."""
PICTURES = "pictures"
"""The folder of a body's own pictures, and the id of the pair of `content/pictures.yml`."""
SHARED: dict[str, type[Part]] = {
    SITE: model.Site,
    ACCESSIBILITY: Accessibility,
    PROFILES: Profiles,
    PICTURES: Pictures,
}
"""The model of each file pair that is one file for all languages."""


@dataclass(slots=True)
class Pair:
    """One file in every language. `model` holds the bound words by language; it is empty while problems stand."""

    id: str
    """The path below the language's folder without its ending: `strategy`, `social-care/standards`."""
    files: Mapping[str, str]
    """Where each language is written, relative to the project."""
    joined: Joined
    bound: dict[str, Part] = field(default_factory=dict)
    units: list[Unit] = field(default_factory=list)
    """Every text, and whether it is confirmed to say the same in every language."""
    terms: tuple[Term, ...] = ()
    """The words that the glossaries of the whole content settle."""
    spelling: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Words and names that the project says are spelt right, by language."""

    @property
    def kind(self) -> str:
        """The word after `kind:`."""
        return next((str(side["kind"]) for side in self.joined.sides.values() if "kind" in side), "")

    def place(self, *path: str | int, code: str | None = None) -> Place:
        """Where something is written in a language, or else on the first side."""
        code = code or next(iter(self.joined.sides))
        return Source(self.files[code], self.joined.sides[code]).place(path)


@dataclass(slots=True)
class Publication:
    """One publication in all languages and readings."""

    id: str
    kind: str
    full: Pair
    easy: Pair | None = None
    retelling: Retelling | None = None
    """What its easy read covers and leaves out."""
    retold: dict[str, Unit] = field(default_factory=dict)
    """By section of easy read: all that it covers, and whether that is as when somebody confirmed the section."""
    checked: dict[tuple[str, str, str], Unit] = field(default_factory=dict)
    """By language, check by readers and section of easy read: the words that they checked."""

    def in_language(self, code: str) -> model.Publication:
        """The full words in one language."""
        bound = self.full.bound[code]
        assert isinstance(bound, model.Publication)
        return bound

    def easy_in_language(self, code: str) -> model.EasyRead | None:
        """The easy-read words in one language, if the publication has them."""
        bound = self.easy.bound[code] if self.easy else None
        assert bound is None or isinstance(bound, model.EasyRead)
        return bound


@dataclass(slots=True)
class Library:
    """All content, and what is wrong with it. Where `findings` holds an error nothing can be published."""

    site: model.Site | None
    publications: list[Publication] = field(default_factory=list)
    words: Pair | None = None
    """The words of `content/site.yml`, each language's on its own side; `bound` stays empty: `site` holds them all."""
    accessibility: Accessibility | None = None
    """What people say for the accessibility statement, `content/accessibility.yml`, if a project has it."""
    statement: Pair | None = None
    """The words of that file, as those of `content/site.yml`."""
    printing: Profiles = field(default_factory=Profiles)
    """Its own print profiles, `content/profiles.yml`, if a project has it."""
    prints: Pair | None = None
    """The words of that file, as those of `content/site.yml`."""
    depicted: Pictures = field(default_factory=Pictures)
    """Its own pictures in words, `content/pictures.yml`, if a project has it."""
    captions: Pair | None = None
    """The words of that file, as those of `content/site.yml`."""
    pictures: Mapping[str, Picture] = field(default_factory=pictures)
    """Every picture for easy read by name: the project's own, and Pawb's where it has none."""
    own_pictures: Mapping[str, Place] = field(default_factory=dict)
    """Where each of the project's own stands."""
    ledger: Ledger = field(default_factory=Ledger)
    exceptions: Register = field(default_factory=Register)
    releases: tuple[Release, ...] = ()
    """What the versions that were published were found to be, oldest first."""
    findings: list[Finding] = field(default_factory=list)
    files: list[str] = field(default_factory=list)
    """Every file that was read, relative to the project."""
    changed: Mapping[str, date] = field(default_factory=dict)
    """When each file last changed, where that is known."""
    as_at: date | None = None
    """The day from which late and missed are told: a stated date or that of the newest change, never the clock's."""
    today: date | None = None
    """The day on which it was read, or of its newest change: nothing can have been done later. Tells nothing else."""
    _items: dict[str, dict[str, dict[str, Item]]] = field(default_factory=dict)
    _pointing: dict[tuple[str, str], list[tuple[str, str, str]]] | None = None

    @property
    def profiles(self) -> Mapping[str, Profile]:
        """Every print profile by reference: Pawb's own and the project's."""
        return all_of(self.printing)

    def item(self, pointer: str, within: str, code: str) -> tuple[str, Item]:
        """The item that `pointer` names, seen from publication `within`, in one language; and its publication's id.

        Raises KeyError for a pointer to nothing, which `load` has reported already.
        """
        items = self._all_items(code)
        publication, id_ = resolve(pointer, within, items)[0]
        return publication, items[publication][id_]

    def items(self, publication: str, code: str) -> Mapping[str, Item]:
        """Every item of a publication in one language, by id."""
        return self._all_items(code)[publication]

    def _all_items(self, code: str) -> dict[str, dict[str, Item]]:
        if code not in self._items:
            self._items[code] = {p.id: items_of(p.in_language(code)) for p in self.publications}
        return self._items[code]

    def pointing_at(self, publication: str, item: str, code: str) -> list[tuple[str, str, str]]:
        """What refers to an item: the field in which, the publication and the item that does, in reading order."""
        if self._pointing is None:
            self._pointing = {}
            for here in self.publications:
                for id_, field_, pointer in pointers_of(here.in_language(code)):
                    to, found = self.item(pointer, here.id, code)
                    self._pointing.setdefault((to, found.id), []).append((field_, here.id, id_))
        return self._pointing.get((publication, item), [])

    def pairs(self) -> Iterator[Pair]:
        """Every file pair that has words: of each publication the full ones, then easy read; last what all share."""
        for publication in self.publications:
            yield publication.full
            if publication.easy:
                yield publication.easy
        shared = (self.words, self.statement, self.prints, self.captions)
        yield from (pair for pair in shared if pair and pair.joined.texts)

    def units(self) -> Iterator[Unit]:
        """Every text of every file pair, and whether it is confirmed."""
        for pair in self.pairs():
            yield from pair.units

    def retold(self) -> Iterator[Unit]:
        """What each section of easy read covers, and whether it has changed since the section was confirmed."""
        for publication in self.publications:
            yield from publication.retold.values()

    def lines(self) -> Iterator[Unit]:
        """Everything that the ledger can have a line for."""
        yield from (*self.units(), *self.retold())
        for publication in self.publications:
            yield from publication.checked.values()
