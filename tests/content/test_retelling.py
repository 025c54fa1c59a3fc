"""Easy read and its full version: what covers what, what a change leaves behind, and what readers have checked."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from pawb.checks import checks, run
from pawb.checks.exceptions import excuse
from pawb.commands import confirm
from pawb.content.coverage import tellings, told
from pawb.content.ledger import Ledger, write
from pawb.content.library import Library, Publication
from pawb.content.load import load
from pawb.document.nodes import Box, Section
from pawb.document.readings import documents, easy_read
from pawb.document.voice import Voice
from pawb.findings import Place
from pawb.languages import codes
from pawb.languages.rights import RIGHTS, said
from pawb.languages.stated import stated
from projects import EXAMPLE, ROOT, Project
from repositories import commit, git

DAY = date(2026, 11, 22)
PLAN = "content/en/action-plan.yml"
EASY = "content/{}/easy-read/action-plan.yml"
PARTS = ("action-plan", "standards", "risks", "outcomes", "strategy", "glossary", "easy-read/action-plan")
LOST = {"lost-fact", "lost-right"}
TELL = "easy-read/action-plan#sections/tell-people/covers"


@pytest.fixture(scope="module")
def stamped(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """The action plan and its easy read as this repository has them, under git, all confirmed."""
    root = tmp_path_factory.mktemp("plan")
    for name in ("site.yml", *(f"{code}/{file}.yml" for code in codes() for file in PARTS)):
        path = root / "content" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / "content" / name, path)
    stamp(root, "site-editors")
    git(root, "init", "-b", "main")
    commit(root, "2026-01-05")
    return Project(root)


def stamp(root: Path, who: str) -> None:
    """Somebody confirms all there is."""
    lines = list(load(root).lines())
    there = [line for line in lines if line.state != "missing"]
    write(root, Ledger().stamp(lines, there, who, DAY, "written"))


@pytest.fixture
def project(stamped: Project, tmp_path: Path) -> Project:
    return stamped.copy(tmp_path / "copy")


def stale(library: Library) -> dict[str, tuple[str, ...]]:
    """Every section of easy read that a change has left behind, and in which languages."""
    return {unit.key: unit.changed for unit in library.retold() if unit.state == "changed"}


def publication(library: Library, id_: str) -> Publication:
    (found,) = [one for one in library.publications if one.id == id_]
    return found


def refused(library: Library) -> set[str]:
    """The checks of the whole content that find something."""
    return {finding.rule.id for check in checks("content") for finding in check.judge(library)}


def test_all_that_this_repository_publishes_is_told_or_left_out_with_a_reason() -> None:
    library = load(ROOT)
    counted = list(told(library, broken=()))
    assert [(one.publication, one.language) for one in counted] == [
        (one.id, code) for one in library.publications for code in codes()
    ]
    assert all(one.items["rules"] for one in counted)
    assert all(one.items[how] == 0 for one in counted for how in ("missing", "stale", "drafted"))
    assert refused(library).isdisjoint({"stale-easy-read", "uncovered-item", "lost-right", "lost-fact"})


def test_one_changed_date_makes_exactly_the_section_that_tells_it_stale_in_every_language(project: Project) -> None:
    assert stale(load(project.root)) == {}
    project.change(PLAN, "due: 2008-07\n", "due: 2008-09\n")
    library = load(project.root)
    assert stale(library) == {TELL: codes()}
    assert "stale-easy-read" in refused(library)
    for code in codes():
        how = tellings(publication(library, "action-plan"), code, ())
        assert {item for item, telling in how.items() if telling == "stale"} == {
            "A1.1", "M1.1.1", "M1.1.1a", "M1.1.1b", "M1.1.2",
        }  # fmt: skip


def test_words_that_change_in_one_language_make_the_section_stale_in_that_one(project: Project) -> None:
    project.change(PLAN, "We will promote the strategy", "We will praise the strategy")
    assert stale(load(project.root)) == {TELL: ("en",)}


def test_a_space_a_title_and_an_address_leave_easy_read_as_it_was(project: Project) -> None:
    project.change(PLAN, "text: We will promote", "text:   We will promote")
    project.change(PLAN, "title: Participation", "title: Our participation")
    project.change(PLAN, "slug: action-plan", "slug: the-plan")
    assert stale(load(project.root)) == {}


def test_what_a_section_no_longer_covers_is_told_as_uncovered(project: Project) -> None:
    project.change(EASY.format("en"), "covers: [A1.1, M1.1.1, M1.1.2]", "covers: [M1.1.1, M1.1.2]")
    library = load(project.root)
    # What O1 covers now is more, and so is what has to be looked at again.
    assert set(stale(library)) == {TELL, "easy-read/action-plan#sections/objective-1/covers"}
    project.change(EASY.format("en"), "covers: [O1]", "covers: []")
    (check,) = [check for check in checks("content") if check.rule.id == "uncovered-item"]
    (finding,) = check.judge(load(project.root))
    assert "action-plan" in finding.message("en")
    assert finding.message("en").endswith(": O1.")


@pytest.mark.parametrize(
    ("rows", "lost"),
    [
        ({"In December 2008 we will check": "Later we will check"}, {"lost-fact"}),
        ({"In October 2008 we will start": "We will start"}, {"lost-fact"}),
        ({"In March 2009 we will plan more": "In March 2009 we plan more"}, set()),
        (
            {
                "In March 2009 we will plan more": "In March 2009 we plan more",
                "In January 2009 we will look at how you help.": "In January 2009 we look at how you help.",
            },
            {"lost-right"},
        ),
    ],
)
def test_a_fact_or_right_that_no_row_has_any_longer_is_told(
    project: Project, rows: dict[str, str], lost: set[str]
) -> None:
    assert refused(load(project.root)) & LOST == set()
    for row, without in rows.items():
        project.change(EASY.format("en"), row, without)
    assert refused(load(project.root)) & LOST == lost


@pytest.mark.parametrize("code", codes())
def test_no_row_that_tells_a_fact_or_right_goes_unseen(stamped: Project, code: str) -> None:
    retelling = publication(load(stamped.root), "action-plan").retelling
    assert retelling
    places: dict[str, dict[str, Place]] = {name: {} for name in retelling.covers}
    before = {name: text.texts[code] for name, text in retelling.sources(places)}
    easy = retelling.easy[code]
    telling = 0
    for section in easy.sections:
        for row in section.rows:
            facts = [words for values in stated(row.text, code).values() for words in values.sure]
            if section.id in before and (facts or any(said(row.text, code, right) for right in RIGHTS)):
                without = section.model_copy(update={"rows": tuple(one for one in section.rows if one is not row)})
                sections = tuple(without if one is section else one for one in easy.sections)
                changed = {**retelling.easy, code: easy.model_copy(update={"sections": sections})}
                after = replace(retelling, easy=changed, covers={}).sources(places)
                assert {name for name, text in after if text.texts[code] != before[name]} == {section.id}, row.text
                telling += 1
    assert telling > 30


def confirmed(project: Project, capsys: pytest.CaptureFixture[str], *paths: str, since: str | None = None) -> set[str]:
    """What is still stale once somebody has confirmed these paths."""
    confirm.run(project.root, "en", paths, "site-editors", "written", DAY, since)
    capsys.readouterr()
    return set(stale(load(project.root)))


def test_a_section_is_confirmed_by_its_name(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    project.change(PLAN, "due: 2008-07\n", "due: 2008-09\n")
    assert confirmed(project, capsys, "easy-read/action-plan#sections/staff-skills") == {TELL}
    assert confirmed(project, capsys, "easy-read/action-plan#sections/tell-people") == set()


def test_an_approved_change_confirms_a_section_only_where_its_words_changed_too(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    project.change(PLAN, "due: 2008-07\n", "due: 2008-09\n")
    assert confirmed(project, capsys, since="HEAD") == {TELL}
    for code, title in {"en": "Action 1.1: ", "cy": "Cam 1.1: "}.items():
        project.change(EASY.format(code), f'title: "{title}', f'title: "{title}2008, ')
    assert confirmed(project, capsys, since="HEAD") == set()


VILLAGE = "content/{}/easy-read/strategy.yml"


@pytest.fixture
def village(tmp_path: Path) -> Project:
    """The village, whose strategy an invented group has checked in English."""
    shutil.copytree(EXAMPLE / "content", tmp_path / "content")
    stamp(tmp_path, "clerk")
    return Project(tmp_path)


def said_of_readers(project: Project, code: str) -> list[str]:
    library = load(project.root)
    document = easy_read.read(Voice(library, publication(library, "strategy"), code))
    assert document
    return [str(said) for said in document.readers]


def test_a_check_by_readers_is_said_with_who_and_when_in_the_language_that_they_read(village: Project) -> None:
    assert said_of_readers(village, "en") == ["Checked by readers: An invented group of readers, 1 June 2026."]
    assert said_of_readers(village, "cy") == ["Drafft. Nid yw darllenwyr wedi ei wirio eto."]
    library = load(village.root)
    assert set(tellings(publication(library, "strategy"), "en", ()).values()) == {"people", "left-out"}
    assert set(tellings(publication(library, "strategy"), "cy", ()).values()) == {"rules", "left-out"}


def test_a_check_ends_for_the_section_whose_words_change_and_nobody_can_renew_it(
    village: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    village.change(VILLAGE.format("en"), "Come to the village hall.", "Come to our village hall.")
    assert said_of_readers(village, "en") == [
        "Checked by readers: An invented group of readers, 1 June 2026.",
        "Not yet checked by readers in these words: How you can take part.",
    ]
    confirm.run(village.root, "en", ("easy-read/strategy",), "clerk", "written", DAY)
    assert len(said_of_readers(village, "en")) == 2
    village.change(VILLAGE.format("en"), "on: 2026-06-01", "on: 2026-12-01")
    assert said_of_readers(village, "en") == ["Drafted. Not yet checked by readers."]
    capsys.readouterr()


def test_a_new_check_counts_once_it_is_stamped(village: Project, capsys: pytest.CaptureFixture[str]) -> None:
    new = "\nchecked:\n  - {id: RC2, by: Grŵp dychmygol o ddarllenwyr, on: 2026-07-01}\nleft_out:"
    village.change(VILLAGE.format("cy"), "\nleft_out:", new)
    assert said_of_readers(village, "cy") == ["Drafft. Nid yw darllenwyr wedi ei wirio eto."]
    confirm.run(village.root, "en", ("easy-read/strategy",), "clerk", "written", DAY)
    capsys.readouterr()
    assert said_of_readers(village, "cy") == [
        "Gwiriwyd gan ddarllenwyr: Grŵp dychmygol o ddarllenwyr, 1 Gorffennaf 2026."
    ]
    assert "needless-confirmation" not in refused(load(village.root))


def test_what_breaks_a_rule_of_easy_read_is_a_draft(village: Project) -> None:
    library = load(village.root)
    easy = publication(library, "community/allotments").easy
    assert easy
    row = next(text for text in easy.joined.texts if text.path == ("sections", "about", "rows", "about.1", "text"))
    broken = checks("content")[0].rule.at(row.places["en"])
    for found, drafted in ((None, {"en": 5, "cy": 5}), ([], {"en": 0, "cy": 0}), ([broken], {"en": 5, "cy": 0})):
        counted = [one for one in told(library, found) if one.publication == "community/allotments"]
        assert {one.language: one.items["drafted"] for one in counted} == drafted


def test_an_exception_lets_stale_easy_read_be_published_and_the_page_says_so(village: Project) -> None:
    village.change("content/en/strategy.yml", "The village has a motto", "Our village has a motto")
    village.change("content/cy/strategy.yml", "Arwyddair y pentref", "Arwyddair ein pentref")
    village.write(
        "content/exceptions.yml",
        "exceptions:\n  - id: E9\n    rule: stale-easy-read\n    fields: [easy-read/strategy#sections/about/covers]\n"
        "    why: {en: It is being written., cy: Mae'n cael ei ysgrifennu.}\n    owner: clerk\n    until: 2036-03-31\n",
    )
    library = load(village.root)
    report = excuse(run("content", [library]), library)
    assert "stale-easy-read" not in {finding.rule.id for finding in report.findings}
    assert [finding.rule.id for finding in report.excepted] == ["stale-easy-read"]
    for code, start in (("en", "This part does not yet say all"), ("cy", "Nid yw'r rhan hon yn dweud popeth")):
        voice = Voice(library, publication(library, "strategy"), code)
        (document,) = [document for document in documents(voice) if document.reading == "easy-read"]
        about = document.sections[0].blocks[0]  # of its first part
        assert isinstance(about, Section)
        note = about.blocks[0]
        assert isinstance(note, Box)
        assert note.title.unescape().startswith(start)
