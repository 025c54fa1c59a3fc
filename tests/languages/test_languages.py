"""Both languages say the same things, each as its own grammar asks; the Welsh is in the golden tables."""

from __future__ import annotations

import datetime
import random
import unicodedata
from decimal import Decimal
from pathlib import Path
from string import Formatter

import pytest

import pawb.languages
from golden import rows
from pawb.languages import Language, Point, codes, language
from pawb.languages.mutation import aspirate, nasal, soft

HERE = Path(__file__).parent
EN, CY = language("en"), language("cy")

SAME_IN_BOTH = {"pdf", "term", "time_within"}


def slots(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def test_the_folder_is_the_registry() -> None:
    assert codes() == ("cy", "en")
    assert (CY.name, EN.name) == ("Cymraeg", "English")
    with pytest.raises(KeyError, match="fr"):
        language("fr")


def test_a_third_language_is_one_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "br.py").write_text(
        "from pawb.languages.language import Language\n"
        "LANGUAGE = Language('br', 'Brezhoneg', {}, {'page': ('pajenn',) * 5}, 'ab')\n"
    )
    monkeypatch.setattr(pawb.languages, "__path__", [*pawb.languages.__path__, str(tmp_path)])
    codes.cache_clear()
    try:
        assert codes() == ("br", "cy", "en")
        assert language("br").count("page", 2) == "2 pajenn"
    finally:
        codes.cache_clear()
        language.cache_clear()


def test_the_languages_have_the_same_keys_in_the_same_order() -> None:
    assert list(EN.words) == list(CY.words)
    assert list(EN.nouns) == list(CY.nouns)


@pytest.mark.parametrize("key", EN.words)
def test_a_string_has_the_same_slots_in_every_language_and_is_translated(key: str) -> None:
    english, welsh = EN.words[key], CY.words[key]
    assert slots(english) == slots(welsh)
    assert (english == welsh) == (key in SAME_IN_BOTH)
    for text in (english, welsh):
        assert text == text.strip() != ""
        assert unicodedata.is_normalized("NFC", text)
        assert "'" not in text or welsh == text, "an English contraction"


@pytest.mark.parametrize("code", codes())
def test_every_string_can_be_said(code: str) -> None:
    for key, text in language(code).words.items():
        said = language(code).say(key, **dict.fromkeys(slots(text), "x"))
        assert "{" not in said


def test_a_string_is_said_whole_or_not_at_all() -> None:
    assert CY.say("page_of_pages", page=2, pages=12) == "Tudalen 2 o 12"
    with pytest.raises(KeyError, match="no_such_key"):
        EN.say("no_such_key")
    with pytest.raises(KeyError, match="pages"):
        EN.say("page_of_pages", page=2)
    with pytest.raises(KeyError, match="colour"):
        EN.say("home", colour="blue")


@pytest.mark.parametrize("row", rows(HERE / "golden_months.txt"), ids=lambda row: row[0])
def test_welsh_months(row: tuple[str, ...]) -> None:
    month = rows(HERE / "golden_months.txt").index(row) + 1
    point, before = Point(2009, month), Point(2007)
    assert row == (
        CY.month(2009, month),
        CY.span(before, point),
        CY.say("time_onwards", start=CY.point(point)),
        CY.points([before, point]),
    )


@pytest.mark.parametrize("row", rows(HERE / "golden_mutations.txt"), ids=lambda row: row[0])
def test_welsh_mutations(row: tuple[str, ...]) -> None:
    assert row == (row[0], soft(row[0]), nasal(row[0]), aspirate(row[0]))


@pytest.mark.parametrize(("items", "words", "names"), rows(HERE / "golden_and.txt"), ids=lambda cell: cell)
def test_welsh_and(items: str, words: str, names: str) -> None:
    assert CY.listing(items.split("; "), names=False) == words
    assert CY.listing(items.split("; ")) == names


def test_lists_of_any_length() -> None:
    assert [EN.listing(list("abc")[:n]) for n in range(4)] == ["", "a", "a and b", "a, b and c"]


