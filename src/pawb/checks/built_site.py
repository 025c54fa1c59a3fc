"""The built site as its readers get it: each page read once, with what it needs to know of the others.

Places in a page are CSS selectors, since the page was made by machine and its lines mean nothing to anyone.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from selectolax.lexbor import LexborHTMLParser, LexborNode

from pawb.checks import Sound
from pawb.checks.kept import Kept
from pawb.checks.selectors import selector
from pawb.checks.spoken import HIDDEN, label, spoken_name
from pawb.checks.whole_site import Card, Site, Target
from pawb.findings import Finding, Place, Rule

DAMAGED_PAGE = Rule(
    id="damaged-page",
    level="error",
    finds={"en": "A page of the site that cannot be opened.", "cy": "Tudalen o'r wefan nad oes modd ei hagor."},
    why={
        "en": "Nobody can read it, and nothing can check it.",
        "cy": "Ni all neb ei darllen, ac ni all dim ei gwirio.",
    },
    message={"en": "This page cannot be opened: {reason}.", "cy": "Nid oes modd agor y dudalen hon: {reason}."},
    mend={
        "en": "Delete the folder of the built site, and build it again.",
        "cy": "Dilëwch ffolder y wefan a adeiladwyd, ac adeiladwch hi eto.",
    },
)

HEADING = "h1,h2,h3,h4,h5,h6,[role=heading]"
DECORATION = '[role="presentation"],[role="none"]'
PAGES = (".html", ".htm")
BESIDE = ("href", "src")
"""The attributes that name what a page is shown with."""


class Link(NamedTuple):
    """A link that a reader can follow, and what it is called."""

    node: LexborNode
    address: str
    name: str


class Heading(NamedTuple):
    """A heading that is read out, and its level."""

    node: LexborNode
    level: int
    name: str


class Table(NamedTuple):
    """A table of data, its own header cells, and what it is called."""

    node: LexborNode
    headers: tuple[LexborNode, ...]
    caption: str


class Page:
    """One web page, parsed once, when it is first looked into."""

    def __init__(self, site: Site, route: str, html: bytes) -> None:
        self.site = site
        self.route = route
        self.html = html
        self._leads_to: dict[str, Target | None] = {}
        self._names: dict[int, str] = {}
        self._visible: dict[str, list[LexborNode]] = {}

    def __reduce__(self) -> tuple[type[Page], tuple[Site, str, bytes]]:
        return Page, (self.site, self.route, self.html)  # which another process parses for itself

    @cached_property
    def tree(self) -> LexborHTMLParser:
        """The elements of the page."""
        return LexborHTMLParser(self.html)

    @cached_property
    def language(self) -> str:
        """The language whose folder the page is in; empty for the gateway and the 404 page."""
        return self.site.language(self.route)

    @cached_property
    def lang(self) -> str:
        """The language that the page itself claims; empty when it claims none."""
        return _language(self.tree.css_first("html"))

    @cached_property
    def title(self) -> str:
        """The page's title, spaces tidied."""
        title = next((node for node in self.tree.css("title") if not _is_within(node, "svg")), None)
        return " ".join(title.text().split()) if title else ""

    @cached_property
    def passes_on(self) -> bool:
        """Whether the page only sends its reader to another, and so is not read itself."""
        return any(
            (node.attributes.get("http-equiv") or "").lower() == "refresh" for node in self.tree.css("meta[http-equiv]")
        )

    @cached_property
    def links(self) -> tuple[Link, ...]:
        """The links that a reader can follow, in order."""
        return tuple(
            Link(node, (node.attributes.get("href") or "").strip(), self.name(node)) for node in self.visible("a[href]")
        )

    @cached_property
    def headings(self) -> tuple[Heading, ...]:
        """The headings that are read out, in order."""
        return tuple(Heading(node, _level(node), self.name(node)) for node in self.visible(HEADING))

    @cached_property
    def main_headings(self) -> tuple[Heading, ...]:
        """The headings of level 1 in the main part of the page: there should be one."""
        main = self.tree.css_first("main,[role=main]") or self.tree.body
        within = {node.mem_id for node in main.css(HEADING)} if main else set()
        return tuple(heading for heading in self.headings if heading.level == 1 and heading.node.mem_id in within)

    @cached_property
    def tables(self) -> tuple[Table, ...]:
        """The tables of data, in order; tables that only place things side by side are left out."""
        return tuple(self._table(node) for node in self.visible("table") if not node.css_matches(DECORATION))

    @cached_property
    def card(self) -> Card:
        """What the other pages need to know of this one."""
        if known := self.site.cards.get(self.route):
            return known
        named = {node.attributes.get("name") for node in self.tree.css("a[name]")}
        anchors = {node.attributes.get("id") for node in self.tree.css("[id]")} | named
        addresses = (node.attributes.get("href") or "" for node in self.visible("a[href]"))
        targets = (self.leads_to(address.strip()) for address in addresses)
        title = "" if self.passes_on else self.title
        return Card(
            title,
            frozenset(filter(None, anchors)),
            frozenset(target.route for target in targets if target),
            tuple(" ".join(node.text().split()).casefold() for node in self.tree.css("body [lang]")),
        )

    @cached_property
    def beside(self) -> tuple[str, ...]:
        """The files of the site that the page is judged with: its styles, pictures, own index."""
        named = ((node.attributes.get(name) or "").strip() for name in BESIDE for node in self.tree.css(f"[{name}]"))
        routes = {target.route for target in map(self.leads_to, named) if target} & self.site.files
        shown = (route for route in routes if not route.endswith((*PAGES, ".pdf")))
        return tuple(sorted([*shown, *filter(None, [self.index])]))

    @cached_property
    def index(self) -> str:
        """The search index of a language, for which its home page answers; empty on any other page."""
        form = self.tree.css_first("form[data-index]")
        if form is None or self.route != f"{self.language}/index.html":
            return ""
        target = self.leads_to(form.attributes.get("data-index") or "")
        return target.route if target and target.route in self.site.files else ""

    def lang_of(self, node: LexborNode) -> str:
        """The language that an element's words are marked with: its own, or that of the nearest part around it."""
        here: LexborNode | None = node
        while here is not None and not here.attributes.get("lang"):
            here = here.parent
        return _language(here)

    def leads_to(self, address: str) -> Target | None:
        """Where an address on this page leads within the site; None if it leads out of it."""
        if address not in self._leads_to:
            self._leads_to[address] = self.site.resolve(self.route, address)
        return self._leads_to[address]

    def visible(self, wanted: str) -> list[LexborNode]:
        """The elements that the selector `wanted` finds and that are not hidden from readers."""
        if wanted not in self._visible:
            self._visible[wanted] = [node for node in self.tree.css(wanted) if node.mem_id not in self._hidden]
        return self._visible[wanted]

    def name(self, node: LexborNode) -> str:
        """What a screen reader says for an element."""
        if node.mem_id not in self._names:
            self._names[node.mem_id] = spoken_name(node, self.tree)
        return self._names[node.mem_id]

    def place(self, node: LexborNode | None = None) -> Place:
        """The place of an element of this page, or of the page."""
        return replace(self.site.place(self.route), selector=selector(node, self.tree) if node else "")

    def _table(self, node: LexborNode) -> Table:
        headers = tuple(cell for cell in node.css("th") if _table_around(cell) == node)
        caption = node.css_first("caption")
        named = label(node, self.tree) or (self.name(caption) if caption and caption.parent == node else "")
        return Table(node, headers, named)

    @cached_property
    def _hidden(self) -> frozenset[int]:
        return frozenset(part.mem_id for node in self.tree.css(HIDDEN) for part in node.css("*"))


