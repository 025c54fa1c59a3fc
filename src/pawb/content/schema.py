"""JSON Schemas for editors, made from the model: one for each language, so that staff are helped in theirs."""

from __future__ import annotations

import json
from typing import Any

from pydantic import TypeAdapter

from pawb.content.model import KINDS, EasyRead, Site
from pawb.content.model.parts import Part
from pawb.content.model.shape import shapes

Schema = dict[str, Any]


def schemas(language: str) -> dict[str, str]:
    """Each schema as JSON text, by file name: `publication.json`, `easy-read.json` and `site.json`."""
    publication = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "type": "object",
        "required": ["kind"],
        "properties": {"kind": {"enum": list(KINDS)}},
        "allOf": [
            {"if": {"properties": {"kind": {"const": kind}}}, "then": {"$ref": f"#/$defs/{model.__name__}"}}
            for kind, model in KINDS.items()
        ],
        "$defs": {},
    }
    for model in KINDS.values():
        made = _schema(model, language)
        publication["$defs"] |= made.pop("$defs", {})
        publication["$defs"][model.__name__] = made
    return {
        "publication.json": _text(publication),
        "easy-read.json": _text(_schema(EasyRead, language)),
        "site.json": _text(_schema(Site, language)),
    }


def _schema(model: type[Part], language: str) -> Schema:
    made = TypeAdapter(model).json_schema()
    for name, part in {model.__name__: model, **_parts(model)}.items():
        _say(made if part is model else made["$defs"][name], part, language)
    return made


def _say(schema: Schema, model: type[Part], language: str) -> None:
    """Titles and descriptions in the language; only what each file needs for itself is required."""
    schema.pop("description", None)
    for name, properties in schema["properties"].items():
        properties |= properties.pop("words")[language]
    kinds = shapes(model)
    needed = [name for name in schema.get("required", []) if name in ("id", "kind") or kinds[name].is_ != "fact"]
    schema["required"] = needed


def _parts(model: type[Part]) -> dict[str, type[Part]]:
    found: dict[str, type[Part]] = {}
    left = [model]
    while left:
        for shape in shapes(left.pop()).values():
            if shape.part and shape.part.__name__ not in found:
                found[shape.part.__name__] = shape.part
                left.append(shape.part)
    return found


def _text(schema: Schema) -> str:
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"
