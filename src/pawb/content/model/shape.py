"""What the model says about each field: a text, a fact, the language's own, or parts of its own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Annotated, Any, Literal, get_args, get_origin

from pawb.content.model.parts import Own, Part, Points, Translated


@dataclass(frozen=True, slots=True)
class Shape:
    """One field: what it is, the model of its parts if it has any, and what it refers to if it is a reference.

    A text may be a `name`, which is right to be the same in every language.
    """

    is_: Literal["text", "own", "fact", "part", "parts"]
    part: type[Part] | None = None
    points: str | None = None
    name: bool = False


@cache
def shapes(model: type[Part]) -> dict[str, Shape]:
    """The shape of every field of `model`, by name."""
    return {
        name: _shape([*info.metadata, *_marks(info.annotation)], listed=_is_list(info.annotation))
        for name, info in model.model_fields.items()
    }


@cache
def has_text(model: type[Part]) -> bool:
    """Whether `model`, or a part inside it, holds text that has to exist in every language."""
    return any(
        shape.is_ == "text" or (shape.part is not None and shape.part is not model and has_text(shape.part))
        for shape in shapes(model).values()
    )


def _shape(marks: list[Any], *, listed: bool) -> Shape:
    part = next((mark for mark in marks if isinstance(mark, type) and issubclass(mark, Part)), None)
    points = next((mark.to for mark in marks if isinstance(mark, Points)), None)
    if any(isinstance(mark, Own) for mark in marks):
        return Shape("own", part)
    for mark in marks:
        if isinstance(mark, Translated):
            return Shape("text", name=mark.name)
    if part:
        return Shape("parts" if listed else "part", part)
    return Shape("fact", points=points)


def _marks(annotation: Any) -> Iterator[Any]:
    if get_origin(annotation) is Annotated:
        yield from annotation.__metadata__
        yield from _marks(annotation.__origin__)
    elif args := get_args(annotation):
        for arg in args:
            yield from _marks(arg)
    else:
        yield annotation


def _is_list(annotation: Any) -> bool:
    if get_origin(annotation) is Annotated:
        return _is_list(annotation.__origin__)
    return get_origin(annotation) is tuple or any(_is_list(arg) for arg in get_args(annotation))
