"""The text of a PDF page as it is painted: each run with its place and the size it really has on paper, in points."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from math import atan2, degrees, hypot
from typing import Any, NamedTuple

import pikepdf

from pawb.checks.fonts import Font, font_of
from pawb.checks.painted import BLACK, OPERATORS, WHITE, Ground, Look

_OPERATORS = " ".join(["q Q cm BT Tf Tm Td TD T* TL Tc Tw Tz Ts Tr Tj TJ ' \" Do BDC BMC EMC", *sorted(OPERATORS)])
_FILLED = (0, 2, 4, 6)  # the text rendering modes in which its colour is that of shapes (ISO 32000-1, 9.3.6)
_DEEPEST = 8  # forms within forms: more than any real page has, and an end for one that contains itself;
_MOST_FORMS = 10_000  # so many on a page, for what contains others again and again
_SPACE = 0.18  # of the size: letters further apart than this are two words

Matrix = tuple[float, float, float, float, float, float]
"""A transformation (ISO 32000-1, 8.3.3): a b c d turn and scale, e f move."""

_AS_IS: Matrix = (1, 0, 0, 1, 0, 0)


class TextRun(NamedTuple):
    """Some text painted in one go."""

    size: float
    font: Font
    text: str
    mark: int | None
    """The number by which a tag knows it; None for what no tag tells of, such as the number of the page."""
    artifact: bool = False
    """Whether it is marked as decoration."""
    along: float = 0
    """Where it begins in the direction of its line."""
    up: float = 0
    """Where its line stands, across that direction."""
    width: float = 0
    turn: int = 0
    """The direction of its line, in degrees; 0 for what is upright."""
    colour: str = BLACK
    """`#rrggbb`; empty where it cannot be told, like that of the ground."""
    ground: str = WHITE
    language: str = ""
    """What its mark says that it is in; empty when it does not."""


class _State(NamedTuple):
    """What `q` keeps and `Q` brings back."""

    matrix: Matrix
    font: Font
    size: float = 0
    mode: int = 0
    letters: float = 0
    words: float = 0
    stretch: float = 1
    leading: float = 0
    rise: float = 0
    look: Look = Look()

    def place(self, x: float, y: float) -> tuple[float, float]:
        """Where a point is on the page."""
        a, b, c, d, e, f = self.matrix
        return a * x + c * y + e, b * x + d * y + f


class _Around(NamedTuple):
    """What is marked around some text: the number that a tag knows, and whether it is decoration."""

    mark: int | None = None
    artifact: bool = False
    language: str = ""


Fonts = dict[tuple[int, int], Font]
"""The fonts of a file that were read already, by their number in it."""


def text_runs(page: pikepdf.Page, fonts: Fonts) -> Iterator[TextRun]:
    """Each run of text of the page, in the order it is painted; pikepdf.PdfError if it is damaged.

    Text that is not to be seen counts: it is how the words of a scan are told.
    """
    unit = float(page.obj.get("/UserUnit", 1))
    start = _State((unit, 0, 0, unit, 0, 0), Font(1, b""))
    left = iter(range(_MOST_FORMS))
    yield from _runs(page.obj, page.get("/Resources", pikepdf.Dictionary()), start, fonts, _Around(), Ground(), left)


def _runs(
    painted: pikepdf.Object,
    resources: pikepdf.Object,
    state: _State,
    fonts: Fonts,
    around: _Around,
    ground: Ground,
    left: Iterator[int],
    depth: int = 0,
) -> Iterator[TextRun]:
    kept: list[_State] = []
    marks = [around]
    text = line = _AS_IS
    for instruction in pikepdf.parse_content_stream(painted, _OPERATORS):
        operands: list[Any] = list(instruction.operands)
        match str(instruction.operator):
            case "q":
                kept.append(state)
            case "Q":
                state = kept.pop() if kept else state
            case "cm":
                state = state._replace(matrix=_times(_matrix(operands), state.matrix))
            case "BT":
                text = line = _AS_IS
            case "Tm":
                text = line = _matrix(operands)
            case "Td" | "TD" as operator:
                across, up = float(operands[0]), float(operands[1])
                text = line = _times((1, 0, 0, 1, across, up), line)
                state = state._replace(leading=-up) if operator == "TD" else state
            case "T*":
                text = line = _next(line, state)
            case "TL":
                state = state._replace(leading=float(operands[0]))
            case "Tc":
                state = state._replace(letters=float(operands[0]))
            case "Tw":
                state = state._replace(words=float(operands[0]))
            case "Tz":
                state = state._replace(stretch=float(operands[0]) / 100)
            case "Ts":
                state = state._replace(rise=float(operands[0]))
            case "Tf":
                found = _named(resources, "/Font", operands[0])
                state = state._replace(font=_font(found, fonts), size=float(operands[1]))
            case "Tr":
                state = state._replace(mode=int(operands[0]))
            case "Do":
                form = _named(resources, "/XObject", operands[0])
                whole = depth < _DEEPEST and form is not None and form.get("/Subtype") == "/Form"
                if form is not None and whole and next(left, None) is not None:
                    matrix = _matrix(form.Matrix) if "/Matrix" in form else _AS_IS
                    inner = state._replace(matrix=_times(matrix, state.matrix))
                    within = form.get("/Resources", resources)
                    yield from _runs(form, within, inner, fonts, marks[-1], ground, left, depth + 1)
                elif form is not None:
                    ground.picture(state.place, state.look)
            case "BDC" | "BMC":
                marks.append(_mark(operands, resources, marks[-1]))
            case "EMC":
                if len(marks) > 1:
                    marks.pop()
            case operator if operator in OPERATORS:
                look = ground.paint(operator, operands, state.place, resources, state.look)
                state = state._replace(look=look)
            case operator:  # the four that show text, which is their last operand
                if operator in ("'", '"'):
                    text = line = _next(line, state)
                shown, width = _shown(operands[-1], state)
                yield _run(shown, width, state, _times(text, state.matrix), marks[-1], ground)
                text = _times((1, 0, 0, 1, width, 0), text)


def _run(text: str, width: float, state: _State, matrix: Matrix, around: _Around, ground: Ground) -> TextRun:
    a, b, c, d, x, y = matrix
    length = hypot(a, b) or 1
    cos, sin = a / length, b / length
    inside = width / 2
    return TextRun(
        size=abs(state.size) * hypot(c, d),
        font=state.font,
        text=text,
        mark=around.mark,
        artifact=around.artifact,
        language=around.language,
        along=x * cos + y * sin,
        up=y * cos - x * sin + state.rise * hypot(c, d),
        width=width * length,
        turn=round(degrees(atan2(b, a))),
        colour=state.look.colour if state.look.solid and state.mode in _FILLED else "",
        ground=ground.behind(x + inside * a + state.size * c / 4, y + inside * b + state.size * d / 4),
    )


def _shown(shown: Any, state: _State) -> tuple[str, float]:
    """The characters of what is shown, with a space where a gap is as wide as one, and how far it reaches."""
    font, words, width = state.font, [], 0.0
    for part in shown if isinstance(shown, pikepdf.Array) else [shown]:
        if isinstance(part, pikepdf.String):
            codes = bytes(part)
            numbers = font.codes(codes)
            words.append(font.read(codes))
            width += sum(font.widths.get(code, font.usual_width) for code in numbers) / 1000 * state.size
            width += len(numbers) * state.letters
            width += state.words * codes.count(b" ") if font.width == 1 else 0
        else:
            gap = -float(part) / 1000
            width += gap * state.size
            if gap > _SPACE and words and not words[-1].endswith(" "):
                words.append(" ")
    return "".join(words), width * state.stretch


def _next(line: Matrix, state: _State) -> Matrix:
    return _times((1, 0, 0, 1, 0, -state.leading), line)


def _mark(operands: list[Any], resources: pikepdf.Object, around: _Around) -> _Around:
    """The number of a mark: its own, else that of the mark around it (ISO 32000-1, 14.6); an artifact has none."""
    if operands[0] == "/Artifact":
        return _Around(artifact=True)
    found = operands[1] if len(operands) > 1 else None
    properties = _named(resources, "/Properties", found) if isinstance(found, pikepdf.Name) else found
    if not isinstance(properties, pikepdf.Dictionary):
        return around
    number, language = properties.get("/MCID"), str(properties.get("/Lang", around.language))
    return around._replace(language=language) if number is None else _Around(int(number), language=language)


def _named(resources: pikepdf.Object, kind: str, name: Any) -> pikepdf.Object | None:
    """The font or form that a page knows by this name."""
    found = resources.get(kind)
    return found.get(str(name)) if found is not None else None


def _matrix(numbers: Iterable[Any]) -> Matrix:
    a, b, c, d, e, f, *_ = (float(number) for number in numbers)
    return (a, b, c, d, e, f)


def _times(first: Matrix, then: Matrix) -> Matrix:
    (a, b, c, d, e, f), (g, h, i, j, k, m) = first, then
    return (a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + m)


def _font(font: pikepdf.Object | None, fonts: Fonts) -> Font:
    if font is None:
        return Font(1, b"")
    if font.objgen not in fonts or font.objgen == (0, 0):
        fonts[font.objgen] = font_of(font)
    return fonts[font.objgen]
