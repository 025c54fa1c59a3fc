"""What is heard of a document, from its HTML and from the tags of its PDF, so that the two can be laid side by side.

Only what PDF adds is left out: bullets and numbers of lists, and the page or address that print puts behind a link.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import NamedTuple

from selectolax.lexbor import LexborHTMLParser, LexborNode

from pawb.checks.spoken import HIDDEN
from pawb.checks.tags import Piece, Tag

ROLES = {
    **{f"h{level}": f"H{level}" for level in range(1, 7)},
    **{"table": "Table", "tr": "TR", "th": "TH", "td": "TD", "ul": "L", "ol": "L", "li": "LI"},
    **{"section": "Sect", "blockquote": "BlockQuote", "img": "Figure", "svg": "Figure", "a": "Link"},
}
"""The elements that are counted, by what PDF calls them."""

_CONTENTS = {"TOC": "L", "TOCI": "LI"}
_INLINE = frozenset(("a", "abbr", "b", "bdi", "cite", "code", "em", "i", "q", "span", "strong", "sub", "sup", "time"))
_INLINE_ROLES = frozenset(("Code", "Em", "Link", "Quote", "Reference", "Span", "Strong"))
_DECORATION = f'{HIDDEN},head,[role="presentation"],[role="none"],img[alt=""]'
_UNHEARD = dict.fromkeys(map(ord, "\N{SOFT HYPHEN}\N{HYPHEN}\N{ZERO WIDTH SPACE}"))
_NUMBER_OF_PAGE = re.compile(r"\(\D+\d+\)|\d+")


class Part(NamedTuple):
    """Words in one language; `link` counts from 1 and is 0 outside links, `page` is 0 in HTML."""

    text: str
    language: str
    link: int = 0
    page: int = 0


@dataclass(slots=True)
class Heard:
    """How many there are of each role, and the words in their order."""

    counts: Counter[str] = field(default_factory=Counter)
    parts: list[Part] = field(default_factory=list)
    addresses: list[str] = field(default_factory=list)
    """Where the links lead, as HTML has it."""

    @property
    def text(self) -> str:
        """All the words, with a space between any two."""
        return " ".join("".join(part.text for part in self.parts).translate(_UNHEARD).split())

    @property
    def links(self) -> dict[int, str]:
        """The text of each link."""
        links: dict[int, str] = {}
        for part in self.parts:
            if part.link:
                links[part.link] = links.get(part.link, "") + part.text
        return links


def squeezed(text: str) -> str:
    """Without what may change as lines are set and nobody hears: spaces, and the hyphen of a divided word."""
    return "".join(text.translate(_UNHEARD).split())


def first(text: str, count: int) -> str:
    """The beginning of a text that has so many letters when it is squeezed."""
    for place, letter in enumerate(text):
        if squeezed(letter):
            if not count:
                return text[:place]
            count -= 1
    return text


def of_html(html: str) -> Heard:
    """What the HTML of a document says."""
    tree = LexborHTMLParser(html)
    heard = Heard()
    if tree.root:
        _element(tree.root, "", 0, frozenset(node.mem_id for node in tree.css(_DECORATION)), heard)
    return heard


def of_tags(tag: Tag, language: str, document: Heard) -> Heard:
    """What the tags of a PDF in `language` say, without what print puts behind the links of its `document`."""
    heard = Heard()
    _tag(tag, _base(language), 0, heard)
    links, left = document.links, {}
    for number, text in heard.links.items():
        wanted = squeezed(links.get(number, ""))
        address = document.addresses[number - 1] if number <= len(document.addresses) else ""
        added = squeezed(text).removeprefix(wanted)
        if added == f"({address})" or (address.startswith("#") and _NUMBER_OF_PAGE.fullmatch(added)):
            left[number] = len(wanted)
    for place, part in enumerate(heard.parts):
        if part.link in left:
            kept = first(part.text, left[part.link]) if left[part.link] else ""
            left[part.link] -= len(squeezed(kept))
            if not left[part.link] and not links[part.link].endswith(" "):
                kept = kept.rstrip()  # before what print has put there
            heard.parts[place] = part._replace(text=kept)
    return heard


def _element(node: LexborNode, language: str, link: int, unheard: frozenset[int], heard: Heard) -> None:
    attributes = node.attributes
    language = _base(attributes.get("lang")) or language
    role = ROLES.get(node.tag or "")
    around = Part("" if node.tag in _INLINE else " ", language, link)
    heard.parts.append(around)
    if role == "Link" and "href" in attributes:
        heard.addresses.append((attributes["href"] or "").strip())
        link = len(heard.addresses)
    if role and (role != "Link" or "href" in attributes):
        heard.counts[role] += 1
    if role == "Figure":
        title = node.css_first("title")
        alternative = attributes.get("alt") or attributes.get("aria-label") or (title.text() if title else "")
        heard.parts += Part(alternative, language, link), around
        return
    for child in node.iter(include_text=True):
        if child.is_text_node:
            heard.parts.append(Part(child.text(), language, link))
        elif child.mem_id not in unheard:
            _element(child, language, link, unheard, heard)
    if node.tag == "abbr":
        heard.parts.append(Part(attributes.get("title") or "", language, link))
    heard.parts.append(around)


def _tag(tag: Tag, language: str, link: int, heard: Heard) -> None:
    language = _base(tag.language) or language
    role = _CONTENTS.get(tag.role, tag.role)
    if role in ROLES.values():
        heard.counts[role] += 1
    around = Part("" if role in _INLINE_ROLES else " ", language, link)
    heard.parts.append(around)
    if role == "Link":
        link = heard.counts["Link"]
    if role == "Figure":
        page = next((kid.page for kid in tag.kids if isinstance(kid, Piece)), 0)
        heard.parts += Part(tag.alternative, language, link, page), around
        return
    for kid in tag.kids:
        if isinstance(kid, Piece):
            heard.parts.append(Part(kid.text, language, link, kid.page))
        elif kid.role != "Lbl":
            _tag(kid, language, link, heard)
    heard.parts += Part(tag.expansion, language, link), around


def _base(language: str | None) -> str:
    """A language without its region: `cy` of `cy-GB`."""
    return (language or "").strip().partition("-")[0].lower()
