"""How a built site is read: addresses, places, names, and what is hidden from readers."""

from __future__ import annotations

from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from pawb.checks import run
from pawb.checks.built_site import Page, gather
from pawb.checks.spoken import spoken_name
from pawb.checks.whole_site import Site, Target
from pawb.findings import Finding

FILES = frozenset(
    {"index.html", "en/index.html", "en/a/index.html", "en/cyfarfod ŵyl.pdf", "cy/index.html", "cy/b.html"}
)


def page(html: str, route: str = "en/index.html") -> Page:
    return Page(Site(Path(), "site", FILES, ("cy", "en")), route, html.encode())


@pytest.mark.parametrize(
    ("address", "target"),
    [
        ("", Target("en/a/index.html", "")),
        ("#s1", Target("en/a/index.html", "s1")),
        ("?print", Target("en/a/index.html", "")),
        ("..", Target("en/index.html", "")),
        ("../", Target("en/index.html", "")),
        ("../index.html#t%C5%B7", Target("en/index.html", "tŷ")),
        ("../../cy", Target("cy/index.html", "")),
        ("../../cy/b.html?x#y", Target("cy/b.html", "y")),
        ("/folder", Target("index.html", "")),
        ("/cy/", Target("/cy", "")),
        ("/folder/cy/", Target("cy/index.html", "")),
        ("https://example.org/folder/cy/", Target("cy/index.html", "")),
        ("https://example.org/folder/", Target("index.html", "")),
        ("../cyfarfod%20%C5%B5yl.pdf#page=2", Target("en/cyfarfod ŵyl.pdf", "page=2")),
        ("#s1:~:text=word", Target("en/a/index.html", "s1")),
        ("../../../..", Target("/", "")),
        ("nowhere/", Target("en/a/nowhere", "")),
        ("https://example.org/elsewhere/", None),
        ("//example.com/", None),
        ("mailto:a@example.org", None),
        ("tel:01978", None),
        ("javascript:alert(1)", None),
        ("data:,x", None),
        ("http://[", Target("http://[", "")),
    ],
)
def test_address(address: str, target: Target | None) -> None:
    site = Site(Path(), "site", FILES, ("cy", "en"), "https://example.org/folder/")
    assert site.resolve("en/a/index.html", address) == target


def test_address_on_a_host_of_its_own() -> None:
    site = Site(Path(), "site", FILES, ("cy", "en"))
    assert site.resolve("en/a/index.html", "/") == Target("index.html", "")
    assert site.resolve("en/a/index.html", "/cy/#x") == Target("cy/index.html", "x")
    assert site.resolve("en/a/index.html", "../../../..") == Target("index.html", "")


@pytest.mark.parametrize(
    ("html", "name"),
    [
        ("<a>Our  <b>strategy</b>\n</a>", "Our strategy"),
        ('<a>Read <img src="a.png" alt="the strategy"></a>', "Read the strategy"),
        ('<a>Read more <span class="unseen">about it</span></a>', "Read more about it"),
        ('<a>Strategy <span aria-hidden="true">→</span><span hidden>no</span></a>', "Strategy"),
        ('<a aria-label="Home"><svg></svg></a>', "Home"),
        ('<b id="x">The</b> <b id="y">strategy</b><a aria-labelledby="x y">no</a>', "The strategy"),
        ('<a aria-labelledby="nowhere">Words</a>', "Words"),
        ('<a title="Home"></a>', "Home"),
        ('<a title="not this">Words</a>', "Words"),
        ("<a><svg><title>Done</title><path/></svg></a>", "Done"),
        ('<a>S1<a class="headerlink">¶</a></a>', "S1"),
        ("<a>a<!-- nothing -->b</a>", "ab"),
        ("<a></a>", ""),
    ],
)
def test_spoken_name(html: str, name: str) -> None:
    tree = LexborHTMLParser(html)
    node = tree.css_first("a")
    assert node is not None
    assert spoken_name(node, tree) == name


def test_hidden_parts_are_not_met() -> None:
    html = '<div hidden><a href="/">a</a></div><a href="/" style="display:none">b</a><h1 aria-hidden="true">c</h1>'
    met = page(html + '<a href="/">d</a>')
    assert [link.name for link in met.links] == ["d"]
    assert met.headings == ()


@pytest.mark.parametrize(
    ("html", "selector"),
    [
        ('<main><p>x</p><p><a href="/">x</a></p></main>', "a"),
        ('<p><a href="/">x</a></p><p><a id="x" href="/">x</a></p>', "#x"),
        ('<p id="a"><a href="/">x</a></p><p id="b"><a href="/">x</a></p>', "#b > a"),
        ('<p><a href="/">x</a></p><p id="tŷ bach"><a href="/">x</a></p>', "p:nth-of-type(2) > a"),
        ('<p id="s"><a href="/">x</a></p><p id="s"><a href="/">x</a></p>', "p:nth-of-type(2) > a"),
    ],
)
def test_place_is_a_selector_that_finds_the_element_alone(html: str, selector: str) -> None:
    found = page(html)
    node = found.tree.css("a")[-1]
    assert found.place(node).selector == selector
    assert found.tree.css(selector) == [node]
    assert str(found.place()) == "site/en/index.html"


def test_gather_learns_the_sites_address_and_knows_every_page(tmp_path: Path) -> None:
    for route in ("404.html", "en/index.html", "cy/index.html"):
        path = tmp_path / "site" / route
        path.parent.mkdir(parents=True, exist_ok=True)
        address = "https://example.org/base/" + route.removesuffix("index.html")
        path.write_text(f'<link rel="canonical" href="{address}"><title>{route}</title>', encoding="utf-8")
    found = [subject for subject in gather(tmp_path / "site", tmp_path, ("cy", "en")) if isinstance(subject, Page)]
    assert [page.place().file for page in found] == ["site/404.html", "site/cy/index.html", "site/en/index.html"]
    assert [page.language for page in found] == ["", "cy", "en"]
    assert {page.site.address for page in found} == {"https://example.org/base/"}
    assert found[0].site.cards["en/index.html"].title == "en/index.html"


def test_page_that_cannot_be_opened_is_a_finding(tmp_path: Path) -> None:
    for name in ("a.html", "b.html"):
        (tmp_path / name).write_text("<p>there", encoding="utf-8")
    pages = gather(tmp_path, tmp_path, ("en",))
    assert isinstance(next(pages), Page)
    (tmp_path / "b.html").unlink()
    lost = next(pages)
    assert isinstance(lost, Finding)
    assert (lost.rule.id, lost.place.file) == ("damaged-page", "b.html")


@pytest.mark.parametrize(
    "html", ["", "<", "\x00" * 50, "<table><table><tr><th>" * 40, "<div>" * 5000, "<a href='http://['>x"]
)
def test_no_html_is_too_strange(html: str, tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en/index.html").write_text(html, encoding="utf-8")
    report = run("page", gather(tmp_path, tmp_path, ("cy", "en")))
    assert "missing-title" in {finding.rule.id for finding in report.findings}
