"""Both dictionaries know what public documents say, and give the word that a slip was meant to be."""

from __future__ import annotations

from pathlib import Path

import pytest
from hunspell import Hunspell

from golden import rows
from pawb.languages import codes, language, spelling
from pawb.languages.spelling import known, nearest, words

HERE = Path(__file__).parent
DICTIONARIES = Path(spelling.__file__).parent / "dictionaries"


def added(code: str) -> list[str]:
    lines = (DICTIONARIES / f"{code}-added.txt").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if not line.startswith("#")]


@pytest.mark.parametrize(("code", "slip", "meant"), rows(HERE / "golden_spelling.txt"))
def test_nearest(code: str, slip: str, meant: str) -> None:
    assert nearest(slip, code)[:1] == ((meant,) if meant else ())
    assert len(nearest(slip, code)) <= 3


@pytest.mark.parametrize("code", codes())
def test_every_word_added_is_needed(code: str) -> None:
    alone = Hunspell(code, hunspell_data_dir=str(DICTIONARIES))
    assert [word for word in added(code) if alone.spell(word)] == []
    assert all(known(word, code) for word in added(code))
    assert len(added(code)) == len(set(added(code)))


def test_names_are_known_in_both_languages() -> None:
    alone = [Hunspell(code, hunspell_data_dir=str(DICTIONARIES)) for code in codes()]
    names = added("names")
    assert all(known(name, code) for name in names for code in codes())
    assert [name for name in names if all(dictionary.spell(name) for dictionary in alone)] == []
    assert len(names) == len(set(names))


@pytest.mark.parametrize("name", ["Mold", "Wyddgrug", "Chirk", "Waun", "Barmouth", "Bermo", "Ruabon", "Dewi"])
def test_a_place_is_known_by_both_of_its_names(name: str) -> None:
    assert all(known(name, code) for code in codes())


def test_a_word_added_is_known_in_every_form() -> None:
    for form in ("cydgynhyrchu", "gydgynhyrchu", "nghydgynhyrchu", "chydgynhyrchu", "hasiantiaid", "Cydgynhyrchu"):
        assert known(form, "cy"), form
    assert not known("gydgynhyrchus", "cy")


@pytest.mark.parametrize(("slip", "meant"), language("cy").confused.items())
def test_what_is_confused_would_pass_unseen(slip: str, meant: str) -> None:
    assert known(slip, "cy")
    assert known(meant, "cy")
    assert nearest(slip, "cy") == (meant,)


@pytest.mark.parametrize("code", codes())
def test_each_dictionary_has_its_licence(code: str) -> None:
    assert "icen" in (DICTIONARIES / f"{code}-licence.txt").read_text(encoding="utf-8")


def test_words_stand_where_they_stood() -> None:
    text = "O’r tŷ i'w ardd, at y GIG: S9, 3b, iPad a llais-destun."
    found = list(words(text, "cy"))
    assert [word.said for word in found] == ["tŷ", "ardd", "at", "llais-destun"]
    assert all(text[word.start : word.end] == word.said for word in found)


def test_what_clings_to_a_word_is_left_out() -> None:
    assert [word.said for word in words("mae'r plant a'u rhieni’n dod", "cy")] == ["mae", "plant", "rhieni", "dod"]
    assert [word.said for word in words("the council's workers don't", "en")] == ["the", "council", "workers", "don't"]
