"""English and Welsh are told apart, word by word; what both or neither have tells nothing."""

from __future__ import annotations

import pytest

from pawb.languages import codes, language
from pawb.languages.identify import foreign, identify, tongue


@pytest.mark.parametrize(
    ("word", "code"),
    [
        ("gwasanaethau", "cy"),
        ("ngwasanaethau", "cy"),
        ("chymorth", "cy"),
        ("services", "en"),
        ("The", "en"),
        ("people’s", "en"),
        ("gofalwr’n", "cy"),
        ("o'r", "cy"),
        ("plan", ""),
        ("dull", ""),
        ("faint", ""),
        ("all", ""),
        ("we", ""),
        ("CIW", ""),
        ("Llanffug", ""),
    ],
)
def test_word(word: str, code: str) -> None:
    assert tongue(word) == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Rydym yn gwrando ar bawb.", "cy"),
        ("We listen to everybody.", "en"),
        ("HAVE YOUR SAY", "en"),
        ("Search", "en"),
        ("Chwilio", "cy"),
        ("Business plan", "en"),
        ("Cod post", ""),
        ("Wrexham", ""),
        ("Plan", ""),
        ("Stonewall", ""),
        ("braille", ""),
        ("Relay UK", ""),
        ("68%", ""),
        ("", ""),
        ("commissioning@wrexham.gov.uk", ""),
        ("https://example.org/the-words-of-an-address", ""),
        ("Mind, Stonewall a'r Urdd sydd yn y grŵp.", "cy"),
    ],
)
def test_text(text: str, code: str) -> None:
    assert identify(text) == code


@pytest.mark.parametrize("code", codes())
def test_every_interface_string_is_in_its_language_or_tells_nothing(code: str) -> None:
    for words in language(code).words.values():
        assert "{" in words or identify(words) in ("", code), words


@pytest.mark.parametrize(
    ("text", "code", "runs"),
    [
        ("Mae early intervention yn helpu.", "cy", ["early intervention"]),
        ("Mae'r Social Services Management Team yma.", "cy", ["Social Services Management Team"]),
        ("Daeth Relay UK a Link Up i'r cyfarfod.", "cy", []),
        ("Mae'r hen dref (the old town) yn hardd.", "cy", ["the old town"]),
        ("People have hawl i gael eu clywed today.", "en", ["hawl i gael eu clywed"]),
        ("This is what we do.", "cy", ["This is what we do."]),
        ("Ysgrifennwch at the.old.team@example.org heddiw.", "cy", []),
        ("Rhowch eich barn i ni. A plan is there, and it is good.", "en", ["Rhowch eich barn i ni"]),
        ("Plan", "cy", []),
    ],
)
def test_runs_of_the_other_language(text: str, code: str, runs: list[str]) -> None:
    assert [text[run.start : run.end] for run in foreign(text, code)] == runs
