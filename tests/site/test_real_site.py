"""The real site as readers get it: everything is there, in both languages, and every way leads where it says."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from urllib.parse import unquote, urlsplit
from xml.etree import ElementTree

import pikepdf
import pytest
from selectolax.lexbor import LexborHTMLParser, LexborNode

from pawb.content.library import Library
from pawb.content.load import load
from pawb.document.markup import plain
from pawb.document.nodes import anchor
from pawb.document.organisation import text
from pawb.document.readings.easy_read import read as easy_read
from pawb.document.readings.full import read as full_version
from pawb.document.voice import Voice
from pawb.languages import codes, language
from pawb.press import documents, editions
from projects import ROOT, Project

BASE = "https://pawb.example/"
OTHER = {"en": "cy", "cy": "en"}


@pytest.fixture(scope="module")
def library(real: Project) -> Library:
    return load(real.root)


def within(code: str, real: Project) -> dict[str, LexborHTMLParser]:
    return {address: tree for address, tree in real.pages.items() if address.startswith(f"{code}/")}


def words(node: LexborNode | None) -> str:
    assert node is not None
    return " ".join(node.text().split())


def twin(address: str, real: Project) -> str:
    """Where the page's language link leads, from the root of the site."""
    [link] = real.pages[address].css("a.switch")
    return real.follow(address, link.attributes["href"] or "")


def ids(tree: LexborHTMLParser) -> set[str]:
    """The ids of the things on a page, without letters of the alphabet and hard words: each language has its own."""
    found = {node.attributes["id"] or "" for node in tree.css(".publication [id], .home [id]")}
    return {id_ for id_ in found if not id_.startswith(("letter_", "_w-"))}


@pytest.mark.parametrize("code", codes())
@pytest.mark.parametrize(
    ("kind", "form", "expected"),
    [
        ("standards", r"S\d+", 10),
        ("action-plan", r"O\d", 3),
        ("action-plan", r"A\d\.\d+", 12),
        ("action-plan", r"M\d\.\d+\.\d+", 26),
        ("risks", r"R\d", 6),
    ],
)
def test_everything_is_on_the_pages_under_the_reference_that_people_quote(
    kind: str, form: str, expected: int, code: str, real: Project
) -> None:
    [(_, tree)] = [
        (address, tree)
        for address, tree in within(code, real).items()
        if tree.css_matches(f".publication.{kind}.full") and tree.css_matches(".doors")
    ]
    found = [
        tag.strip()
        for part in tree.css("section.part[id]")
        if (here := part.css_first(".tag")) and re.fullmatch(form, tag := here.text().strip())
        if part.attributes["id"] == anchor(tag)
    ]
    assert len(found) == len(set(found)) == expected


@pytest.mark.parametrize("code", codes())
def test_every_publication_chapter_and_easy_read_twin_has_a_page(code: str, real: Project, library: Library) -> None:
    headings = {words(tree.css_first("h1")) for tree in within(code, real).values()}
    assert len(library.publications) == 6
    for publication in library.publications:
        voice = Voice(library, publication, code)
        document, easy = full_version(voice), easy_read(voice)
        assert easy is not None
        assert " ".join(plain(document.title).split()) in headings
        assert " ".join(plain(easy.title).split()) in headings
    chapters = full_version(Voice(library, library.publications[0], code)).sections
    assert len(chapters) == 17
    for section in chapters:
        assert f"{section.tag} {plain(section.title)}" in headings
    assert library.site is not None
    assert text(library.site.name, code) in headings
    about = (ROOT / "docs" / code / "about.md").read_text(encoding="utf-8")
    title = re.search("^title: (.*)$", about, re.MULTILINE)
    assert title
    assert title[1] in headings


def test_each_page_says_its_language(real: Project) -> None:
    assert len(real.pages) > 70
    for address, tree in real.pages.items():
        html = tree.css_first("html")
        assert html is not None
        assert html.attributes["lang"] == address[:2], address


def test_twins_lead_to_each_other_and_hold_the_same_things(real: Project) -> None:
    assert len(within("en", real)) == len(within("cy", real))
    for address, tree in real.pages.items():
        other = twin(address, real)
        assert other.startswith(f"{OTHER[address[:2]]}/")
        assert twin(other, real) == address
        assert ids(tree) == ids(real.pages[other]), address
        tags = [[words(tag) for tag in page.css("main .tag")] for page in (tree, real.pages[other])]
        assert sorted(tags[0]) == sorted(tags[1]), address


def test_search_engines_are_told_of_the_twins(real: Project) -> None:
    for address, tree in real.pages.items():
        [canonical] = tree.css("head link[rel=canonical]")
        assert canonical.attributes["href"] == BASE + address
        told = {link.attributes["hreflang"]: link.attributes["href"] for link in tree.css("head link[hreflang]")}
        assert told == {address[:2]: BASE + address, OTHER[address[:2]]: BASE + twin(address, real), "x-default": BASE}


def test_the_site_map_names_every_page_and_no_other(real: Project) -> None:
    space = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}
    root = ElementTree.fromstring((real.site / "sitemap.xml").read_bytes())
    named = [loc.text for loc in root.findall("s:url/s:loc", space)]
    assert sorted(filter(None, named)) == [BASE, *(BASE + address for address in sorted(real.pages))]


