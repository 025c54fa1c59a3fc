"""The pages that Pawb makes itself in every language: home, contact, site map, parity, accessibility."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from markupsafe import Markup

from pawb.document.markup import blocks, inline, plain
from pawb.document.organisation import asking, contacts, formats, ready, text
from pawb.languages import language
from pawb.render import contact as contact_page
from pawb.render import home as home_page
from pawb.render import site_map as map_page
from pawb.render.site_map import Branch
from pawb.site.edition import Edition
from pawb.site.parity import parity
from pawb.site.routes import OWN, Route, own, relative
from pawb.site.search import entries
from pawb.site.statement import script, statement

LATELY = 3
"""So many of the newest days on which something changed are told on the home page."""


@dataclass(frozen=True, slots=True)
class OwnPage:
    """What makes the title and the words of a page, from the edition and the code of a language."""

    title: Callable[[Edition, str], str]
    words: Callable[[Edition, str], Markup]


def site_name(edition: Edition, code: str) -> str:
    """The site's name in one language."""
    return plain(inline(text(edition.site.name, code)))


def home(edition: Edition, code: str) -> Markup:
    """The words of a language's home page."""
    site, here = edition.site, own(code, "index")
    entries = []
    for publication in edition.library.publications:
        said = publication.in_language(code)
        easy = edition.routes.pages.get((code, f"{publication.id}/easy-read"))
        address = relative(easy.address, here) if easy else ""
        entries.append(
            home_page.Entry(
                relative(edition.address(code, publication.id), here), inline(said.title), blocks(said.summary), address
            )
        )
    words = home_page.Home(
        language=code,
        name=inline(text(site.name, code)),
        about=inline(text(site.about, code)),
        publications=entries,
        lately=list(_lately(edition, code, here)),
        ready=ready(site, code),
        asking=asking(site, code),
        contact=relative(own(code, "contact"), here),
        heard=list(_heard(edition, code, here)),
    )
    return home_page.render(words)


def contact(edition: Edition, code: str) -> Markup:
    """The words of a language's contact page."""
    heard = list(_heard(edition, code, own(code, "contact")))
    return contact_page.render(code, contacts(edition.site, code), formats(edition.site, code), heard)


def _lately(edition: Edition, code: str, here: str) -> Iterator[home_page.Day]:
    """The newest days on which publications changed in a language, and what did; nothing where no day is known.

    One that has told of no change of substance is named on the day of its newest words.
    """
    by_day: dict[date, list[home_page.Changed]] = defaultdict(list)
    for publication in edition.library.publications:
        said = publication.in_language(code)
        address = relative(edition.address(code, publication.id), here)
        told: dict[date | None, list[Markup]] = defaultdict(list)
        for change in said.changed():
            if change.kind == "substance":
                told[change.on].append(inline(change.text))
        for day, notes in (told or {edition.changed(code, publication.id): []}).items():
            if day:
                by_day[day].append(home_page.Changed(address, inline(said.title), tuple(notes)))
    for day in sorted(by_day, reverse=True)[:LATELY]:
        yield home_page.Day(Markup.escape(language(code).date(day)), by_day[day])


def _heard(edition: Edition, code: str, here: str) -> Iterator[tuple[str, Markup]]:
    """Where publications tell of ways to be heard: the address, and the title of the publication."""
    for publication in edition.library.publications:
        if address := edition.routes.item(code, publication.id, "_ways-to-be-heard", here):
            said = publication.in_language(code)
            yield address, inline(said.short or said.title)


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
    "contact": OwnPage(lambda edition, code: language(code).say("contact_us"), contact),
    "site-map": OwnPage(lambda edition, code: language(code).say("site_map"), site_map),
    "parity": OwnPage(lambda edition, code: language(code).say("parity"), parity),
    "accessibility": OwnPage(lambda edition, code: language(code).say("accessibility"), statement),
    "test-script": OwnPage(lambda edition, code: language(code).say("test_script"), script),
}
"""By the keys of `routes.OWN`."""
