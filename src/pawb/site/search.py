"""What a reader can search for: every page of a language and every section of it, with the words that find it.

A search needs no server: the theme's script reads the index of the page's language and looks the words up in it, and
in that of another language where there is nothing or where the reader asks. The index is made from the documents, never
from the pages.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, is_dataclass
from functools import cache

from markupsafe import Markup

from pawb.document.markup import blocks, plain
from pawb.document.nodes import Block, Box, Link, Reading, Section, anchor
from pawb.document.organisation import contacts, formats
from pawb.languages import Language, codes, language
from pawb.site.edition import Edition
from pawb.site.routes import own

SHOWN = 20
"""How many results a reader is shown."""

_WORD = re.compile(r"[^\W_]+(?:\.\d+)*(?:['’][^\W_]+)*")
_LEAD = 60
"""How many letters of its own words stand for a section whose title tells nothing."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing to be found: a page, or a section of one."""

    publication: str
    """The title of the publication that it belongs to, or of the page itself."""
    address: str
    """Of its page, below that of the language."""
    title: str
    """Nothing where the title tells nothing, as when each measure is called "Measure"."""
    content: tuple[object, ...]
    """What its words stand in: they are gathered only where they are asked for."""
    tag: str = ""
    anchor: str = ""
    reading: Reading = "full"

    @property
    def text(self) -> str:
        """Its words."""
        return _text(self.content)

    @property
    def name(self) -> str:
        """Its title, or the first of its words."""
        return self.title or _lead(_text(self.content[:1]))


@cache
def wordkey(word: str, language: Language) -> str:
    """What a word is looked up by: no capitals, no accents, without what clings to it ("o'r", "people's").

    `wordkey` of the script `search.js` is the same rule, for the words that a reader types.
    """
    letters = (c for c in unicodedata.normalize("NFKD", word) if not unicodedata.category(c).startswith("M"))
    key = "".join(letters).lower().replace("’", "'")
    stem, _, last = key.rpartition("'")
    return (stem if stem and last in language.clitics else key).replace("'", "")


def wordkeys(text: str, language: Language) -> Iterator[str]:
    """The key of each word of a text, in its order. A reference (A1.2) is one word."""
    return (wordkey(word, language) for word in _WORD.findall(unicodedata.normalize("NFC", text)))


def entries(edition: Edition, code: str) -> list[Entry]:
    """Everything that can be found in a language, in reading order."""
    found = []
    told: set[tuple[str, str]] = set()
    for route in edition.routes.of(code):
        document, chapter = route.document, route.chapter
        title, address = plain(document.title), route.address.removeprefix(f"{code}/")
        if chapter:
            content = chapter.blocks
            found.append(Entry(title, address, plain(chapter.title), content, tag=chapter.tag))
        else:
            cut = document.reading == "full" and (code, document.publication) in edition.routes.chapters
            content = (*document.blocks, *(() if cut else document.sections), *document.back)
            found.append(Entry(title, address, title, (document.summary, content), reading=document.reading))
        sections = list(_sections(content))
        alike = Counter(section.title for section in sections)
        for section in sections:
            # A shorter reading may tell an item again: its reference leads to where it is told first.
            if section.tag and (document.publication, section.tag) in told:
                continue
            told.add((document.publication, section.tag))
            found.append(
                Entry(
                    title,
                    address,
                    plain(section.title) if alike[section.title] == 1 else "",
                    section.blocks,
                    section.tag,
                    anchor(section.item),
                    document.reading,
                )
            )
    title, address = language(code).say("contact_us"), own(code, "contact").removeprefix(f"{code}/")
    found.append(Entry(title, address, title, (*contacts(edition.site, code), *formats(edition.site, code))))
    for (of, key), page in edition.written.items():
        if of == code:
            address = edition.address(code, key).removeprefix(f"{code}/")
            found.append(Entry(page.title, address, page.title, (blocks(page.text),)))
    return found


def index(entries: Iterable[Entry], code: str) -> str:
    """The search index of a language as JSON: its pages, their sections, and which of those hold each word."""
    words = language(code)
    pages: dict[tuple[str, str], int] = {}
    sections: list[tuple[int, str, str, str]] = []
    holding: dict[str, list[int]] = {}
    small = {wordkey(word, words) for word in words.common}
    for entry in entries:
        page = pages.setdefault((entry.publication, entry.address), len(pages))
        # People ask for "standard 9" or "S9": what is numbered is found by the title of its publication as well.
        number = (
            f"{entry.publication} {entry.tag} {entry.tag.lstrip('ABCDEFGHIJKLMNOPQRSTUVWXYZ')}" if entry.tag else ""
        )
        for key in sorted({*wordkeys(f"{entry.title} {number} {entry.text}", words)} - small):
            holding.setdefault(key, []).append(len(sections))
        sections.append((page, entry.anchor, entry.tag, entry.name))
    counts = [words.count("result", n) for n in range(1, SHOWN + 1)]
    return json.dumps(
        {
            "clitics": words.clitics,
            "small": sorted(small),
            "found": [words.say("no_results"), *counts, words.say("too_many_results", count=counts[-1])],
            "results": words.say("search_results"),
            "others": [_other(other, words) for other in codes() if other != code],
            "pages": list(pages),
            "sections": sections,
            "words": dict(sorted(holding.items())),
        },
        ensure_ascii=False,
        separators=(",", ":"),
    )


def _other(code: str, words: Language) -> tuple[str, str, str]:
    """What `words` say of results in another language: its code, its name, and the offer to search in it as well."""
    in_language = words.say(f"in_language_{code}")
    return code, words.say(f"language_{code}"), words.say("search_as_well", in_language=in_language)


def _sections(blocks: Iterable[Block]) -> Iterator[Section]:
    """Every section, however deep, that is found by itself."""
    for block in blocks:
        if isinstance(block, Section) and _stands_alone(block):
            yield block
        if isinstance(block, Section | Box):
            yield from _sections(block.blocks)


def _stands_alone(section: Section) -> bool:
    """Whether a section is an item of the content; what Pawb itself cuts off, such as "Sources", is not."""
    return "_" not in section.item


def _text(node: object) -> str:
    """The words of a node, but not of the sections that are found by themselves, nor of links, which name others."""
    return " ".join(plain(markup) for markup in _texts(node))


def _texts(node: object) -> Iterator[Markup]:
    match node:
        case Markup():
            yield node
        case tuple():
            for part in node:
                if not (isinstance(part, Section) and _stands_alone(part)):
                    yield from _texts(part)
        case Link():
            return
        case _ if is_dataclass(node):
            for field in fields(node):
                yield from _texts(getattr(node, field.name))


def _lead(text: str) -> str:
    """The first words of a text."""
    if len(text) <= _LEAD:
        return text
    return text[:_LEAD].rpartition(" ")[0] + "…"
