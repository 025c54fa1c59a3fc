"""Zero leaks: English put into each kind of place of the built Welsh site is found there, and Welsh in the English."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from pawb.checks import built_site
from pawb.checks.page import text_in_style_sheet, unmarked_page_language
from pawb.languages import codes, language
from pawb.languages.identify import foreign
from projects import Project

HOME, PLAN, LOST = "cy/index.html", "cy/cynllun-gweithredu/index.html", "404.html"

LEAKS = [
    (HOME, r"<title>[^<]*", "<title>Have your say"),
    (HOME, r'(<meta name="description" content=")[^"]*', r"\1What the council promised, and what came of it"),
    (HOME, r'(class="skip" href="#_main">)[^<]*', r"\1Skip to the content"),
    (HOME, r'(<nav aria-label=")[^"]*', r"\1Menu"),
    (HOME, r"(<button>)[^<]*", r"\1Search"),
    (HOME, r'(<label class="unseen" for="_search">)[^<]*', r"\1What are you looking for?"),
    (HOME, r'(<input id="_search")', r'\1 placeholder="Type a word or two"'),
    (HOME, r'(<ul aria-label=")[^"]*', r"\1Search results"),
    (HOME, r"<h1>[^<]*", "<h1>Have your say in Llanffug"),
    (HOME, r'( lang="en" hreflang="en" rel="alternate" title=")', r' hreflang="en" rel="alternate" title="'),
    (HOME, r"</main>", '<img src="x.svg" alt="People round a table"></main>'),
    (HOME, r"</main>", '<script type="application/ld+json">{"name": "What the council promised"}</script></main>'),
    (PLAN, r'(data-label=")Statws', r"\1How it stands"),
    (PLAN, r"(<caption>)[^<]*", r"\1Measures by date"),
    (PLAN, r'(role="columnheader">)[^<]*', r"\1Who is responsible"),
    (PLAN, r"(</footer>)", r"<p>Made by the council for everyone.</p>\1"),
    (LOST, r"<title>[^/]*/", "<title>This page has gone away /"),
    (LOST, r"(<p>)Gwiriwch[^<]*", r"\1Check the address, or begin again from the home page."),
    ("cy/search.json", r'"Dim canlyniadau"', '"Nothing found"'),
    ("cy/search.json", r'("sections":\[\[\d+,"[^"]*","[^"]*",")[^"]*', r"\1What you can expect"),
]


def found(project: Project, at: str = "") -> list[str]:
    """The ids of what the page checks on language find, at one page or everywhere."""
    pages = built_site.gather(project.site, project.root, codes())
    checks = (unmarked_page_language.check, text_in_style_sheet.check)
    wanted = (page for page in pages if isinstance(page, built_site.Page) and page.route.startswith(at))
    return [finding.rule.id for page in wanted for check in checks for finding in check(page)]


def test_the_built_sites_have_no_leak(real: Project, built_village: Project) -> None:
    assert found(real) == []
    assert found(built_village) == []


@pytest.mark.parametrize(("file", "place", "leak"), LEAKS)
def test_english_in_any_place_of_a_welsh_page_is_found(file: str, place: str, leak: str, village: Project) -> None:
    path = village.site / file
    text = path.read_text(encoding="utf-8")
    leaking, changes = re.subn(place, leak, text, count=1)
    assert changes, f"there is no {place} in {file}"
    path.write_text(leaking, encoding="utf-8")
    assert found(village, HOME if file.endswith(".json") else file) == ["unmarked-page-language"]


def test_welsh_in_an_english_page_is_found(village: Project) -> None:
    page = village.site / "en/index.html"
    page.write_text(page.read_text(encoding="utf-8").replace("Skip to the content", "Neidio i'r cynnwys"))
    assert found(village, "en/index.html") == ["unmarked-page-language"]


def test_words_of_a_style_sheet_are_found(village: Project) -> None:
    sheet = village.site / "assets/pawb.css"
    sheet.write_text(sheet.read_text(encoding="utf-8") + '\n@page { @top-right { content: "Page " counter(page) } }\n')
    assert found(village, HOME) == ["text-in-style-sheet"]


@pytest.mark.parametrize(("code", "other"), [("en", "cy"), ("cy", "en")])
def test_every_interface_string_is_known_on_a_page_of_the_other_language(code: str, other: str) -> None:
    theirs = language(other).words
    own = {
        key: words
        for key, words in language(code).words.items()
        if words != theirs[key] and "{" not in words and not key.startswith("slug_")
    }
    assert len(own) > 200
    assert [words for words in own.values() if not list(foreign(words, other))] == []


def test_search_index_that_is_no_json_is_no_leak(village: Project) -> None:
    Path(village.site / "cy/search.json").write_text("{")
    assert found(village, HOME) == []
