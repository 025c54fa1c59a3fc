"""One file that holds every language: `content/site.yml`, where each text is `{en: …, cy: …}`."""

from __future__ import annotations

from pawb.content.lend import lent
from pawb.content.model.parts import Part
from pawb.content.model.shape import shapes
from pawb.content.source import Mapping, Sequence, Value
from pawb.languages import codes


def side_of(model: type[Part], root: Mapping, code: str) -> Mapping:
    """One language's side of the file, as if it were a file of its own: a text is left out where it lacks it."""
    one = Mapping()
    one.place, one.keys_at = root.place, {}
    for name, shape in shapes(model).items():
        value = root.get(name)
        if shape.is_ == "text" and isinstance(value, Mapping):
            value = value.get(code)
        elif shape.part and isinstance(value, Sequence):
            value = _like(value, [side_of(shape.part, v, code) if isinstance(v, Mapping) else v for v in value])
        if value:
            one[name], one.keys_at[name] = value, root.keys_at[name]
    return one


def whole(model: type[Part], root: Mapping) -> Mapping:
    """The file with each text in every language: where it lacks one, another lends it its own."""
    one = Mapping(root)
    one.place, one.keys_at = root.place, root.keys_at
    for name, shape in shapes(model).items():
        value = root.get(name)
        if shape.is_ == "text" and isinstance(value, Mapping):
            text = one[name] = Mapping(value)
            text.place, text.keys_at = value.place, value.keys_at
            for lender in [code for code in codes() if value.get(code)]:
                text |= {code: lent(value[lender], shape, lender) for code in codes() if not text.get(code)}
        elif shape.part and isinstance(value, Sequence):
            one[name] = _like(value, [whole(shape.part, v) if isinstance(v, Mapping) else v for v in value])
    return one


def _like(listed: Sequence, values: list[Value]) -> Sequence:
    copy = Sequence(values)
    copy.place = listed.place
    return copy
