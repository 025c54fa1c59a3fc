"""Binds placed values to the model, and says in plain words where they do not fit."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from pawb.content.faults import fields, references
from pawb.content.model.shape import shapes
from pawb.content.source import Mapping, Sequence, Value
from pawb.findings import Finding, Place, Rule

Model = TypeVar("Model", bound=BaseModel)

_SHAPES = {
    "string_type": fields.AS_TEXT,
    "tuple_type": fields.AS_LIST,
    "list_type": fields.AS_LIST,
    "model_type": fields.AS_GROUP,
    "model_attributes_type": fields.AS_GROUP,
    "dict_type": fields.AS_GROUP,
    "int_parsing": fields.AS_NUMBER,
    "int_type": fields.AS_NUMBER,
}


def bind(model: type[Model], root: Mapping) -> tuple[Model | None, list[Finding]]:
    """Make a `model` of `root`, or say everything that does not fit, each with its place."""
    try:
        return model.model_validate(root), []
    except ValidationError as error:
        return None, [_finding(model, root, details) for details in error.errors(include_url=False)]


def _finding(model: type[BaseModel], root: Mapping, error: ErrorDetails) -> Finding:
    kind, steps = error["type"], _steps(root, error["loc"])
    name = next((str(step) for step in reversed(error["loc"]) if isinstance(step, str)), "")
    place = _place(root, steps)
    value = str(error["input"]) if isinstance(error["input"], str) else ""
    limits = error.get("ctx", {})
    if kind == "missing":
        return fields.MISSING_FIELD.at(place, field=name)
    if kind == "extra_forbidden":
        return fields.UNKNOWN_FIELD.at(
            _key_place(root, steps), name=name, suggestion=fields.did_you_mean(name, _known(model, error["loc"]))
        )
    if kind == "literal_error":
        choices = re.findall(r"'([^']+)'", str(limits.get("expected", "")))
        return fields.WRONG_CHOICE.at(
            place, value=value, choices=", ".join(choices), suggestion=fields.did_you_mean(value, choices)
        )
    if kind in _SHAPES or kind.startswith("date"):
        return fields.WRONG_SHAPE.at(place, field=name, **_SHAPES.get(kind, fields.AS_DATE))
    if kind == "string_pattern_mismatch":
        return references.WRONG_REFERENCE.at(place, field=name, value=value)
    if kind in ("string_too_short", "too_short"):
        return fields.MISSING_FIELD.at(place, field=name)
    if kind in ("string_too_long", "too_long"):
        return references.TOO_LONG.at(place, field=name, limit=limits["max_length"])
    if isinstance(rule := limits.get("rule"), Rule):
        return rule.at(place, **{key: detail for key, detail in limits.items() if key != "rule"})
    return references.WRONG_VALUE.at(place, field=name, value=value)


def _steps(root: Value, loc: tuple[int | str, ...]) -> list[int | str]:
    """The part of pydantic's location that is in the file (it adds the names of union members)."""
    steps: list[int | str] = []
    value: Any = root
    for step in loc:
        if isinstance(value, Mapping) and step in value:
            value = value[str(step)]
        elif isinstance(value, Sequence) and isinstance(step, int) and step < len(value):
            value = value[step]
        else:
            break
        steps.append(step)
    return steps


def _walk(root: Value, steps: list[int | str]) -> Iterator[Value]:
    value: Any = root
    yield value
    for step in steps:
        value = value[step]
        yield value


def _place(root: Mapping, steps: list[int | str]) -> Place:
    return list(_walk(root, steps))[-1].place


def _key_place(root: Mapping, steps: list[int | str]) -> Place:
    parent = list(_walk(root, steps))[-2]
    return parent.keys_at[str(steps[-1])] if isinstance(parent, Mapping) else parent.place


def _known(model: type[BaseModel], loc: tuple[int | str, ...]) -> list[str]:
    """The names that are allowed where the unknown one stands."""
    here: Any = model
    for step in loc[:-1]:
        if isinstance(step, str) and step in here.model_fields:
            here = shapes(here)[step].part or here
    return list(here.model_fields)
