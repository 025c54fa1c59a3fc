"""Names of fields: one that does not belong is told, and read as the name that was meant, so that it is told alone."""

from __future__ import annotations

from pawb.content.faults.fields import UNKNOWN_FIELD, did_you_mean, suggest
from pawb.content.model.parts import Part
from pawb.content.model.shape import shapes
from pawb.content.source import Mapping, Sequence, Value
from pawb.findings import Finding


def known(model: type[Part], root: Mapping) -> tuple[Mapping, list[Finding]]:
    """A copy of `root` with the names of `model` alone, and a finding for each other name.

    Fields that were left empty are left out: an empty field says nothing.
    """
    findings: list[Finding] = []
    return _known(model, root, findings), findings


def _known(model: type[Part], side: Mapping, findings: list[Finding]) -> Mapping:
    copy = Mapping()
    copy.place, copy.keys_at = side.place, {}
    names = shapes(model)
    for name, value in side.items():
        meant: str | None = name
        if name not in names:
            place = side.keys_at[name]
            findings.append(UNKNOWN_FIELD.at(place, name=name, suggestion=did_you_mean(name, names)))
            meant = suggest(name, names)
            if meant in side:
                continue
        if meant and value not in ("", [], {}):
            part = names[meant].part
            copy[meant] = _known_part(part, value, findings) if part else value
            copy.keys_at[meant] = side.keys_at[name]
    return copy


def _known_part(part: type[Part], value: Value, findings: list[Finding]) -> Value:
    if isinstance(value, Sequence):
        copy = Sequence(_known_part(part, item, findings) for item in value)
        copy.place = value.place
        return copy
    return _known(part, value, findings) if isinstance(value, Mapping) else value