@pytest.mark.parametrize("row", rows(HERE / "golden_counts.txt", ":"), ids=lambda row: row[0])
def test_welsh_counts(row: tuple[str, ...]) -> None:
    noun, counts = row
    assert counts == ", ".join(CY.count(noun, n) for n in (0, 1, 2, 3, 4, 5, 6, 7, 10, 11))


def test_every_noun_is_in_the_golden_table() -> None:
    assert [noun for noun, _ in rows(HERE / "golden_counts.txt", ":")] == list(CY.nouns)


def test_english_counts() -> None:
    said = [EN.count("working_day", n) for n in (0, 1, 2, 1000)]
    assert said == ["0 working days", "1 working day", "2 working days", "1,000 working days"]


@pytest.mark.parametrize("forms", [("tudalen", "tudalennau"), ("tudalen",) * 5 + ("",)])
def test_a_noun_that_lacks_a_form_is_refused(forms: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match="zero, one, two, few, many, other"):
        Language("cy", "Cymraeg", {}, {"page": forms}, "ab")


def test_dates() -> None:
    day = datetime.date(2026, 11, 22)
    assert (EN.date(day), CY.date(day)) == ("22 November 2026", "22 Tachwedd 2026")


def test_welsh_alphabetical_order() -> None:
    expected = [word for (word,) in rows(HERE / "golden_order.txt")]
    for seed in range(5):
        shuffled = random.Random(seed).sample(expected, len(expected))
        assert sorted(shuffled, key=CY.sort_key) == expected


@pytest.mark.parametrize(("word", "letter"), rows(HERE / "golden_letters.txt"))
def test_letters_of_an_a_to_z(word: str, letter: str) -> None:
    assert CY.letter(word) == letter


def test_letters_of_other_alphabets() -> None:
    assert EN.letter("Llangollen") == "L"
    assert CY.letter("") == ""


def test_numbers_within_text_are_sorted_as_numbers() -> None:
    references = ["S9", "A1.10", "A2", "A1.2", "A1.1"]
    assert sorted(references, key=EN.sort_key) == ["A1.1", "A1.2", "A1.10", "A2", "S9"]
    assert sorted(["9" * 5000, "10"], key=EN.sort_key)[0] == "10"


def test_a_grapheme_joiner_keeps_two_letters_apart() -> None:
    # dan-gos is n and g, which only its writer can say
    assert CY.sort_key("dangos") < CY.sort_key("dal") < CY.sort_key("dan\u034fgos")


@pytest.mark.parametrize(("pounds", "english", "welsh"), rows(HERE / "golden_money.txt"))
def test_money(pounds: str, english: str, welsh: str) -> None:
    assert (EN.money(Decimal(pounds)), CY.money(Decimal(pounds))) == (english, welsh)


@pytest.mark.parametrize("row", rows(HERE / "golden_places.txt"), ids=lambda row: row[0])
def test_welsh_places(row: tuple[str, ...]) -> None:
    place, turns = row[0], CY.turns
    softened = turns["soft"](place)
    assert row == (place, f"i {softened}", f"o {softened}", turns["in"](place), turns["and"](place))


@pytest.mark.parametrize(("n", "english", "welsh"), rows(HERE / "golden_ordinals.txt"))
def test_ordinals(n: str, english: str, welsh: str) -> None:
    assert (EN.ordinal(int(n)), CY.ordinal(int(n))) == (english, welsh)


@pytest.mark.parametrize(("start", "end", "english", "welsh"), rows(HERE / "golden_spans.txt"))
def test_spans(start: str, end: str, english: str, welsh: str) -> None:
    first, last = (Point(*map(int, point.split("-"))) for point in (start, end))
    assert (EN.span(first, last), CY.span(first, last)) == (english, welsh)


@pytest.mark.parametrize(
    ("size", "said"),
    [(1, "1 KB"), (340_200, "340 KB"), (999_499, "999 KB"), (999_500, "1 MB"), (1_249_000, "1.2 MB")],
)
def test_file_sizes(size: int, said: str) -> None:
    assert EN.file_size(size) == CY.file_size(size) == said
