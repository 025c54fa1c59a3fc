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
class WebPage:
    """One page to render: a whole document, its opening with a list of chapters, or one chapter."""

    document: Document
    address: str
    """Of the publication's first page."""
    start: str = "read"
    """The id of the place where the words begin."""
    chapter: Section | None = None
    chapters: Sequence[Chapter] = ()
    downloads: Sequence[Download] = ()
    other_reading: str = ""
    """Address of the easy-read twin, or of the full version."""


def render(page: WebPage, href: Callable[[Link], str]) -> Markup:
    """The page's words as HTML; `href` gives the address of a link as seen from this page, or nothing."""
    return Markup(template("page.html").render(page=page, href=href))  # noqa: S704 - the template escapes


def headings(page: WebPage) -> list[tuple[int, str, Markup]]:
    """Level, id and title of what a contents list shows: the page's own title, then its sections and theirs."""
    top = page.chapter or None
    sections = top.blocks if top else () if page.chapters else page.document.sections + page.document.back
    found = [(1, "", top.title if top else page.document.title)]
    for section in sections:
        if isinstance(section, Section) and section.title:
            found.append((2, section.item, section.title))
            found += [(3, s.item, s.title) for s in section.blocks if isinstance(s, Section) and s.title]
    return found
