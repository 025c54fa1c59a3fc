"""References between items: what exists, what points at what, and what points at nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from pydantic import BaseModel

from pawb.content.faults.fields import did_you_mean
from pawb.content.faults.references import REPEATED_REFERENCE, UNCLEAR_REFERENCE, UNKNOWN_REFERENCE
from pawb.content.model.parts import Item, Part
from pawb.content.model.shape import shapes
from pawb.content.source import Mapping as PlacedMapping
from pawb.content.source import Sequence, Text, Value
from pawb.findings import Finding, Place

Ids = dict[str, dict[str, Place]]
"""The items of every publication: publication id, item id, place."""


def ids_of(kind: type[Part], sides: Mapping[str, PlacedMapping]) -> tuple[dict[str, Place], list[Finding]]:
    """Every item id of one file in all languages, and a finding for each id that one file uses twice."""
    known: dict[str, Place] = {}
    findings = []
    for side in sides.values():
        here: dict[str, Place] = {}
        for id_, place in _ids(kind, side):
            if id_ in here and here[id_] != place:
                findings.append(REPEATED_REFERENCE.at(place, also=[here[id_]], value=id_))
            here.setdefault(id_, place)
        known = here | known
    return known, findings


def items_of(bound: BaseModel) -> dict[str, Item]:
    """Every item of a bound publication by id, in the order in which they stand."""
    found: dict[str, Item] = {}
    for value in vars(bound).values():
        for part in value if isinstance(value, tuple) else (value,):
            if isinstance(part, Item):
                found.setdefault(part.id, part)
            if isinstance(part, Part):
                found |= {id_: item for id_, item in items_of(part).items() if id_ not in found}
    return found


def pointers_of(bound: BaseModel, within: str = "") -> Iterator[tuple[str, str, str]]:
    """Every reference from one item of a bound publication to another: the item it stands in, its field, and it."""
    here = bound.id if isinstance(bound, Item) else within
    for name, shape in shapes(type(bound)).items() if isinstance(bound, Part) else ():
        value = getattr(bound, name)
        values = value if isinstance(value, tuple) else (value,)
        if shape.points == "item" and here:
            yield from ((here, name, pointer) for pointer in values if pointer)
        for part in values:
            if isinstance(part, Part):
                yield from pointers_of(part, here)


def resolve(pointer: str, within: str, ids: Mapping[str, Mapping[str, object]]) -> list[tuple[str, str]]:
    """Where `pointer` leads, seen from publication `within`: publication and item ids, none, or several.

    `publication#id` names the publication. A bare id is looked for in its own publication, then in all.
    """
    if "#" in pointer:
        publication, _, id_ = pointer.partition("#")
        return [(publication, id_)] if id_ in ids.get(publication, {}) else []
    if pointer in ids.get(within, {}):
        return [(within, pointer)]
    return [(publication, pointer) for publication, items in ids.items() if pointer in items]


def unresolved(
    kind: type[Part], sides: Mapping[str, PlacedMapping], within: str, ids: Ids, names: Mapping[str, set[str] | None]
) -> Iterator[Finding]:
    """A finding for each reference that leads nowhere, or to several items.

    `names` holds what exists of everything that can be referred to: items, publications, roles, terms (None: not
    known, because a file that may name it could not be read).
    """
    for side in sides.values():
        for to, pointer in _pointers(kind, side):
            known = names[to]
            found = (
                resolve(pointer, within, ids) if to == "item" else [("", pointer)] if pointer in (known or ()) else []
            )
            if len(found) > 1:
                choices = ", ".join(f"{publication}#{id_}" for publication, id_ in found)
                yield UNCLEAR_REFERENCE.at(pointer.place, value=str(pointer), choices=choices)
            if not found and known is not None:
                yield UNKNOWN_REFERENCE.at(pointer.place, value=str(pointer), suggestion=did_you_mean(pointer, known))


def _ids(kind: type[Part], side: PlacedMapping) -> Iterator[tuple[str, Place]]:
    if issubclass(kind, Item) and isinstance(side.get("id"), Text):
        yield str(side["id"]), side["id"].place
    for part, inner in _parts(kind, side):
        yield from _ids(part, inner)


def _pointers(kind: type[Part], side: PlacedMapping) -> Iterator[tuple[str, Text]]:
    for name, shape in shapes(kind).items():
        value = side.get(name)
        if shape.points and value is not None:
            for pointer in value if isinstance(value, Sequence) else [value]:
                if isinstance(pointer, Text):
                    yield shape.points, pointer
    for part, inner in _parts(kind, side):
        yield from _pointers(part, inner)


def _parts(kind: type[Part], side: PlacedMapping) -> Iterator[tuple[type[Part], PlacedMapping]]:
    for name, shape in shapes(kind).items():
        value: Value | None = side.get(name)
        for inner in value if isinstance(value, Sequence) else [value]:
            if shape.part and isinstance(inner, PlacedMapping):
                yield shape.part, inner
