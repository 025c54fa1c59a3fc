"""The page that says how equal the languages are: every figure on it is counted, and every answer can turn out no."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from pawb.checks import checks
from pawb.content.ledger import How, write
from pawb.content.load import load
from pawb.content.profiles import built_in
from pawb.languages import codes, language
from pawb.press import Edition as Print
from pawb.press import Made
from pawb.site import duties
from pawb.site.duties import DUTIES, Verdict
from pawb.site.edition import Edition, prepare
from pawb.site.parity import parity
from projects import Project, lay_out_equal

ADDRESS = {"en": "en/how-equal/", "cy": "cy/pa-mor-gyfartal/"}


def edition(project: Project) -> Edition:
    """The project, ready to be built, without its PDFs."""
    return prepare(load(project.root), project.root / "docs", None)


def confirm(project: Project, how: How) -> None:
    """Somebody confirms every text."""
    library = load(project.root)
    lines = [unit for unit in library.lines() if unit.state != "missing"]
    write(project.root, library.ledger.stamp(list(library.lines()), lines, "clerk", date(2026, 1, 5), how))


@pytest.fixture
def village(tmp_path: Path) -> Project:
    """The village, every text of it a machine's draft."""
    project = lay_out_equal(tmp_path)
    confirm(project, "draft")
    return project


def page(project: Project, code: str = "en") -> LexborHTMLParser:
    return LexborHTMLParser(parity(edition(project), code))


def table(tree: LexborHTMLParser, section: str) -> list[list[str]]:
    """The rows of a table, its heads first."""
    return [
        [" ".join(cell.text().split()) for cell in row.css("th, td")]
        for row in tree.css(f"[aria-labelledby={section}] tr")
    ]


def answer(project: Project, about: str) -> str:
    """What the page says of the duty that has this word in it."""
    (row,) = [row for row in table(page(project), "_duties") if about in row[0]]
    return row[1]


def decided(edition: Edition, about: str) -> Verdict:
    (duty,) = [duty for duty in DUTIES if about in duty.asks["en"]]
    return duty.decide(edition)[0]


@pytest.mark.parametrize("code", codes())
def test_easy_read_is_told_in_each_language(village: Project, code: str) -> None:
    said = language(code)
    (checked,) = [row for row in table(page(village, code), "_easy-read") if "16" in row[2]]
    assert checked[1:] == [said.say("language_en"), "16", "0", "0", "25", "0"]
    village.change("content/cy/strategy.yml", "Arwyddair y pentref", "Arwyddair ein pentref")
    rows = [row[1:] for row in table(page(village, code), "_easy-read")][1:3]
    # The motto is told by one section, with eight other items.
    assert rows == [
        [said.say("language_cy"), "0", "7", "9", "25", "0"],
        [said.say("language_en"), "16", "0", "0", "25", "0"],
    ]


@pytest.mark.parametrize("code", codes())
def test_the_figures_are_those_of_the_content(village: Project, code: str) -> None:
    library, said = load(village.root), language(code)
    heads, *rows, last = table(page(village, code), "_by-publication")
    first, second = sorted(codes(), key=lambda other: other != code)
    assert heads[1:4] == [said.say("texts"), said.say(f"words_{first}"), said.say(f"words_{second}")]
    pairs = list(library.pairs())
    assert len(rows) == len(pairs)
    for row, pair in zip(rows, pairs, strict=True):
        words = {of: sum(len(unit.texts[of].split()) for unit in pair.units) for of in codes()}
        numbers = [len(pair.units), words[first], words[second], 0, len(pair.units)]
        assert row[1:] == [said.number(number) for number in numbers]
    assert last[0] == said.say("all_together")
    assert last[1] == last[5] == said.number(len(list(library.units())))


def test_drafts_are_never_said_to_be_proof_read(village: Project) -> None:
    assert "Nobody has proof-read them yet" in page(village).text()
    assert "Nid oes neb wedi eu prawfddarllen eto" in page(village, "cy").text()
    assert answer(village, "The Welsh is good") == "Not yet"
    confirm(village, "proofed")
    assert "A person has confirmed that every one of them" in page(village).text()
    assert answer(village, "The Welsh is good") == "A person must look"


def test_how_the_words_were_made_is_counted(village: Project) -> None:
    texts = str(len(list(load(village.root).units())))
    made = [row[:2] for row in table(page(village), "_made")[1:]]
    assert made == [
        ["Written by a person", "0"],
        ["Drafted by a machine, then proof-read by a person", "0"],
        ["Drafted by a machine, and proof-read by nobody yet", texts],
    ]
    village.change("content/cy/risks.yml", "title: ", "title: Yr holl ")
    assert table(page(village), "_made")[-1][:2] == ["Not recorded", "1"]


def test_what_differs_is_said(village: Project) -> None:
    assert "Nothing is missing in either language" in page(village).css_first("[aria-labelledby=_apart]").text()
    village.change("content/cy/risks.yml", "title: ", "title: Yr holl ")
    tree = page(village)
    assert "not known to say the same: 1." in tree.text()
    assert table(tree, "_by-publication")[0][-1] == "Changed since it was confirmed"
    assert table(tree, "_by-publication")[-1][-1] == "1"
    assert answer(village, "at the same time") == "Not yet"


