"""The search index and the site map: everything that can be found is in them, and leads where it says."""

from __future__ import annotations

import gzip
import json
import posixpath
from collections import Counter
from typing import Any
from urllib.parse import urldefrag

import pytest
from selectolax.lexbor import LexborNode

from pawb.content.load import load
from pawb.content.model import Glossary
from pawb.languages import codes, language
from pawb.site.search import SHOWN, wordkey, wordkeys
from projects import ROOT, Project

WORDS = [
    ("cy", "Grŵp", "grwp"),
    ("cy", "GRŴP", "grwp"),
    ("cy", "gŵyl", "gwyl"),
    ("cy", "tŷ", "ty"),
    ("cy", "sgorïau", "sgoriau"),
    ("cy", "mae'r", "mae"),
    ("cy", "mae’r", "mae"),
    ("cy", "i'w", "i"),
    ("cy", "o'ch", "o"),
    ("cy", "gyda'i", "gyda"),
    ("cy", "a'th", "a"),
    ("cy", "rhain'", "rhain"),
    ("cy", "i", "i"),
    ("cy", "M1.2.3", "m1.2.3"),
    ("en", "People's", "people"),
    ("en", "we’ll", "we"),
    ("en", "don't", "dont"),
    ("en", "o'r", "or"),
    ("en", "Café", "cafe"),
    ("en", "cafe\u0301", "cafe"),
    ("en", "ﬁnance", "finance"),
    ("en", "S9", "s9"),
]


@pytest.fixture(scope="module", params=codes())
def code(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def index(real: Project, code: str) -> Any:
    return json.loads((real.site / code / "search.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize(("code", "word", "key"), WORDS)
def test_a_word_is_looked_up_without_capitals_accents_and_what_clings_to_it(code: str, word: str, key: str) -> None:
    assert wordkey(word, language(code)) == key


def test_a_text_is_cut_into_words_and_references() -> None:
    said = "Mae S9 a M1.2.3 yn cyd-fynd â'r “tŷ”, i raddau."
    assert list(wordkeys(said, language("cy"))) == [
        "mae",
        "s9",
        "a",
        "m1.2.3",
        "yn",
        "cyd",
        "fynd",
        "a",
        "ty",
        "i",
        "raddau",
    ]


def test_every_result_leads_to_its_page_and_place(real: Project, code: str, index: Any) -> None:
    assert len(index["sections"]) > 300
    for page, anchor, tag, title in index["sections"]:
        tree = real.pages[f"{code}/{index['pages'][page][1]}"]
        assert title
        if anchor:
            place = tree.css_first(f'[id="{anchor}"]')
            assert place is not None, anchor
            shown = place.css_first(".tag")
            assert (shown.text().strip() if shown else "") == tag or not tag


def test_each_reference_is_found_once(index: Any) -> None:
    found = Counter(tag for _, _, tag, _ in index["sections"] if tag)
    assert {"S9", "A1.2", "M1.2.3", "R3", "9"} <= set(found)
    of_letters = {tag: n for tag, n in found.items() if not tag.replace(".", "").isdigit()}
    assert set(of_letters.values()) == {1}


def test_each_word_of_each_paragraph_finds_its_section(real: Project, code: str, index: Any) -> None:
    places = {
        (f"{code}/{index['pages'][page][1]}", anchor): at for at, (page, anchor, _, _) in enumerate(index["sections"])
    }
    small = set(index["small"])
    seen = 0
    for address, tree in real.pages.items():
        for paragraph in tree.css("p[id]") if address.startswith(f"{code}/") else ():
            at = places.get((address, str(paragraph.attributes["id"]).partition("_")[0]))
            for inner in paragraph.css(".meaning, a"):
                inner.decompose()
            for key in wordkeys(paragraph.text(), language(code)) if at is not None else ():
                assert key in small or at in index["words"][key], f"{key} in {paragraph.attributes['id']}"
                seen += 1
    assert seen > 5000


def test_small_words_are_left_out_and_keys_are_keys(code: str, index: Any) -> None:
    assert not set(index["small"]) & set(index["words"])
    assert all(wordkey(key, language(code)) == key for key in index["words"])


def test_results_are_counted_in_the_language(code: str, index: Any) -> None:
    words = language(code)
    assert index["found"][1:-1] == [words.count("result", n) for n in range(1, SHOWN + 1)]
    assert index["found"][0] == words.say("no_results")
    if code == "cy":
        few = "1 canlyniad, 2 ganlyniad, 3 chanlyniad, 4 canlyniad, 5 canlyniad, 6 chanlyniad"
        assert ", ".join(index["found"][1:7]) == few


def test_the_index_and_its_script_are_small(real: Project, code: str) -> None:
    assert len(gzip.compress((real.site / code / "search.json").read_bytes())) < 40_000
    assert (real.site / "assets/search.js").stat().st_size < 8_000


def test_pages_written_by_hand_are_found_by_their_words(village: Project) -> None:
    village.change("docs/cy/about.md", "\n---\n", "\n---\n\nGair [hynod](https://example.org/cudd).\n")
    village.build()
    index = json.loads((village.site / "cy/search.json").read_text(encoding="utf-8"))
    assert [index["sections"][at][1:] for at in index["words"]["hynod"]] == [["", "", "Am yr enghraifft hon"]]
    assert "cudd" not in index["words"]


def test_the_contact_page_is_found_by_its_words(code: str, index: Any) -> None:
    words = language(code)
    whole = ["", "", words.say("contact_us")]
    [of_contact] = [at for at, section in enumerate(index["sections"]) if section[1:] == whole]
    for key in wordkeys(words.say("contact_phone") + " 298615", words):
        assert of_contact in index["words"][key]


def site_map(code: str) -> str:
    return f"{code}/{language(code).say('slug_site_map')}/"


def leads(here: str, link: LexborNode) -> str:
    """The address in the site that a link of the page `here` leads to, without its anchor."""
    path, _ = urldefrag(link.attributes["href"] or "")
    return posixpath.join(posixpath.normpath(posixpath.join(here, path.removesuffix("index.html"))), "")


def test_the_site_map_links_every_page_of_its_language_once(real: Project, code: str) -> None:
    here = site_map(code)
    [pages, _] = real.pages[here].css(".map section")
    linked = Counter(leads(here, link) for link in pages.css("a"))
    within = {address for address in real.pages if address.startswith(f"{code}/")}
    assert set(linked) == within - {here}
    assert set(linked.values()) == {1}


def test_the_a_to_z_has_every_word_of_the_glossary_under_its_letter(real: Project, code: str) -> None:
    words = language(code)
    [_, a_to_z] = real.pages[site_map(code)].css(".map section")
    letters = [heading.text() for heading in a_to_z.css("h3")]
    assert letters == sorted(letters, key=words.sort_key)
    assert [link.text() for link in a_to_z.css(".letters a")] == letters
    under = {
        letter: [link.text().strip() for link in names.css("a")]
        for letter, names in zip(letters, a_to_z.css("ul.found"), strict=True)
    }
    [glossary] = [p.in_language(code) for p in load(ROOT).publications if p.kind == "glossary"]
    assert isinstance(glossary, Glossary)
    for term in glossary.terms:
        names = under[words.letter(term.term)]
        assert any(said.startswith(term.term) for said in names), term.term
    if code == "cy":
        assert {"Ff", "Ll", "Rh", "Th"} <= set(letters)
