"""What a text states is the same value in both languages, however it is written: golden tables to read line by line."""

from __future__ import annotations

from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pawb.languages import codes
from pawb.languages.stated import Kind, cy, en, lacking, stated
from pawb.languages.stated.figures import PERHAPS, in_figures
from pawb.languages.stated.hosts import WELSH, site

WELSH_NUMBERS = {
    "dau": "2", "dwy": "2", "ddau": "2", "ddwy": "2", "tri": "3", "thair": "3", "dri": "3", "pedair": "4",
    "phedwar": "4", "bum": "5", "chwe": "6", "deg": "10", "ddeg": "10", "deng": "10", "un ar ddeg": "11",
    "deuddeg": "12", "ddeuddeng": "12", "tri ar ddeg": "13", "pymtheg": "15", "un ar bymtheg": "16",
    "deunaw": "18", "pedwar ar bymtheg": "19", "ugain": "20", "un ar hugain": "21", "dau ar hugain": "22",
    "dau ddeg dau": "22", "deg ar hugain": "30", "pedwar ar bymtheg ar hugain": "39", "deugain": "40",
    "pedwar deg un": "41", "hanner cant": "50", "trigain": "60", "chwe deg naw": "69", "deg a thrigain": "70",
    "pedwar ugain": "80", "naw deg naw": "99", "cant a phump": "105", "dau gant": "200", "dau gant a hanner": "250",
    "saith gant pedwar deg un": "741", "mil dau gant": "1,200", "tair mil a dau gant": "3,200",
    "dwy filiwn a hanner": "2,500,000", "y pumed": "y 5", "yr ugeinfed": "yr 20",
    "tri pherson ar ddeg": "13 pherson ar ddeg", "ddwy flynedd ar bymtheg": "17 flynedd ar bymtheg",
    "dwy flynedd a hanner": "2.5 flynedd a hanner", "rhwng tri a phedwar": "rhwng 3 a 4",
    # Not ten, but fair.
    "yn deg": "yn deg", "rydym ni'n deg": "rydym ni'n deg", "DEG": "DEG",
}  # fmt: skip
ENGLISH_NUMBERS = {
    "two": "2", "eleven": "11", "twenty-one": "21", "twenty one": "21", "ninety-nine": "99", "twenty-first": "21",
    "fortieth": "40", "a ten-year plan": "a 10-year plan", "two hundred and five": "205",
    "one thousand two hundred": "1,200", "two and a half million": "2,500,000", "2.5 million": "2,500,000",
    "seven hundred thousand": "700,000", "two years and a half": "2.5 years and a half",
    "between two hundred and three hundred": "between 200 and 300", "5 million and 3 others": "5,000,000 and 3 others",
    "often": "often", "TEN": "TEN",
}  # fmt: skip
PERHAPS_NUMBERS = [
    ("one another", en, "1? another"), ("the second", en, "the 2?"), ("a hundred", en, "a 100?"),
    ("un o'r grwpiau", cy, "1? o'r grwpiau"), ("yr ail", cy, "yr 2?"), ("cant o bobl", cy, "100? o bobl"),
    ("bob pythefnos", cy, "bob 2? 14?"), ("awr a hanner", cy, "awr 1.5?"),
]  # fmt: skip

SAME: list[tuple[Kind, str, str]] = [
    ("numbers", "12 of the 1,200", "deuddeg o'r 1,200"),
    ("numbers", "Both of them", "Y ddau ohonynt"),
    ("numbers", "Two thousand people", "2,000 o bobl"),
    ("numbers", "1st to 4th", "1af i 4ydd"),
    ("numbers", "S9 and A1.2", "S9 ac A1.2"),
    ("numbers", "the motto [dau ddrws]{cy}", "yr arwyddair dau ddrws"),
    ("money", "£1.5m", "miliwn a hanner o bunnoedd"),
    ("money", "50p", "hanner can ceiniog"),
    ("percentages", "one per cent", "1%"),
    ("percentages", "20 to 30%", "rhwng 20% a 30%"),
    ("times", "9am to 12 noon", "9yb tan hanner dydd"),
    ("times", "14:00", "dau o'r gloch y prynhawn"),
    ("times", "2.30pm", "hanner awr wedi dau"),
    ("times", "quarter to five", "chwarter i bump"),
    ("dates", "3rd of May 2008", "y trydydd o Fai 2008"),
    ("dates", "31/12/2026", "31 Rhagfyr 2026"),
    ("dates", "2026-12-31", "31 Rhagfyr 2026"),
    ("dates", "12–23 October", "12 Hydref i 23 Hydref"),
    ("dates", "2019–20", "2019 i 2020"),
    ("dates", "Tuesday in March", "dydd Mawrth ym mis Mawrth"),
    ("dates", "Monday and Tuesday", "Llun a Mawrth"),
    ("numbers", "twice", "ddwywaith"),
    ("dates", "the autumn of 2009", "Hydref 2009"),
    ("dates", "by the summer", "erbyn yr haf"),
    ("links", "[law](https://law.gov.wales/x)", "[cyfraith](https://cyfraith.llyw.cymru/y)"),
    ("emails", "care@wrexham.gov.uk", "gofal@wrecsam.gov.uk"),
    ("phones", "(01978) 298 615", "+44 1978 298615"),
]


