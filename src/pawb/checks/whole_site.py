"""What pages of a built site are judged beside: its files, where addresses lead, and a card for each other page."""

from __future__ import annotations

import hashlib
import posixpath
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from pawb.findings import Place

TOP = ("", "top")  # HTML Living Standard, 7.4.6.4: scrolling to a fragment


class Target(NamedTuple):
    """Where an address within the site leads: a file by its path from the site's root, and an anchor in it."""

    route: str
    anchor: str


class Card(NamedTuple):
    """What the other pages need to know of a page."""

    title: str
    anchors: frozenset[str]
    links_to: frozenset[str]
    marked: tuple[str, ...]
    """The texts that are marked with a language of their own, in small letters."""


@dataclass(frozen=True)
class Site:
    """The files of a built site, by their path from its root, and a card for each page."""

    root: Path
    name: str
    files: frozenset[str]
    languages: tuple[str, ...]
    address: str = ""
    cards: dict[str, Card] = field(default_factory=dict)

    @property
    def ours(self) -> bool:
        """Whether Pawb made it. Of other pages it is not known that they make one site, nor that all of it is here."""
        return bool(self.languages)

    def language(self, route: str) -> str:
        """The language of the folder the file is in; empty for what all languages share."""
        folder = route.partition("/")[0]
        return folder if folder in self.languages else ""

    def resolve(self, page: str, address: str) -> Target | None:
        """Where an address on the page leads, as a web server would have it; None if it leads out of the site."""
        if self.address and address.startswith(self.address):
            address = self._folder + address[len(self.address) :]
        try:
            scheme, host, path, _, anchor = urlsplit(address)
        except ValueError:
            return Target(address, "")
        if scheme or host:
            return None
        anchor = unquote(anchor).partition(":~:")[0]
        if not path:
            return Target(page, anchor)
        at = posixpath.normpath(posixpath.join(self._folder, posixpath.dirname(page), unquote(path)))
        route = at[len(self._folder) :] if f"{at}/".startswith(self._folder) else at
        if route not in self.files:
            index = posixpath.join(route, "index.html")
            route = index if index in self.files else route
        return Target(route, anchor)

    @cached_property
    def titled(self) -> dict[tuple[str, str], str]:
        """The first page that has a title, by the language of its folder and the title in small letters."""
        first: dict[tuple[str, str], str] = {}
        for route, card in sorted(self.cards.items()):
            first.setdefault((self.language(route), card.title.casefold()), route)
        return first

    @cached_property
    def marked(self) -> str:
        """The texts that pages of one language mark with another, in small letters, one a line."""
        return "\n".join(sorted({t for route, card in self.cards.items() if self.language(route) for t in card.marked}))

    @cached_property
    def digest(self) -> bytes:
        """Of all that a page is judged beside: the names of the files, and the cards."""
        cards = [
            (route, card.title, sorted(card.anchors), sorted(card.links_to), card.marked)
            for route, card in sorted(self.cards.items())
        ]
        whole = (self.name, self.languages, self.address, sorted(self.files), cards)
        return hashlib.sha256(repr(whole).encode()).digest()

    def read(self, route: str) -> bytes:
        """What a file of the site holds."""
        return (self.root / route).read_bytes()

    def has_part(self, target: Target) -> bool:
        """Whether the page has the anchor; every page has its top, and what is not a page is not looked into."""
        card = self.cards.get(target.route)
        return card is None or target.anchor in card.anchors or target.anchor in TOP

    def place(self, route: str) -> Place:
        """The place of a whole file of the site."""
        return Place(posixpath.normpath(posixpath.join(self.name, route)))

    @cached_property
    def _folder(self) -> str:
        """The folder of its host that the site is in."""
        return urlsplit(self.address).path or "/"
