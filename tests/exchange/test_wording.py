"""A translator sees each paragraph and item on one line; what comes back breaks into lines where it did."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pawb.content.ledger import digest
from pawb.content.load import load
from pawb.document.markup import blocks
from pawb.exchange.wording import flowed, settled, woven
from projects import EXAMPLE, ROOT

TEXTS = [text for project in (ROOT, EXAMPLE) for unit in load(project).units() for text in unit.texts.values()]
LINES = st.sampled_from(
    [
        "",
        "un dau",
        "tri",
        "- pedwar",
        "  pump",
        "1. chwech",
        "2. saith",
        "  - wyth",
        "naw\\",
        "deg  ",
        "2008. Un",
        "*a* b",
    ]
)


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("Un\ndau\n\ntri\n", "Un dau\n\ntri"),
        ("Rhestr:\n\n- un\n  dau\n- tri\n\nWedyn\n", "Rhestr:\n\n- un dau\n- tri\n\nWedyn"),
        ("Rhestr:\n- un\n- dau", "Rhestr:\n\n- un\n- dau"),
        ("1. un\n2. dau", "1. un\n2. dau"),
        ("Ysgrifennwyd yn\n2008. Wedyn", "Ysgrifennwyd yn 2008. Wedyn"),
        ("Un  \ndau", "Un\\\ndau"),
        ("Un\\\ndau\ntri", "Un\\\ndau tri"),
    ],
)
def test_paragraphs_and_items_stand_on_one_line(text: str, seen: str) -> None:
    assert flowed(text) == seen


@pytest.mark.parametrize(
    ("came", "kept"),
    [
        ("Un.\r\nDau.\r\n", "Un.\n\nDau."),  # a word processor has no empty lines between paragraphs
        ("- un\n\n- dau", "- un\n- dau"),
        ("Un\\\ndau\ntri", "Un\\\ndau\n\ntri"),
        ("\n    Ein safonau\n    cynnwys pobl\n  ", "Ein safonau cynnwys pobl"),
        ("- un\n  - dau\n    tri", "- un\n  - dau tri"),
        (" \n", ""),
    ],
)
def test_what_comes_back_is_read_line_by_line(came: str, kept: str) -> None:
    assert settled(came) == kept


@given(st.lists(LINES, max_size=8).map("\n".join))
def test_nothing_is_lost_on_the_way(text: str) -> None:
    assert settled(flowed(text)) == flowed(text)
    assert flowed(text).replace("\\", "").split() == text.replace("\\", "").split()


def test_real_texts_look_the_same_to_readers_and_return_to_the_same_lines() -> None:
    assert len(TEXTS) > 1000
    for text in TEXTS:
        assert settled(flowed(text)) == flowed(text)
        assert digest(flowed(text)) == digest(text)
        assert " ".join(blocks(flowed(text)).split()) == " ".join(blocks(text.strip()).split())
        assert woven(flowed(text), text) == text.strip()


@pytest.mark.parametrize(
    ("new", "written"),
    [
        ("Un dau.\n\n- tri chwech\n- pump", "Un\ndau.\n\n- tri\n  chwech\n- pump"),
        ("Un dau.\n\n- tri pedwar saith\n- pump", "Un\ndau.\n\n- tri\n  pedwar saith\n- pump"),
        ("Un a dau.\n\n- pump", "Un\na dau.\n\n- pump"),
        ("Un dau, tri.", "Un\ndau, tri."),
        ("Rhywbeth arall", "Rhywbeth arall"),
    ],
)
def test_lines_break_where_they_did(new: str, written: str) -> None:
    assert woven(new, "Un\ndau.\n\n- tri\n  pedwar\n- pump\n") == written


def test_a_line_never_begins_so_that_it_would_be_a_list() -> None:
    assert woven(
        "Agorodd y lle yn 2008. Wedyn daeth - yn sydyn - newid mawr", "Agorodd y lle yn\n2008. Wedyn daeth\n- yn"
    ) == ("Agorodd y lle yn 2008. Wedyn daeth - yn sydyn - newid mawr")


WORDS = st.lists(st.sampled_from(["un", "dau", "tri", "-", "1.", "2008.", "*", "pedwar"]), min_size=1, max_size=12)


@given(WORDS, WORDS, st.sets(st.integers(1, 11)))
def test_however_lines_break_the_words_are_those_that_came(old: list[str], new: list[str], breaks: set[int]) -> None:
    before = "".join(("\n" if at in breaks else " ") + word for at, word in enumerate(old)).strip()
    came = flowed(" ".join(new))
    assert flowed(woven(came, before)) == came


def test_a_word_changed_in_any_real_text_changes_one_line() -> None:
    for text in TEXTS:
        words = flowed(text).split(" ")
        at = len(words) // 2
        words[at] = words[at].replace(words[at].strip("\n-0123456789. "), "gwahanol", 1)
        old = text.strip().split("\n")
        new = woven(" ".join(words), text).split("\n")
        assert flowed("\n".join(new)) == " ".join(words)
        assert sum(line not in new for line in old) <= 2
