"""Everything under `content/`: the organisation, and every publication with all its languages together.

`python -m pawb.content.library` prints every problem of the content, for authors in a hurry.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TypeVar

from pawb.content import exceptions, ledger, model, releases
from pawb.content.bind import bind
from pawb.content.exceptions import Register
from pawb.content.faults.fields import MISSING_FIELD, WRONG_CHOICE, did_you_mean
from pawb.content.faults.references import NOT_A_YAML_FILE, REPEATED_ADDRESS, UNKNOWN_PUBLICATION
from pawb.content.ledger import Ledger, Unit
from pawb.content.model.accessibility import Accessibility
from pawb.content.model.parts import Item, Part
from pawb.content.model.profiles import Profile, Profiles
from pawb.content.model.releases import Release
from pawb.content.names import known
from pawb.content.pair import Gap, Joined, join
from pawb.content.profiles import PROFILES, alike, all_of
from pawb.content.references import Ids, ids_of, items_of, pointers_of, resolve, unresolved
from pawb.content.retelling import Retelling, heads, sayings
from pawb.content.sides import side_of, whole
from pawb.content.source import Mapping as PlacedMapping
from pawb.content.source import Source, read
from pawb.content.terms import Term, terms
from pawb.content.vocabulary import vocabulary
from pawb.findings import Finding, Place
from pawb.languages import codes

Shared = TypeVar("Shared", bound=Part)

EASY_READ = "easy-read"
"""The folder of easy-read files, which mirror the publications that they retell."""
SITE = "site"
"""The id of the pair of `content/site.yml`."""
ACCESSIBILITY = "accessibility"
"""The id of the pair of `content/accessibility.yml`."""
SHARED: dict[str, type[Part]] = {SITE: model.Site, ACCESSIBILITY: Accessibility, PROFILES: Profiles}
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
        return str(next(iter(self.joined.sides.values())).get("kind", ""))

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
        yield from (pair for pair in (self.words, self.statement, self.prints) if pair and pair.joined.texts)

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


def load(project: Path) -> Library:
    """Read, pair and bind everything under `project/content/`. Never raises for what staff can write."""
    content = project / "content"
    library = Library(site=None)
    site = _read(content / f"{SITE}.yml", project, library)
    library.site, library.words = shared(model.Site, SITE, site, library)
    statement = _read_if_there(content / f"{ACCESSIBILITY}.yml", project, library)
    library.accessibility, library.statement = shared(Accessibility, ACCESSIBILITY, statement, library)
    library.findings += ids_of(Accessibility, {"": statement.root})[1] if statement.root is not None else ()
    prints = _read_if_there(content / f"{PROFILES}.yml", project, library)
    own, library.prints = shared(Profiles, PROFILES, prints, library)
    library.printing = own or library.printing
    library.findings += alike(library.printing, prints)
    easy: dict[str, Pair] = {}
    unread: set[str] = set()
    for id_ in sorted(_ids(content, library, project)):
        pair = _pair(id_, content, project, library)
        if id_.startswith(f"{EASY_READ}/"):
            if pair:
                easy[id_.removeprefix(f"{EASY_READ}/")] = pair
        elif pair is None:
            unread.add(id_)
        else:
            library.publications.append(Publication(id_, pair.kind, pair))
    for publication in library.publications:
        publication.easy = easy.pop(publication.id, None)
    for id_ in sorted(easy.keys() - unread):
        suggestion = did_you_mean(id_, [publication.id for publication in library.publications])
        place = Place(next(iter(easy[id_].files.values())))
        library.findings.append(UNKNOWN_PUBLICATION.at(place, value=id_, suggestion=suggestion))
    _sort(library)
    roles = {role.id for role in library.site.roles} if library.site else None
    library.ledger, library.exceptions = ledger.read(project, roles), exceptions.read(project, roles)
    library.releases, problems = releases.read(project)
    library.findings += [*library.ledger.findings, *library.exceptions.findings, *problems]
    settled = tuple(term for p in library.publications if p.kind == "glossary" for term in terms(p.full.joined))
    spelling = vocabulary(library.site, settled)
    for pair in library.pairs():
        pair.terms, pair.spelling = settled, spelling
        pair.units = [library.ledger.unit(pair.id, text) for text in pair.joined.texts]
    if not unread:
        retell(library)
    library.findings += [*_references(library, (site, statement, prints), unread), *_addresses(library)]
    # What one language lends another is told by both.
    told = {(finding.rule.id, finding.place, finding.message("en")): finding for finding in library.findings}
    library.findings = sorted(told.values(), key=lambda finding: finding.order)
    return library


def _ids(content: Path, library: Library, project: Path) -> set[str]:
    found = set()
    for code in codes():
        for path in sorted((content / code).rglob("*")):
            relative = path.relative_to(content / code)
            if any(part.startswith(".") for part in relative.parts):
                continue
            if path.suffix == ".yml":
                found.add(relative.with_suffix("").as_posix())
            elif not path.is_dir():
                library.findings.append(NOT_A_YAML_FILE.at(Place(path.relative_to(project).as_posix())))
    return found


def _read(path: Path, project: Path, library: Library) -> Source:
    source = read(path, project)
    library.files.append(source.file)
    library.findings += source.findings
    return source


def _read_if_there(path: Path, project: Path, library: Library) -> Source:
    return _read(path, project, library) if os.path.lexists(path) else Source(path.name, None)


def shared(of: type[Shared], id_: str, source: Source, library: Library) -> tuple[Shared | None, Pair | None]:
    """What one file for all languages says, if nothing is wrong with it; and its words, each language's on its side."""
    if source.root is None:
        return None, None
    root, names = known(of, source.root)
    sides = {code: side_of(of, root, code) for code in codes()}
    bound, problems = bind(of, {"": whole(of, root)}, files=1)
    library.findings += [*names, *problems]
    return bound.get(""), Pair(id_, dict.fromkeys(codes(), source.file), join(of, sides))


