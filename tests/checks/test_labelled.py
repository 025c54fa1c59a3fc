"""Each check of texts is measured on labelled pairs: it is nearly always right, and finds what it is there for."""

from __future__ import annotations

import pytest

from pawb.checks import Check, checks
from pawb.checks.labelled import FOLDER, Score, labels, pair, score
from pawb.languages import codes
from pawb.report.explain import explain

NOT_OF_WORDS = {"copied-text", "missing-text", "stale-translation", "unequal-facts"}
"""What these judge is not what words say: a fact, a gap, equality to the letter, or what the ledger holds."""

PRECISION = 95
RECALL = 80
ENOUGH = 20
"""How many pairs there are at least with the fault, and without."""
ENOUGH_OF_ONE = 16
"""How many where they are in one language."""

PAIRED = {check.rule.id: check for check in checks("pair") if check.rule.id not in NOT_OF_WORDS}
RETOLD = {check.rule.id: check for check in checks("content") if check.rule.id in ("lost-fact", "lost-right")}
"""What these judge is a full text and an easy one, in one language."""
BY_ID = PAIRED | RETOLD
each = pytest.mark.parametrize("check", BY_ID.values(), ids=list(BY_ID))


@each
def test_measured(check: Check) -> None:
    measured = score(check)
    assert measured, f"labelled/{check.rule.id}.yml is missing"
    assert measured.faults >= ENOUGH
    assert measured.sound >= ENOUGH
    misjudged = [(label.fault, dict(label.texts)) for label in labels(check) if label.fault != label.flagged]
    assert measured.precision >= PRECISION, misjudged
    assert measured.recall >= RECALL, misjudged


@pytest.mark.parametrize("check", RETOLD.values(), ids=list(RETOLD))
@pytest.mark.parametrize("code", codes())
def test_what_easy_read_loses_is_measured_in_each_language(check: Check, code: str) -> None:
    judged = [label for label in labels(check) if label.texts["language"] == code]
    faults = [label for label in judged if label.fault]
    assert min(len(faults), len(judged) - len(faults)) >= ENOUGH_OF_ONE
    assert not [label for label in judged if label.flagged and not label.fault]
    assert sum(label.flagged for label in faults) / len(faults) >= RECALL / 100
    assert len({tuple(label.texts.items()) for label in judged}) == len(judged)


@pytest.mark.parametrize("check", PAIRED.values(), ids=list(PAIRED))
def test_pairs_are_in_both_languages_and_told_once(check: Check) -> None:
    texts = [tuple(label.texts.items()) for label in labels(check)]
    assert all(set(codes()) == {code for code, _ in pair} for pair in texts)
    assert len(texts) == len(set(texts))


def test_every_file_is_of_a_check() -> None:
    assert {file.stem for file in FOLDER.glob("*.yml")} == set(BY_ID)


def test_a_pair_is_judged_as_a_text_of_a_publication() -> None:
    (text,) = pair({"en": "Two doors.", "cy": "Dau ddrws."}).joined.texts
    assert text.texts == {"en": "Two doors.", "cy": "Dau ddrws."}
    assert {place.file for place in text.places.values()} == {"content/en/labelled.yml", "content/cy/labelled.yml"}


def test_score_counts() -> None:
    measured = Score(faults=30, sound=40, found=20, wrong=1)
    assert (measured.flagged, measured.precision, measured.recall) == (21, 95, 66)


def test_a_check_that_flags_nothing_is_not_precise() -> None:
    assert Score(faults=30, sound=40, found=0, wrong=0).precision == 0


@each
def test_explain_says_what_was_measured(check: Check) -> None:
    measured = score(check)
    assert measured
    said = {code: " ".join(explain(check.rule, code).split()) for code in codes()}
    assert f"it flagged {measured.flagged}, of which {measured.found} were faults" in said["en"]
    assert f"tynnodd sylw at {measured.flagged}, ac roedd {measured.found} o'r rheini'n wallau" in said["cy"]
    assert all(
        f"({word} {measured.precision}%)" in said[code]
        for code, word in (("en", "precision"), ("cy", "manwl gywirdeb"))
    )
