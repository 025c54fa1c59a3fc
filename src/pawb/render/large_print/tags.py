"""The tags of a PDF: one tree for the whole document, whatever its pages.

The tree is the HTML without what says nothing: one tag for each element, so that a page break splits none. The boxes
that were laid out only tell which marks on which page belong to which element, and which are decoration.
Sources: ISO 32000-1, 14.7 and 14.8; ISO 14289-1 (PDF/UA-1), 7.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple
from xml.etree.ElementTree import Element

SVG = "{http://www.w3.org/2000/svg}svg"

ROLES = {
    "section": "Sect",
    "blockquote": "BlockQuote",
    "p": "P",
    **{f"h{level}": f"H{level}" for level in range(1, 7)},
    "ul": "L",
    "ol": "L",
    "li": "LI",
    "table": "Table",
    "caption": "Caption",
    "thead": "THead",
    "tbody": "TBody",
    "tfoot": "TFoot",
    "tr": "TR",
    "th": "TH",
    "td": "TD",
    "a": "Link",
    "img": "Figure",
    SVG: "Figure",
}
INLINE = frozenset(("a", "abbr", "b", "bdi", "br", "cite", "em", "i", "span", "strong", "sub", "sup", "time"))
BLOCKS = frozenset(("article", "aside", "body", "div", "figcaption", "figure", "footer", "header", "main", "nav"))
SILENT = INLINE - {"a"} | BLOCKS
"""The elements that get a tag only where an attribute says something: a language, an expansion, a role."""

GROUPS = frozenset(("Document", "Sect", "Div", "BlockQuote"))
"""The roles that hold blocks and no text of their own."""

SCOPES = {"row": "/Row", "rowgroup": "/Row"}
NUMBERING = {
    "disc": "/Disc",
    "circle": "/Circle",
    "square": "/Square",
    "decimal": "/Decimal",
    "lower-alpha": "/LowerAlpha",
    "upper-alpha": "/UpperAlpha",
    "lower-roman": "/LowerRoman",
    "upper-roman": "/UpperRoman",
}


class UntaggedContent(Exception):
    """The page holds what no tag would tell of: an element that has no role here, or a mark of no element."""


class Mark(NamedTuple):
    """A piece of a page that one tag is about: a line of text or a picture."""

    page: int
    number: int


class Area(NamedTuple):
    """The part of a page that is a link."""

    page: int
    annotation: Any


@dataclass(slots=True, eq=False)
class Tag:
    """One structure element. `texts` and `attributes` are as PDF names them, the latter within their owner."""

    role: str
    element: Element
    parent: Tag | None = None
    texts: dict[str, str] = field(default_factory=dict)
    attributes: dict[str, dict[str, Any]] = field(default_factory=dict)
    kids: list[Tag | Mark | Area] = field(default_factory=list)

    def add(self, role: str, element: Element, place: int | None = None) -> Tag:
        """A new tag within this one: at its end, or at a place."""
        tag = Tag(role, element, self)
        self.kids.insert(len(self.kids) if place is None else place, tag)
        return tag

    def below(self) -> Iterator[Tag]:
        """This tag and all within it, in reading order."""
        yield self
        for kid in self.kids:
            if isinstance(kid, Tag):
                yield from kid.below()


class Tree:
    """The tags of one document, each made when first asked for, so that they stand in the order of the pages."""

    def __init__(self, html: Element) -> None:
        self.document = Tag("Document", html)
        self._parents = {child: parent for parent in html.iter() for child in parent}
        self._tags = {html: self.document}
        self._first_page: dict[Element, int] = {}

    def tag(self, element: Element) -> Tag:
        """The tag within which an element's content stands: its own, or that of what is around it."""
        if element not in self._tags:
            self._tags[element] = self._made(element)
        return self._tags[element]

    def place(self, element: Element) -> Tag:
        """The tag for an element's text: a paragraph is made where nothing else around the words would be one."""
        tag = self.tag(element)
        return self._paragraph(element, tag) if tag.role in GROUPS else tag

    def nearest(self, element: Element) -> Tag:
        """The tag of an element or, if it has painted nothing, of the first around it that has."""
        while element not in self._tags:
            element = self._parents[element]
        return self._tags[element]

    def label(self, element: Element, list_style: str) -> Tag:
        """The tag for the bullet or the number of a list item, which also tells how its list is numbered."""
        item = self.tag(element).parent
        if item is None or item.parent is None or item.role != "LI":
            return self.place(element)
        item.parent.attributes["List"] = {"ListNumbering": NUMBERING.get(list_style, "/None")}
        first = item.kids[0]
        return first if isinstance(first, Tag) and first.role == "Lbl" else item.add("Lbl", element, 0)

    def decorative(self, element: Element, page: int) -> bool:
        """Whether what an element paints on this page is for the eye alone, or was said on an earlier page."""
        if element.tag in ("thead", "tfoot"):
            return self._first_page.setdefault(element, page) != page
        return (
            element.get("aria-hidden") == "true"
            or element.get("role") in ("presentation", "none")
            or (element.tag == "img" and element.get("alt") == "")
        )

    def _made(self, element: Element) -> Tag:
        parent = self.tag(self._parents[element])
        role, texts = self._role(element, parent), _texts(element)
        if not role and not texts:
            return parent
        if element.tag in INLINE and parent.role in GROUPS:
            parent = self._paragraph(element, parent)
        if role == "Link" and parent.role == "TOCI":
            parent = parent.add("Reference", element)
        tag = parent.add(role or ("Span" if element.tag in INLINE else "Div"), element)
        tag.texts |= texts
        if role in ("TH", "TD"):
            tag.attributes["Table"] = _cell(element)
        if role == "Note":
            tag.texts["ID"] = element.get("id") or f"note-{len(self._tags)}"
        return tag.add("LBody", element) if role == "LI" else tag

    def _role(self, element: Element, parent: Tag) -> str:
        around = self._parents[element]
        match element.tag:
            case "ul" | "ol" if around.get("role") == "doc-toc" or parent.role == "TOCI":
                return "TOC"
            case "li" if parent.role == "TOC":
                return "TOCI"
            case "figcaption" if around.find("img") is not None or around.find(SVG) is not None:
                return "Caption"
            case name if name in SILENT:
                return "Note" if element.get("role") == "note" else ""
            case name if name in ROLES:
                return ROLES[name]
            case name:
                raise UntaggedContent(f"<{name}>")

    def _paragraph(self, element: Element, group: Tag) -> Tag:
        """The paragraph around words that have none: one for each block that they stand in."""
        while element.tag in INLINE:
            element = self._parents[element]
        last = group.kids[-1] if group.kids else None
        if isinstance(last, Tag) and last.role == "P" and last.element is element:
            return last
        return group.add("P", element)


def _texts(element: Element) -> dict[str, str]:
    """What an element's attributes say of it, as PDF names it."""
    texts = {}
    if language := element.get("lang"):
        texts["Lang"] = language
    if element.tag == "abbr" and (title := element.get("title")):
        texts["E"] = title
    if element.tag in ("img", SVG):
        texts["Alt"] = element.get("alt") or element.get("aria-label") or element.findtext("{*}title") or ""
    return texts


def _cell(element: Element) -> dict[str, Any]:
    cell: dict[str, Any] = {}
    if element.tag == "th":
        cell["Scope"] = SCOPES.get(element.get("scope", ""), "/Column")
    for attribute, name in (("colspan", "ColSpan"), ("rowspan", "RowSpan")):
        if (span := element.get(attribute, "1")) != "1":
            cell[name] = int(span)
    return cell