def gather(
    root: Path, project: Path, languages: tuple[str, ...], kept: Kept | None = None
) -> Iterator[Page | Sound | Finding]:
    """Each page of the site below `root`, in the order of their names; a finding for one that cannot be opened.

    `languages` are those that the site should be in, each in the folder of its code; none for
    pages that Pawb did not make. `kept` knows those that were found sound before.

    All pages are read through before the first is given, so that each can be judged beside the others; only
    their cards are kept, so a large site needs little memory.
    """
    files = frozenset(file.relative_to(root).as_posix() for file in root.rglob("*") if file.is_file())
    routes = sorted(file for file in files if file.endswith(PAGES))
    name = root.relative_to(project).as_posix() if root.is_relative_to(project) else root.name
    site = Site(root, name, files, languages, _address(root, routes))
    beside: dict[str, tuple[str, ...]] = {}
    for route in routes:
        page = _read(site, route)
        if isinstance(page, Page):
            site.cards[route] = page.card
            beside[route] = page.beside if kept else ()
    for route in routes:
        page = _read(site, route)
        if kept and isinstance(page, Page):
            parts = map(site.read, beside.get(route, ()))
            if kept.is_sound(page.place().file, page.html, site.digest, *parts):
                yield Sound(page.place().file)
                continue
        yield page


def _read(site: Site, route: str) -> Page | Finding:
    try:
        return Page(site, route, site.read(route))
    except OSError as error:
        return DAMAGED_PAGE.at(site.place(route), reason=error.strerror)


def _address(root: Path, routes: list[str]) -> str:
    """The site's own address, told by the canonical link of the first page that has one; empty when none has."""
    for route in routes:
        try:
            canonical = LexborHTMLParser((root / route).read_bytes()).css_first('link[rel="canonical"][href]')
        except OSError:
            continue
        address = (canonical.attributes.get("href") or "") if canonical else ""
        ending = route.removesuffix("index.html")
        if ending and address.startswith("http") and address.endswith("/" + ending):
            return address[: len(address) - len(ending)]
    return ""


def _language(node: LexborNode | None) -> str:
    """The language in an element's `lang`, without its region: `cy` of `cy-GB`."""
    return (node.attributes.get("lang") or "").strip().partition("-")[0].lower() if node else ""


def _level(node: LexborNode) -> int:
    level = node.attributes.get("aria-level") or (node.tag or "")[1:]
    return int(level) if level.isdecimal() else 2  # ARIA's own default for role="heading"


def is_grid(table: LexborNode) -> bool:
    """Whether the table has rows and columns, as data has: what is one row or one column is only a way to place."""
    rows = [sum(cell.tag in ("td", "th") for cell in row.iter()) for row in table.css("tr")]
    return sum(cells > 1 for cells in rows) > 1


def _is_within(node: LexborNode, tag: str) -> bool:
    around = node.parent
    while around is not None and around.tag != tag:
        around = around.parent
    return around is not None


def _table_around(cell: LexborNode) -> LexborNode | None:
    around = cell.parent
    while around is not None and around.tag != "table":
        around = around.parent
    return around