def links(real: Project) -> Iterator[tuple[str, LexborNode, str]]:
    """Every address in every page, and where it leads."""
    shared = {name: LexborHTMLParser((real.site / name).read_bytes()) for name in ("index.html", "404.html")}
    for address, tree in {**real.pages, **shared}.items():
        for node in tree.css("[href],[src]"):
            to = node.attributes.get("href") or node.attributes.get("src") or ""
            at = urlsplit(to)
            if not at.scheme and not at.netloc:
                # A lost reader may be in any folder, so the links of that page start from the root.
                yield address, node, to.removeprefix("/") if address == "404.html" else to


def test_every_link_and_every_anchor_leads_somewhere(real: Project) -> None:
    seen = 0
    for address, _, to in links(real):
        path, _, place = unquote(to).partition("#")
        target = real.follow(posixpath.dirname(address), path) if path else address
        assert (real.site / target).exists(), f"{to} on {address}"
        if place:
            assert real.pages[target].css_first(f'[id="{place}"]') is not None, f"{to} on {address}"
        seen += 1
    assert seen > 2000


@pytest.mark.parametrize("code", codes())
def test_edit_this_page_opens_the_file_that_the_words_stand_in(code: str, real: Project, library: Library) -> None:
    prefix = "https://github.com/pawb-example/social-care/edit/main/"
    opened = set()
    for address, tree in within(code, real).items():
        [edit] = [a for a in tree.css("footer a") if words(a) == language(code).say("edit_this_page")]
        file = (edit.attributes["href"] or "").removeprefix(prefix)
        assert (ROOT / file).is_file(), f"{file} from {address}"
        opened.add(file)
        if tree.css_matches(".publication"):
            [publication] = [p for p in library.publications if tree.css_matches(f".publication.{p.kind}")]
            folder = "easy-read/" if tree.css_matches(".publication.easy-read") else ""
            assert file == f"content/{code}/{folder}{publication.id}.yml", address
    expected = {path.relative_to(ROOT).as_posix() for path in (ROOT / "content" / code).rglob("*.yml")}
    assert opened == expected | {"content/site.yml", "content/accessibility.yml", f"docs/{code}/about.md"}


def test_each_pdf_is_linked_with_its_language_size_and_true_pages(real: Project, library: Library) -> None:
    pdfs = {path.relative_to(real.site).as_posix() for path in real.site.rglob("*.pdf")}
    assert len(pdfs) == len(editions(library, list(documents(library)))) >= 24
    linked = set()
    for address, node, to in links(real):
        if not to.endswith(".pdf"):
            continue
        file = real.follow(address, to)
        code = file[:2]
        assert file in pdfs
        linked.add(file)
        assert node.attributes.get("lang", address[:2]) == code
        said, spoken = words(node), language(code)
        with pikepdf.open(real.site / file) as pdf:
            assert spoken.count("page", len(pdf.pages)) in said
            assert str(pdf.Root.Lang) == code
        assert spoken.say("point_size", size=18) in said
        assert spoken.file_size((real.site / file).stat().st_size) in said
        assert spoken.say(f"in_language_{code}") in said
    assert linked == pdfs


def test_each_publication_offers_its_pdfs_of_both_languages_its_own_first(real: Project) -> None:
    offered = [
        (address, [node.attributes["href"] or "" for node in tree.css("section.formats a[href$='.pdf']")])
        for address, tree in real.pages.items()
        if tree.css_matches(".publication")
    ]
    assert len(offered) > 70
    for address, found in offered:
        languages = [file.removesuffix(".pdf")[-2:] for file in found]
        assert languages[0] == address[:2]
        assert set(languages) == set(codes())


@pytest.mark.parametrize("name", ["index.html", "404.html"])
def test_what_both_languages_share_puts_welsh_first(name: str, real: Project) -> None:
    tree = LexborHTMLParser((real.site / name).read_bytes())
    html = tree.css_first("html")
    assert html is not None
    assert html.attributes["lang"] == "cy"
    assert [half.attributes["lang"] for half in tree.css("main section")] == ["cy", "en"]
    assert [part.attributes["lang"] for part in tree.css("h1 [lang]")] == ["cy", "en"]
    for half in tree.css("main section"):
        home = half.css_first("a")
        assert home is not None
        assert home.attributes["hreflang"] == half.attributes["lang"]
        assert real.follow("", (home.attributes["href"] or "").lstrip("/")) == f"{half.attributes['lang']}/"
    title = words(tree.css_first("title"))
    assert title == words(tree.css_first("h1"))
    if name == "404.html":
        assert title == "Heb ddod o hyd i'r dudalen / Page not found"


def test_the_site_asks_nothing_of_other_hosts(real: Project) -> None:
    for address, tree in real.pages.items():
        assert tree.css("iframe,object,embed,style,script:not([src])") == [], address
        for node in tree.css("link[rel=stylesheet],link[rel=icon],[src]"):
            at = urlsplit(node.attributes.get("src") or node.attributes.get("href") or "")
            assert not at.scheme, address
            assert not at.netloc, address
    for style in (real.site / "assets").glob("*.css"):
        assert "//" not in re.sub(r"/\*.*?\*/", "", style.read_text(encoding="utf-8"), flags=re.DOTALL)
