"""What one language lacks is lent by another, so that the rest of the file can be bound and all its faults named.

Where an exception lets it be published, the words that were lent are marked as the language that they are in.
"""

from __future__ import annotations

import re

from pawb.content.model.parts import Part
from pawb.content.model.shape import Shape, shapes
from pawb.content.source import Mapping, Sequence, Text, Value

# A paragraph, or an item of a list without its marker: the small Markdown of texts cannot mark more at once.
_BLOCK = re.compile(r"^([ ]*(?:[-*+]|\d+[.)])[ ]+)?(.+(?:\n(?![ ]*(?:[-*+]|\d+[.)])[ ]).+)*)", re.MULTILINE)


def lent(value: Value, shape: Shape, code: str) -> Value:
    """The value of one field of language `code`, for another language: the same place, the texts marked."""
    if isinstance(value, Sequence):
        copy = Sequence(lent(item, shape, code) for item in value)
        copy.place = value.place
        return copy
    if shape.part and isinstance(value, Mapping):
        return lent_part(value, shape.part, code)
    if shape.is_ == "text" and isinstance(value, Text):
        text = Text(_BLOCK.sub(rf"\1[\2]{{{code}}}", value))
        text.place = value.place
        return text
    return value


def lent_part(value: Mapping, part: type[Part], code: str) -> Mapping:
    """The same for a group of fields. What is a language's own, such as an address, is not lent."""
    known = {name: shape for name, shape in shapes(part).items() if name in value and shape.is_ != "own"}
    copy = Mapping({name: lent(value[name], shape, code) for name, shape in known.items()})
    copy.place, copy.keys_at = value.place, value.keys_at
    return copy
