"""Reads the pages that WeasyPrint laid out and Pawb wrote into plain facts, once, for all the checks on print."""

from __future__ import annotations

from functools import lru_cache
from math import hypot
from typing import Any, NamedTuple

from weasyprint.anchors import rectangle_aabb
from weasyprint.formatting_structure import boxes
from weasyprint.layout.absolute import AbsolutePlaceholder

from pawb.render.large_print.laid_out import Area, Block, Entry, LaidOut, Line, Look, Page, Patch, Picture, Row, Run
from pawb.render.large_print.letters import Letters

POINTS = 0.75
"""Of a pixel of CSS."""
CAPITAL, TAIL = 0.72, 0.22
"""How far letters reach above and below the line that they stand on, in sizes."""
STRAIGHT = 1e-6
"""What a turn may be in being reckoned."""
WHITE = (1.0, 1.0, 1.0)

Paint = tuple[float, float, float]


class _Around(NamedTuple):
    """What the boxes around one mean for it."""

    ground: Paint | None
    shown: tuple[float, float, float, float]
    opacity: float = 1
    matrix: Any = None
    link: bool = False
    floated: bool = False
    columned: bool = False
    contents: bool = False
    entry: Any = None


def survey(document: Any) -> LaidOut:
    """The facts of a document of WeasyPrint, after it was written: only then is known where lines end between words."""
    reader = _Reader()
    pages = tuple(reader.page(number, page._page_box) for number, page in enumerate(document.pages, start=1))
    contents = tuple(
        Entry(" ".join(" ".join(words).split()), element.get("href", "").removeprefix("#"), "".join(says), page)
        for element, (page, words, says) in reader.entries.items()
    )
    html = document._html.etree_element
    easy_read = html.find("body/main[@class='easy-read']") is not None
    return LaidOut(pages, contents, reader.anchors, html.get("lang", ""), easy_read)


class _Reader:
    """Walks through the boxes of each page."""

    def __init__(self) -> None:
        self.entries: dict[Any, tuple[int, list[str], list[str]]] = {}
        self.anchors: dict[str, int] = {}
        self._elements: dict[Any, int] = {None: 0}
        self._looks: dict[tuple[int, Paint | None, bool, float, Any], Look] = {}
        self._colours: dict[tuple[int, Paint | None, float], str] = {}
        self._letters = Letters()

    def page(self, number: int, box: Any) -> Page:
        """All that is on one page."""
        self._number = number
        self._blocks: list[Block | None] = []
        self._pictures: list[Picture] = []
        self._patches: list[Patch] = []
        self._rows: list[Row] = []
        self._height = box.margin_height() * POINTS
        ground = _painted(_painted(WHITE, box.background), box.canvas_background)
        around = _Around(ground, (0, 0, box.margin_width(), box.margin_height()))
        margins: dict[str, Block] = {}
        flow: list[Block] = []
        for child in box.children:
            self._blocks = []
            self._read(child, around, 0)
            found = [block for block in self._blocks if block]
            if isinstance(child, boxes.MarginBox):
                margins |= dict.fromkeys([child.at_keyword], found[0]) if found else {}
            else:
                flow += found
        return Page(
            number,
            box.margin_width() * POINTS,
            self._height,
            tuple(flow),
            margins,
            tuple(self._pictures),
            tuple(self._patches),
            tuple(self._rows),
        )

    def _read(self, box: Any, around: _Around, outer: int) -> None:
        """A box that is no text, and all that is in it; `outer` is the number of the element around it."""
        if type(box) is AbsolutePlaceholder:
            box = box._box
        if isinstance(box, boxes.ReplacedBox):
            self._pictures.append(Picture(_area(box, around), around.floated or box.is_floated()))
            return
        element, within = self._within(box, around, outer)
        blocks, pictures = len(self._blocks), len(self._pictures)
        if box.children and isinstance(box.children[0], boxes.LineBox):
            self._blocks.append(None)
            read = [line for child in box.children if (line := self._line(child, within, element))]
            if read:
                align = box.style["text_align_all"]
                self._blocks[blocks] = Block(
                    box.element_tag or "",
                    element,
                    outer,
                    {"start": "left", "end": "right"}.get(align, align),
                    box.width * POINTS,
                    within.floated,
                    within.columned,
                    tuple(read),
                )
        else:
            for child in box.all_children():
                self._read(child, within, element)
        row = isinstance(box, boxes.TableRowBox) or _record(box)
        if row or box.background:
            text = next((block.text for block in self._blocks[blocks:] if block), "")
            if row:
                self._rows.append(Row(element, text, _area(box, around)))
            elif not text and len(self._pictures) == pictures and within.ground != around.ground and _said(box):
                self._patches.append(Patch(_area(box, around), _hex(within.ground), _hex(around.ground)))

    def _within(self, box: Any, around: _Around, outer: int) -> tuple[int, _Around]:
        """The number of a box's element, and what the box means for those in it."""
        changed: dict[str, Any] = {}
        element, style = box.element, box.style
        number = self._elements.setdefault(element, len(self._elements)) if element is not None else outer
        if number != outer and (attributes := element.attrib):
            if name := attributes.get("id"):
                self.anchors.setdefault(name, self._number)
            if attributes.get("role") == "doc-toc":
                changed["contents"] = True
            if element.tag == "a" and "href" in attributes:
                changed["link"] = True
                if around.contents:
                    changed["entry"] = self.entries.setdefault(element, (self._number, [], []))
        if box.background:
            changed["ground"] = _painted(around.ground, box.background)
        if style["overflow"] != "visible":
            left, top = box.padding_box_x(), box.padding_box_y()
            edges = (left, top, left + box.padding_width(), top + box.padding_height())
            pairs = zip(around.shown, edges, (max, max, min, min), strict=True)
            changed["shown"] = tuple(nearer(one, other) for one, other, nearer in pairs)
        if style["opacity"] != 1:
            changed["opacity"] = around.opacity * style["opacity"]
        if box.transformation_matrix:
            matrix = box.transformation_matrix
            changed["matrix"] = matrix @ around.matrix if around.matrix else matrix
        if style["float"] != "none" and box.is_floated():
            changed["floated"] = True
        if box.is_column:
            changed["columned"] = True
        return number, around._replace(**changed) if changed else around

    def _line(self, box: Any, around: _Around, outer: int) -> Line | None:
        runs: list[Run] = []
        last = self._runs(box, around, outer, runs)
        if last is None:
            return None
        whole = last.element is None or "::" in last.element_tag or last.pango_layout.text.endswith(" ")
        hyphenated = last.text.endswith((last.style["hyphenate_character"], "\N{SOFT HYPHEN}"))
        return Line(tuple(runs), _area(box, around), whole, hyphenated and not last.text.endswith("-"))

    def _runs(self, box: Any, around: _Around, outer: int, runs: list[Run]) -> Any:
        """Add the runs of a line, or of a part of it; the last box of text in it."""
        last = None
        for child in box.children:
            if isinstance(child, boxes.TextBox):
                if child.style["visibility"] == "visible" and child.text.strip():
                    runs.append(self._run(child, around))
                    last = child
                elif runs:
                    runs[-1] = runs[-1]._replace(text=f"{runs[-1].text} ")
            elif isinstance(child, boxes.InlineBox):
                element, within = self._within(child, around, outer)
                last = self._runs(child, within, element, runs) or last
            else:
                self._read(child, around, outer)
        return last

    def _run(self, box: Any, around: _Around) -> Run:
        text, style = box.text, box.style
        if around.entry:
            around.entry[2 if box.element_tag.endswith("::after") else 1].append(text)
        size, base = style["font_size"], box.position_y + box.baseline
        edges = (box.position_x, base - CAPITAL * size, box.position_x + box.width, base + TAIL * size)
        if around.matrix:
            edges = rectangle_aabb(around.matrix, edges[0], edges[1], edges[2] - edges[0], edges[3] - edges[1])
        look, shown = self._look(style, around), around.shown
        cut = max(shown[0] - edges[0], shown[1] - edges[1], edges[2] - shown[2], edges[3] - shown[3], 0)
        return Run(text, look, _points(edges), cut * POINTS, self._letters.borrowed(text, style, look))

    def _look(self, style: Any, around: _Around) -> Look:
        key = (id(style), around.ground, around.link, around.opacity, around.matrix and around.matrix.values)
        look = self._looks.get(key)
        if look is None:
            scale, turned = 1.0, False
            if around.matrix:
                _, b, c, d, *_ = around.matrix.values
                scale, turned = hypot(c, d), abs(b) > STRAIGHT or abs(c) > STRAIGHT
            look = self._looks[key] = Look(
                style["font_family"][0],
                style["font_size"] * POINTS * scale,
                style["font_weight"],
                style["font_style"] != "normal",
                "underline" in style["text_decoration_line"],
                style["font_variant_caps"] != "normal",
                turned,
                around.link,
                self._colour(style["color"], around),
                _hex(around.ground),
            )
        return look

    def _colour(self, colour: Any, around: _Around) -> str:
        key = (id(colour), around.ground, around.opacity)
        if key not in self._colours:
            self._colours[key] = _hex(_over(colour, around.ground or WHITE, around.opacity))
        return self._colours[key]


