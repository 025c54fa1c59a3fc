"""The colours of a PDF page: that of what is painted next, and what is behind it already.

A colour is `#rrggbb`, and empty where it cannot be told: over a picture, a pattern, or through something clear.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import islice
from typing import Any, NamedTuple

import pikepdf

OPERATORS = frozenset([
    "g", "rg", "k", "cs", "sc", "scn", "gs", "re", "m", "l", "c", "v", "y", "h", "f", "F", "f*", "B", "B*", "b", "b*",
    "s", "S", "n", "W", "W*", "sh",
])  # fmt: skip
"""Those that change colours, or paint or clip shapes (ISO 32000-1, 8.5 and 8.6)."""
WHITE, BLACK = "#ffffff", "#000000"

_SPACES = {"/DeviceGray": 1, "/CalGray": 1, "/DeviceRGB": 3, "/CalRGB": 3, "/DeviceCMYK": 4}
_DEVICE = {"g": 1, "rg": 3, "k": 4}
_FILLS = frozenset(["f", "F", "f*", "B", "B*", "b", "b*"])
_SMALLEST = 4.0  # points: what is less high or wide is behind no letter
_MOST = 4_000  # shapes of one page that are looked through

Point = tuple[float, float]
Box = tuple[float, float, float, float]
"""Left, bottom, right, top."""
Place = Callable[[float, float], Point]
"""Where on the page a point is that the content names."""


class Look(NamedTuple):
    """What is painted next: its colour, how many numbers say a colour, where it may be seen, and whether it is solid.

    `whole` tells that it is seen in all of that box, and not through a shape within it.
    """

    colour: str = BLACK
    numbers: int = 1
    clip: Box | None = None
    solid: bool = True
    whole: bool = True


class Ground:
    """What is painted on a page, shape over shape."""

    def __init__(self) -> None:
        self._shapes: list[tuple[Box, str]] = []
        self._points: list[Point] = []
        self._plain = True
        self._clips = False

    def behind(self, x: float, y: float) -> str:
        """The colour at a point: that of the last shape over it, or white paper."""
        for (left, bottom, right, top), colour in islice(reversed(self._shapes), _MOST):
            if left <= x <= right and bottom <= y <= top:
                return colour
        return WHITE

    def picture(self, place: Place, look: Look) -> None:
        """Something is painted whose colours are not known, in the unit square."""
        self._add(_around([place(x, y) for x in (0, 1) for y in (0, 1)]), "", look)

    def paint(self, operator: str, operands: Sequence[Any], place: Place, resources: Any, look: Look) -> Look:
        """One operator of the content; how things look after it."""
        match operator:
            case "g" | "rg" | "k":
                return look._replace(colour=_colour(operands), numbers=_DEVICE[operator])
            case "cs":
                numbers = _numbers(operands[0], resources)
                return look._replace(colour=BLACK if numbers else "", numbers=numbers)
            case "sc" | "scn":
                return look._replace(colour=_colour(operands) if len(operands) == look.numbers else "")
            case "gs":
                state = resources.get("/ExtGState", pikepdf.Dictionary()).get(str(operands[0]), pikepdf.Dictionary())
                return look._replace(solid=float(state.get("/ca", 1 if look.solid else 0)) == 1)
            case "re":
                x, y, width, height = map(float, operands)
                self._plain = not self._points  # two of them may be a frame
                self._points += (place(x + dx, y + dy) for dx in (0, width) for dy in (0, height))
            case "m" | "l" | "c" | "v" | "y":
                along = [float(number) for number in operands]
                self._points += (place(x, y) for x, y in zip(along[::2], along[1::2], strict=True))
                self._plain = False
            case "W" | "W*":
                self._clips = True
            case "sh":
                self._add(look.clip or (-1e6, -1e6, 1e6, 1e6), "", look)
            case "n" | "s" | "S" | "f" | "F" | "f*" | "B" | "B*" | "b" | "b*":
                return self._end(look, filled=operator in _FILLS)
        return look

    def _end(self, look: Look, filled: bool) -> Look:
        """The shape is finished: painted, or the edge of what may be painted after it."""
        box = _around(self._points) if self._points else None
        if box and filled:
            self._add(box, look.colour if self._plain and look.solid and look.whole else "", look)
        if box and self._clips:
            look = look._replace(clip=_both(box, look.clip), whole=look.whole and self._plain)
        self._points, self._plain, self._clips = [], True, False
        return look

    def _add(self, box: Box, colour: str, look: Look) -> None:
        left, bottom, right, top = _both(box, look.clip)
        if right - left >= _SMALLEST and top - bottom >= _SMALLEST:
            self._shapes.append(((left, bottom, right, top), colour))


def _numbers(name: Any, resources: Any) -> int:
    """How many numbers say a colour of this space; 0 for one whose numbers are inks or a pattern."""
    found = resources.get("/ColorSpace", pikepdf.Dictionary()).get(str(name), name)
    kind = str(found[0]) if isinstance(found, pikepdf.Array) else str(found)
    return int(found[1].get("/N", 0)) if kind == "/ICCBased" else _SPACES.get(kind, 0)


def _colour(operands: Iterable[Any]) -> str:
    numbers = [min(max(float(number), 0), 1) for number in operands]
    if len(numbers) == 1:
        numbers *= 3
    if len(numbers) == 4:
        *inks, black = numbers
        numbers = [(1 - ink) * (1 - black) for ink in inks]
    return "#" + "".join(f"{round(number * 255):02x}" for number in numbers)


def _around(points: Sequence[Point]) -> Box:
    xs, ys = zip(*points, strict=True)
    return min(xs), min(ys), max(xs), max(ys)


def _both(one: Box, other: Box | None) -> Box:
    """Where the two overlap."""
    if other is None:
        return one
    return max(one[0], other[0]), max(one[1], other[1]), min(one[2], other[2]), min(one[3], other[3])
