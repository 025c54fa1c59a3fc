"""Puts the names of a file in the order in which the model has them, line by line, and touches nothing else."""

from __future__ import annotations

from collections.abc import Iterator

import yaml
from yaml import MappingNode, Node, SequenceNode

from pawb.content.model import KINDS, EasyRead
from pawb.content.model.parts import Part
from pawb.content.model.shape import shapes
from pawb.content.schema import WHOLE

FIRST, LAST = ("kind", "id"), ("notes",)
"""What people write before and after all else, wherever the model has it."""


def model_of(file: str, kind: str) -> type[Part] | None:
    """The model of a file of the content by its path below the project, and by what stands after `kind:` in it."""
    _, *folders, name = file.split("/")
    if not folders:
        return WHOLE.get(name.removesuffix(".yml"))
    return EasyRead if "easy-read" in folders else KINDS.get(kind)


def in_order(text: str, model: type[Part]) -> str:
    """A readable file with its names in order.

    Names that the model does not know stand behind those that it does. A group in brackets, or with notes between its
    names, is left as somebody laid it out.
    """
    lines = text.splitlines(keepends=True)
    if lines and not lines[-1].endswith("\n"):
        lines[-1] += "\n"
    # The innermost first: they stay where they are while what holds them moves.
    for node, part in reversed(list(_groups(yaml.compose(text, Loader=yaml.CBaseLoader), model))):
        _sort(lines, node, part)
    moved = "".join(lines)
    return moved if text.endswith("\n") else moved.removesuffix("\n")


def _groups(node: Node | None, model: type[Part]) -> Iterator[tuple[MappingNode, type[Part]]]:
    """Every group of names with its model, from the outermost in."""
    if isinstance(node, SequenceNode):
        for item in node.value:
            yield from _groups(item, model)
    elif isinstance(node, MappingNode):
        yield node, model
        known = shapes(model)
        for key, value in node.value:
            shape = known.get(key.value)
            if shape and shape.part:
                yield from _groups(value, shape.part)


def _sort(lines: list[str], node: MappingNode, model: type[Part]) -> None:
    known = [name for name in shapes(model) if name not in (*FIRST, *LAST)]
    rank = {name: at for at, name in enumerate([*FIRST, *known, "", *LAST])}
    wanted = sorted(node.value, key=lambda entry: rank.get(entry[0].value, rank[""]))
    if node.flow_style or wanted == node.value:
        return
    column = node.start_mark.column
    starts = [key.start_mark.line for key, _ in node.value]
    end = starts[-1] + 1
    while end < len(lines) and _inside(lines[end], column):
        end += 1
    while not lines[end - 1].strip():
        end -= 1
    if any(lines[start - 1].lstrip().startswith("#") for start in starts[1:]) or len(set(starts)) < len(starts):
        return
    bounds = dict(zip((key.value for key, _ in node.value), zip(starts, [*starts[1:], end], strict=True), strict=True))
    before = lines[starts[0]][:column]
    moved: list[str] = []
    for key, _ in wanted:
        first, last = bounds[key.value]
        moved += [" " * column + lines[first][column:], *lines[first + 1 : last]]
    lines[starts[0] : end] = [before + moved[0][column:], *moved[1:]]


def _inside(line: str, column: int) -> bool:
    """Whether a line belongs to a name in `column`: further in, empty, or an item of its list."""
    indent = len(line) - len(line.lstrip(" "))
    return not line.strip() or indent > column or (indent == column and line.lstrip().startswith("- "))
