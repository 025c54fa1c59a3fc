"""A fault on a page names the line in the content that its words come from, or claims nothing."""

from __future__ import annotations

from collections import Counter

import pytest
from markupsafe import Markup

from pawb.checks import Report
from pawb.checks.page import long_alt
from pawb.checks.print import slanted_text
from pawb.checks.printed import quote
from pawb.checks.selectors import selector
from pawb.document.markup import blocks
from pawb.findings import Place
from pawb.languages import codes
from pawb.press import documents, editions
from pawb.report import places
from pawb.site.edition import prepare, read
from pawb.site.origins import Origins, in_print
from projects import Project


@pytest.fixture(scope="module")
def origins(built_village: Project) -> Origins:
    library, _ = read(built_village.root)
    return Origins(prepare(library, built_village.root / "docs", None), built_village.site)


def letters(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())


def origin(origins: Origins, page: str, wanted: str = "", name: str = "") -> Place | None:
    """Where the words of a part of a page come from."""
    report = Report((long_alt.RULE.at(Place(f"{name}{page}", selector=wanted), text="", count=1),))
    (finding,) = origins.told(report, name.rstrip("/")).findings
    return finding.also[0] if finding.also else None


def test_words_of_publications_lead_to_their_line(origins: Origins, built_village: Project) -> None:
    counted: Counter[str] = Counter()
    for page in ("cy/safonau/", "en/standards/", "cy/strategaeth/", "en/strategy/", "en/strategy/easy-read/"):
        tree = built_village.page(page)
        for node in tree.css("main section p, main section li, main section h2, main section h3")[:60]:
            said = letters(node.text())[:20]
            if node.css_first("a") or not said:
                continue
            place = origin(origins, f"{page}index.html", selector(node, tree))
            if place is None:
                counted["none"] += 1
                continue
            assert place.file.startswith(f"content/{page[:2]}/")
            lines = (built_village.root / place.file).read_text(encoding="utf-8").splitlines()[place.line - 1 :]
            counted["right" if said in letters("".join(lines[:25])) else "near"] += 1
    assert counted["right"] >= 80
    assert counted["none"] + counted["near"] < counted["right"] / 2, counted


def test_a_page_leads_to_its_title_or_to_its_markdown(origins: Origins, built_village: Project) -> None:
    place = origin(origins, "cy/safonau/index.html")
    assert place is not None
    assert place.file == "content/cy/standards.yml"
    line = (built_village.root / place.file).read_text(encoding="utf-8").splitlines()[place.line - 1]
    assert line.startswith("title: ")
    assert origin(origins, "en/about/index.html", "main p") == Place("docs/en/about.md")
    assert origin(origins, "en/about/index.html", name="check/") == Place("docs/en/about.md")


def test_nothing_is_claimed_where_nobody_wrote_the_words(origins: Origins) -> None:
    for code in codes():
        assert origin(origins, f"{code}/index.html", "header nav") is None
    assert origin(origins, "404.html") is None
    assert origin(origins, "en/no-such-page/index.html") is None
    assert origin(origins, "en/standards/index.html", "iframe , p::x") is None


def test_words_in_print_lead_to_their_line(built_village: Project) -> None:
    library, _ = read(built_village.root)
    composed = list(documents(library))
    editions_ = editions(library, composed)
    edition = next(one for one in editions_ if (one.key, one.language) == ("strategy", "cy"))
    units = [unit for unit in library.units() if unit.key.startswith("strategy#")]
    unit = max(units, key=lambda unit: len(unit.texts["cy"]))
    quoted = quote(Markup(blocks(unit.texts["cy"])).striptags())
    place = Place(edition.file, page=2)
    found = [
        slanted_text.RULE.at(place, words=words) for words in (quoted, "Tudalen 7", "gair nad yw yn yr un ffeil o gwbl")
    ]
    known, *unknown = in_print(found, editions_, composed, library)
    assert known.also == (unit.places["cy"],)
    assert places(known) == ([unit.places["cy"]], [])
    assert [finding.also for finding in unknown] == [(), ()]
