"""A hard word opens its meaning where it first stands, and wraps as its words do."""

from __future__ import annotations

import pytest
from markupsafe import Markup
from selectolax.lexbor import LexborHTMLParser

from pawb.content.load import load
from pawb.document.nodes import Document, Prose
from pawb.document.words import words
from pawb.render.page import WebPage, render
from projects import EXAMPLE


def rendered(html: str) -> LexborHTMLParser:
    """A page that holds a paragraph, with the words of the village explained."""
    nothing = Markup("")
    block = Prose(Markup(html))
    document = Document("p", "strategy", "cy", "full", "", nothing, nothing, (), (block,), (), (), True, 1)
    return LexborHTMLParser(render(WebPage(document, "", words=words(load(EXAMPLE), "cy")), lambda link: ""))


def test_each_word_of_a_term_is_a_button_of_its_own_and_the_first_speaks_for_all() -> None:
    page = rendered("<p>Dysgwch Iaith Arwyddion Prydain yma.</p>")
    first, *others = page.css("button.word")
    assert [button.text() for button in (first, *others)] == ["Iaith", "Arwyddion", "Prydain"]
    assert first.attributes["aria-label"] == "Iaith Arwyddion Prydain"
    assert "tabindex" not in first.attributes
    assert all((b.attributes["tabindex"], b.attributes["aria-hidden"]) == ("-1", "true") for b in others)
    [meaning] = page.css(".meaning")
    assert {b.attributes["popovertarget"] for b in (first, *others)} == {meaning.attributes["id"]}
    meaning.decompose()
    assert page.css_first("p").text() == "Dysgwch Iaith Arwyddion Prydain yma."


@pytest.mark.parametrize(
    ("said", "held"),
    [
        ("Cyfranogiad, ac eto", ["Cyfranogiad,"]),
        ("eto (cyfranogiad).", ["(cyfranogiad)."]),
        ("“BSL”!", ["“BSL”!"]),
        ("y cadeirydd", ["cadeirydd"]),
        ("Iaith Arwyddion Prydain; BSL yw", ["Iaith", "Arwyddion", "Prydain;"]),
    ],
)
def test_its_punctuation_stays_on_its_line(said: str, held: list[str]) -> None:
    page = rendered(f"<p>{said}</p>")
    assert [whole.text() for whole in page.css(".whole")] == held
    page.css_first(".meaning").decompose()
    assert page.css_first("p").text() == said


def test_it_is_explained_once_and_not_where_it_is_a_link_already() -> None:
    page = rendered("<p><a href='x'>Cyfranogiad</a> a chyfranogiad a cyfranogiad.</p><p>Cyfranogiad</p>")
    assert [button.text() for button in page.css("button.word")] == ["chyfranogiad"]
