"""The route table: every page of the site with its address in every language, and links between pages.

Publications have real addresses in each language (`/cy/safonau/`, `/en/standards/`), taken from the content.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from markupsafe import Markup

from pawb.content.library import Library
from pawb.document.markup import slug
from pawb.document.nodes import Block, Box, Document, Link, Picture, Section, anchor
from pawb.document.readings import READINGS
from pawb.languages import language
from pawb.pictures import Picture as Drawn

CHAPTERS_FROM = 2500
"""A publication with more words than this in any language has a page for each of its sections."""

OWN = {
    "index": "",
    "contact": "slug_contact",
    "site-map": "slug_site_map",
    "parity": "slug_parity",
    "accessibility": "slug_accessibility",
    "test-script": "slug_test_script",
}
"""The pages that Pawb makes itself in every language, by key: the interface key of their address (home has none)."""

PICTURES = "assets/pictures"
"""Where the pictures of easy read stand, once for all languages."""

FIRST = ("cy", "en")
"""Where both languages share a page, Welsh is placed to be read first (Welsh Language Standards)."""


@dataclass(frozen=True, slots=True)
class Route:
    """One page in one language. `key` is the same for its twin in the other language."""

    key: str
    language: str
    address: str
    """Below the site's root, ending in a slash: `cy/safonau/`."""
    document: Document
    chapter: Section | None = None

    @property
    def source(self) -> str:
        """The path that stands for the page in MkDocs: by key, so that twins have the same."""
        return f"{self.language}/{self.key}.md"


@dataclass(slots=True)
class Routes:
    """All routes, by language and key, and where each item of content stands."""

    pages: dict[tuple[str, str], Route] = field(default_factory=dict)
    asked: list[Route] = field(default_factory=list)
    """Every page that the content asks for, also one whose key another has taken."""
    chapters: dict[tuple[str, str], list[Route]] = field(default_factory=dict)
    """The chapters of each long publication, by language and publication."""
    items: dict[tuple[str, str, str], tuple[Route, str]] = field(default_factory=dict)
    """By language, key of the document and item: the page it stands on, and its anchor there."""
    pictures: Mapping[str, Drawn] = field(default_factory=dict)
    """Every picture of easy read by name."""

    def of(self, language: str) -> Iterator[Route]:
        """The pages of one language, in reading order."""
        return (route for route in self.pages.values() if route.language == language)

    def href(self, link: Link | Picture, here: Route) -> str:
        """The address of a link or a picture as seen from the page `here`; empty where there is no such picture."""
        if isinstance(link, Picture):
            found = self.pictures.get(link.picture)
            return relative(f"{PICTURES}/{link.picture}.{found.ending}", here.address) if found else ""
        route, place = self.items[here.language, link.publication, link.item]
        path = relative(route.address, here.address) if route is not here else ""
        return f"{path}#{anchor(place)}" if place else path

    def item(self, language: str, publication: str, item: str, here: str) -> str:
        """The link to an item from the address `here`; empty where there is none such."""
        if (language, publication, item) not in self.items:
            return ""
        route, place = self.items[language, publication, item]
        return relative(route.address, here) + (f"#{anchor(place)}" if place else "")


def own(code: str, key: str) -> str:
    """The address of a page that Pawb makes itself."""
    return f"{code}/{language(code).say(OWN[key])}/" if OWN[key] else f"{code}/"


def relative(address: str, here: str) -> str:
    """The link from one page to another page or file, so that the site works in any folder, and opened from disk.

    A link to a page names its file: without a server, a folder's address shows a list of files.
    """
    file = f"{address}index.html" if not address or address.endswith("/") else address
    up = 0
    while not file.startswith(here):  # the folder that both are in; `posixpath.relpath` is too slow for long menus
        here, up = here[: here.rfind("/", 0, -1) + 1], up + 1
    return "../" * up + file[len(here) :]


def routes(library: Library, documents: Iterable[Document]) -> Routes:
    """The route table of all documents."""
    table = Routes(pictures=library.pictures)
    publications = {publication.id: publication for publication in library.publications}
    documents = list(documents)
    long = {d.publication for d in documents if d.reading == "full" and d.words > CHAPTERS_FROM}
    for document in documents:
        publication = publications[document.publication]
        said = publication.in_language(document.language)
        address = publication_address(publication.id, document.language, said.slug)
        if document.reading != "full":
            reading = language(document.language).say(READINGS[document.reading])
            page = _add(
                table, Route(document.key, document.language, f"{address}{slug(Markup.escape(reading))}/", document)
            )
            _place(table, page, document.sections)
            continue
        first = _add(table, Route(publication.id, document.language, address, document))
        table.items[document.language, publication.id, ""] = (first, "")
        _place(table, first, (*document.blocks, *document.back))
        for section in document.sections:
            page = first
            if document.publication in long:
                page = Route(
                    f"{publication.id}/{section.item}",
                    document.language,
                    f"{address}{section.slug or slug(Markup.escape(section.item))}/",
                    document,
                    section,
                )
                _add(table, page)
                table.chapters.setdefault((document.language, publication.id), []).append(page)
                table.items[document.language, publication.id, section.item] = (page, "")
                _place(table, page, section.blocks)
            else:
                _place(table, page, (section,))
    return table


def _add(table: Routes, route: Route) -> Route:
    table.asked.append(route)
    return table.pages.setdefault((route.language, route.key), route)


def _place(table: Routes, route: Route, blocks: Iterable[Block]) -> None:
    """Note where every item of `blocks` stands."""
    for block in blocks:
        id_ = block.item if isinstance(block, Section) else getattr(block, "id", "")
        if id_:
            table.items.setdefault((route.language, route.document.key, id_), (route, id_))
        if isinstance(block, Section | Box):
            _place(table, route, block.blocks)


def publication_address(id_: str, code: str, said: str | None) -> str:
    """Where a publication stands in one language: in its folder, under the slug it says, else the name of its file."""
    folder, _, name = id_.rpartition("/")
    return "/".join(filter(None, (code, folder, said or slug(Markup.escape(name))))) + "/"
