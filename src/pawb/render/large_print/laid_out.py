"""Pages as they were laid out, in plain facts: what stands where and how it looks, for the checks on print.

Lengths are in points from the top left corner of the page. Colours are `#rrggbb`, as they come out on paper.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple


class Look(NamedTuple):
    """How some text looks, and what it stands on."""

    font: str
    """The family that was asked for first."""
    size: float
    weight: int
    slanted: bool
    underlined: bool
    capitals: bool
    """Whether small letters are shown as capitals."""
    turned: bool
    link: bool
    colour: str
    ground: str
    """What is behind it; empty for a picture or a gradient."""


class Area(NamedTuple):
    """A part of a page."""

    left: float
    top: float
    right: float
    bottom: float


class Run(NamedTuple):
    """Text of one look on one line. Its area is that of its letters, from the tops of capitals to the tails."""

    text: str
    look: Look
    area: Area
    cut: float
    """How far it reaches beyond what is shown of it."""
    borrowed: str
    """Its letters that come from another font than the one asked for."""


class Line(NamedTuple):
    """One line of text. Its area is as high as the line, and as wide as what stands on it."""

    runs: tuple[Run, ...]
    area: Area
    whole: bool
    """Whether it ends where a word ends."""
    hyphenated: bool

    @property
    def text(self) -> str:
        """What is read on it."""
        return "".join(run.text for run in self.runs)


class Block(NamedTuple):
    """The lines of one paragraph, heading, item of a list and so on, as far as they stand on one page."""

    name: str
    """Of the HTML element: `p`, `h2`, `li`, or `a::after` for what the style sheet adds to it."""
    element: int
    """The number of the element, the same on each page that it goes on."""
    around: int
    """The number of the element that it stands in."""
    align: str
    width: float
    floated: bool
    columned: bool
    lines: tuple[Line, ...]

    @property
    def text(self) -> str:
        """What it says."""
        return " ".join(line.text.strip() for line in self.lines)


class Picture(NamedTuple):
    """A picture, and whether text may run round it."""

    area: Area
    floated: bool


class Patch(NamedTuple):
    """A coloured part of the page without words or pictures in it."""

    area: Area
    colour: str
    ground: str


class Row(NamedTuple):
    """A row of a table, or the record that stands for one, as far as it stands on one page."""

    element: int
    text: str
    area: Area


class Entry(NamedTuple):
    """One line of the contents list: what it says, the anchor it leads to, the page it names and that it is on."""

    text: str
    target: str
    says: str
    page: int


@dataclass(frozen=True, slots=True)
class Page:
    """Everything on one page."""

    number: int
    width: float
    height: float
    blocks: tuple[Block, ...]
    """The text itself, in reading order."""
    margins: Mapping[str, Block]
    """What stands in the margins, by place: `@bottom-right`."""
    pictures: tuple[Picture, ...]
    patches: tuple[Patch, ...]
    rows: tuple[Row, ...]

    @property
    def all(self) -> tuple[Block, ...]:
        """Every block, those in the margins last."""
        return (*self.blocks, *self.margins.values())


@dataclass(frozen=True, slots=True)
class LaidOut:
    """A whole document."""

    pages: tuple[Page, ...]
    contents: tuple[Entry, ...]
    anchors: Mapping[str, int]
    """The page on which each anchor stands."""
    language: str = ""
    easy_read: bool = False

    @property
    def easy_rows(self) -> Iterator[tuple[Page, Block]]:
        """The words of each row of easy read, which stand beside its picture, with their page."""
        if self.easy_read:
            yield from ((page, block) for page in self.pages for block in page.blocks if block.name == "span")
