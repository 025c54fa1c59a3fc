"""Cleans a drawing (SVG) from outside: what is listed here comes through, and nothing else.

Nothing that runs, that loads, or that leads elsewhere can, nor text, which looks different wherever its font is not.
Source: SVG 2, 2.2.1 (secure static mode); OWASP, Cross Site Scripting Prevention (allow-lists).
"""

from __future__ import annotations

import re
from xml.parsers.expat import ExpatError, ParserCreate
from xml.sax.saxutils import quoteattr

from pawb.pictures.parts.paint import GROUND
from pawb.pictures.picture import Unfit

MOST_BYTES = 400_000
MOST_SHAPES = 4_000
DEEPEST = 40

SVG = "http://www.w3.org/2000/svg"
PAINT = {
    "clip-path", "clip-rule", "color", "display", "fill", "fill-opacity", "fill-rule", "opacity", "stroke",
    "stroke-dasharray", "stroke-dashoffset", "stroke-linecap", "stroke-linejoin", "stroke-miterlimit",
    "stroke-opacity", "stroke-width", "transform", "visibility",
}  # fmt: skip
GRADIENT = {"id", "gradientTransform", "gradientUnits", "spreadMethod"}
ELEMENTS: dict[str, set[str]] = {
    "svg": PAINT,
    "g": PAINT,
    "defs": set(),
    "path": PAINT | {"d"},
    "rect": PAINT | {"x", "y", "width", "height", "rx", "ry"},
    "circle": PAINT | {"cx", "cy", "r"},
    "ellipse": PAINT | {"cx", "cy", "rx", "ry"},
    "line": PAINT | {"x1", "y1", "x2", "y2"},
    "polyline": PAINT | {"points"},
    "polygon": PAINT | {"points"},
    "clipPath": {"id", "clipPathUnits", "transform"},
    "linearGradient": GRADIENT | {"x1", "y1", "x2", "y2"},
    "radialGradient": GRADIENT | {"cx", "cy", "r", "fx", "fy"},
    "stop": {"offset", "stop-color", "stop-opacity"},
}
SHAPES = {"path", "rect", "circle", "ellipse", "line", "polyline", "polygon"}
KEPT = {"defs", "clipPath"}
"""What is in these is not seen where it stands."""
UNSEEN = {"title", "desc", "metadata", "style"}
"""What is left out without a word, since nobody sees it; from styles the paint is taken."""
SEEN_LOSS = {"filter", "mask", "src"}
"""Attributes whose loss is told, besides those that run or lead elsewhere."""
STYLED = PAINT | SEEN_LOSS | {"stop-color", "stop-opacity"}
"""What is taken from a style, which says much of text and of the program that wrote it besides."""

_ADDRESS = re.compile(r"url\s*\(", re.IGNORECASE)
_LOCAL = re.compile(r"url\(#[\w-]+\)(?: *[\w#]+)?", re.ASCII)
_RULE = re.compile(r"([^{}]*)\{([^{}]*)\}")
_CLASS = re.compile(r"\.([\w-]+)")
_NUMBER = re.compile(r"\s*([\d.]+)(?:px|pt|mm)?\s*", re.ASCII)


def cleaned(content: bytes) -> tuple[bytes, list[str]]:
    """A drawing of listed shapes alone, square, on a light ground; and what was left out that might be missed.

    Raises Unfit for what is no drawing, declares entities, has no size, is too large, or has nothing in it.
    """
    if len(content) > MOST_BYTES:
        raise Unfit("large-drawing")
    cleaner = _Cleaner()
    parser = ParserCreate(namespace_separator=" ")
    parser.StartDoctypeDeclHandler = cleaner.doctype
    parser.StartElementHandler = cleaner.start
    parser.EndElementHandler = cleaner.end
    parser.CharacterDataHandler = cleaner.text
    try:
        parser.Parse(content, True)
    except (ExpatError, LookupError, ValueError):  # an encoding that there is not is one of the latter
        raise Unfit("damaged") from None
    if not cleaner.shapes:
        raise Unfit("empty")
    return "".join(cleaner.out).encode() + b"\n", sorted(cleaner.lost)


