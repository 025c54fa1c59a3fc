"""JSON Schemas for editors, made from the model, so that staff are helped while they write, in their language.

An editor sees one file at a time. What the file of another language may state for both (a fact) is therefore not
required here, and only a build can say that something is wrong between files.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from pawb.content.faults.prints import NOT_A_COLOUR
from pawb.content.faults.references import WRONG_REFERENCE
from pawb.content.faults.times import NOT_A_TIME
from pawb.content.model import KINDS, EasyRead, Site
from pawb.content.model.accessibility import Accessibility
from pawb.content.model.exceptions import Exceptions
from pawb.content.model.parts import Part
from pawb.content.model.pictures import Pictures
from pawb.content.model.profiles import COLOUR, Profiles
from pawb.content.model.releases import Releases
from pawb.content.model.shape import has_text, shapes
from pawb.content.time import PATTERN
from pawb.languages import codes, language

Schema = dict[str, Any]

DRAFT = {"$schema": "http://json-schema.org/draft-07/schema#"}
"""The newest draft that every editor knows."""

WHOLE: dict[str, type[Part]] = {
    "site": Site,
    "exceptions": Exceptions,
    "accessibility": Accessibility,
    "profiles": Profiles,
    "pictures": Pictures,
    "releases": Releases,
}
"""The files that are one for all languages."""

_RULES = {PATTERN: NOT_A_TIME, COLOUR: NOT_A_COLOUR}
"""What an editor says of a value that does not have this pattern."""


def schemas() -> dict[str, str]:
    """Each schema as JSON text, by its path: `en/publication.json`, `en/easy-read.json`, ..., `site.json`.

    A file that is one for all languages has a schema that speaks all of them.
    """
    made = {f"{name}.json": schema_of(model, codes(), alone=False) for name, model in WHOLE.items()}
    for code in codes():
        made |= {f"{code}/publication.json": _publication(code), f"{code}/easy-read.json": schema_of(EasyRead, [code])}
    return {path: json.dumps(DRAFT | schema, ensure_ascii=False, indent=2) + "\n" for path, schema in made.items()}


def _publication(code: str) -> Schema:
    """Any kind of publication: until `kind` is written, it is all that an editor offers or asks for."""
    made = {kind: schema_of(model, [code]) for kind, model in KINDS.items()}
    parts = {name: part for schema in made.values() for name, part in schema.pop("$defs").items()}
    kinds = [schema["properties"]["kind"] for schema in made.values()]
    title = kinds[0]["title"]
    listed = ", ".join(kind["description"].removeprefix(f"{title}: ").rstrip(".") for kind in kinds)
    return {
        "type": "object",
        "required": ["kind"],
        "properties": {"kind": {"title": title, "description": f"{title}: {listed}.", "enum": list(KINDS)}},
        "allOf": [
            {
                "if": {"required": ["kind"], "properties": {"kind": {"const": kind}}},
                "then": {"$ref": f"#/$defs/{model.__name__}"},
            }
            for kind, model in KINDS.items()
        ],
        "$defs": parts | {KINDS[kind].__name__: schema for kind, schema in made.items()},
    }


def schema_of(model: type[Part], languages: Sequence[str], *, alone: bool = True) -> Schema:
    """One model and its parts. `alone`: each language has a file of its own, and the facts may be in another."""
    made = model.model_json_schema()
    for part in _parts(model):
        schema = made if part is model else made["$defs"][part.__name__]
        # The names and docstrings of classes are for developers.
        del schema["title"], schema["description"]
        fields = schema["properties"]
        schema["properties"] = {name: _field(fields[name], languages) for name in sorted(fields, key="kind".__ne__)}
        schema["required"] = [
            name
            for name in schema["properties"]
            if name in schema.get("required", ()) and not (alone and _shared(part, name))
        ]
    return made


def _shared(part: type[Part], name: str) -> bool:
    """Whether the file of another language may state this field for both."""
    shape = shapes(part)[name]
    told_once = not has_text(shape.part) if shape.part else shape.is_ == "fact"
    return told_once and name not in ("id", "kind")


def _field(field: Schema, languages: Sequence[str]) -> Schema:
    words = field.pop("words")
    field |= {
        "title": " / ".join(words[code]["title"] for code in languages),
        # With its title: that is how an editor lists it beside the name while somebody types.
        "description": " / ".join("{title}: {description}".format_map(words[code]) for code in languages),
    }
    return _simple(field, languages)


def _simple(schema: Schema, languages: Sequence[str]) -> Schema:
    """A field as an editor shows it best and as Pawb reads it: empty says nothing, and every value is a text."""
    for choice in schema.pop("anyOf", []):
        schema |= choice if choice != {"type": "null"} else {}
    if schema.get("default") in (None, []):
        schema.pop("default", None)
    if "enum" in schema:
        # Else an editor says twice that an empty choice is wrong.
        del schema["type"]
    if schema.get("type") == "string" and not schema.keys() & {"const", "format"}:
        schema["type"] = ["string", "number"]
    if "pattern" in schema:
        rule = _RULES.get(schema["pattern"], WRONG_REFERENCE)
        schema["patternErrorMessage"] = " / ".join(rule.mend[code] for code in languages)
    if "items" in schema:
        schema["items"] = _simple(schema["items"], languages)
    if names := schema.pop("propertyNames", None):
        text = _simple(schema["additionalProperties"], languages)
        named = {
            name: text | {"title": language(name).name, "description": language(name).name} for name in names["enum"]
        }
        schema |= {"properties": named, "required": names["enum"], "additionalProperties": False}
        del schema["minProperties"]
    return schema


def _parts(model: type[Part]) -> set[type[Part]]:
    """The model and every part inside it."""
    found, left = set(), [model]
    while left:
        part = left.pop()
        if part not in found:
            found.add(part)
            left += [shape.part for shape in shapes(part).values() if shape.part]
    return found
