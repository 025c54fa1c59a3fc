"""Addresses that last: former ones lead on, none depends on a title, and every link says which file it means."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from selectolax.lexbor import LexborHTMLParser

from pawb.languages import codes, language
from pawb.site.routes import relative
from projects import Project

BASE = "https://llanffug.example/"
FORMER = {
    "en/community-strategy/": "en/strategy/",
    "en/community-strategy/easy-read/": "en/strategy/easy-read/",
    "en/strategy/our-vision/": "en/strategy/#vision",
    "en/community-strategy/our-vision/": "en/strategy/#vision",
    "cy/strategaeth-gymunedol/": "cy/strategaeth/",
    "cy/strategaeth-gymunedol/hawdd-ei-ddeall/": "cy/strategaeth/hawdd-ei-ddeall/",
    "cy/strategaeth/ein-gweledigaeth/": "cy/strategaeth/#vision",
    "cy/strategaeth-gymunedol/ein-gweledigaeth/": "cy/strategaeth/#vision",
}
"""The former addresses of the village, and where each leads."""


@pytest.mark.parametrize(
    ("address", "here", "link"),
    [
        ("cy/safonau/", "cy/", "safonau/index.html"),
        ("cy/", "cy/safonau/", "../index.html"),
        ("cy/", "cy/", "index.html"),
        ("", "cy/safonau/", "../../index.html"),
        ("cy/safonau/safonau.pdf", "cy/safonau/hawdd/", "../safonau.pdf"),
        ("assets/pawb.css", "cy/", "../assets/pawb.css"),
    ],
)
def test_a_link_names_its_file(address: str, here: str, link: str) -> None:
    assert relative(address, here) == link


def test_no_link_leads_to_a_folder(real: Project) -> None:
    """A folder opened from disk shows a list of files."""
    for path in sorted(real.site.rglob("*.html")):
        for link in LexborHTMLParser(path.read_bytes()).css("a[href], form[action]"):
            address = link.attributes.get("href") or link.attributes.get("action") or ""
            at = urlsplit(address)
            if not at.scheme and at.path:
                assert "." in at.path.rpartition("/")[2], f"{address} on {path}"


def test_every_former_address_leads_on(built_village: Project) -> None:
    for old, new in FORMER.items():
        page = built_village.page(old)
        code, to = old[:2], new.partition("#")[0]
        html = page.css_first("html")
        assert html is not None
        assert html.attributes["lang"] == code
        assert page.css("meta[name=robots]")[0].attributes["content"] == "noindex"
        assert page.css("link[rel=canonical]")[0].attributes["href"] == BASE + to
        words, [link] = page.css("h1")[0].text(), page.css("main a")
        assert words == language(code).say("page_moved")
        address = link.attributes["href"]
        assert page.css("meta[http-equiv=refresh]")[0].attributes["content"] == f"0; url={address}"
        path, _, anchor = (address or "").partition("#")
        leads_to = (built_village.site / old / path).resolve()
        assert leads_to == built_village.site / to / "index.html"
        assert link.text() in built_village.page(to).css("main")[0].text()
        if anchor:
            assert built_village.page(to).css(f"#{anchor}")


def test_hosts_that_redirect_are_told_the_same(built_village: Project) -> None:
    lines = (built_village.site / "_redirects").read_text(encoding="utf-8").splitlines()
    assert sorted(lines) == sorted(f"/{old} /{new} 301" for old, new in FORMER.items())


def test_former_addresses_are_no_pages_of_the_site(built_village: Project, real: Project) -> None:
    site_map = (built_village.site / "sitemap.xml").read_text(encoding="utf-8")
    assert [old for old in FORMER if f"{BASE}{old}<" in site_map] == []
    assert not (real.site / "_redirects").exists()


def test_a_chapter_and_a_page_written_by_hand_may_move_too(village: Project) -> None:
    for code in codes():
        # Easy read would have to tell or leave out what is only here to fill pages.
        (village.root / "content" / code / "easy-read/strategy.yml").unlink()
    strategy = village.root / "content/en/strategy.yml"
    strategy.write_text(
        strategy.read_text(encoding="utf-8").replace("\nsections:\n", "\nsections:\n" + FILLER, 1), encoding="utf-8"
    )
    welsh = village.root / "content/cy/strategy.yml"
    welsh.write_text(
        welsh.read_text(encoding="utf-8").replace("\nsections:\n", "\nsections:\n" + LLENWI, 1), encoding="utf-8"
    )
    village.change("docs/en/about.md", "slug: about\n", "slug: about\nformer: [who-we-are, about/us]\n")
    village.build()
    assert leads(village, "en/community-strategy/our-vision/") == "en/strategy/vision/index.html"
    assert leads(village, "en/community-strategy/vision/") == "en/strategy/vision/index.html"
    assert leads(village, "en/strategy/our-vision/") == "en/strategy/vision/index.html"
    assert leads(village, "en/who-we-are/") == leads(village, "en/about/us/") == "en/about/index.html"


FILLER = "  - id: filler\n    title: Many words\n    text: |\n      " + "word " * 2600 + "\n"
LLENWI = "  - id: filler\n    title: Llawer o eiriau\n    text: |\n      " + "gair " * 2600 + "\n"


def leads(project: Project, old: str) -> str:
    """Where a former address leads, from the root of the site."""
    address = project.page(old).css("main a")[0].attributes["href"] or ""
    path, _, anchor = address.partition("#")
    file = (project.site / old / path).resolve().relative_to(project.site).as_posix()
    return f"{file}#{anchor}" if anchor else file


def test_a_changed_title_moves_nothing(village: Project) -> None:
    before = sorted(village.files())
    for code, word in (("en", "Our plan"), ("cy", "Ein cynllun")):
        for number, path in enumerate(sorted((village.root / "content" / code).rglob("*.yml"))):
            first, *others = path.read_text(encoding="utf-8").split("title: ")
            left = (rest.partition("\n")[2] for rest in others)
            said = [f"title: {word} {number}.{place}\n{rest}" for place, rest in enumerate(left)]
            path.write_text(first + "".join(said), encoding="utf-8")
    village.build()
    assert sorted(village.files()) == before


@pytest.mark.parametrize(
    ("file", "old", "new", "value"),
    [
        ("content/en/risks.yml", "slug: risks\n", "slug: risks\nformer: [standards]\n", "en/standards"),
        ("content/en/risks.yml", "slug: risks\n", "slug: risks\nformer: [risks]\n", "en/risks"),
        ("content/cy/risks.yml", "slug: risgiau\n", "slug: risgiau\nformer: [strategaeth-gymunedol]\n", "cy/strat"),
        ("content/en/risks.yml", "slug: risks\n", "slug: risks\nformer: [contact]\n", "en/contact"),
        ("docs/en/about.md", "slug: about\n", "slug: about\nformer: strategy\n", "en/strategy"),
        ("docs/en/about.md", "slug: about\n", "slug: about\nformer: about\n", "en/about"),
    ],
)
def test_a_former_address_that_is_taken_is_told(file: str, old: str, new: str, value: str, village: Project) -> None:
    village.change(file, old, new)
    for code, words in (("en", "belongs to two pages"), ("cy", "yn perthyn i ddwy dudalen")):
        done = village.run("build", LANG=f"{code}_GB.UTF-8")
        assert done.returncode == 1
        said = done.stdout + done.stderr
        assert words in said
        assert f'"{value}' in said
        assert file in said
        assert said.count("repeated-address") <= 2, said


@pytest.fixture(scope="module")
def in_a_folder(built_village: Project, tmp_path_factory: pytest.TempPathFactory) -> Project:
    """The village for a site that stands in a folder of its host."""
    project = built_village.copy(tmp_path_factory.mktemp("folder") / "village")
    project.change("mkdocs.yml", f"site_url: {BASE}", "site_url: https://council.example/pobl/llais/")
    project.build()
    return project


def test_a_site_in_a_folder_of_its_host(in_a_folder: Project) -> None:
    base = "https://council.example/pobl/llais/"
    page = in_a_folder.page("cy/safonau/")
    assert page.css("link[rel=canonical]")[0].attributes["href"] == f"{base}cy/safonau/"
    told = {link.attributes["hreflang"]: link.attributes["href"] for link in page.css("link[hreflang]")}
    assert told == {"cy": f"{base}cy/safonau/", "en": f"{base}en/standards/", "x-default": base}
    lost = LexborHTMLParser((in_a_folder.site / "404.html").read_bytes())
    for link in lost.css(".from-root a, link[rel=icon], link[href$='pawb.css']"):
        assert (link.attributes["href"] or "").startswith("/pobl/llais/")
    redirects = (in_a_folder.site / "_redirects").read_text(encoding="utf-8")
    assert "/pobl/llais/cy/strategaeth-gymunedol/ /pobl/llais/cy/strategaeth/ 301" in redirects


def test_the_gateway_names_itself_and_both_homes(real: Project) -> None:
    page = LexborHTMLParser((real.site / "index.html").read_bytes())
    base = "https://pawb.example/"
    assert page.css("link[rel=canonical]")[0].attributes["href"] == base
    told = {link.attributes["hreflang"]: link.attributes["href"] for link in page.css("link[hreflang]")}
    assert told == {"cy": f"{base}cy/", "en": f"{base}en/", "x-default": base}
    assert (real.site / "sitemap.xml").read_text(encoding="utf-8").count(f"<loc>{base}</loc>") == 1


def test_nobody_is_sent_on_by_the_language_of_their_browser(real: Project) -> None:
    for path in (*real.site.rglob("*.html"), *real.site.rglob("*.js")):
        text = path.read_text(encoding="utf-8")
        assert "navigator.language" not in text, path
        assert 'http-equiv="refresh"' not in text, path


@pytest.mark.parametrize("code", codes())
def test_every_page_leads_to_the_contact_page(code: str, real: Project) -> None:
    words = language(code)
    contact = f"{code}/{words.say('slug_contact')}/"
    pages = {address: page for address, page in real.pages.items() if address.startswith(f"{code}/")}
    assert contact in pages
    for address, page in pages.items():
        for part in ("header", "footer"):
            [link] = [a for a in page.css(f"{part} a") if a.text() == words.say("contact_us")]
            leads_to = (real.site / address / unquote(link.attributes["href"] or "")).resolve()
            assert leads_to == real.site / contact / "index.html", address


@pytest.mark.parametrize("code", codes())
def test_the_contact_page_says_how_to_reach_us_and_what_can_be_asked_for(code: str, real: Project) -> None:
    words = language(code)
    page = real.page(f"{code}/{words.say('slug_contact')}/")
    said = page.css("main")[0].text()
    assert words.say("welsh_is_welcome") in said
    assert page.css("a[href^='tel:']")
    assert page.css("a[href^='mailto:']")
    assert page.css("section[aria-labelledby=_say]")
    formats = [row.text() for row in page.css("section[aria-labelledby=_formats] dt")]
    assert len(formats) == 9
    assert "01978 298029" not in said  # a retired number is kept as a record, and never shown


def test_days_are_stated_where_they_are_promised(village: Project) -> None:
    site = (village.root / "content/site.yml").read_text(encoding="utf-8")
    assert "days: " in site
    village.build()
    said = village.page("en/contact/").css("section[aria-labelledby=_formats]")[0].text()
    assert "within" in said


@pytest.mark.parametrize("code", codes())
def test_every_page_of_a_publication_offers_other_formats(code: str, real: Project) -> None:
    words = language(code)
    seen = 0
    for address, page in real.pages.items():
        if not address.startswith(f"{code}/") or not page.css_matches(".publication"):
            continue
        [block] = page.css("section.formats")
        assert block.css("a[href$='.pdf']"), address
        [ask] = block.css("a[href$='#_formats']")
        sentence = ask.parent
        assert sentence is not None
        for way in ("by_phone", "by_relay", "by_post", "by_email"):
            assert words.say(way) in sentence.text(), address
        assert "braille" in sentence.text()
        assert words.say("by_fax") not in sentence.text()
        seen += 1
    assert seen > 30


def test_an_address_leads_from_a_page_to_the_gateway_nowhere_else(real: Project) -> None:
    """x-default is the gateway for every page, as search engines are told."""
    for page in real.pages.values():
        [default] = page.css("link[hreflang=x-default]")
        assert default.attributes["href"] == "https://pawb.example/"


def test_what_is_opened_from_disk_stays_on_disk(real: Project) -> None:
    for path in sorted(real.site.rglob("*.html")):
        if path.name == "404.html":
            continue
        for node in LexborHTMLParser(path.read_bytes()).css(
            "a[href], link[rel=stylesheet], link[rel=icon], script[src]"
        ):
            address = node.attributes.get("href") or node.attributes.get("src") or ""
            assert not address.startswith("/"), f"{address} on {path}"
            assert Path(address).is_absolute() is False
