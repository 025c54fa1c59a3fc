"""The words of a web page, for any site engine to put its theme around."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from pawb.document.nodes import Document, Link, Section
from pawb.render import template


@dataclass(frozen=True, slots=True)
class Download:
    """A file that a page offers: its address, its language, and words that say language, size and pages."""

    address: str
    language: str
    words: Markup


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter of a long publication, by its section, and its address."""

    section: Section
    address: str


@dataclass(frozen=True, slots=True)
class Reading:
    """Another reading of the same publication: the interface word for it, and its address."""

    word: str
    address: str


@dataclass(frozen=True, slots=True)
class WebPage:
    """One page to render: a whole document, its opening with a list of chapters, or one chapter."""

    document: Document
    address: str
    """Of the publication's first page."""
    start: str = "_read"
    """The id of the place where the words begin."""
    chapter: Section | None = None
    chapters: Sequence[Chapter] = ()
    downloads: Sequence[Download] = ()
    readings: Sequence[Reading] = ()
    """The other readings of the same publication."""


def render(page: WebPage, href: Callable[[Link], str]) -> Markup:
    """The page's words as HTML; `href` gives the address of a link as seen from this page, or nothing."""
    return Markup(template("page.html").render(page=page, href=href, contents=contents(page)))


def contents(page: WebPage) -> list[tuple[str, str, Markup]]:
    """What the contents list of a page shows: the id, the tag and the title of each of its sections."""
    if page.chapters:
        return []
    sections = page.chapter.blocks if page.chapter else (*page.document.sections, *page.document.back)
    return [(s.item, s.tag, s.title) for s in sections if isinstance(s, Section) and s.title]
