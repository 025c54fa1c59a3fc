"""What the theme's templates are given: one plain object about a page, that any site engine could give."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Self

from markupsafe import Markup
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.pages import Page

from pawb.document.markup import inline, plain
from pawb.document.organisation import text
from pawb.languages import codes, language
from pawb.site.edition import Edition
from pawb.site.feeds import Feed
from pawb.site.policy import in_page
from pawb.site.routes import Route, own, relative

MOST_PLACES = 12
"""A menu that named more publications than this would be a list to search in; the site map is a better one."""


@dataclass(frozen=True, slots=True)
class Place:
    """A link in the site's navigation."""

    address: str
    title: str


@dataclass(frozen=True, slots=True)
class Twin:
    """The same page in another language, and the words that lead there, in that language."""

    language: str
    name: str
    address: str
    absolute: str
    words: str


@dataclass(frozen=True, slots=True)
class View:
    """One page, as a template needs it. Addresses are below the site's root; `to` makes links of them."""

    language: str
    title: str
    site_name: str
    organisation: Markup
    description: str
    canonical: str
    address: str
    here: str
    """Where in the navigation this page belongs, by address."""
    home: Place
    contact: Place
    parity: Place
    accessibility: Place
    site_map: Place
    feeds: tuple[Place, ...]
    """The feed of the publication that is being read, if it has one, and that of all."""
    places: tuple[Place, ...]
    """The publications of the menu; where there are too many, the way to them all, and the one that is being read."""
    written: tuple[Place, ...]
    twins: tuple[Twin, ...]
    gateway: str
    edit: str
    previous: Place | None
    next: Place | None

    @property
    def policy(self) -> str:
        """What the reader's browser may load and run on this page."""
        return in_page()

    def to(self, address: str) -> str:
        """The link from this page to an address of the site."""
        return relative(address, self.address)

    def say(self, key: str) -> str:
        """An interface string in the page's language."""
        return language(self.language).say(key)

    @classmethod
    def of(
        cls,
        page: Page,
        route: Route | None,
        edition: Edition,
        places: tuple[Place, ...],
        feeds: Mapping[str, Feed],
        config: MkDocsConfig,
    ) -> Self:
        """The view of one page among all `places`; `route` is None for the pages that are not of a publication."""
        site = edition.site
        code, _, key = page.file.src_uri.partition("/")
        here = page.file.dest_uri.removesuffix("index.html")
        base = config.site_url or ""
        name = plain(inline(text(site.name, code)))
        title = plain((route.chapter or route.document).title) if route else str(page.title)
        if route and route.chapter:
            title = f"{title}: {plain(route.document.title)}"
        belongs = edition.routes.pages[code, route.document.publication].address if route else here
        return cls(
            language=code,
            title=name if key == "index.md" else f"{title} - {name}",
            site_name=name,
            organisation=inline(text(site.organisation, code)),
            description=plain(route.document.summary) if route else plain(inline(text(site.about, code))),
            canonical=base + here if base else "",
            address=here,
            here=belongs,
            home=Place(own(code, "index"), language(code).say("home")),
            contact=Place(own(code, "contact"), language(code).say("contact_us")),
            parity=Place(own(code, "parity"), language(code).say("parity")),
            accessibility=Place(own(code, "accessibility"), language(code).say("accessibility")),
            site_map=Place(own(code, "site-map"), language(code).say("site_map")),
            feeds=tuple(
                Place(feeds[of].address, feeds[of].title)
                for of in dict.fromkeys((route.document.publication if route else "", ""))
                if of in feeds
            ),
            places=_menu(places, belongs, code),
            written=tuple(_written(edition, code)),
            twins=tuple(_twins(page, edition, code, base)),
            gateway=base,
            edit=page.edit_url or "",
            previous=_neighbour(edition, route, -1),
            next=_neighbour(edition, route, 1),
        )


def places(edition: Edition, code: str) -> tuple[Place, ...]:
    """Every publication of a language, in their order."""
    found = []
    for publication in edition.library.publications:
        said = publication.in_language(code)
        address = edition.routes.pages[code, publication.id].address
        found.append(Place(address, plain(inline(said.short or said.title))))
    return tuple(found)


def _menu(places: tuple[Place, ...], belongs: str, code: str) -> tuple[Place, ...]:
    """What the menu names between home and contact, on a page that belongs to the place at the address `belongs`."""
    if len(places) <= MOST_PLACES:
        return places
    every = Place(own(code, "site-map"), language(code).say("publications"))
    return (every, *(place for place in places if place.address == belongs))


def _written(edition: Edition, code: str) -> list[Place]:
    return [
        Place(edition.address(code, key), page.title)
        for (language_code, key), page in edition.written.items()
        if language_code == code
    ]


def _twins(page: Page, edition: Edition, code: str, base: str) -> list[Twin]:
    found = []
    key = page.file.src_uri.partition("/")[2].removesuffix(".md")
    for other in codes():
        if other != code:
            address = edition.address(other, key)
            words = language(other)
            absolute = posixpath.join(base, address)
            found.append(Twin(other, words.name, address, absolute, words.say("read_in_this_language")))
    return found


def _neighbour(edition: Edition, route: Route | None, step: int) -> Place | None:
    """The chapter before or after this one."""
    if route is None or route.chapter is None:
        return None
    chapters = edition.routes.chapters[route.language, route.document.publication]
    at = chapters.index(route) + step
    if not 0 <= at < len(chapters):
        return None
    chapter = chapters[at].chapter
    return Place(chapters[at].address, plain(chapter.title)) if chapter else None