PIECES = (
    " ", "-", " a ", " and ", "[", "](", "](http://[", ")", "]{cy}", "{", "`", "£", "%", "12", "1,200", ".5", "0",
    "2008", "am", "pm", "May", "Mawrth", "dydd ", "hundred", "a hanner", "dau", " ar hugain", "half past", "@", "www.",
    "://", ".wales", "+44", "1.\n", "- ", "half", "million", "o'r gloch", "st", "A1.2",
)  # fmt: skip


@pytest.mark.parametrize(("words", "figures"), WELSH_NUMBERS.items())
def test_welsh_number(words: str, figures: str) -> None:
    assert in_figures(words, cy.FIGURES) == figures


@pytest.mark.parametrize(("words", "figures"), ENGLISH_NUMBERS.items())
def test_english_number(words: str, figures: str) -> None:
    assert in_figures(words, en.FIGURES).replace(PERHAPS, "?") == figures


@pytest.mark.parametrize(("words", "language", "figures"), PERHAPS_NUMBERS)
def test_what_may_be_no_number_is_marked(words: str, language: object, figures: str) -> None:
    assert in_figures(words, language.FIGURES).replace(PERHAPS, "?") == figures


@pytest.mark.parametrize(("kind", "english", "welsh"), SAME)
def test_the_same_in_both_languages(kind: Kind, english: str, welsh: str) -> None:
    assert stated(english, "en")[kind].sure or stated(welsh, "cy")[kind].sure
    assert lacking(english, "en", welsh, "cy", kind) == []
    assert lacking(welsh, "cy", english, "en", kind) == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Ring 01978 298615.", "phones"),
        ("Write to post@llanffug.example.", "emails"),
        ("See https://llanffug.example/2008/12.", "links"),
        ("It cost £1,200.", "money"),
        ("It was 68%.", "percentages"),
        ("Come at 2.30pm.", "times"),
        ("Come on Monday 3 May 2026.", "dates"),
        ("Come with 3 friends.", "numbers"),
    ],
)
def test_one_fact_is_of_one_kind(text: str, kind: Kind) -> None:
    found = stated(text, "en")
    assert [each for each in get_args(Kind) if found[each].sure] == [kind]


def test_what_is_lacking_is_told_in_its_own_words() -> None:
    assert lacking("On 19 January, 3 of 4.", "en", "Ar 25 Mehefin, tri o bedwar.", "cy", "dates") == ["19 January"]
    assert lacking("Ar 25 Mehefin, tri o bump.", "cy", "On 19 January, 3 of 4.", "en", "numbers") == ["5"]


@pytest.mark.parametrize(("english", "welsh"), WELSH.items())
def test_a_body_is_one_in_both_its_names(english: str, welsh: str) -> None:
    assert site(f"www.{english}")[0] == site(welsh)[0] == site(f"beta.{welsh}")[0]
    assert site(welsh)[1]


@settings(deadline=None)  # the first text compiles the patterns
@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=5), max_size=30).map("".join), st.sampled_from(codes()))
def test_any_text_states_what_it_states(text: str, code: str) -> None:
    assert all(lacking(text, code, text, code, kind) == [] for kind in get_args(Kind))


def test_a_number_without_end_is_read_all_the_same() -> None:
    assert stated("one hundred and " * 5_000, "en")["numbers"].sure == {100: "100"}


def test_nothing_is_read_twice_from_another_language() -> None:
    assert stated("[the five ways]{en} a thair ffordd", "cy")["numbers"].sure == {5: "5", 3: "3"}
