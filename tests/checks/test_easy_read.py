"""Each check of easy read is measured on labelled rows of each language, and each of its examples fails in each."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from booklets import booklets
from pawb.checks import Check, checks, families
from pawb.checks.booklet import gather
from pawb.checks.labelled import FOLDER
from pawb.checks.labelled_rows import labels, of_rows, score
from pawb.checks.score_card import ScoreCard, score_card
from pawb.content.load import load
from pawb.languages import codes
from pawb.report.explain import explain

PRECISION = 95
RECALL = 90
ENOUGH = 200
"""How many rows there are at least in each language."""
FAULTS = 8
"""How many of them at least fail each check that stops publishing."""
OF_BOOKLETS = {
    "hard-text", "long-booklet", "lost-reason", "many-negatives", "missing-ending", "missing-opening",
    "missing-picture", "missing-you", "overused-picture", "rare-words", "uncommon-words", "unclear-opening",
    "unexplained-word",
}  # fmt: skip
"""What no row shows by itself."""
ONE_LANGUAGE = {"passive-with-cael": {"cy"}}

BY_ID = {check.rule.id: check for check in checks("easy_read")}


def measured() -> Iterator[object]:
    for id_, check in BY_ID.items():
        for code in sorted(ONE_LANGUAGE.get(id_, codes())) if id_ not in OF_BOOKLETS else ():
            yield pytest.param(check, code, id=f"{id_}-{code}")


@pytest.mark.parametrize(("check", "code"), list(measured()))
def test_measured(check: Check, code: str) -> None:
    found = score(check, code)
    assert found, f"no row of {code} is labelled {check.rule.id}"
    misjudged = [(label.fault, label.text) for label in labels(check, code) if label.fault != label.flagged]
    assert found.faults >= (FAULTS if check.rule.level == "error" else 4)
    assert found.precision >= PRECISION, misjudged
    assert found.recall >= (RECALL if check.rule.level == "error" else 80), misjudged
    said = " ".join(explain(check.rule, "en").split())
    assert f"{found.found} of the {found.faults} faults (recall {found.recall}%)" in said


def test_what_is_written_of_the_rules_is_what_they_do() -> None:
    written = (Path(__file__).parents[2] / "benchmarks/README.md").read_text(encoding="utf-8")
    for check, code in ((check, code) for check in BY_ID.values() for code in codes()):
        if found := score(check, code):
            rows = found.faults + found.sound
            cells = (check.rule.number, check.rule.id, check.rule.level, code, rows, found.faults)
            line = f"| {' | '.join(map(str, cells))} | {found.precision}% | {found.recall}% |"
            assert line in written, f"run benchmarks/easy_read.py and put into benchmarks/README.md: {line}"


@pytest.mark.parametrize("code", codes())
def test_rows_are_many_told_once_and_labelled_with_checks(code: str) -> None:
    rows = yaml.safe_load((FOLDER / "easy_read" / f"{code}.yml").read_text(encoding="utf-8"))["rows"]
    texts = [text for among in rows.values() for text in among]
    assert len(texts) == len(set(texts)) >= ENOUGH
    assert {id_ for ids in rows for id_ in ids.split()} <= set(BY_ID) - OF_BOOKLETS


@pytest.mark.parametrize("check", BY_ID.values(), ids=list(BY_ID))
def test_every_example_fails_in_each_of_its_languages(check: Check, tmp_path: Path) -> None:
    assert {code for example in check.fails for code in example} & set(codes()) == ONE_LANGUAGE.get(
        check.rule.id, set(codes())
    )
    for example in check.fails:
        assert not isinstance(example, str)
        for booklet in booklets(example, tmp_path):
            assert list(check.judge(booklet)), example


def test_every_rule_has_its_number_but_the_measure_of_all() -> None:
    numbers = {check.rule.number for check in BY_ID.values()}
    assert numbers == {"", *(f"ER{number:02}" for number in (*range(1, 21), 23, 24, 25))}
    everywhere = {check.rule.number for family in families() for check in checks(family)}
    assert everywhere == {"", *(f"ER{number:02}" for number in range(1, 29))}
    assert [id_ for id_, check in BY_ID.items() if not check.rule.number] == ["hard-text"]


def test_a_finding_says_what_to_write_instead_and_where() -> None:
    booklet = of_rows(["We'll utilise your views quarterly.", "We will help."], "en", [], {})
    said = {finding.rule.id: finding.mend("en") for check in checks("easy_read") for finding in check.judge(booklet)}
    assert said["contraction"].endswith("You could write “We will”.")
    assert "You could write “use”." in said["hard-word"]
    assert said["hard-date"].endswith("You could write “every 3 months”.")


def test_the_score_card_counts_the_letters_of_each_alphabet() -> None:
    english = of_rows(["We help you.", "We read **newspapers** to Prestatyn."], "en", [], {})
    assert score_card(english) == ScoreCard(rows=2, words=8, longest=5, mean=4.0, lix=18.3, rare=0.0, pictures=0)
    welsh = of_rows(["Rhywbeth i bawb."], "cy", [], {})
    assert score_card(welsh).lix == 3.0, "rh, th: six letters"


def test_words_of_the_glossary_are_known_in_every_form() -> None:
    (check,) = (BY_ID["hard-word"],)
    assert not list(
        check.judge(of_rows(["Mae'n bwysig i'r rhanddeiliaid."], "cy", ["rhanddeiliad", "rhanddeiliaid"], {}))
    )
    assert list(check.judge(of_rows(["Mae'n bwysig i'r rhanddeiliaid."], "cy", [], {})))


def test_the_easy_read_of_this_repository_breaks_no_rule() -> None:
    library = load(Path(__file__).parents[2])
    errors = [
        (finding.rule.id, str(finding.place), finding.message("en"))
        for booklet in gather(library)
        for check in checks("easy_read")
        for finding in check.judge(booklet)
        if finding.rule.level == "error"
    ]
    assert not errors
