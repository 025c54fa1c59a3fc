"""Easy read in print: booklets that begin, break and end as they should, in the village's two languages."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from markupsafe import Markup

from pawb.checks import proof
from pawb.content.load import load
from pawb.document.booklets import booklets
from pawb.document.nodes import Document
from pawb.languages.easy.phrases import in_print, phrased
from pawb.press import Edition, documents, editions
from pawb.render import large_print
from projects import EXAMPLE


@pytest.fixture(scope="module")
def easy() -> list[Document]:
    library = load(EXAMPLE)
    return [one for one in documents(library) if one.key == "strategy/easy-read"]


@pytest.fixture(scope="module")
def pressed() -> list[Edition]:
    library = load(EXAMPLE)
    composed = list(documents(library))
    return editions(library, composed, [library.profiles["large"]], lambda one: one.key == "strategy/easy-read")


def test_each_part_has_whom_to_ask_and_what_was_left_out_is_told_once(easy: list[Document]) -> None:
    for document in easy:
        first, second = booklets(document)
        assert [first.part and first.part.number, second.part and second.part.number] == [1, 2]
        items = [[section.item for section in part.sections] for part in (first, second)]
        assert items[0] == ["about", "contact", "_words"]
        assert items[1][:2] == ["how", "changes"]
        assert items[1][-3:] == ["contact", "_words", "_left-out"]


def test_what_needs_one_booklet_is_one(easy: list[Document]) -> None:
    whole = replace(easy[0], sections=easy[0].parts[0].blocks)
    assert list(booklets(whole)) == [whole]


def test_parts_are_told_in_the_name_of_the_file_and_on_the_cover(pressed: list[Edition]) -> None:
    assert [edition.file for edition in pressed if edition.language == "cy"] == [
        f"strategaeth-hawdd-ei-ddeall-rhan-{number}-print-bras-18pt-cy.pdf" for number in (1, 2)
    ]
    assert {edition.part for edition in pressed if edition.language == "en"} == {
        "Part 1 of 2: Who we are",
        "Part 2 of 2: How you can take part",
    }
    for edition in pressed:
        cover = Markup(edition.html.partition("</header>")[0]).striptags()
        assert edition.part in cover.replace("\N{NO-BREAK SPACE}", " ")


def test_booklets_keep_the_rules_of_print_and_split_no_row(pressed: list[Edition]) -> None:
    for edition in pressed:
        assert proof.make(edition.html, edition.file, edition.profile.size).notes == ()
        laid_out = large_print.make(edition.html).laid_out
        rows = [(block.element, page.number) for page, block in laid_out.easy_rows]
        assert len(rows) == len(dict(rows)) == len(re.findall("<li id=", edition.html)) > 5
        assert all(len(page.pictures) <= 5 for page in laid_out.pages)


@pytest.mark.parametrize(
    ("code", "line", "held"),
    [
        ("en", "You can go to the shop.", "You can go to_the_shop."),
        ("en", "We listen to your **carer**.", "We listen to_your_**carer**."),
        ("en", "Email us at carers@llanffug.example.", "Email us at carers@llanffug.example."),
        ("cy", "Mae'n rhan o'r cynllun.", "Mae'n rhan o'r_cynllun."),
        ("cy", "Cewch chi ddod i siarad â ni.", "Cewch chi ddod i_siarad â_ni."),
    ],
)
def test_words_that_lean_on_the_next_are_held_to_it(code: str, line: str, held: str) -> None:
    assert phrased(line, code) == held.replace("_", "\N{NO-BREAK SPACE}")


def test_in_print_no_last_word_is_alone_and_phrases_with_bold_words_are_boxes() -> None:
    assert (
        in_print("We will talk to you soon.", "en", 20) == "We will talk to\N{NO-BREAK SPACE}you\N{NO-BREAK SPACE}soon."
    )
    said = in_print("Here is our <strong>action plan</strong>.", "en", 30).replace("\N{NO-BREAK SPACE}", "_")
    assert said == "<span>Here</span> <span>is</span> <span>our_<strong>action_plan</strong>.</span>"
