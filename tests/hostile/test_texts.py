"""Whatever stands in a text of the content is words: in no page, print or file does it run, lead out or change one."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from itertools import cycle
from pathlib import Path
from random import Random
from urllib.parse import unquote, urlsplit

import openpyxl
import pikepdf
import pytest
from defusedxml.ElementTree import fromstring
from mkdocs.commands.build import build
from mkdocs.config import load_config
from playwright.sync_api import Browser, Request
from selectolax.lexbor import LexborHTMLParser

from hostile.corpus import TEXTS, assert_leads_where_it_says
from pawb.content.library import Library
from pawb.content.load import load
from pawb.content.model import KINDS, EasyRead, Site
from pawb.content.model.parts import Part
from pawb.content.model.shape import shapes
from pawb.content.source import read
from pawb.document.markup import blocks, inline
from pawb.exchange import package
from pawb.exchange.job import job
from pawb.press import Edition, documents, editions
from pawb.render import large_print
from pawb.site.edition import prepare
from projects import EXAMPLE, Project, lay_out


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


OPEN = {("Contact", "prefix"), ("Document", "link")}
"""Facts that may hold any words."""


class Poison:
    """Puts hostile texts into content: each field of each kind goes through all of them in turn."""

    def __init__(self) -> None:
        self._turns: dict[tuple[str, str], Iterator[str]] = {}
        self.put: dict[tuple[str, str], set[str]] = {}

    def into(self, value: object, kind: type[Part]) -> object:
        """A mapping of one kind, or a list of them, with as many texts at the end of each text as it has room for."""
        if isinstance(value, list):
            return [self.into(one, kind) for one in value]
        assert isinstance(value, dict)
        out: dict[str, object] = {}
        for name, inner in value.items():
            shape, put = shapes(kind).get(name), partial(self._add, kind, name)
            if shape and shape.part:
                out[name] = self.into(inner, shape.part)
            elif isinstance(inner, dict):  # a text in both languages
                out[name] = {code: put(text) for code, text in inner.items()}
            elif (shape and shape.is_ == "text") or (kind.__name__, name) in OPEN:
                out[name] = [put(one) for one in inner] if isinstance(inner, list) else put(inner)
            else:
                out[name] = inner
        return out

    def _add(self, kind: type[Part], name: str, text: str) -> str:
        field = (kind.__name__, name)
        room = min(int(found) for found in re.findall(r"max_length=(\d+)", repr(kind.model_fields[name])) or ["200"])
        if field not in self._turns:
            mixed = [text for text in TEXTS if len(text) < room - 100]
            Random(str(field)).shuffle(mixed)
            self._turns[field] = cycle(mixed)
        while len(text) < min(room, 2_000) - 100:
            more = next(self._turns[field])
            if len(text) + len(more) + 1 >= room:
                break
            text = f"{text} {more}"
            self.put.setdefault(field, set()).add(more)
        return text


@dataclass(frozen=True)
class Poisoned:
    """The village with hostile texts in it, built as it would be if nothing had been checked."""

    project: Project
    library: Library
    editions: list[Edition]

    def words(self) -> str:
        """All words of all pages."""
        return " ".join(tree.body.text() for tree in self.project.pages.values() if tree.body)


ATOM = "http://www.w3.org/2005/Atom"
VILLAGES = 4
"""How many are poisoned, so that each field has room for many texts."""


@pytest.fixture(scope="module")
def poison() -> Poison:
    return Poison()


@pytest.fixture(scope="module")
def villages(poison: Poison, tmp_path_factory: pytest.TempPathFactory) -> list[Poisoned]:
    return [poisoned(poison, lay_out(EXAMPLE, tmp_path_factory.mktemp("hostile") / "v")) for _ in range(VILLAGES)]


def poisoned(poison: Poison, project: Project) -> Poisoned:
    content = project.root / "content"
    (content / "confirmed.yml").unlink()
    seen = set()
    for path in [content / "site.yml", *sorted(content.glob("*/**/*.yml"))]:
        source = read(path, project.root)
        assert source.root is not None
        kind = Site if path.name == "site.yml" else {**KINDS, "easy-read": EasyRead}[str(source.root["kind"])]
        seen.add(kind)
        path.write_text(json.dumps(poison.into(source.root, kind), ensure_ascii=False), encoding="utf-8")
    assert seen == {Site, EasyRead, *KINDS.values()}
    library = load(project.root)
    assert library.findings == []
    # It is no easy read and no clear print, so nothing is published: this is what would have been.
    edition = prepare(library, project.root / "docs", None)
    edition.findings = []
    config = load_config(str(project.root / "mkdocs.yml"), site_dir=str(project.site), strict=False)
    config.plugins["pawb"].given = edition  # type: ignore[attr-defined]
    build(config)
    return Poisoned(project, library, editions(library, list(documents(library))))


def test_every_text_stands_in_many_fields_and_every_field_holds_many(villages: list[Poisoned], poison: Poison) -> None:
    assert len(villages) == VILLAGES
    assert len(poison.put) > 80
    assert min(len(texts) for texts in poison.put.values()) >= 4
    for text in TEXTS:
        assert sum(text in texts for texts in poison.put.values()) > 5, text


def test_on_every_page_it_is_words(villages: list[Poisoned]) -> None:
    said = " ".join(" ".join(village.words() for village in villages).split())
    told = 0
    for village in villages:
        assert len(village.project.pages) > 50
        for file, content in village.project.files().items():
            if file.endswith(".html"):
                assert_inert(LexborHTMLParser(content), file)
            elif file.endswith(".xml"):  # the feeds, and the list of addresses
                tree = fromstring(content)
                told += len(list(tree.iter(f"{{{ATOM}}}entry")))
                assert {node.get("type", "text") for node in tree.iter(f"{{{ATOM}}}summary")} <= {"text"}
                for link in tree.iter(f"{{{ATOM}}}link"):
                    assert_leads_where_it_says(link.get("href"), file)
    assert told > 10
    for sign in ("<script>ymosod()</script>", "{{ 7*7 }}", "{% include '/etc/passwd' %}", "<svg onload=ymosod()>"):
        assert sign in said
    assert "root:x:0" not in said


def assert_inert(tree: LexborHTMLParser, where: str) -> None:
    assert tree.css("iframe,object,embed,applet,base,form[action*=thief],img[src=x],math") == []
    for node in tree.css("meta[http-equiv=refresh i]"):  # an address that a page had before
        assert re.fullmatch(r"0; url=[a-z0-9./-]+", node.attributes["content"] or ""), where
    for node in tree.css("script"):
        assert node.attributes.get("src") or node.attributes.get("type") == "application/ld+json", where
    for node in tree.css("script[type='application/ld+json']"):
        assert json.loads(node.text()), where
    for node in tree.css("*"):
        for name, value in node.attributes.items():
            assert not name.startswith("on"), f"{where}: {node.html}"
            assert name not in ("style", "srcdoc", "formaction", "ping", "background"), f"{where}: {node.html}"
            if name == "href" and node.tag == "a":
                assert_leads_where_it_says(value, where)
            elif name in ("src", "srcset", "href", "data", "poster", "action"):
                assert not urlsplit(value or "").netloc or node.attributes.get("rel"), f"{where}: {node.html}"


def test_in_the_browser_nothing_runs_and_nobody_is_asked(villages: list[Poisoned], chromium: Browser) -> None:
    """Without the page's own Content-Security-Policy, which would hide what the text itself lets through."""
    context = chromium.new_context(bypass_csp=True)
    ran: list[str] = []
    context.expose_function("ymosod", lambda: ran.append("ran"))
    asked: list[str] = []

    def hear(request: Request) -> None:
        parts = urlsplit(request.url)
        if parts.scheme != "file" or not Path(unquote(parts.path)).is_file():
            asked.append(request.url)

    context.on("request", hear)
    page = context.new_page()
    page.on("dialog", lambda dialog: ran.append(dialog.message))
    seen = 0
    for village in villages[:2]:
        for path in sorted(village.project.site.glob("*/**/*.html")):
            if LexborHTMLParser(path.read_bytes()).css_first("meta[http-equiv=refresh i]"):
                continue  # it leads on at once, to one of the others
            page.goto(path.as_uri())
            # Whatever listens is told of all that a reader could do.
            page.evaluate(
                """() => document.querySelectorAll("main *").forEach((node) =>
                    ["click", "focus", "mouseover", "toggle", "animationstart"].forEach((name) =>
                        node.closest("a, form, button") || node.dispatchEvent(new Event(name))))"""
            )
            seen += 1
            assert not ran, path
            assert not asked, path
    context.close()
    assert seen > 100


