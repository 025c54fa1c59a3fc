"""The words of a web page, for any site engine to put its theme around."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from markupsafe import Markup

from pawb.document.nodes import Block, Document, Field, Link, Picture, Section
from pawb.document.words import Words
from pawb.render import template

_PIECES = re.compile(r"(<[^>]*>)|([^<]+)")
_ID = re.compile(r' id="([^"]+)"')
_OPENING, _CLOSING = "([“‘\"'", ".,;:!?…)]”’\"'"
"""Punctuation that belongs on the line of the word after it, and of the word before it."""
_EXPLAINED = {"p", "li", "dd"}
_NOT_EXPLAINED = {"a", "nav", "button", "h1", "h2", "h3", "h4", "h5", "h6", "svg", "blockquote", "table"}


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
    contact: str = ""
    """Address of the contact page."""
    asking: Markup = field(default_factory=Markup)
    """How to ask for a promised format; empty where none is promised."""
    words: Words = field(default_factory=Words)
    """The words to explain where they stand."""
    measured: Sequence[Field] = ()
    """Figures that say how easy an easy read is."""


def render(page: WebPage, href: Callable[[Link | Picture], str]) -> Markup:
    """The page's words as HTML; `href` gives the address of a link or a picture as seen from this page, or nothing."""
    html = template("page.html").render(page=page, href=href, contents=contents(page))
    return Markup("".join(_with_places_and_meanings(html, page.words, page.document.language)))


def _with_places_and_meanings(html: str, words: Words, language: str) -> Iterator[str]:
    """Every paragraph of an item with an id, the same in every language; and each hard word, where it first stands
    on the page, with its meaning, which opens without any script (HTML popover)."""
    items: list[str] = []
    paragraphs: Counter[str] = Counter()
    explained: set[str] = set()
    texts = not_explained = 0
    for tag, text in _PIECES.findall(html):
        name = tag.strip("</>").partition(" ")[0]
        if text:
            yield "".join(_explained(text, words, language, explained)) if texts and not not_explained else text
            continue
        step = -1 if tag.startswith("</") else 1
        texts += step * (name in _EXPLAINED)
        not_explained += step * (name in _NOT_EXPLAINED)
        if step == -1:
            if name == "section":
                items.pop()
            yield tag
        else:
            if name == "section":
                found = _ID.search(tag)
                items.append(found[1] if found else "")
            if tag == "<p>" and items and items[-1]:
                paragraphs[items[-1]] += 1
                tag = f'<p id="{items[-1]}_p{paragraphs[items[-1]]}">'
            yield tag


def _explained(text: str, words: Words, language: str, explained: set[str]) -> Iterator[str]:
    """Text in which each word that this page has not met yet opens its meaning: in the page's own `language`, also
    where the word stands in a run of another."""
    at = 0
    for start, end, word in words.find(text):
        if word.id not in explained:
            explained.add(word.id)
            lead, rest = text[at:start].rstrip(_OPENING), text[end:].lstrip(_CLOSING)
            yield lead
            yield template("word.html").render(
                before=Markup(text[at + len(lead) : start]),
                said=Markup(text[start:end]),
                after=Markup(text[end : len(text) - len(rest)]),
                word=word,
                language=language,
            )
            at = len(text) - len(rest)
    yield text[at:]


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of a contents list: the id, the tag and the title of a section, and the lines of those within it."""

    id: str
    tag: str
    title: Markup
    within: Sequence[Entry]


def contents(page: WebPage) -> list[Entry]:
    """What the contents list of a page shows: each of its sections, and those of each part of a long easy read."""
    if page.chapters:
        return []
    sections = page.chapter.blocks if page.chapter else (*page.document.sections, *page.document.back)
    return list(_entries(sections, page.document.parts))


def _entries(blocks: Iterable[Block], parts: Collection[Section] = ()) -> Iterator[Entry]:
    for s in blocks:
        if isinstance(s, Section) and s.title:
            yield Entry(s.item, s.tag, s.title, list(_entries(s.blocks)) if s in parts else [])