def _pair(id_: str, content: Path, project: Path, library: Library) -> Pair | None:
    paths = {code: content / code / f"{id_}.yml" for code in codes()}
    sources = {
        code: _read(path, project, library) for code, path in paths.items() if path.exists() or path.is_symlink()
    }
    sides = {code: source.root for code, source in sources.items() if source.root is not None}
    files = {code: source.file for code, source in sources.items()}
    if not sides:
        return None
    kinds: dict[str, type[Part]] = {EASY_READ: model.EasyRead} if id_.startswith(f"{EASY_READ}/") else {**model.KINDS}
    kind, problems = _kind(sides, list(kinds))
    library.findings += problems
    if problems:
        return None
    pair = Pair(id_, files, join(kinds[kind], sides))
    if absent := {code: Place(_file(path, project)) for code, path in paths.items() if code not in files}:
        pair.joined.gaps.append(Gap((), {code: Place(file) for code, file in files.items()}, absent))
    pair.bound, problems = bind(kinds[kind], pair.joined.sides, files=len(paths))
    library.findings += [*pair.joined.findings, *problems]
    return pair


def _sort(library: Library) -> None:
    order = library.site.order if library.site else ()
    library.publications.sort(key=lambda p: order.index(p.id) if p.id in order else len(order))


def retell(library: Library) -> None:
    """Say of every easy read what it covers. Nobody can tell while a publication cannot be read."""
    bound = {p.id: p.full.bound for p in library.publications if len(p.full.bound) == len(codes())}
    if len(bound) < len(library.publications):
        return
    said = {code: {id_: list(sayings(sides[code])) for id_, sides in bound.items()} for code in codes()}
    for publication in library.publications:
        easy = publication.easy
        if not easy or len(easy.bound) < len(codes()):
            continue
        words = {code: side for code, side in easy.bound.items() if isinstance(side, model.EasyRead)}
        retelling = publication.retelling = Retelling(publication.id, words, said)
        places = {
            section: {code: easy.place("sections", at, "id", code=code) for code in words}
            for at, section in enumerate(retelling.covers)
        }
        for section, text in retelling.sources(places):
            publication.retold[section] = library.ledger.unit(easy.id, text)
        for code, check, section, text in retelling.checked(places):
            publication.checked[code, check, section] = library.ledger.unit(easy.id, text, once=True)


def _references(library: Library, shared: Sequence[Source], unread: set[str]) -> Iterator[Finding]:
    ids: Ids = {}
    for publication in library.publications:
        ids[publication.id], repeated = ids_of(model.KINDS[publication.kind], publication.full.joined.sides)
        yield from repeated
    names: dict[str, set[str] | None] = {
        "item": {id_ for known in ids.values() for id_ in known},
        "publication": set(ids),
        "term": {id_ for p in library.publications if p.kind == "glossary" for id_ in ids[p.id]},
    }
    if unread:
        names = dict.fromkeys(names)
    names["role"] = {role.id for role in library.site.roles} if library.site else None
    prints = shared[-1].root
    profiles, repeated = ids_of(Profiles, {"": prints} if prints is not None else {})
    yield from repeated
    names["profile"] = {*library.profiles, *profiles}
    for of, source in zip(SHARED.values(), shared, strict=True):
        if source.root is not None:
            yield from unresolved(of, {"": source.root}, "", ids, names)
    for publication in library.publications:
        yield from unresolved(model.KINDS[publication.kind], publication.full.joined.sides, publication.id, ids, names)
        if publication.easy:
            yield from ids_of(model.EasyRead, publication.easy.joined.sides)[1]
            named = {**ids[publication.id]}
            for side in publication.full.joined.sides.values():
                named |= heads(model.KINDS[publication.kind], side)
            coverable = {**names, "item": names["item"] and {*names["item"], *named}}
            parts = {**ids, publication.id: named}
            yield from unresolved(model.EasyRead, publication.easy.joined.sides, publication.id, parts, coverable)


def _addresses(library: Library) -> Iterator[Finding]:
    for code in codes():
        taken: dict[str, Place] = {}
        for publication in library.publications:
            side = publication.full.joined.sides.get(code)
            if side is None:
                continue
            folder, _, name = publication.id.rpartition("/")
            slug = side.get("slug")
            place = slug.place if slug else Place(publication.full.files[code])
            address = "/".join(filter(None, (code, folder, str(slug or name.casefold()))))
            if address in taken:
                yield REPEATED_ADDRESS.at(place, also=[taken[address]], value=address)
            taken.setdefault(address, place)


def _kind(sides: Mapping[str, PlacedMapping], kinds: list[str]) -> tuple[str, list[Finding]]:
    """The kind that every side states, or what is wrong with it."""
    kind, findings = "", []
    for written in [side["kind"] for side in sides.values() if "kind" in side]:
        if str(written) in kinds:
            kind, kinds = str(written), [str(written)]
        else:
            suggestion = did_you_mean(str(written), kinds)
            findings.append(
                WRONG_CHOICE.at(written.place, value=str(written), choices=", ".join(kinds), suggestion=suggestion)
            )
    if not kind and not findings:
        findings.append(MISSING_FIELD.at(next(iter(sides.values())).place, field="kind"))
    return kind, findings


def _file(path: Path, project: Path) -> str:
    return path.relative_to(project).as_posix()


if __name__ == "__main__":  # pragma: no cover
    for finding in load(Path.cwd()).findings:
        print(f"{finding.place}  {finding.message('en')}\n    {finding.mend('en')}")
