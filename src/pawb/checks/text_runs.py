"""The text of a PDF page as it is painted: each run with the size it really has on paper, in points."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from math import hypot
from typing import Any, NamedTuple

import pikepdf

_OPERATORS = "q Q cm BT Tf Tm Tr Tj TJ ' \" Do BDC BMC EMC"
_INVISIBLE = 3  # the text rendering mode of text that is not painted (ISO 32000-1, 9.3.6)
_DEEPEST = 8  # forms within forms: more than any real page has, and an end for one that contains itself

_SINGLE = re.compile(rb"beginbfchar(.*?)endbfchar", re.DOTALL)
_RANGES = re.compile(rb"beginbfrange(.*?)endbfrange", re.DOTALL)
_HEX = re.compile(rb"<([0-9A-Fa-f]+)>")
_RANGE = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*(?:<([0-9A-Fa-f]+)>|\[([^\]]*)\])")

_LAST_CODE = 0xFFFF  # a code has two bytes at most

Square = tuple[float, float, float, float]
"""The part of a transformation that turns and scales: a b c d. What it moves does not matter here."""

_AS_IS: Square = (1, 0, 0, 1)


@dataclass(frozen=True, slots=True)
class Font:
    """A font of a page: how its codes are read back as characters."""

    width: int
    to_unicode: bytes
    letters: dict[int, str] = field(default_factory=dict)

    def read(self, codes: bytes) -> str:
        """The characters that the codes stand for; U+FFFD for one the font does not tell."""
        if not self.to_unicode:
            return codes.decode("latin-1") if self.width == 1 else "\ufffd" * (len(codes) // self.width)
        if not self.letters:
            self.letters.update(_letters(self.to_unicode))
        steps = range(0, len(codes), self.width)
        return "".join(self.letters.get(int.from_bytes(codes[n : n + self.width])) or "\ufffd" for n in steps)


class TextRun(NamedTuple):
    """Some text painted in one go."""

    size: float
    font: Font
    codes: bytes
    mark: int | None
    """The number by which a tag knows it; None for what no tag tells of, such as the number of the page."""

    @property
    def text(self) -> str:
        """Its characters."""
        return self.font.read(self.codes)


class _State(NamedTuple):
    """What `q` keeps and `Q` brings back."""

    square: Square
    font: Font
    size: float
    mode: int


def text_runs(page: pikepdf.Page) -> Iterator[TextRun]:
    """Each run of text that the page paints, in the order it is painted; pikepdf.PdfError if it is damaged."""
    unit = float(page.obj.get("/UserUnit", 1))
    start = _State((unit, 0, 0, unit), Font(1, b""), 0, 0)
    yield from _runs(page.obj, page.obj.get("/Resources", pikepdf.Dictionary()), start, {}, [None])


def _runs(
    painted: pikepdf.Object,
    resources: pikepdf.Object,
    state: _State,
    fonts: dict[tuple[int, int], Font],
    within: list[int | None],
    depth: int = 0,
) -> Iterator[TextRun]:
    kept: list[_State] = []
    marks = within[-1:]
    text = _AS_IS
    for instruction in pikepdf.parse_content_stream(painted, _OPERATORS):
        operands: list[Any] = list(instruction.operands)
        match str(instruction.operator):
            case "q":
                kept.append(state)
            case "Q":
                state = kept.pop() if kept else state
            case "cm":
                state = state._replace(square=_times(_square(operands), state.square))
            case "BT":
                text = _AS_IS
            case "Tm":
                text = _square(operands)
            case "Tf":
                found = _named(resources, "/Font", operands[0])
                state = state._replace(font=_font(found, fonts), size=float(operands[1]))
            case "Tr":
                state = state._replace(mode=int(operands[0]))
            case "Do":
                form = _named(resources, "/XObject", operands[0])
                if form is not None and form.get("/Subtype") == "/Form" and depth < _DEEPEST:
                    matrix = _square(form.Matrix) if "/Matrix" in form else _AS_IS
                    inner = state._replace(square=_times(matrix, state.square))
                    yield from _runs(form, form.get("/Resources", resources), inner, fonts, marks, depth + 1)
            case "BDC" | "BMC":
                marks.append(_mark(operands, resources, marks[-1]))
            case "EMC":
                if len(marks) > 1:
                    marks.pop()
            case _ if state.mode != _INVISIBLE:  # the four operators that show text, which is their last operand
                _, _, across, up = _times(text, state.square)
                yield TextRun(abs(state.size) * hypot(across, up), state.font, _codes(operands[-1]), marks[-1])


def _mark(operands: list[Any], resources: pikepdf.Object, around: int | None) -> int | None:
    """The number of a mark: its own, else that of the mark around it (ISO 32000-1, 14.6); an artifact has none."""
    if operands[0] == "/Artifact":
        return None
    found = operands[1] if len(operands) > 1 else None
    properties = _named(resources, "/Properties", found) if isinstance(found, pikepdf.Name) else found
    number = properties.get("/MCID") if isinstance(properties, pikepdf.Dictionary) else None
    return around if number is None else int(number)


def _named(resources: pikepdf.Object, kind: str, name: Any) -> pikepdf.Object | None:
    """The font or form that a page knows by this name."""
    found = resources.get(kind)
    return found.get(str(name)) if found is not None else None


def _square(numbers: Iterable[Any]) -> Square:
    a, b, c, d, *_ = (float(number) for number in numbers)
    return (a, b, c, d)


def _times(first: Square, then: Square) -> Square:
    (a, b, c, d), (e, f, g, h) = first, then
    return (a * e + b * g, a * f + b * h, c * e + d * g, c * f + d * h)


def _codes(shown: pikepdf.Object) -> bytes:
    parts = shown if isinstance(shown, pikepdf.Array) else [shown]
    return b"".join(bytes(part) for part in parts if isinstance(part, pikepdf.String))


def _font(font: pikepdf.Object | None, fonts: dict[tuple[int, int], Font]) -> Font:
    if font is None:
        return Font(1, b"")
    if font.objgen not in fonts or font.objgen == (0, 0):
        letters = font.get("/ToUnicode")
        width = 2 if font.get("/Subtype") == "/Type0" else 1
        fonts[font.objgen] = Font(width, letters.read_bytes() if isinstance(letters, pikepdf.Stream) else b"")
    return fonts[font.objgen]


def _letters(to_unicode: bytes) -> Mapping[int, str]:
    """The characters by code, from a ToUnicode map (ISO 32000-1, 9.10.3)."""
    letters: dict[int, str] = {}
    for body in _SINGLE.findall(to_unicode):
        found = _HEX.findall(body)
        letters.update((int(code, 16), _letter(letter)) for code, letter in zip(found[::2], found[1::2], strict=False))
    for body in _RANGES.findall(to_unicode):
        for first, last, start, each in _RANGE.findall(body):
            codes = range(int(first, 16), min(int(last, 16), _LAST_CODE) + 1)
            told = _HEX.findall(each)
            letters.update(zip(codes, map(_letter, told), strict=False))
            if not told:
                letters.update((code, _letter(start, step)) for step, code in enumerate(codes))
    return letters


def _letter(hexadecimal: bytes, step: int = 0) -> str:
    """The characters whose UTF-16 is so many steps after this."""
    size = len(hexadecimal) // 2
    number = int(hexadecimal or b"0", 16) + step
    return (number % (1 << 8 * size)).to_bytes(size).decode("utf-16-be", "replace")
