"""The tree that every format renders. Nodes say what a thing is; how it looks is the renderer's affair.

Texts are `Markup`: HTML that only `pawb.document.markup` makes, safe and inline unless a name says otherwise.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from markupsafe import Markup

Reading = Literal["full", "summary", "easy-read"]
EASY_READ: Reading = "easy-read"


@dataclass(frozen=True, slots=True)
class Link:
    """A link to an item or, with no `item`, to a whole publication: its full version, unless the key of another."""

    publication: str
    item: str
    text: Markup


@dataclass(frozen=True, slots=True)
class Mark:
    """A status or a score: always a word and a shape, and only then a colour."""

    name: str
    """Which one: `status-done`, `score-high`."""
    word: Markup


Value = Markup | Mark | tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Field:
    """A label and its value."""

    label: Markup
    value: Value


@dataclass(frozen=True, slots=True)
class Prose:
    """Paragraphs and lists, as block HTML."""

    html: Markup


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list of short texts."""

    items: tuple[Markup, ...]
    ordered: bool = False


@dataclass(frozen=True, slots=True)
class Fields:
    """Labels and values of one thing."""

    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table. The first cell is its head; `item` is the reference of what the row is about."""

    item: str
    cells: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar of a chart: how many there are of what a mark stands for."""

    mark: Mark
    count: int


Chart = tuple[Markup | Bar, ...]
"""Bars, and before a group of them its name."""

MOST_ROWS = 10
"""A chart with more rows than this is no longer seen at a glance."""


def chart(*rows: Markup | Bar) -> Chart:
    """These rows as a chart; nothing where it would tell no more than the table: with one bar, none that has a length,
    or too many."""
    counts = [row.count for row in rows if isinstance(row, Bar)]
    return rows if len(counts) > 1 and any(counts) and len(rows) <= MOST_ROWS else ()


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a caption, and perhaps a chart that draws what it says. Large print turns each row into a record."""

    caption: Markup
    heads: tuple[Markup, ...]
    rows: tuple[Row, ...]
    chart: Chart = ()


@dataclass(frozen=True, slots=True)
class Box:
    """A short text set apart from the flow: a callout, a story of good practice, a note to the reader."""

    type: Literal["callout", "story", "note", "vision", "changed"]
    id: str
    title: Markup
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Quotation:
    """Somebody's words."""

    id: str
    html: Markup
    who: Markup


@dataclass(frozen=True, slots=True)
class Stat:
    """A figure with its meaning and its source."""

    id: str
    value: Markup
    html: Markup
    source: Markup


@dataclass(frozen=True, slots=True)
class Ladder:
    """The levels of participation at a glance, lowest first: number, link to the level, name."""

    title: Markup
    steps: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """One easy-read row: a statement and the name of its picture."""

    id: str
    text: Markup
    picture: str


@dataclass(frozen=True, slots=True)
class Pictures:
    """The rows of an easy-read section."""

    rows: tuple[Picture, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """A part with a heading. `item` is its reference; `tag` is what people quote (S9, 4); `slug` is its own address."""

    item: str
    title: Markup
    blocks: tuple[Block, ...]
    tag: str = ""
    slug: str = ""
    doors: tuple[Link, ...] = ()
    """The way to the same part in another reading."""


Block = Prose | Bullets | Fields | Table | Box | Quotation | Stat | Ladder | Pictures | Section


PART = "_part-"
"""How the reference of a part of a long easy-read document begins; its number follows."""


@dataclass(frozen=True, slots=True)
class Part:
    """One booklet of several: its number, and in words which of how many it is and what it is about."""

    number: int
    title: Markup


@dataclass(frozen=True, slots=True)
class Document:
    """One publication in one language and one reading."""

    publication: str
    kind: str
    language: str
    reading: Reading
    file: str
    """The file that it is made of, relative to the project."""
    title: Markup
    summary: Markup
    """Block HTML: what this is."""
    head: tuple[Field, ...]
    """For whom, from when to when, in what state."""
    blocks: tuple[Block, ...]
    """What stands before the first section."""
    sections: tuple[Section, ...]
    back: tuple[Block, ...]
    """What stands after the last section: notes, sources and changes."""
    proofread: bool
    words: int
    """How many words the source has in this language, by which long publications are cut into chapters."""
    readers: tuple[Markup, ...] = ()
    """Which readers have checked an easy-read document, or that none has."""
    part: Part | None = None
    """Which of several booklets it is."""

    @property
    def parts(self) -> tuple[Section, ...]:
        """The parts of an easy-read document that is too long for one booklet."""
        return tuple(section for section in self.sections if section.item.startswith(PART))

    @property
    def key(self) -> str:
        """What names it, the same in every language."""
        return key(self.publication, self.reading)


def key(publication: str, reading: Reading) -> str:
    """What names a document in every language: `standards`, `standards/easy-read`."""
    return publication if reading == "full" else f"{publication}/{reading}"


def anchor(item: str) -> str:
    """The id of an item in a page: the same in every language (`A1.2` becomes `A1-2`).

    Ids that Pawb makes itself hold an underscore, which no author's id can, so the two never meet.
    """
    return item.replace(".", "-")
