"""What changed in a text is told word by word, and nothing of either version is lost."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pawb.content.difference import Piece, difference

MARKS = {"same": "{}", "gone": "[-{}-]", "come": "{{+{}+}}"}


def marked(pieces: list[Piece]) -> str:
    return "".join(MARKS[piece.mark].format(piece.words) for piece in pieces)


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("Same.", "Same.", "Same."),
        ("", "All new", "{+All new+}"),
        ("All gone", "", "[-All gone-]"),
        ("Within ten days.", "Within 15 days.", "Within [-ten-]{+15+} days."),
        ("o'r cyngor", "o'n cyngor", "[-o'r-]{+o'n+} cyngor"),
        ("at 10.30am.", "at 11am.", "at [-10.30am-]{+11am+}."),
        ("You may ask.", "You may ask, or write.", "You may ask{+, or write+}."),
        ("You must ask.", "You must not ask.", "You must {+not +}ask."),
        ("one two three", "four five three", "[-one two-]{+four five+} three"),
        ("Broken\nhere", "Broken here", "Broken here"),
    ],
)
def test_each_word_that_went_or_came_is_told(old: str, new: str, told: str) -> None:
    assert marked(difference(old, new)) == told


WORDS = st.lists(st.sampled_from(["we", "you", "o'r", "a", "£10", ",", "(yes)", "\n\n", "- ", "19 Ionawr", "  "])).map(
    " ".join
)


@given(WORDS, WORDS)
def test_both_versions_are_there_whole(old: str, new: str) -> None:
    pieces = difference(old, new)
    assert "".join(piece.words for piece in pieces if piece.mark != "come") == " ".join(old.split())
    assert "".join(piece.words for piece in pieces if piece.mark != "gone") == " ".join(new.split())
    assert all(piece.words for piece in pieces)
    assert all(one.mark != other.mark for one, other in pairwise(pieces))


@given(WORDS)
def test_what_did_not_change_is_one_piece(text: str) -> None:
    assert {piece.mark for piece in difference(text, text)} <= {"same"}
