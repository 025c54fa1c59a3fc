"""Whatever stands in a text of the content is words: on no page, print or file does it run, lead out or change one."""

from __future__ import annotations

import csv
import json
import posixpath
from collections import Counter
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path
from random import Random
from urllib.parse import urlsplit
from xml.etree import ElementTree

import pikepdf
import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config
from playwright.sync_api import Browser, Request
from selectolax.lexbor import LexborHTMLParser

from pawb.content.load import load
from pawb.content.model import KINDS, EasyRead, Site
from pawb.content.model.parts import Part
from pawb.content.model.shape import shapes
from pawb.content.source import read
from pawb.document.markup import blocks, inline
from pawb.press import documents, editions
from pawb.render import large_print
from pawb.render.large_print.standards import PDF_1
from pawb.site.edition import prepare
from projects import EXAMPLE, Project, lay_out

TEXTS = [
    line.replace("⏎", "\n").replace("␛", "\x1b")
    for path in sorted((Path(__file__).parent / "texts").glob("*.txt"))
    for line in path.read_text(encoding="utf-8").splitlines()
]
SPOKEN = {"mailto", "tel", "https", "http"}
"""The schemes that a link of the content may have: they open a page, a letter or a call, when the reader says so."""


def test_there_are_at_least_500() -> None:
    assert len(set(TEXTS)) == len(TEXTS) >= 500


@pytest.mark.parametrize("door", [blocks, inline])
def test_markdown_lets_nothing_in(door: object) -> None:
    for text in TEXTS:
        tree = LexborHTMLParser(f"<main>{door(text)}</main>")  # type: ignore[operator]
        for node in tree.css("main *"):
            assert node.tag in {"p", "a", "em", "strong", "ul", "ol", "li", "span", "br"}, text
            assert set(node.attributes) <= {"href", "lang", "start"}, text
            assert_leads_where_it_says(node.attributes.get("href"), text)


def assert_leads_where_it_says(href: str | None, where: str) -> None:
    """A link has a scheme that a reader knows, and a host that its words could not hide."""
    if href is None or href.startswith(("#", ".", "?")):
        return
    parts = urlsplit(href)
    assert parts.scheme in SPOKEN, f"{where}: {href}"
    if parts.scheme in ("http", "https"):
        assert parts.hostname, f"{where}: {href}"
        assert "@" not in parts.netloc, f"{where}: {href}"


class Poisoner:
    """Puts text after text of the corpus into content, so that each field of each kind goes through all in turn."""

    ROOM = {400: 380, 2_000: 1_800, 20_000: 4_000}
    """How much is put into a text of at most so many characters."""

    def __init__(self, seed: int) -> None:
        self._seed = seed
        self._turns: dict[tuple[str, str], Iterator[str]] = {}
        self.put: dict[tuple[str, str], set[str]] = {}

    def poison(self, value: object, kind: type[Part]) -> object:
        """A mapping of one kind, or a list of them, with hostile texts at the end of each text field."""
        if isinstance(value, list):
            return [self.poison(one, kind) for one in value]
        assert isinstance(value, dict)
        out: dict[str, object] = {}
        for name, inner in value.items():
            shape, field = shapes(kind).get(name), (kind.__name__, name)
            if shape and shape.part:
                out[name] = self.poison(inner, shape.part)
            elif isinstance(inner, dict):  # a text in both languages
                out[name] = {code: self._put(text, field) for code, text in inner.items()}
            elif (shape and shape.is_ == "text") or field in OPEN:
                out[name] = [self._put(one, field) for one in inner] if isinstance(inner, list) else self._put(inner, field)
            else:
                out[name] = inner
        return out
