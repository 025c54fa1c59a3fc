"""A translator sees each paragraph and item on one line; what did not change keeps the lines that it had."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pawb.content.ledger import digest
from pawb.content.library import load
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


def test_only_the_paragraph_that_changed_loses_its_lines() -> None:
    old = "Un\ndau.\n\n- tri\n  pedwar\n- pump\n"
    assert woven("Un dau.\n\n- tri chwech\n- pump", old) == "Un\ndau.\n\n- tri chwech\n- pump"
