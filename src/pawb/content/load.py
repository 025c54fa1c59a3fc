"""Reads, pairs and binds everything under `content/`, and says all that is wrong with it in one go.

`python -m pawb.content.load` prints every problem of the content, for authors in a hurry.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TypeVar

from pawb.content import exceptions, ledger, model, releases
from pawb.content.bind import bind
from pawb.content.characters import printable
from pawb.content.faults.fields import MISSING_FIELD, WRONG_CHOICE, did_you_mean
from pawb.content.faults.references import NOT_A_YAML_FILE, REPEATED_ADDRESS, UNKNOWN_PUBLICATION, UNUSABLE_NAME
from pawb.content.library import ACCESSIBILITY, EASY_READ, PICTURES, SHARED, SITE, Library, Pair, Publication
from pawb.content.model.accessibility import Accessibility
from pawb.content.model.parts import Part
from pawb.content.model.pictures import Pictures
from pawb.content.model.profiles import Profiles
from pawb.content.names import known
from pawb.content.pair import Gap, join
from pawb.content.pictures import gather
from pawb.content.profiles import PROFILES, alike
from pawb.content.references import Ids, ids_of, unresolved
from pawb.content.retelling import Retelling, heads, sayings
from pawb.content.sides import side_of, whole
from pawb.content.source import Mapping as PlacedMapping
from pawb.content.source import Source, read
from pawb.content.terms import terms
from pawb.content.vocabulary import vocabulary
from pawb.findings import Finding, Place
from pawb.languages import codes

Shared = TypeVar("Shared", bound=Part)

_NAME = re.compile(r"[A-Za-z0-9]+([._-][A-Za-z0-9]+)*")
_RESERVED = re.compile(r"con|prn|aux|nul|com\d|lpt\d", re.IGNORECASE)
"""Names that Windows keeps for itself, whatever their ending."""


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
    captions = _read_if_there(content / f"{PICTURES}.yml", project, library)
    depicted, library.captions = shared(Pictures, PICTURES, captions, library)
    library.depicted = depicted or library.depicted
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
    library.findings += gather(project, library, captions)
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
    library.findings += [*_references(library, (site, statement, prints, captions), unread), *_addresses(library)]
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
            place = Place(printable(path.relative_to(project).as_posix()))
            if not _usable(path.stem if path.suffix == ".yml" else path.name.replace(".", "")):
                library.findings.append(UNUSABLE_NAME.at(place, name=printable(path.name)))
            elif path.suffix == ".yml":
                found.add(relative.with_suffix("").as_posix())
            elif not path.is_dir():
                library.findings.append(NOT_A_YAML_FILE.at(place))
    return found


def _usable(name: str) -> bool:
    return bool(_NAME.fullmatch(name)) and not _RESERVED.fullmatch(name)


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
    for side in pair.joined.sides.values():
        if side.get("kind", kind) != kind:  # another name was taken for it
            del side["kind"]
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
    prints, captions = (source.root for source in shared[-2:])
    profiles, repeated = ids_of(Profiles, {"": prints} if prints is not None else {})
    yield from repeated
    yield from ids_of(Pictures, {"": captions} if captions is not None else {})[1]
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
            if slug and _RESERVED.fullmatch(str(slug)):
                yield UNUSABLE_NAME.at(place, name=str(slug))
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
