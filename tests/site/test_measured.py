"""The figures at the foot of easy read: those that are counted, in the page's language, and of no other reading."""

from __future__ import annotations

import pytest
from selectolax.lexbor import LexborHTMLParser

from pawb.checks import checks
from pawb.languages import codes
from pawb.render.page import WebPage, render
from pawb.site.edition import Edition, prepare, read
from projects import EXAMPLE

LABELS = {
    "en": ("Longest sentence", "{} words", "Sentences with a picture", "{0} of {0}"),
    "cy": ("Y frawddeg hiraf", "{} gair", "Brawddegau â llun", "{0} o {0}"),
}


@pytest.fixture(scope="module")
def edition() -> Edition:
    library, _ = read(EXAMPLE, judged=False)
    return prepare(library, EXAMPLE / "docs", None)


def shown(web: WebPage) -> dict[str, str]:
    """What the foot of a page says."""
    html = LexborHTMLParser(render(web, lambda link: ""))
    found = html.css("details.measured div")
    return {pair.css_first("dt").text(): pair.css_first("dd").text() for pair in found}


@pytest.mark.parametrize("code", codes())
def test_the_foot_of_easy_read_says_how_easy_it_is_and_of_nothing_else(edition: Edition, code: str) -> None:
    easy = shown(edition.page(edition.routes.pages[code, "strategy/easy-read"]))
    publication = next(one for one in edition.library.publications if one.id == "strategy")
    written = publication.easy_in_language(code)
    assert written
    rows = [row.text for section in written.sections for row in section.rows]
    longest, words, pictured, share = LABELS[code]
    assert easy[longest] == words.format(max(len(row.split()) for row in rows))
    assert easy[pictured] == share.format(len(rows))
    assert next(iter(easy.values())) == share.format(len(checks("easy_read")))
    assert not shown(edition.page(edition.routes.pages[code, "strategy"]))