def test_in_print_it_is_words(villages: list[Poisoned]) -> None:
    for village in villages:
        assert len(village.editions) > 20
        for edition in village.editions:
            tree = LexborHTMLParser(edition.html)
            assert tree.css("script,iframe,object,embed,link,img[src=x]") == []
            for style in tree.css("style"):
                assert "thief" not in style.text(), edition.file
                style.decompose()
            for node in tree.css("a[href]"):
                assert_leads_where_it_says(node.attributes["href"], edition.file)


ACTS = (
    "/JavaScript",
    "/JS",
    "/Launch",
    "/SubmitForm",
    "/ImportData",
    "/GoToR",
    "/GoToE",
    "/RichMedia",
    "/AA",
    "/EmbeddedFile",
)


def test_a_pdf_does_nothing_and_holds_no_other_file(villages: list[Poisoned]) -> None:
    """The shortest edition of each village: every one is made from HTML that the test above has read."""
    for village in villages:
        edition = min(village.editions, key=lambda edition: len(edition.html))
        html = re.sub("[＜＞＝＋＠�]", "?", edition.html)  # refused by name: no font of ours has them
        with pikepdf.open(io.BytesIO(large_print.make(html).content)) as made:
            text = b" ".join(
                bytes(one.unparse(resolved=False)) for one in made.objects if not isinstance(one, pikepdf.Stream)
            )
            assert "/OpenAction" not in made.Root
            for act in ACTS:
                assert not re.search(rb"%s\b" % act.encode(), text), act
            for found in made.objects:
                if (
                    isinstance(found, pikepdf.Dictionary)
                    and "/URI" in found
                    and isinstance(found["/URI"], pikepdf.String)
                ):
                    assert_leads_where_it_says(str(found["/URI"]), edition.file)


def test_a_translator_gets_text_and_no_formula(villages: list[Poisoned]) -> None:
    for village in villages:
        files = package.write(job(village.library, {}, "en", "cy", everything=True))
        kinds = {Path(name).suffix for name in files}
        assert {".xlsx", ".csv", ".xlf", ".tmx"} <= kinds
        for name, content in files.items():
            match Path(name).suffix:
                case ".xlsx":
                    book = openpyxl.load_workbook(io.BytesIO(content))
                    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
                    assert cells
                    assert {cell.data_type for cell in cells} <= {"s", "n", "inlineStr"}, name
                case ".csv":
                    for row in csv.reader(io.StringIO(content.decode("utf-8-sig"))):
                        assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in row), row
                case ".xlf" | ".tmx" | ".tbx":
                    fromstring(content)
                case ".html":
                    assert_inert(LexborHTMLParser(content), name)
