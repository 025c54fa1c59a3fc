"""What the theme's templates are given: one plain object about a page, that any site engine could give."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass
from typing import Self

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.pages import Page

from pawb.document.markup import inline, plain
from pawb.document.organisation import text
from pawb.languages import codes, language
from pawb.site.edition import Edition
from pawb.site.routes import Route, relative


@dataclass(frozen=True, slots=True)
class Place:
    """A link in the site's navigation."""

    address: str
    title: str
    current: bool = False


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
    """One page, as a template needs it. Addresses are relative to the page, so that the site works in any folder."""

    language: str
    title: str
    site_name: str
    organisation: str
    description: str
    canonical: str
    root: str
    home: Place
    places: tuple[Place, ...]
    written: tuple[Place, ...]
    twins: tuple[Twin, ...]
    gateway: str
    edit: str
    previous: Place | None
    next: Place | None

    def say(self, key: str) -> str:
        """An interface string in the page's language."""
        return language(self.language).say(key)

    @classmethod
    def of(cls, page: Page, route: Route | None, edition: Edition, config: MkDocsConfig) -> Self:
        """The view of one page; `route` is None for the home page and for pages written by hand."""
        site = edition.library.site
        assert site is not None
        code, _, key = page.file.src_uri.partition("/")
        here = page.file.dest_uri.removesuffix("index.html")
        base = config.site_url or ""
        name = plain(inline(text(site.name, code)))
        title = plain((route.chapter or route.document).title) if route else str(page.title)
        if route and route.chapter:
            title = f"{title}: {plain(route.document.title)}"
        return cls(
            language=code,
            title=name if key == "index.md" else f"{title} - {name}",
            site_name=name,
            organisation=plain(inline(text(site.organisation, code))),
            description=plain(route.document.summary) if route else plain(inline(text(site.about, code))),
            canonical=base + here if base else "",
            root=relative("", here),
            home=Place(relative(f"{code}/", here), language(code).say("home"), key == "index.md"),
            places=tuple(_places(edition, code, here, route)),
            written=tuple(_written(edition, code, here)),
            twins=tuple(_twins(page, edition, code, here, base)),
            gateway=base,
            edit=page.edit_url or "",
            previous=_neighbour(edition, route, here, -1),
            next=_neighbour(edition, route, here, 1),
        )


def _places(edition: Edition, code: str, here: str, route: Route | None) -> list[Place]:
    found = []
    for publication in edition.library.publications:
        to = edition.routes.pages[code, publication.id]
        said = publication.in_language(code)
        current = route is not None and route.document.publication == publication.id
        found.append(Place(relative(to.address, here), plain(inline(said.short or said.title)), current))
    return found


def _written(edition: Edition, code: str, here: str) -> list[Place]:
    return [
        Place(relative(edition.address(code, key), here), page.title)
        for (language_code, key), page in edition.written.items()
        if language_code == code
    ]


def _twins(page: Page, edition: Edition, code: str, here: str, base: str) -> list[Twin]:
    found = []
    key = page.file.src_uri.partition("/")[2].removesuffix(".md")
    for other in codes():
        if other != code:
            address = edition.address(other, key)
            words = language(other)
            found.append(
                Twin(
                    other,
                    words.name,
                    relative(address, here),
                    posixpath.join(base, address),
                    words.say("read_in_this_language"),
                )
            )
    return found


def _neighbour(edition: Edition, route: Route | None, here: str, step: int) -> Place | None:
    """The chapter before or after this one."""
    if route is None or route.chapter is None:
        return None
    chapters = [r for r in edition.routes.of(route.language) if r.document is route.document and r.chapter]
    at = chapters.index(route) + step
    if not 0 <= at < len(chapters):
        return None
    chapter = chapters[at].chapter
    return Place(relative(chapters[at].address, here), plain(chapter.title)) if chapter else None
