"""Whether what a picture shows stands out, in colour and in greyscale. Source: WCAG 2.2, 1.4.11: 3:1.

Of Pawb's own drawings every part is known: the grammar of `pawb.pictures.parts` puts a line of ink around each paint,
and what is drawn on a dark face is light. Of any other picture only its tones are.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import BytesIO
from xml.etree.ElementTree import Element, fromstring

from PIL import Image, ImageColor

from pawb.checks.contrast import contrast
from pawb.pictures import Picture
from pawb.pictures.parts.paint import GROUND, INK, LINE, PAINTS
from pawb.pictures.parts.people import SKINS

LEAST = 3
FACE = 30
"""A face is larger than this, and a hand smaller."""
DARK_SKINS = {skin for skin, drawn in SKINS.items() if drawn != INK}
"""Darker than whatever may be beyond the line around them."""

_MOVE = re.compile(r"(translate|rotate|scale)\(([-\d.]+)(?: ([-\d.]+))?\)")
_START = re.compile(r"M(-?[\d.]+) ?(-?[\d.]+)")
_Matrix = tuple[float, float, float, float, float, float]


@dataclass(frozen=True)
class Part:
    """One shape, its paint and its line, and where it begins (a circle: its middle) in the picture."""

    element: Element
    fill: str
    line: str
    at: tuple[float, float]
    size: float
    """How much larger it is than it was drawn."""

    @property
    def d(self) -> str:
        """What it is, for whoever mends it."""
        return self.element.get("d") or f"{self.element.tag.rpartition('}')[2]} {self.element.attrib}"

    @property
    def width(self) -> float:
        """How thick its line is."""
        return float(self.element.get("stroke-width", LINE))


def faint_parts(svg: str) -> list[str]:
    """The parts of a picture that melt into what is beside them, for people who see colours or for those who do not."""
    parts = list(_parts(fromstring(svg)))[1:]
    ways: tuple[Callable[[str], str], ...] = (str, grey)
    faint = [part.d for at, part in enumerate(parts) if not all(_stands_out(part, parts[:at], seen) for seen in ways)]
    return list(dict.fromkeys(faint))


def tones(picture: Picture) -> tuple[str, str]:
    """The darkest and the lightest grey of any picture; of a photograph, those that a fiftieth of it is beyond."""
    if picture.ending != "svg":
        with Image.open(BytesIO(picture.content)) as image:
            levels = sorted(image.convert("L").resize((64, 64)).tobytes())
        return _level(levels[len(levels) // 50]), _level(levels[-len(levels) // 50])
    parts = list(_parts(fromstring(picture.svg)))
    paints = {paint for part in parts for paint in (part.fill, part.line) if paint != "none"}
    if any(paint.startswith("url(") for paint in paints):  # a gradient: its colours are its stops
        paints |= {stop.get("stop-color", "black") for stop in fromstring(picture.svg).iter() if "stop" in stop.tag}
    greys = sorted(_grey_of(paint) for paint in paints if not paint.startswith("url("))
    return greys[0], greys[-1]


def _level(value: int) -> str:
    return "#" + f"{value:02x}" * 3


def _grey_of(paint: str) -> str:
    """The grey of a colour however it is written; of one that nobody knows, the black that browsers take."""
    try:
        red, green, blue = ImageColor.getrgb(paint)[:3]
    except ValueError:
        red = green = blue = 0
    return grey(f"#{red:02x}{green:02x}{blue:02x}")


def grey(colour: str) -> str:
    """A colour as a copier without colours has it (ITU-R BT.601)."""
    red, green, blue = bytes.fromhex(colour[1:])
    return _level(round(0.299 * red + 0.587 * green + 0.114 * blue))


def _stands_out(part: Part, before: list[Part], seen: Callable[[str], str]) -> bool:
    drawn = {part.fill, part.line} - {"none"}
    skin = _face(part, before)
    if skin and len(drawn) == 1:  # what is drawn on a face
        return contrast(seen(*drawn), seen(skin)) >= LEAST
    if part.fill == "none":  # a line: of ink, or the inside of one of ink
        within = bool(before) and before[-1].d == part.d and before[-1].width - part.width >= 2 * LINE
        return part.line == INK or within or _on_dark_skin(before, drawn)
    if part.line == "none":
        return part.fill == INK or _on_dark_skin(before, drawn)
    if part.fill in DARK_SKINS:
        return all(contrast(seen(part.fill), seen(paint)) >= LEAST for paint in PAINTS)
    return part.fill == part.line or contrast(seen(part.fill), seen(part.line)) >= LEAST


def _face(part: Part, before: list[Part]) -> str:
    """The skin of the last face, if a part begins on it."""
    for under in reversed(before):
        radius = float(under.element.get("r", 0))
        if under.fill in SKINS and radius > FACE:
            return under.fill if math.dist(part.at, under.at) < radius * under.size * 0.9 else ""
    return ""


def _on_dark_skin(before: list[Part], drawn: set[str]) -> bool:
    return drawn == {GROUND} and next((part.fill for part in reversed(before) if part.fill in SKINS), "") in DARK_SKINS


def _parts(
    element: Element, line: str = "none", fill: str = "black", frame: _Matrix = (1, 0, 0, 1, 0, 0)
) -> Iterator[Part]:
    """Every shape with its paint and its line, inherited or its own."""
    line, fill = element.get("stroke", line), element.get("fill", fill)
    frame = _moved(frame, element.get("transform", ""))
    if element.tag.rpartition("}")[2] not in ("g", "svg"):
        start = _START.match(element.get("d", ""))
        x, y = map(float, start.groups() if start else (element.get("cx", 0), element.get("cy", 0)))
        a, b, c, d, e, f = frame
        yield Part(element, fill, line, (a * x + c * y + e, b * x + d * y + f), math.hypot(a, b))
    for child in element:
        yield from _parts(child, line, fill, frame)


def _moved(frame: _Matrix, transform: str) -> _Matrix:
    a, b, c, d, e, f = frame
    for what, first, second in _MOVE.findall(transform):
        x, y = float(first), float(second or first)
        if what == "translate":
            e, f = a * x + c * y + e, b * x + d * y + f
        elif what == "scale":
            a, b, c, d = a * x, b * x, c * y, d * y
        else:
            sine, cosine = math.sin(math.radians(x)), math.cos(math.radians(x))
            a, b, c, d = a * cosine + c * sine, b * cosine + d * sine, c * cosine - a * sine, d * cosine - b * sine
    return a, b, c, d, e, f
