"""Joins the files of all languages by id: texts are set side by side, facts are shared.

Nothing but names is judged here. What was found on only one side, or twice with different values, is handed on
for `checks/pair/` to judge. Neither language is the source.
"""

from __future__ import annotations

from collections.abc import Mapping as Sides
from dataclasses import dataclass, field
from typing import TypeVar

from pawb.content.lend import lent, lent_part
from pawb.content.model.parts import Part
from pawb.content.model.shape import Shape, has_text, shapes
from pawb.content.names import known
from pawb.content.source import Mapping, Sequence, Text, Value
from pawb.findings import Finding, Place

Kind = TypeVar("Kind", Mapping, Sequence, Text)
Path = tuple[str, ...]
"""Where a field stands, by names and ids: `("sections", "vision", "text")`."""


@dataclass(frozen=True, slots=True)
class TextPair:
    """One text in every language that has it."""

    path: Path
    texts: Sides[str, str]
    places: Sides[str, Place]
    name: bool = False
    """Whether the model says that it holds a name or a number, which may be the same in every language."""


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
    findings: list[Finding] = field(default_factory=list)
    """Names that do not belong."""


def join(model: type[Part], sides: Sides[str, Mapping]) -> Joined:
    """Join one file's languages.

    `sides` holds the top mapping of each language's file. A text that a language lacks is reported as a gap and
    lent to it by another, so that the rest of the file can still be bound and all its problems named in one run;
    a gap always stops publishing.
    """
    joined = Joined({})
    for code, side in sides.items():
        joined.sides[code], findings = known(model, side)
        joined.findings += findings
    _join(model, joined.sides, (), joined)
    return joined


def _join(model: type[Part], sides: dict[str, Mapping], path: Path, joined: Joined) -> None:
    for name, shape in shapes(model).items():
        there = {code: side[name] for code, side in sides.items() if name in side}
        if not there or shape.is_ == "own":
            continue
        here = (*path, name)
        lacking = {code: side.place for code, side in sides.items() if name not in side}
        if shape.is_ == "text":
            _pair_text(here, there, lacking, shape.name, joined)
        elif shape.part:
            if lacking and has_text(shape.part):
                joined.gaps.append(Gap(here, _places(there), lacking))
            if groups := _all(Mapping, there):
                _join(shape.part, groups, here, joined)
            elif lists := _all(Sequence, there):
                _join_lists(shape.part, lists, here, joined)
        elif len(there) > 1:
            joined.facts.append(FactPair(here, {c: _plain(v) for c, v in there.items()}, _places(there)))
        _lend(name, shape, sides)


def _pair_text(path: Path, there: dict[str, Value], lacking: dict[str, Place], name: bool, joined: Joined) -> None:
    places = _places(there)
    if lacking:
        joined.gaps.append(Gap(path, places, lacking))
    listed = _all(Sequence, there)
    columns: Sides[str, list[Value]] = listed or {code: [value] for code, value in _all(Text, there).items()}
    for index in range(max(map(len, columns.values()), default=0)):
        have = {code: column[index] for code, column in columns.items() if index < len(column)}
        step = (*path, str(index + 1)) if listed else path
        if len(have) < len(columns):
            short = {code: places[code] for code in columns if code not in have}
            joined.gaps.append(Gap(step, {code: value.place for code, value in have.items()}, short))
        if all(isinstance(value, Text) for value in have.values()):
            joined.texts.append(
                TextPair(step, {c: str(v) for c, v in have.items()}, {c: v.place for c, v in have.items()}, name)
            )


def _join_lists(model: type[Part], sides: dict[str, Sequence], path: Path, joined: Joined) -> None:
    by_id = {code: _by_id(side) for code, side in sides.items()}
    # What a side lacks cannot be told while one of its items has no id, or that of another.
    clear = {code: side.place for code, side in sides.items() if len(side) == len(by_id[code])}
    for id_ in dict.fromkeys(id_ for items in by_id.values() for id_ in items):
        there = {code: items[id_] for code, items in by_id.items() if id_ in items}
        lacking = {code: place for code, place in clear.items() if code not in there}
        if lacking:
            joined.gaps.append(Gap((*path, id_), _places(there), lacking))
        _join(model, there, (*path, id_), joined)
        for code in lacking:
            lender, item = next(iter(there.items()))
            sides[code].insert(list(by_id[lender]).index(id_), lent_part(item, model, lender))
    orders = {code: ", ".join(items) for code, items in by_id.items()}
    if len({frozenset(items) for items in by_id.values()}) == 1 and len(set(orders.values())) > 1:
        joined.facts.append(FactPair(path, orders, _places(sides)))


def _by_id(side: Sequence) -> dict[str, Mapping]:
    items: dict[str, Mapping] = {}
    for item in side:
        if isinstance(item, Mapping) and "id" in item:
            items.setdefault(str(item["id"]), item)
    return items


def _lend(name: str, shape: Shape, sides: dict[str, Mapping]) -> None:
    """Give what one side has to those that lack it, with the place where it was written."""
    code, lender = next((code, side) for code, side in sides.items() if name in side)
    for side in sides.values():
        if name not in side:
            side[name] = lent(lender[name], shape, code)
            side.keys_at[name] = lender.keys_at[name]


def _all(kind: type[Kind], values: Sides[str, Value]) -> dict[str, Kind]:
    """The values, if all are of this kind."""
    found = {code: value for code, value in values.items() if isinstance(value, kind)}
    return found if len(found) == len(values) else {}


def _places(values: Sides[str, Value]) -> dict[str, Place]:
    return {code: value.place for code, value in values.items()}


def _plain(value: Value) -> str:
    if isinstance(value, Sequence):
        return ", ".join(_plain(item) for item in value)
    return str(value).strip()
