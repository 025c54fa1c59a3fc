"""The pages that Pawb makes itself in every language: the home page, and the site map with its A to Z."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import groupby

from markupsafe import Markup

from pawb.document.markup import blocks, inline, plain
from pawb.document.organisation import contacts, formats, text
from pawb.languages import language
from pawb.render import home as home_page
from pawb.render import site_map as map_page
from pawb.render.site_map import Branch
from pawb.site.edition import Edition
from pawb.site.routes import OWN, Route, own, relative
from pawb.site.search import entries


@dataclass(frozen=True, slots=True)
class OwnPage:
    """What makes the title and the words of a page, from the edition and the code of a language."""

    title: Callable[[Edition, str], str]
    words: Callable[[Edition, str], Markup]


def site_name(edition: Edition, code: str) -> str:
    """The site's name in one language."""
    assert edition.library.site is not None
    return plain(inline(text(edition.library.site.name, code)))


def home(edition: Edition, code: str) -> Markup:
    """The words of a language's home page."""
    site = edition.library.site
    assert site is not None
    entries = []
    for publication in edition.library.publications:
        said = publication.in_language(code)
        route = edition.routes.pages[code, publication.id]
        easy = edition.routes.pages.get((code, f"{publication.id}/easy-read"))
        address = relative(easy.address, f"{code}/") if easy else ""
        entries.append(
            home_page.Entry(relative(route.address, f"{code}/"), inline(said.title), blocks(said.summary), address)
        )
    name, about = inline(text(site.name, code)), inline(text(site.about, code))
    return home_page.render(code, name, about, entries, formats(site, code), contacts(site, code))


def site_map(edition: Edition, code: str) -> Markup:
    """The words of a language's site map: every page, and the name of everything on them in alphabetical order."""
    here = own(code, "site-map")
    words = language(code)
    named = [
        Branch(
            relative(f"{code}/{entry.address}", here) + (f"#{entry.anchor}" if entry.anchor else ""),
            entry.title,
            entry.tag,
            entry.publication,
        )
        for entry in entries(edition, code)
        if entry.reading == "full" and entry.title and not entry.title.endswith(".")
    ]
    named.sort(key=lambda branch: words.sort_key(branch.title))
    letters = [(letter, list(group)) for letter, group in groupby(named, key=lambda branch: words.letter(branch.title))]
    return map_page.render(code, list(_branches(edition, code, here)), letters)


def _branches(edition: Edition, code: str, here: str) -> Iterator[Branch]:
    """The pages of a language, those of one publication together."""
    for key in OWN:
        if key != "site-map":
            yield Branch(relative(own(code, key), here), PAGES[key].title(edition, code))
    below: dict[str, list[Route]] = defaultdict(list)
    for route in edition.routes.of(code):
        below[route.document.publication].append(route)
    for first, *others in below.values():
        inner = tuple(_branch(route, here) for route in others)
        yield Branch(relative(first.address, here), plain(first.document.title), branches=inner)
    for (of, key), page in edition.written.items():
        if of == code:
            yield Branch(relative(edition.address(code, key), here), page.title)


def _branch(route: Route, here: str) -> Branch:
    if route.chapter:
        return Branch(relative(route.address, here), plain(route.chapter.title), route.chapter.tag)
    return Branch(relative(route.address, here), plain(route.document.title))


PAGES = {
    "index": OwnPage(site_name, home),
    "site-map": OwnPage(lambda edition, code: language(code).say("site_map"), site_map),
}
"""By the keys of `routes.OWN`."""
