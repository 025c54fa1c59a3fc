"""Where the words of a page or a PDF were written, so that a fault in it leads to the line that staff can mend.

A part of a page is known by its words, else by the item that it stands in. Where neither tells, nothing is claimed.
"""

from __future__ import annotations

import posixpath
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from markupsafe import Markup
from selectolax.lexbor import LexborHTMLParser, LexborNode, SelectolaxError

from pawb import press
from pawb.checks import Report
from pawb.content.library import Library, Pair
from pawb.content.source import Mapping, Sequence, Value
from pawb.document.markup import blocks
from pawb.document.nodes import Document, anchor
from pawb.findings import Finding, Place
from pawb.languages import codes

if TYPE_CHECKING:
    from pawb.site.edition import Edition

TELLING = 8
"""So many letters tell where they come from: fewer stand in too many places."""
POPOVER = "[popover]"
"""The meaning of a hard word, which stands inside the text that it is explained in."""


@dataclass(frozen=True, slots=True)
class Written:
    """One text of the content: where it is, and the names and ids that lead to it in its file."""

    place: Place
    path: frozenset[str]


def in_print(
    found: Iterable[Finding], editions: Iterable[press.Edition], documents: Iterable[Document], library: Library
) -> Iterator[Finding]:
    """What was found in laid-out editions of the documents, each with the line that the words it quotes come from."""
    files = {(document.key, document.language): document.file for document in documents}
    by_file = {edition.file: edition for edition in editions}
    for finding in found:
        edition, words = by_file.get(finding.place.file), _letters(str(finding.details.get("words", "")))
        origin = None
        if edition and len(words) >= TELLING:
            origin = _of_words(words, edition.language, files[edition.key, edition.language], library)
        yield replace(finding, also=(origin, *finding.also)) if origin else finding


def _of_words(words: str, code: str, file: str, library: Library) -> Place | None:
    """The first text in a language that holds the words: of the file, else of any."""
    units = [unit for unit in library.units() if code in unit.places]
    said = [unit.places[code] for unit in units if words in _letters(Markup(blocks(unit.texts[code])).striptags())]
    return min(said, key=lambda place: (place.file != file, place), default=None)


class Origins:
    """The places in the content of what stands on the pages of an edition, which were built in the folder `root`."""

    def __init__(self, edition: Edition, root: Path) -> None:
        self._edition, self._root = edition, root
        self._trees: dict[str, LexborHTMLParser] = {}

    def told(self, report: Report, name: str = "") -> Report:
        """The report, in which each finding on a page names where its words come from; `name` stands for the root."""
        return replace(report, findings=tuple(self._with_origin(finding, name) for finding in report.findings))

    def _with_origin(self, finding: Finding, name: str) -> Finding:
        route = finding.place.file.removeprefix(f"{name}/")
        if not route.endswith(".html") or not (self._root / route).is_file():
            return finding
        origin = self._origin(route, finding.place.selector)
        return replace(finding, also=(origin, *finding.also)) if origin else finding

    def _origin(self, route: str, selector: str) -> Place | None:
        """Where the words of a part of a page come from, or those of the page."""
        address = posixpath.dirname(route)
        code, _, _ = route.partition("/")
        whole = self._files.get(address)
        if not selector:
            return whole
        node = self._node(route, selector)
        around = list(_around(node)) if node else []
        if around and whole and whole.file.endswith(".md"):
            return whole
        ids = {part.attributes.get("id") or "" for part in around}
        known = self._texts.get(code, {})
        said = [text for part in around for text in known.get(_key(part), ())]
        own = [text for text in said if whole and text.place.file == whole.file]
        if own:
            return min(own, key=lambda text: not ids & text.path).place
        for part in around:
            if whole and (item := self._items.get((whole.file, part.attributes.get("id") or ""))):
                return item
        return said[0].place if said else None

    def _node(self, route: str, selector: str) -> LexborNode | None:
        if route not in self._trees:
            self._trees = {route: LexborHTMLParser((self._root / route).read_bytes())}  # findings come page by page
        try:
            return self._trees[route].css_first(selector)
        except SelectolaxError:
            return None

    @cached_property
    def _files(self) -> dict[str, Place]:
        """Where each page is written, by its address: the title of its publication, its chapter, its Markdown."""
        edition = self._edition
        titles = [unit.places.values() for unit in edition.library.units() if unit.key.endswith("#title")]
        by_file = {place.file: place for places in titles for place in places}
        found = {edition.address(*at).rstrip("/"): Place(page.file) for at, page in edition.written.items()}
        for route in edition.routes.pages.values():
            file = route.document.file
            chapter = self._items.get((file, anchor(route.chapter.item))) if route.chapter else None
            found[route.address.rstrip("/")] = chapter or by_file.get(file, Place(file))
        return found

    @cached_property
    def _texts(self) -> dict[str, dict[str, list[Written]]]:
        """Every text of each language, in its pieces, by what it says."""
        found: dict[str, dict[str, list[Written]]] = {code: defaultdict(list) for code in codes()}
        for unit in self._edition.library.units():
            path = frozenset(anchor(step) for step in unit.key.partition("#")[2].split("/"))
            for code, text in unit.texts.items():
                if code in unit.places:
                    for key in _keys(text):
                        found[code][key].append(Written(unit.places[code], path))
        return found

    @cached_property
    def _items(self) -> dict[tuple[str, str], Place]:
        """Where each item is written, by its file and its anchor on the page."""
        pairs = self._edition.library.pairs()
        return {(place.file, anchor(id_)): place for pair in pairs for id_, place in _ids(pair)}


def _around(node: LexborNode) -> Iterator[LexborNode]:
    """A part of a page and the parts around it, up to the main one."""
    here: LexborNode | None = node
    while here is not None and here.tag not in ("main", "body", "html"):
        yield here
        here = here.parent


def _key(node: LexborNode) -> str:
    """What a part of a page says, without the meanings of hard words in it."""
    text = node.text()
    for meaning in node.css(POPOVER):
        text = text.replace(meaning.text(), "", 1)
    return _letters(text)


def _keys(text: str) -> set[str]:
    """What the pieces of a text say: each of its paragraphs and points, and all together."""
    html = blocks(text)
    pieces = LexborHTMLParser(html).css("p,li")
    return {key for key in (_letters(Markup(html).striptags()), *(_letters(piece.text()) for piece in pieces)) if key}


def _letters(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())


def _ids(pair: Pair) -> Iterator[tuple[str, Place]]:
    """Every id in the files of a pair, and where it stands."""
    left: list[Value] = list(pair.joined.sides.values())
    while left:
        value = left.pop()
        if isinstance(value, Mapping):
            if id_ := value.get("id"):
                yield str(id_), id_.place
            left += value.values()
        elif isinstance(value, Sequence):
            left += value