def _record(box: Any) -> bool:
    """Whether a box is a list that stands for a row of a table."""
    return box.element_tag == "ul" and "record" in (box.element.get("class") or "").split()


def _said(box: Any) -> bool:
    """Whether a box is part of what the document says, and no decoration of the style sheet."""
    element = box.element
    return element is not None and "::" not in box.element_tag and element.get("aria-hidden") != "true"


def _area(box: Any, around: _Around) -> Area:
    if isinstance(box, boxes.LineBox):
        left, top, width, height = box.position_x, box.position_y, box.width, box.height
    else:
        left, top, width, height = box.hit_area()
    return _points(rectangle_aabb(around.matrix, left, top, width, height))


def _points(edges: tuple[float, ...]) -> Area:
    left, top, right, bottom = edges
    return Area(left * POINTS, top * POINTS, right * POINTS, bottom * POINTS)


def _painted(ground: Paint | None, background: Any) -> Paint | None:
    """The colour of a ground with a background over it; None when that is a picture."""
    if background is None:
        return ground
    if any(layer.image for layer in background.layers):
        return None
    alpha = background.color.alpha
    return ground if not alpha or (ground is None and alpha < 1) else _over(background.color, ground or WHITE)


def _over(colour: Any, ground: Paint, opacity: float = 1) -> Paint:
    """A colour that may be seen through, over a ground (CSS Color 4, simple alpha compositing)."""
    red, green, blue, alpha = colour.to("srgb")
    alpha *= opacity
    if alpha >= 1:
        return red, green, blue
    pairs = zip((red, green, blue), ground, strict=True)
    red, green, blue = (part * alpha + under * (1 - alpha) for part, under in pairs)
    return red, green, blue


@lru_cache(maxsize=256)
def _hex(colour: Paint | None) -> str:
    return "#" + "".join(f"{round(min(max(part, 0), 1) * 255):02x}" for part in colour) if colour else ""
