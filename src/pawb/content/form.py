"""What Sveltia CMS has to know for a form in the browser, made from the model: which files, which fields, which limits.

Each language of a publication is a file of its own, and both stand side by side. A text can be written in each; a fact
stands in the form once, in the language in which the author began; ids and kinds are kept alike in both.
"""

from __future__ import annotations

from collections import abc
from typing import Any

from pawb.content.faults.times import NOT_A_TIME
from pawb.content.library import EASY_READ, SHARED, Library, Pair
from pawb.content.model import KINDS, EasyRead
from pawb.content.model.parts import Part
from pawb.content.model.shape import Shape, has_text, shapes
from pawb.content.schema import Schema, schema_of
from pawb.content.source import Mapping, Sequence, Value
from pawb.languages import codes, language

Field = dict[str, Any]

DEEP = 3
"""How many sections stand inside each other in a form, which cannot do so without end."""
SHORT = 400
"""A text that may be longer than so many letters has several lines."""
DAY = ["^\\d{4}-\\d{2}-\\d{2}$", " / ".join(NOT_A_TIME.mend[code] for code in codes())]

ALIKE = ("id", "kind")
"""What every language's file has to say."""


def configuration(library: Library, backend: abc.Mapping[str, str]) -> dict[str, Any]:
    """The form's settings for every file of the content, by kind. `backend` is where Sveltia keeps it.

    A language has its own folder; what is one file for all languages holds both in each of its texts.
    """
    pairs: dict[str, list[Pair]] = {}
    models: dict[str, type[Part]] = {**KINDS, EASY_READ: EasyRead}
    for pair in [*(p.full for p in library.publications), *(p.easy for p in library.publications if p.easy)]:
        pairs.setdefault(pair.kind, []).append(pair)
    shared = [id_ for id_ in SHARED if f"content/{id_}.yml" in library.files]
    return {
        "backend": dict(backend),
        "media_folder": "content/pictures",
        "publish_mode": "simple",
        "show_preview_links": False,
        "i18n": {"structure": "multiple_folders", "locales": list(codes()), "default_locale": codes()[0]},
        "output": {"omit_empty_optional_fields": True, "yaml": {"indent_size": 2}},
        "editor": {"preview": False},
        "collections": [
            {
                "name": kind,
                "label": _called(kind),
                "format": "yaml",
                "i18n": True,
                "files": [_publication(pair, model) for pair in pairs[kind]],
            }
            for kind, model in models.items()
            if kind in pairs
        ],
        "singletons": [
            {"name": id_, "label": id_, "file": f"content/{id_}.yml", "format": "yaml", "fields": _fields(SHARED[id_])}
            for id_ in shared
        ],
    }


def _publication(pair: Pair, model: type[Part]) -> Field:
    titles = dict.fromkeys(str(side["title"]) for side in pair.joined.sides.values() if "title" in side)
    return {
        "name": pair.id.replace("/", "--"),
        "label": " / ".join(titles) or pair.id,
        "file": f"content/{{{{locale}}}}/{pair.id}.yml",
        "i18n": {"default_locale": _first(pair)},
        "fields": _fields(model),
    }


def _first(pair: Pair) -> str:
    """The language whose file says more: the author began there, so there the facts stand."""
    return max(pair.files, key=lambda code: _stated(pair.joined.sides.get(code), pair.files[code]))


def _stated(value: Value | None, file: str) -> int:
    """How many values this file states itself: facts of another language are shared with it."""
    if isinstance(value, Mapping | Sequence):
        return sum(_stated(inner, file) for inner in (value.values() if isinstance(value, Mapping) else value))
    return int(value is not None and value.place.file == file)


def _called(kind: str) -> str:
    key = "easy_read" if kind == EASY_READ else f"kind_{kind.replace('-', '_')}"
    return " / ".join(language(code).say(key) for code in codes())


def _fields(model: type[Part]) -> list[Field]:
    made = schema_of(model, codes(), alone=False)
    return _inside(model, made, made.get("$defs", {}), 1)


def _inside(model: type[Part], made: Schema, parts: abc.Mapping[str, Schema], depth: int) -> list[Field]:
    """The fields of one part, and of the parts inside it."""
    fields = []
    for name, shape in shapes(model).items():
        said = made["properties"][name]
        if shape.part is None:
            own = _value(said)
        elif depth < DEEP or shape.part is not model:
            inner = _inside(shape.part, parts[shape.part.__name__], parts, depth + (shape.part is model))
            own = {"widget": "list" if shape.is_ != "part" else "object", "fields": inner, "collapsed": True}
            own |= {"summary": "{{fields.id}} {{fields.title}}"} if shape.is_ != "part" else {}
        else:
            continue
        asked = name in made["required"] and (_in_each(shape) or name in ALIKE)
        fields.append(_named(name, shape, said, own, asked=asked))
    return fields


def _named(name: str, shape: Shape, said: Schema, own: Field, *, asked: bool) -> Field:
    kept = "duplicate" if name in ALIKE else _in_each(shape)
    if own["widget"] == "hidden":
        return {"name": name, **own, "i18n": kept}
    if "field" in own:
        own = {**own, "field": {**own["field"], "label": said["title"], "i18n": kept}}
    return {
        "name": name,
        "label": said["title"],
        "hint": said["description"],
        "required": asked,
        "i18n": kept,
        **own,
        **(_limits(said, min="minItems", max="maxItems") if own["widget"] == "list" else {}),
    }


def _in_each(shape: Shape) -> bool:
    """Whether each language's file says this field itself."""
    return shape.is_ in ("text", "own") or (shape.part is not None and has_text(shape.part))


def _value(said: Schema) -> Field:
    """How a text, a number, a choice or a list of them is filled in."""
    if "const" in said:
        return {"widget": "hidden", "default": said["const"]}
    if "enum" in said:
        return {"widget": "select", "options": said["enum"]}
    if "properties" in said:
        texts = [{"name": code, "label": language(code).name, **_value(said["properties"][code])} for code in codes()]
        return {"widget": "object", "fields": texts}
    if "items" in said and "enum" in said["items"]:
        return {"widget": "select", "multiple": True, "options": said["items"]["enum"]}
    if "items" in said:
        return {"widget": "list", "field": {"name": "text", **_value(said["items"])}}
    if said.get("type") == "integer":
        return {"widget": "number", "value_type": "int"} | _limits(said, min="minimum", max="maximum")
    field: Field = {"widget": "text" if said.get("maxLength", 0) > SHORT else "string"}
    if said.get("format") == "date":
        field["pattern"] = DAY
    if "pattern" in said:
        field["pattern"] = [said["pattern"], said["patternErrorMessage"]]
    return field | _limits(said, minlength="minLength", maxlength="maxLength")


def _limits(said: Schema, **names: str) -> Field:
    return {name: said[limit] for name, limit in names.items() if limit in said}
