"""Binds placed values to the model, and says in plain words where they do not fit."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping as Sides
from dataclasses import replace
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from pawb.content.faults import fields, references
from pawb.content.source import Mapping, Sequence, Value
from pawb.findings import Finding, Place, Rule

Model = TypeVar("Model", bound=BaseModel)

_SHAPES: dict[str, dict[str, Any]] = {
    "string_type": fields.AS_TEXT,
    "tuple_type": fields.AS_LIST,
    "list_type": fields.AS_LIST,
    "model_type": fields.AS_GROUP,
    "model_attributes_type": fields.AS_GROUP,
    "dict_type": fields.AS_GROUP,
    "int_parsing": fields.AS_NUMBER,
    "int_type": fields.AS_NUMBER,
    "date": fields.AS_DATE,
}


def bind(model: type[Model], sides: Sides[str, Mapping], files: int) -> tuple[dict[str, Model], list[Finding]]:
    """Make a `model` of each side, or say everything that does not fit, each with its place.

    There should be so many `files`. A field is missing when none of them has it, and is then told once. One that
    only some lack stands in an item or a file that has no match in the others, and that is told in its own right.
    """
    bound: dict[str, Model] = {}
    findings: list[Finding] = []
    missing: defaultdict[tuple[str, ...], dict[str, Finding]] = defaultdict(dict)
    for code, side in sides.items():
        try:
            bound[code] = model.model_validate(side)
        except ValidationError as error:
            for details in error.errors(include_url=False):
                finding = _finding(side, details)
                if details["type"] == "missing" and details["loc"][-1] != "id":
                    missing[_path(side, details["loc"])][code] = finding
                else:
                    findings.append(finding)
    for found in missing.values():
        if len(found) == files:
            first, *others = found.values()
            others = [other for other in others if other.place != first.place]
            findings.append(replace(first, also=tuple(other.place for other in others)))
    return bound, findings


def _finding(root: Mapping, error: ErrorDetails) -> Finding:
    kind = "date" if error["type"].startswith("date") else error["type"]
    name = next((str(step) for step in reversed(error["loc"]) if isinstance(step, str)), "")
    place = _place(root, error["loc"])
    value = str(error["input"]) if isinstance(error["input"], str) else ""
    limits = error.get("ctx", {})
    if kind == "missing":
        return fields.MISSING_FIELD.at(place, field=name)
    if kind == "literal_error":
        choices = re.findall(r"'([^']+)'", str(limits.get("expected", "")))
        return fields.WRONG_CHOICE.at(
            place, value=value, choices=", ".join(choices), suggestion=fields.did_you_mean(value, choices)
        )
    if kind in _SHAPES:
        return fields.WRONG_SHAPE.at(place, field=name, **_SHAPES[kind])
    if kind == "string_pattern_mismatch":
        return references.WRONG_REFERENCE.at(place, field=name, value=value)
    if kind in ("string_too_short", "too_short"):
        return fields.MISSING_FIELD.at(place, field=name)
    if kind in ("string_too_long", "too_long"):
        return references.TOO_LONG.at(place, field=name, limit=limits["max_length"])
    if isinstance(rule := limits.get("rule"), Rule):
        return rule.at(place, **{key: detail for key, detail in limits.items() if key != "rule"})
    return references.WRONG_VALUE.at(place, field=name, value=value)


def _place(root: Mapping, loc: tuple[int | str, ...]) -> Place:
    """Where the deepest value on the way to `loc` stands (pydantic adds the names of union members to it)."""
    value: Any = root
    for step in loc:
        if not _leads_on(value, step):
            break
        value = value[step]
    place: Place = value.place
    return place


def _path(root: Mapping, loc: tuple[int | str, ...]) -> tuple[str, ...]:
    """`loc` by names and ids, which are the same in every language."""
    value: Any = root
    path = []
    for step in loc:
        value = value[step] if _leads_on(value, step) else None
        path.append(str(value.get("id", step) if isinstance(value, Mapping) else step))
    return tuple(path)


def _leads_on(value: Value | None, step: int | str) -> bool:
    if isinstance(value, Sequence):
        return isinstance(step, int) and step < len(value)
    return isinstance(value, Mapping) and step in value
