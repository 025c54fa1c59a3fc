"""Feeds of what changed, which programs read for people (Atom, RFC 4287): one for all, and one for each publication."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from pawb.content.library import Publication
from pawb.content.model.parts import Change
from pawb.document.markup import inline, plain
from pawb.document.nodes import anchor
from pawb.document.organisation import text
from pawb.languages import codes, language
from pawb.site.edition import Edition
from pawb.site.routes import own

MOST = 50
"""A feed tells so many of the newest changes."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One change of substance: what names it for ever, its words, and where it is below the site's root."""

    id: str
    title: str
    day: date
    address: str
    text: str


@dataclass(frozen=True, slots=True)
class Feed:
    """One feed in one language: its address, that of its page and of its twins, and its entries, newest first."""

    language: str
    title: str
    day: date
    """Of the newest change."""
    address: str
    page: str
    twins: dict[str, str]
    entries: tuple[Entry, ...]


def feeds(edition: Edition, code: str) -> dict[str, Feed]:
    """The feeds of a language by publication, and that of all under the empty name; none where no day is known."""
    found: dict[str, Feed] = {}
    for publication in edition.library.publications:
        title = plain(inline(publication.in_language(code).title))
        entries = list(_entries(edition, publication, title, code))
        # The same day in every language, so that none has a feed that another lacks.
        known = [edition.changed(of, publication.id) for of in codes()]
        if day := entries[0].day if entries else max(filter(None, known), default=None):
            found[publication.id] = _feed(edition, publication.id, title, day, entries, code)
    if found:
        every = sorted((entry for feed in found.values() for entry in feed.entries), key=lambda e: e.day, reverse=True)
        name = plain(inline(text(edition.site.name, code)))
        day = every[0].day if every else max(feed.day for feed in found.values())
        found[""] = _feed(edition, "", name, day, every, code)
    return found


def _feed(edition: Edition, publication: str, title: str, day: date, entries: list[Entry], code: str) -> Feed:
    pages = {of: edition.address(of, publication) if publication else own(of, "index") for of in codes()}
    addresses = {of: f"{page}{language(of).say('slug_changes')}.xml" for of, page in pages.items()}
    own_address = addresses.pop(code)
    told = language(code).say("changes_of", title=title)
    return Feed(code, told, day, own_address, pages[code], addresses, tuple(entries[:MOST]))


def _entries(edition: Edition, publication: Publication, title: str, code: str) -> Iterator[Entry]:
    for change in publication.in_language(code).changed():
        if change.kind == "substance":
            address, item = _about(edition, publication, change, code)
            yield Entry(
                f"{change.on}:{code}/{publication.id}/{change.id}",
                f"{title}: {item}" if item else title,
                change.on,
                address,
                plain(inline(change.text)),
            )


def _about(edition: Edition, publication: Publication, change: Change, code: str) -> tuple[str, str]:
    """Where what changed stands, and its reference; for the whole publication, its page and nothing."""
    of, item = publication.id, ""
    if change.what:
        of, found = edition.library.item(change.what, publication.id, code)
        item = found.id
    if (code, of, item) not in edition.routes.items:
        return edition.address(code, publication.id), item
    route, place = edition.routes.items[code, of, item]
    return route.address + (f"#{anchor(place)}" if place else ""), item
