"""Joins the files of all languages by id: texts are set side by side, facts are shared.

Nothing is judged here. What was found on only one side, or twice with different values, is handed on for
`checks/pair/` to judge. Neither language is the source.
"""

from __future__ import annotations

from collections.abc import Mapping as Sides
from dataclasses import dataclass, field

from pawb.content.model.parts import Part
from pawb.content.model.shape import has_text, shapes
from pawb.content.source import Mapping, Sequence, Text, Value
from pawb.findings import Place

Path = tuple[str, ...]
"""Where a field stands, by names and ids: `("sections", "vision", "text")`."""


@dataclass(frozen=True, slots=True)
class TextPair:
    """One text in every language that has it."""

    path: Path
    texts: Sides[str, str]
    places: Sides[str, Place]


@dataclass(frozen=True, slots=True)
class FactPair:
    """One fact that more than one file states. Lists are given as their members with commas between."""

    path: Path
    values: Sides[str, str]
    places: Sides[str, Place]


@dataclass(frozen=True, slots=True)
class Gap:
    """An item or a text that some languages lack: where it stands, and where it should stand in the others."""

    path: Path
    there: Sides[str, Place]
    lacking: Sides[str, Place]


@dataclass(slots=True)
class Joined:
    """All languages of one file together: `sides` can each be bound on their own, with the facts of all."""

    sides: dict[str, Mapping]
    texts: list[TextPair] = field(default_factory=list)
    facts: list[FactPair] = field(default_factory=list)
    gaps: list[Gap] = field(default_factory=list)


def join(model: type[Part], sides: Sides[str, Mapping]) -> Joined:
    """Join one file's languages.

    `sides` holds the top mapping of each language's file. A text that a language lacks is reported as a gap and
    lent to it by another, so that the rest of the file can still be bound and all its problems named in one run;
    a gap always stops publishing.
    """
    joined = Joined({})
    joined.sides = _join(model, dict(sides), (), joined)
    return joined


def _join(model: type[Part], sides: dict[str, Mapping], path: Path, joined: Joined) -> dict[str, Mapping]:
    merged = {code: _copy(side) for code, side in sides.items()}
    for name, shape in shapes(model).items():
        there = {code: side[name] for code, side in merged.items() if name in side}
        if not there or shape.is_ == "own":
            continue
        here = (*path, name)
        lacking = {code: side.place for code, side in merged.items() if name not in side}
        if shape.is_ == "text":
            _pair_text(here, there, lacking, joined)
        elif shape.part and lacking and has_text(shape.part):
            joined.gaps.append(Gap(here, _places(merged, name), lacking))
        elif shape.is_ == "part" and shape.part and all(isinstance(value, Mapping) for value in there.values()):
            for code, value in _join(shape.part, there, here, joined).items():  # type: ignore[arg-type]
                merged[code][name] = value
        elif shape.is_ == "parts" and shape.part and all(_listed(value) for value in there.values()):
            for code, values in _join_lists(shape.part, there, here, joined).items():  # type: ignore[arg-type]
                merged[code][name] = values
        elif len(there) > 1:
            joined.facts.append(FactPair(here, {c: _plain(v) for c, v in there.items()}, _places(merged, name)))
        _lend(name, merged)
    return merged


def _pair_text(path: Path, there: dict[str, Value], lacking: dict[str, Place], joined: Joined) -> None:
    places = {code: value.place for code, value in there.items()}
    if lacking:
        joined.gaps.append(Gap(path, places, lacking))
    columns = {code: value if isinstance(value, Sequence) else [value] for code, value in there.items()}
    listed = any(isinstance(value, Sequence) for value in there.values())
    for index in range(max(map(len, columns.values()))):
        have = {code: column[index] for code, column in columns.items() if index < len(column)}
        step = (*path, str(index + 1)) if listed else path
        if len(have) < len(columns):
            short = {code: places[code] for code in columns if code not in have}
            joined.gaps.append(Gap(step, {code: value.place for code, value in have.items()}, short))
        if all(isinstance(value, Text) for value in have.values()):
            joined.texts.append(
                TextPair(step, {c: str(v) for c, v in have.items()}, {c: v.place for c, v in have.items()})
            )


def _join_lists(model: type[Part], sides: dict[str, Sequence], path: Path, joined: Joined) -> dict[str, Sequence]:
    by_id = {code: {str(item["id"]): item for item in _mappings(side)} for code, side in sides.items()}
    ids = list(dict.fromkeys(id_ for items in by_id.values() for id_ in items))
    for id_ in ids:
        there = {code: items[id_] for code, items in by_id.items() if id_ in items}
        if lacking := {code: sides[code].place for code in sides if code not in there}:
            joined.gaps.append(Gap((*path, id_), {code: item.place for code, item in there.items()}, lacking))
        for code, item in _join(model, there, (*path, id_), joined).items():
            by_id[code][id_] = item
    if all(set(items) == set(ids) for items in by_id.values()) and len({tuple(items) for items in by_id.values()}) > 1:
        order = {code: ", ".join(items) for code, items in by_id.items()}
        joined.facts.append(FactPair(path, order, {code: side.place for code, side in sides.items()}))
    return {code: _sequence(side, _replaced(side, by_id[code])) for code, side in sides.items()}


def _replaced(side: Sequence, items: dict[str, Mapping]) -> list[Value]:
    """The joined items in the side's own order; a repeated id keeps its own, so that the binder can name both."""
    left = dict(items)
    return [left.pop(str(item["id"]), item) for item in _mappings(side)]


def _mappings(side: Sequence) -> list[Mapping]:
    return [item for item in side if isinstance(item, Mapping)]


def _lend(name: str, merged: dict[str, Mapping]) -> None:
    """Give what one side has to those that lack it, with the place where it was written."""
    lender = next(side for side in merged.values() if name in side)
    for side in merged.values():
        if name not in side:
            side[name] = lender[name]
            side.keys_at[name] = lender.keys_at[name]


def _places(merged: dict[str, Mapping], name: str) -> dict[str, Place]:
    return {code: side[name].place for code, side in merged.items() if name in side}


def _listed(value: Value) -> bool:
    return isinstance(value, Sequence) and all(isinstance(item, Mapping) and "id" in item for item in value)


def _plain(value: Value) -> str:
    if isinstance(value, Sequence):
        return ", ".join(_plain(item) for item in value)
    return str(value).strip()


def _copy(side: Mapping) -> Mapping:
    """A copy without the fields that were left empty: an empty field says nothing."""
    copy = Mapping({name: value for name, value in side.items() if value not in ("", [], {})})
    copy.place, copy.keys_at = side.place, dict(side.keys_at)
    return copy


def _sequence(side: Sequence, items: list[Value]) -> Sequence:
    sequence = Sequence(items)
    sequence.place = side.place
    return sequence