class _Cleaner:
    """Writes a drawing again while it is read."""

    def __init__(self) -> None:
        self.out: list[str] = []
        self.lost: set[str] = set()
        self.shapes = 0
        self._open: list[str] = []
        """The elements that are open, and with an empty name those that are left out."""
        self._styles: dict[str, dict[str, str]] = {}
        self._style: list[str] | None = None

    def doctype(self, name: str, system: str | None, public: str | None, has_subset: bool) -> None:
        """A document type does nothing; one with declarations could make much out of little, or fetch something."""
        if has_subset:
            raise Unfit("entities")

    def start(self, tag: str, given: dict[str, str]) -> None:
        """An element opens."""
        space, _, name = tag.rpartition(" ")
        if not self._open:
            if name != "svg" or space not in ("", SVG):
                raise Unfit("not-a-drawing")
            self._open.append(name)
            self._root(given)
            return
        if len(self._open) >= DEEPEST:
            raise Unfit("large-drawing")
        if space not in ("", SVG) or not self._open[-1]:
            name = ""
        elif name == "style":
            self._style, name = [], ""
        elif name in ("a", "switch"):  # what they hold is shown; where they lead is not
            self.lost |= {"a"} & {name}
            name, given = "g", {key: value for key, value in given.items() if not key.endswith("href")}
        elif name not in ELEMENTS or name == "svg":
            self.lost |= {name} - UNSEEN
            name = ""
        if name:
            self.shapes += name in SHAPES and KEPT.isdisjoint(self._open)
            if len(self.out) > MOST_SHAPES:
                raise Unfit("large-drawing")
            self.out.append(f"<{name}{self._attributes(name, given)}>")
        self._open.append(name)

    def end(self, tag: str) -> None:
        """An element closes."""
        if self._style is not None:
            self._learn("".join(self._style))
            self._style = None
        if name := self._open.pop():
            self.out.append(f"</{name}>")

    def text(self, said: str) -> None:
        """Text: that of a style sheet, or nothing that is kept."""
        if self._style is not None:
            self._style.append(said)

    def _root(self, given: dict[str, str]) -> None:
        """The drawing in the middle of a square, on a ground on which it is the same by day and by night."""
        box = [float(part) for part in re.findall(r"-?\d+(?:\.\d+)?", given.get("viewBox", ""))]
        if len(box) != 4:
            sides = [_NUMBER.fullmatch(given.get(side, "")) for side in ("width", "height")]
            try:
                box = [0, 0, *(float(side[1]) for side in sides if side)]
            except ValueError:
                box = []
        if len(box) != 4 or not all(1 <= side <= 1e5 for side in box[2:]) or not all(abs(at) <= 1e6 for at in box[:2]):
            raise Unfit("no-size")
        left, top, width, height = box
        side = max(width, height)
        left, top = left - (side - width) / 2, top - (side - height) / 2
        place = f'x="{left:g}" y="{top:g}" width="{side:g}" height="{side:g}" rx="{side * 14 / 240:g}"'
        self.out.append(
            f'<svg xmlns="{SVG}" viewBox="{left:g} {top:g} {side:g} {side:g}"{self._attributes("svg", given)}>'
            f'<rect {place} fill="{GROUND}" stroke="none"/>'
        )

    def _attributes(self, name: str, given: dict[str, str]) -> str:
        values = {key: value for key, value in given.items() if " " not in key}
        for kind in values.pop("class", "").split():
            values |= self._styles.get(kind, {})
        values |= _declared(values.pop("style", ""))
        if name.endswith("Gradient") and (lead := given.get("http://www.w3.org/1999/xlink href", given.get("href"))):
            if re.fullmatch(r"#[\w-]+", lead, re.ASCII):
                return self._written(name, values) + f' href="{lead}"'
            self.lost.add("href")
        elif any(key.endswith(" href") for key in given):
            self.lost.add("href")
        return self._written(name, values)

    def _written(self, name: str, values: dict[str, str]) -> str:
        written = ""
        for key, value in values.items():
            if key not in ELEMENTS[name] or (key == "clip-path" and "clipPath" in self._open):
                if key.startswith("on") or key in SEEN_LOSS or (key == "href" and not name.endswith("Gradient")):
                    self.lost.add(key)
            elif not _harmless(value):
                self.lost.add(key)
            else:
                written += f" {key}={quoteattr(value)}"
        return written

    def _learn(self, sheet: str) -> None:
        """Take the paint of classes from a style sheet, which drawing programs write; the rest of it goes."""
        sheet = re.sub(r"/\*.*?\*/", "", sheet, flags=re.DOTALL)
        for selectors, declared in _RULE.findall(sheet):
            for selector in selectors.split(","):
                if kind := _CLASS.fullmatch(selector.strip()):
                    self._styles.setdefault(kind[1], {}).update(_declared(declared))
                else:
                    self.lost.add("style")
        if _RULE.sub("", sheet).strip():
            self.lost.add("style")


def _harmless(value: str) -> bool:
    """Whether a value is numbers, a word, a colour, a movement, or something else within the drawing."""
    if _ADDRESS.search(value):
        return bool(_LOCAL.fullmatch(value.strip()))
    return bool(re.fullmatch(r"[-+.,%#()\w\s]*", value, re.ASCII))


def _declared(style: str) -> dict[str, str]:
    """The paint that a style declares."""
    pairs = ([side.strip() for side in part.split(":", 1)] for part in style.split(";") if ":" in part)
    return {name: value for name, value in pairs if name in STYLED}
