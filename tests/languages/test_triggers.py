"""A missing or needless mutation is found where the words themselves decide, and nothing is said where they do not."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from golden import rows
from pawb.checks import rules
from pawb.checks.prose import prose
from pawb.content.load import load
from pawb.languages import language
from pawb.languages.lemma import lemma
from pawb.languages.mutation import aspirate, nasal, soft
from pawb.languages.spelling import known
from pawb.languages.triggers import needless, unmutated

HERE = Path(__file__).parent
PROJECT = HERE.parents[1]

LISTED: dict[Callable[[str], str], str] = {
    soft: "am ar at dan dros drwy gan heb hyd i o wrth dau dwy neu",
    aspirate: "â gyda tua tri chwe a",
    nasal: "fy",
}
"""The triggers that any public document is full of."""

CAUGHT = 0.9
"""How many of the mutations taken away are missed at least."""


@pytest.mark.parametrize(("said", "right"), rows(HERE / "golden_slips.txt"), ids=lambda cell: cell)
def test_two_words(said: str, right: str) -> None:
    for apart in (said, said.replace(" ", " **") + "**", said.replace(" ", "\n"), said.replace("'", "’")):
        assert [", ".join(slip.right) for slip in unmutated(f"Dyma, {apart}, dyma.")] == ([right] if right else [])


@pytest.mark.parametrize(("said", "right"), rows(HERE / "golden_needless.txt"), ids=lambda cell: cell)
def test_a_needless_mutation(said: str, right: str) -> None:
    assert [", ".join(slip.right) for slip in needless(f"Dyma, {said}, dyma.")] == ([right] if right else [])


@pytest.mark.parametrize("apart", ["i, pobl", "i “pobl”", "i\n\npobl", "i (pobl)", "i [pobl", "i\n- pobl", "ai pobl"])
def test_words_that_do_not_belong_together(apart: str) -> None:
    assert not list(unmutated(apart))


def test_a_slip_says_where_it_stands() -> None:
    text = "Cymorth i **pobl** Bangor"
    (slip,) = unmutated(text)
    assert text[slip.start : slip.end] == "i **pobl"
    assert slip.said == "i pobl"


def texts() -> Iterator[str]:
    """Every Welsh text of the site and of the village, as running words."""
    for project in (PROJECT, PROJECT / "examples/llanffug"):
        for pair in load(project).pairs():
            yield from (prose(text.texts["cy"], "cy") for text in pair.joined.texts if "cy" in text.texts)


def test_real_texts_are_sound() -> None:
    assert [slip.said for text in texts() for slip in (*unmutated(text), *needless(text))] == []


@pytest.mark.parametrize("key", language("cy").words)
def test_the_interface_is_sound(key: str) -> None:
    said = prose(language("cy").words[key], "cy")
    assert not [*unmutated(said), *needless(said)]


def test_every_message_is_sound() -> None:
    for rule in rules().values():
        for words in (rule.finds, rule.message, rule.mend):
            said = prose(words["cy"], "cy")
            assert not [*unmutated(said), *needless(said)], rule.id


def radical(word: str, turn: Callable[[str], str]) -> str:
    """The word that `turn` made into `word`, or nothing."""
    for old in ("p", "t", "c", "b", "d", "g", "m", "ll", "rh"):
        changed = turn(f"{old}a").removesuffix("a")
        whole = old + word.removeprefix(changed)
        made = changed != old and word.startswith(changed) and turn(whole) == word
        if made and known(whole, "cy") and lemma(whole, "cy") == lemma(word, "cy"):
            return whole
    return ""


def test_a_mutation_taken_from_a_real_text_is_missed() -> None:
    turns = {trigger: turn for turn, triggers in LISTED.items() for trigger in triggers.split()}
    after = re.compile(rf"(?<![\w'’])({'|'.join(turns)})(\s+)([a-zâêîôûŵŷ]+)(?![\w'’])")
    taken, caught = 0, 0
    for text in texts():
        for found in after.finditer(text):
            if whole := radical(found[3], turns[found[1]]):
                broken = text[: found.start(3)] + whole + text[found.end(3) :]
                taken += 1
                caught += any(slip.start == found.start() for slip in unmutated(broken))
    assert taken > 500
    assert caught >= CAUGHT * taken, f"{caught} of {taken}"
