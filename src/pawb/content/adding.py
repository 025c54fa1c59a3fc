"""Adds an item to a list of a publication, in every language at once, with the reference that comes next."""

from __future__ import annotations

import re
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from pawb.content.edit import rewrite
from pawb.content.library import Library, Publication
from pawb.content.model import KINDS
from pawb.content.model.parts import Item, Part
from pawb.content.model.shape import shapes
from pawb.content.pair import Path as Steps
from pawb.content.source import Mapping as PlacedMapping
from pawb.content.source import Sequence as PlacedSequence
from pawb.content.source import Text, Value

_NUMBER = re.compile(r"(.*?)(\d+)")


@dataclass(frozen=True, slots=True)
class Spot:
    """A list of a publication: the way to it by names and ids, the model of its items, and their ids in order."""

    publication: Publication
    steps: Steps
    model: type[Item]
    ids: tuple[str, ...]

    @property
    def name(self) -> str:
        """What one of its items is called: `measure`."""
        return _one_of(self.steps[-1])

    @property
    def holder(self) -> str:
        """The reference of the item that holds the list, or else of the publication."""
        return self.steps[-2] if len(self.steps) > 1 else self.publication.id


def spots(library: Library, name: str) -> list[Spot]:
    """Every list with items of this name, `measure` or `measures`, in reading order; an empty one is none."""
    return [spot for spot in _every(library) if name in (spot.steps[-1], spot.name)]


def names(library: Library) -> list[str]:
    """What can be added: one name for each kind of list that there is."""
    return sorted({spot.name for spot in _every(library)})


def is_name(name: str) -> bool:
    """Whether some kind of publication can have items of this name, whichever the library holds."""
    return any(name in (listed, _one_of(listed)) for kind in KINDS.values() for listed in _lists(kind))


@cache
def _lists(model: type[Part]) -> frozenset[str]:
    """The names of all lists of items in a model and in its parts."""
    inner = {name: shape.part for name, shape in shapes(model).items() if shape.part and issubclass(shape.part, Item)}
    return frozenset(inner).union(*(_lists(part) for part in inner.values() if part is not model))


def _one_of(listed: str) -> str:
    """What one item of a list is called: `measure` of `measures`, `duty` of `duties`, `progress` of `progress`."""
    return re.sub(r"(?<!s)s$", "", re.sub(r"ies$", "y", listed))


def _every(library: Library) -> Iterator[Spot]:
    for publication in library.publications:
        side = next(iter(publication.full.joined.sides.values()))
        yield from _spots(publication, KINDS[publication.kind], side, ())


def _spots(publication: Publication, model: type[Part], side: PlacedMapping, steps: Steps) -> Iterator[Spot]:
    for name, shape in shapes(model).items():
        items = side.get(name)
        if shape.part and issubclass(shape.part, Item) and isinstance(items, PlacedSequence):
            inside = [(str(item["id"]), item) for item in items if isinstance(item, PlacedMapping) and "id" in item]
            if inside:
                yield Spot(publication, (*steps, name), shape.part, tuple(id_ for id_, _ in inside))
            for id_, item in inside:
                yield from _spots(publication, shape.part, item, (*steps, name, id_))


def add(project: Path, spot: Spot) -> tuple[str, dict[Path, bytes]]:
    """The next reference, and the files of each language with an item of it at the end of a list, to be filled in.

    It has the names that it needs, in each file those that the item before it has there. Raises KeyError where a file
    does not have the list.
    """
    sides = spot.publication.full.joined.sides
    id_, files = following(spot.ids[-1], {known for side in sides.values() for known in _ids(side)}), {}
    for code, side in sides.items():
        like, sibling = _with_one_more(side, spot.steps, id_)
        needed = [name for name in sibling if name in spot.model.model_fields and _needed(spot.model, name)]
        path = project / spot.publication.full.files[code]
        files[path] = rewrite(path.read_bytes(), {(*spot.steps, id_, name): "" for name in needed}, like)
    return id_, files


def following(last: str, known: set[str]) -> str:
    """The reference after the last of a list: S10 after S9, M1.2.4 after M1.2.3; one without number counts from 2."""
    found = _NUMBER.fullmatch(last)
    before, number = (found[1], int(found[2])) if found else (f"{last}-", 1)
    while (new := f"{before}{number + 1}") in known:
        number += 1
    return new


def _ids(value: Value) -> Iterator[str]:
    """Every reference below a value."""
    if isinstance(value, PlacedMapping):
        yield str(value.get("id", ""))
    if not isinstance(value, Text):
        for part in value.values() if isinstance(value, PlacedMapping) else value:
            yield from _ids(part)


def _needed(model: type[Item], name: str) -> bool:
    return name != "id" and model.model_fields[name].is_required() and not shapes(model)[name].part


def _with_one_more(side: PlacedMapping, steps: Steps, id_: str) -> tuple[PlacedMapping, PlacedMapping]:
    """A side as it will be, and the item before the new one, which the new one is like."""
    whole = deepcopy(side)
    here: Value = whole
    for step in steps:
        if isinstance(here, PlacedMapping):
            here = here[step]
        else:
            here = next(item for item in here if isinstance(item, PlacedMapping) and item.get("id") == step)
    sibling = here[-1] if isinstance(here, PlacedSequence) else None
    if not isinstance(here, PlacedSequence) or not isinstance(sibling, PlacedMapping):
        raise KeyError(steps[-1])
    new = deepcopy(sibling)
    new["id"] = Text(id_)
    here.append(new)
    return whole, sibling
