"""Addresses that pages had before: none is ever lost, each leads its readers on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from pawb.content.library import Library, Publication
from pawb.content.source import Mapping as PlacedMapping
from pawb.content.source import Sequence, Text
from pawb.document.markup import inline, plain
from pawb.document.nodes import anchor
from pawb.findings import Place
from pawb.languages import codes
from pawb.site.routes import Routes, publication_address
from pawb.site.written import Written


@dataclass(frozen=True, slots=True)
class Moved:
    """A former address: where it leads, both below the site's root, what is there, and where the address is written."""

    language: str
    address: str
    to: str
    title: str
    place: Place
    anchor: str = ""
    """The part of the page that it leads to."""


def moved(library: Library, routes: Routes, written: Mapping[tuple[str, str], Written]) -> list[Moved]:
    """Every address that a page had before: of publications and all that is below them, sections, written pages."""
    found = [
        one
        for publication in library.publications
        for code in codes()
        for one in _of_publication(publication, code, routes)
    ]
    for (code, _), page in written.items():
        to = f"{code}/{page.slug}/"
        found += [Moved(code, f"{code}/{slug}/", to, page.title, Place(page.file)) for slug in page.former]
    return found


def hosts_table(found: list[Moved], base: str) -> str:
    """The same for hosts that redirect by themselves, in the form of Netlify and Cloudflare Pages: `_redirects`."""
    root = urlsplit(base).path or "/"
    return "".join(f"{root}{one.address} {root}{one.to}{'#' if one.anchor else ''}{one.anchor} 301\n" for one in found)


def sections(part: PlacedMapping) -> Iterator[PlacedMapping]:
    """The sections of a publication as they are written in one language's file, and those inside them."""
    listed = part.get("sections")
    for section in listed if isinstance(listed, Sequence) else ():
        if isinstance(section, PlacedMapping):
            yield section
            yield from sections(section)


def _of_publication(publication: Publication, code: str, routes: Routes) -> Iterator[Moved]:
    file = publication.full.joined.sides[code]
    now = routes.pages[code, publication.id].address
    olds = [(publication_address(publication.id, code, slug), slug.place) for slug in _former(file)]
    for route in routes.of(code):
        if route.document.publication == publication.id:
            title = plain((route.chapter or route.document).title)
            for old, place in olds:
                yield Moved(code, old + route.address.removeprefix(now), route.address, title, place)
    for section in sections(file):
        route, part = routes.items[code, publication.id, str(section["id"])]
        title = plain(inline(str(section["title"])))
        for slug in _former(section):
            for base in (now, *(old for old, _ in olds)):
                yield Moved(code, f"{base}{slug}/", route.address, title, slug.place, anchor(part))


def _former(part: PlacedMapping) -> list[Text]:
    listed = part.get("former")
    return [slug for slug in listed if isinstance(slug, Text)] if isinstance(listed, Sequence) else []
