"""No words of one language stand unmarked on the pages of the other (WCAG 2.2, 3.1.2 Language of Parts)."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from selectolax.lexbor import LexborHTMLParser, LexborNode

from pawb.languages import codes, language
from projects import Project

BLOCKS = "title,h1,h2,h3,h4,h5,h6,p,li,dt,dd,th,td,caption,figcaption,a,span"
SPOKEN = ("aria-label", "alt", "title", "content")
WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
BOTH = {"we"}
"""Small English words that are Welsh words too: "tudalen we" is a web page."""


def foreign(html: str, code: str) -> list[str]:
    """The texts of a page in the language `code` that more small words of another language stand in than of its own."""
    tree = LexborHTMLParser(html)
    return [
        text
        for lang, text in texts(tree, code)
        if max(codes(), key=lambda voter: (votes(text, voter), voter == lang)) != lang
    ]


def texts(tree: LexborHTMLParser, code: str) -> Iterator[tuple[str, str]]:
    """Every text of a page with the language that it is marked with, one element at a time; labels and titles too."""
    for node in tree.css("*"):
        lang = marked(node) or code
        for name in SPOKEN:
            if node.attributes.get(name):
                yield lang, node.attributes[name] or ""
    for node in tree.css(BLOCKS):
        own = [piece for child in node.iter(include_text=True) for piece in pieces(child, marked(node) or code)]
        yield marked(node) or code, " ".join(own)


def pieces(node: LexborNode, lang: str) -> Iterator[str]:
    """The words of a node, without those that are marked with another language."""
    if node.tag == "-text":
        yield node.text()
    elif node.attributes.get("lang", lang) == lang:
        for child in node.iter(include_text=True):
            yield from pieces(child, lang)


def marked(node: LexborNode | None) -> str | None:
    while node is not None and node.tag != "html":
        if node.attributes.get("lang"):
            return node.attributes["lang"]
        node = node.parent
    return None


def votes(text: str, code: str) -> int:
    return sum(word in language(code).common - BOTH for word in WORD.findall(text.casefold().replace("’", "'")))


@pytest.mark.parametrize("code", codes())
def test_no_page_holds_unmarked_words_of_the_other_language(code: str, real: Project) -> None:
    pages = sorted((real.site / code).rglob("*.html"))
    assert len(pages) > 30
    found = {path.relative_to(real.site).as_posix(): foreign(path.read_text(encoding="utf-8"), code) for path in pages}
    assert {page: words for page, words in found.items() if words} == {}


@pytest.mark.parametrize(
    ("html", "found"),
    [
        ("<p>Mae gennych hawl i gael eich clywed.</p>", False),
        ("<p>You have a right to be heard.</p>", True),
        ("<h2>The vision</h2>", True),
        ("<h2 lang='en'>The vision</h2>", False),
        ("<p>Mae <span lang='en'>this and that</span> yma.</p>", False),
        ("<p>Mae <span lang='en'>Link Up</span> <em>is what they said to us</em> yma.</p>", True),
        ("<nav aria-label='Ways to be heard'></nav>", True),
        ("<a href='..' lang='en' title='Read this page in English'>English</a>", False),
        ("<img alt='People who are at the table'>", True),
        ("<head><title>What we will do</title></head>", True),
        ("<meta name='description' content='What we will do'>", True),
    ],
)
def test_unmarked_words_are_found(html: str, found: bool) -> None:
    assert bool(foreign(f"<html lang='cy'>{html}</html>", "cy")) == found