def test_a_missing_text_is_said(village: Project) -> None:
    village.change("content/en/risks.yml", "kind: risks\n", "kind: risks\naudience: Everyone\n")
    assert "In only one of the languages: 1." in page(village).css_first(".lead").text()
    for about in ("Every page", "at the same time", "Policies"):
        assert answer(village, about) == "Not yet"


def test_exceptions_are_told_with_their_place_reason_owner_and_last_day(village: Project) -> None:
    village.change("content/cy/risks.yml", "    title: ", "    title: Yr holl ")
    village.write(
        "content/exceptions.yml",
        "exceptions:\n  - id: E1\n    fields: ['risks#risks/R1', easy-read/strategy]\n    owner: clerk\n"
        "    why: {en: The translator is away., cy: Mae'r cyfieithydd i ffwrdd.}\n    until: 2027-01-31\n",
    )
    tree = page(village, "cy")
    (exception,) = tree.css("[aria-labelledby=_apart] dl")
    links = {link.text(): link.attributes["href"] for link in exception.css("a")}
    assert links == {
        "Risgiau: Yr holl Neb yn dod": "../risgiau/index.html#R1",
        "Strategaeth: Hawdd ei ddeall": "../strategaeth/hawdd-ei-ddeall/index.html",
    }
    told = [" ".join(value.text().split()) for value in exception.css("dd")][1:]
    assert told == ["Mae'r cyfieithydd i ffwrdd.", "Clerc", "31 Ionawr 2027"]
    assert answer(village, "at the same time") == "Not yet"


def test_a_project_that_confirmed_nothing_is_not_said_to_be_in_step(village: Project) -> None:
    (village.root / "content/confirmed.yml").unlink()
    assert answer(village, "at the same time") == "A person must look"
    assert table(page(village), "_made")[-1][0] == "Not recorded"


def test_documents_are_equal_only_in_the_same_prints(village: Project) -> None:
    made = edition(village)

    def pdf(code: str, profile: str) -> Made:
        return Made(Print("risks", code, built_in()[profile], "risks.pdf", ""), Path(), 1, 1, (), cached=False)

    assert decided(made, "A document") == "look"
    made.made = [pdf("en", "large"), pdf("cy", "large")]
    assert decided(made, "A document") == "met"
    made.made = [pdf("en", "large"), pdf("cy", "giant")]
    assert decided(made, "A document") == "not_met"


def test_a_page_that_one_language_lacks_is_said(village: Project) -> None:
    village.write("docs/en/only.md", "---\ntitle: Only here\n---\n# Only here\n")
    assert decided(edition(village), "Every page") == "not_met"


@pytest.mark.parametrize(
    ("about", "check"),
    [
        ("leads to the same page", "missing-twin-link"),
        ("Menus", "unmarked-page-language"),
        ("invites", "missing-welsh-welcome"),
    ],
)
def test_what_no_check_looks_at_is_not_said_to_be_so(
    about: str, check: str, village: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    built = edition(village)
    assert decided(built, about) == "met"
    others = tuple(known for known in checks("page") if known.rule.id != check)
    monkeypatch.setattr(duties, "checks", lambda family: others)
    assert decided(built, about) == "look"


def test_welsh_first_is_told_as_the_shared_pages_have_it(village: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    assert decided(edition(village), "stands first") == "met"
    monkeypatch.setattr(duties, "FIRST", ("en", "cy"))
    assert decided(edition(village), "stands first") == "not_met"


@pytest.mark.parametrize("code", codes())
def test_every_page_and_the_site_map_lead_to_it(code: str, built_village: Project) -> None:
    tree = built_village.pages[ADDRESS[code]]
    assert tree.css_first("h1").text() == language(code).say("parity")
    for address, other in built_village.pages.items():
        if address.startswith(f"{code}/") and other.css_matches(".site-foot"):
            links = [link.attributes["href"] or "" for link in other.css(".site-foot a")]
            assert ADDRESS[code] in {built_village.follow(address, link) for link in links}, address


@pytest.mark.parametrize("code", codes())
def test_what_it_says_of_the_built_site_is_so(code: str, built_village: Project) -> None:
    evidence = {row[0]: row[2] for row in table(built_village.pages[ADDRESS[code]], "_duties")[1:]}
    assert len(evidence) == len(DUTIES)
    pages = {of: sum(address.startswith(f"{of}/") for address in read(built_village)) for of in codes()}
    pdfs = {of: len(list((built_village.site / of).rglob("*.pdf"))) for of in codes()}
    told = " ".join(evidence.values())
    said = language(code)
    assert said.count("page", pages[code]) in told
    assert said.count("page", sum(pages.values())) in told
    for of in codes():
        assert f"{pdfs[of]} {said.say(f'in_language_{of}')}" in told


def read(project: Project) -> list[str]:
    """The pages that are read, and do not only lead on to another."""
    return [address for address, tree in project.pages.items() if not tree.css_matches("meta[http-equiv=refresh]")]
