"""The ledger: an edit unconfirms exactly the text that it touches, on the side that it touches."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from pawb.checks.pair import stale_translation
from pawb.content import ledger
from pawb.content.edit import rewrite
from pawb.content.ledger import FILE, HEAD, Confirmation, Ledger, Unit, covers, digest
from pawb.content.library import SHARED, Library, Pair
from pawb.content.load import load
from pawb.content.pair import TextPair
from pawb.content.source import MOST_BYTES, read_text
from pawb.content.source import Mapping as PlacedMapping
from pawb.findings import Finding, Place
from pawb.languages import codes
from projects import EXAMPLE, ROOT

SOUND = Path(__file__).parent / "sound"
DAY = date(2026, 11, 22)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A small project in which every text is confirmed."""
    return confirmed(SOUND, tmp_path / "project")


def confirmed(source: Path, to: Path) -> Path:
    """A copy of the content of a project in which every text of both languages is confirmed as a person's."""
    shutil.copytree(source / "content", to / "content")
    library = load(to)
    units = list(library.units())
    assert library.site is not None
    there = [unit for unit in units if unit.state != "missing"]
    ledger.write(to, Ledger().stamp(units, there, library.site.roles[0].id, DAY, "written"))
    return to


def states(library: Library) -> dict[str, str]:
    """The state of every text that is not confirmed, with the sides that changed."""
    return {u.key: " ".join((u.state, *u.changed)) for u in library.units() if u.state != "confirmed"}


def text(**said: str) -> TextPair:
    return TextPair(("title",), said, {code: Place(f"content/{code}/a.yml", 2, 8) for code in said})


def of(said: TextPair, **digests: str) -> Unit:
    """The unit of a text whose line has these digests."""
    found = Ledger(exists=True)
    if digests:
        found.confirmations["a#title"] = Confirmation(digests, "clerk", DAY, "written")
    return found.unit("a", said)


def change(project: Path, file: str, old: str, new: str) -> None:
    path = project / file
    written = path.read_text(encoding="utf-8")
    assert old in written
    path.write_text(written.replace(old, new, 1), encoding="utf-8")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("We will meet you.", "We  will\nmeet\u00a0you. ", id="white-space"),
        pytest.param("One\n\nTwo", "One\nTwo", id="line-breaks"),
        pytest.param("It's “here”, ‘now’", "It’s \"here\", 'now'", id="quotes"),
        pytest.param("Bring:\n\n- a form\n- a pen", "Bring:\n\n* a form\n* a pen", id="bullets"),
        pytest.param("Bring:\n\n- a form\n- a pen", "Bring:\n1. a form\n2. a pen", id="numbers"),
        pytest.param("- a form\n- a pen", "  1)  a form\n  2)  a pen", id="brackets"),
    ],
)
def test_what_says_nothing_does_not_count(one: str, other: str) -> None:
    assert digest(one) == digest(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("Two visits a year", "Three visits a year", id="a-word"),
        pytest.param("welsh", "Welsh", id="a-capital"),
        pytest.param("You can.", "You can?", id="a-mark"),
        pytest.param("You *can* ask.", "You can ask.", id="emphasis"),
        pytest.param("[Ask](https://a.example)", "[Ask](https://b.example)", id="a-link"),
        pytest.param("The [Bwrdd]{cy} met.", "The Bwrdd met.", id="a-marked-run"),
        pytest.param("o'r tŷ", "o'r ty", id="a-circumflex"),
        pytest.param(
            "It ran until\n2008. It was good.", "It ran until\n2009. It was good.", id="a-year-that-looks-marked"
        ),
        pytest.param("By 31\n12. It ends", "By 31\n11. It ends", id="a-number-that-starts-no-list"),
        pytest.param("£1,200", "£1,300", id="money"),
    ],
)
def test_what_says_something_counts(one: str, other: str) -> None:
    assert digest(one) != digest(other)


EN, CY = digest("Welcome to the hall"), digest("Croeso i'r neuadd")


@pytest.mark.parametrize(
    ("said", "digests", "state"),
    [
        ({"en": "Welcome to the hall", "cy": "Croeso i'r neuadd"}, {"en": EN, "cy": CY}, "confirmed"),
        ({"en": "Welcome to the room", "cy": "Croeso i'r neuadd"}, {"en": EN, "cy": CY}, "changed en"),
        ({"en": "Welcome to the hall", "cy": "Croeso i'r ystafell"}, {"en": EN, "cy": CY}, "changed cy"),
        ({"en": "Welcome to the room", "cy": "Croeso i'r ystafell"}, {"en": EN, "cy": CY}, "changed en cy"),
        ({"en": "Welcome to the hall", "cy": "Croeso i'r neuadd"}, {}, "changed en cy"),
        ({"en": "Welcome to the hall"}, {"en": EN, "cy": CY}, "missing"),
        ({"en": "Welcome to the hall", "cy": "Welcome  to the hall"}, {"en": EN, "cy": CY}, "same cy"),
        (
            {"en": "Betsi Cadwaladr", "cy": "Betsi Cadwaladr"},
            dict.fromkeys(codes(), digest("Betsi Cadwaladr")),
            "confirmed",
        ),
        ({"en": "68%", "cy": "68%"}, {}, "changed en cy"),
        ({"en": "BSL", "cy": "BSL"}, {}, "changed en cy"),
        ({"en": "[Hansard]{en}", "cy": "[Hansard]{en}"}, {}, "changed en cy"),
    ],
)
def test_states(said: dict[str, str], digests: dict[str, str], state: str) -> None:
    unit = of(text(**said), **digests)
    assert " ".join((unit.state, *unit.changed)) == state


def test_a_field_whose_model_says_that_it_is_a_name_may_be_the_same() -> None:
    said = text(en="Standards", cy="Standards")
    assert of(said).state == "same"
    assert of(replace(said, name=True)).state == "changed"
    found = {unit.key for unit in load(ROOT).units() if unit.state == "same"}
    assert found == set()


def test_a_machines_draft_is_not_proofed() -> None:
    said = text(en="Welcome to the hall", cy="Croeso i'r neuadd")
    found = Ledger(exists=True, confirmations={"a#title": Confirmation({"en": EN, "cy": CY}, "clerk", DAY, "draft")})
    assert found.unit("a", said).state == "not-proofed"


def flips() -> Iterator[tuple[Pair, list[Unit], int, str]]:
    """Every text of the real content, edited on each side."""
    library = load(ROOT)
    units = list(library.units())
    found = Ledger(exists=True, confirmations=dict(Ledger().stamp(units, units, "clerk", DAY, "written")))
    for pair in library.pairs():
        whole = [found.unit(pair.id, text) for text in pair.joined.texts]
        for number, said in enumerate(pair.joined.texts):
            for code in codes():
                edited = replace(said, texts={**said.texts, code: f"{said.texts[code].rstrip()} 2"})
                yield pair, [*whole[:number], found.unit(pair.id, edited), *whole[number + 1 :]], number, code


def test_editing_either_side_of_any_text_reports_exactly_that_text() -> None:
    count = 0
    for pair, units, number, code in flips():
        pair.units = units
        (finding,) = stale_translation.check(pair)
        assert (finding.details["key"], finding.place) == (units[number].key, units[number].places[code])
        assert units[number].changed == (code,)
        count += 1
    assert count == 2 * len(list(load(ROOT).units())) > 2000


def way(unit: Unit, code: str) -> tuple[str, ...]:
    """The way to one side of a text in its file; a file for all has every language under the text's name."""
    pair, _, path = unit.key.partition("#")
    return (*path.split("/"), *([code] if pair in SHARED else []))


@pytest.mark.parametrize("code", codes())
def test_editing_a_file_reports_exactly_that_text(code: str, tmp_path: Path) -> None:
    project = confirmed(EXAMPLE, tmp_path / "village")
    apart = states(load(project))
    assert set(apart.values()) == {"missing en"}
    for unit in [unit for unit in load(project).units() if unit.key not in apart][::10]:
        path = project / unit.places[code].file
        before = path.read_bytes()
        path.write_bytes(rewrite(before, {way(unit, code): f"{unit.texts[code].strip()} 2"}, PlacedMapping()))
        assert states(load(project)) == apart | {unit.key: f"changed {code}"}
        path.write_bytes(before)


def test_laying_a_text_out_anew_unconfirms_nothing(project: Path) -> None:
    change(
        project,
        "content/en/risks.yml",
        "text: People may stay at home.",
        "text: |\n      People may\n      stay at home.",
    )
    assert states(load(project)) == {}


def test_a_new_text_is_not_confirmed_and_a_lost_one_is_missing(project: Path) -> None:
    for code, said in {"en": "Cold hall", "cy": "Neuadd oer"}.items():
        change(project, f"content/{code}/risks.yml", "    actions:", f"    cause: {said}\n    actions:")
    change(project, "content/cy/standards.yml", "kind: standards\n", "kind: standards\naudience: Pawb\n")
    assert states(load(project)) == {
        "risks#risks/R1/cause": "changed cy en",
        "standards#audience": "missing cy",
    }


def test_what_a_language_lacks_within_an_item_is_missing_text_by_text(project: Path) -> None:
    path = project / "content/cy/standards.yml"
    path.write_text(path.read_text("utf-8").partition("  - id: S2")[0], encoding="utf-8")
    assert states(load(project)) == {
        "standards#standards/S2/title": "missing",
        "standards#standards/S2/text": "missing",
    }


def test_the_words_of_the_site_are_texts_too(project: Path) -> None:
    change(project, "content/site.yml", "What the council means to do.", "What the council promises.")
    library = load(project)
    assert states(library) == {"site#about": "changed en"}
    assert library.words is not None
    (finding,) = stale_translation.check(library.words)
    assert str(finding.place) == "content/site.yml:3:13"


def test_without_a_ledger_nothing_is_known_against_any_text() -> None:
    assert {unit.state for unit in load(SOUND).units()} == {"unconfirmed"}


def test_the_ledger_is_written_in_order_and_read_as_it_was(project: Path) -> None:
    path = project / FILE
    written = path.read_text("utf-8")
    lines = written.removeprefix(HEAD).splitlines()
    assert written.startswith(HEAD)
    assert lines == sorted(lines)
    assert len(lines) == len(list(load(project).units()))
    path.write_text("# Ours\n\n" + written.removeprefix(HEAD), encoding="utf-8")
    confirmations = load(project).ledger.confirmations
    ledger.write(project, confirmations)
    assert path.read_text("utf-8") == "# Ours\n\n" + written.removeprefix(HEAD)
    assert load(project).ledger.confirmations == confirmations
    ledger.write(project, {})
    assert load(project).ledger == Ledger(exists=True)
    assert sorted(p.name for p in path.parent.iterdir()) == ["confirmed.yml", "cy", "en", "site.yml"]


@pytest.mark.parametrize(
    "key", ["a b#title", "- a#title", "cân: y#title", '"a"#title', "'#title", "*a#title", "null#x"]
)
def test_a_file_of_any_name_has_its_line(key: str, project: Path) -> None:
    confirmation = Confirmation({"en": EN, "cy": CY}, "clerk", DAY, "draft")
    ledger.write(project, {key: confirmation})
    assert load(project).ledger.confirmations == {key: confirmation}


def test_the_ledger_of_a_large_body_can_be_read(project: Path) -> None:
    lines = {f"a#{number}": Confirmation({"en": EN, "cy": CY}, "clerk", DAY, "draft") for number in range(25_000)}
    ledger.write(project, lines)
    assert (project / FILE).stat().st_size > MOST_BYTES
    assert load(project).ledger.confirmations == lines


def test_who_confirmed_has_to_be_a_role(project: Path) -> None:
    path = project / FILE
    path.write_text(path.read_text("utf-8").replace("who: clerk", "who: clark", 1), encoding="utf-8")
    (finding,) = load(project).findings
    assert finding.rule.id == "unknown-reference"
    assert finding.message("en") == 'Nothing has the id "clark". Did you mean "clerk"?'
    assert (finding.place.file, finding.place.line) == (FILE, 4)
    assert states(load(project)) == {"risks#risks/R1/actions/R1.1/text": "unconfirmed"}


@pytest.mark.parametrize(
    "broken",
    ["", "- a\n", "a: [", "<<<<<<< HEAD\nrisks#title: {}\n", "a\n", "? {a: b}\n: c\n", "\x00", "risks#title: &a {}\n"],
)
def test_a_ledger_that_cannot_be_read_is_told_alone(broken: str, project: Path) -> None:
    (project / FILE).write_text(broken, encoding="utf-8")
    library = load(project)
    assert library.findings
    assert {finding.place.file for finding in library.findings} == {FILE}
    assert set(states(library).values()) == {"unconfirmed"}


def told(lines: str) -> list[Finding]:
    return ledger.of(read_text(lines.encode(), FILE), {"clerk"}).findings


def test_no_line_of_a_ledger_stops_the_reader() -> None:
    good = {"en": EN, "cy": CY, "who": "clerk", "when": "2026-11-22", "how": "draft"}
    for name in good:
        for odd in ("", "x", "[]", "{a: b}", "2026-13-40"):
            line = ", ".join(f"{key}: {odd if key == name else value}" for key, value in good.items())
            (finding,) = told(f"a#title: {{{line}}}\n")
            assert all(finding.message(code) and finding.mend(code) for code in codes()), line


@pytest.mark.parametrize(
    ("name", "covered"),
    [
        ("strategy", True),
        ("strategy#sections", True),
        ("strategy#sections/vision", True),
        ("strategy#sections/vision/text", True),
        ("strateg", False),
        ("strategy#sections/vis", False),
        ("vision", False),
    ],
)
def test_a_name_covers_what_is_below_it(name: str, covered: bool) -> None:
    assert covers(name, "strategy#sections/vision/text") is covered


def test_a_line_put_into_a_list_leaves_the_others_confirmed(project: Path) -> None:
    """Lines of a list have no ids: each is known by what it says, wherever in the list it stands."""
    for code, said in (("en", "avoid: [tea, cake, bread]"), ("cy", "avoid: [te, teisen, bara]")):
        path = project / f"content/{code}/glossary.yml"
        path.write_text(LIST[code].format(said), encoding="utf-8")
    _confirm_all(project)
    for code, said in (("en", "avoid: [milk, bread, tea, cake]"), ("cy", "avoid: [llaeth, bara, te, teisen]")):
        path = project / f"content/{code}/glossary.yml"
        path.write_text(LIST[code].format(said), encoding="utf-8")
    assert states(load(project)) == {"glossary#terms/food/avoid/1": "changed cy en"}
    _confirm_all(project)
    assert states(load(project)) == {}
    path = project / "content/cy/glossary.yml"
    path.write_text(path.read_text(encoding="utf-8").replace("[llaeth, bara", "[bara, llaeth"), encoding="utf-8")
    assert states(load(project)) == {
        "glossary#terms/food/avoid/1": "changed cy",
        "glossary#terms/food/avoid/2": "changed cy",
    }


LIST = {
    "en": "kind: glossary\ntitle: Words\nsummary: Hard words.\nterms:\n"
    "  - id: food\n    term: food\n    means: What people eat.\n    {}\n",
    "cy": "title: Geiriau\nsummary: Geiriau anodd.\nterms:\n"
    "  - id: food\n    term: bwyd\n    means: Yr hyn y mae pobl yn ei fwyta.\n    {}\n",
}


def _confirm_all(project: Path) -> None:
    library = load(project)
    chosen = [unit for unit in library.units() if unit.state == "changed"]
    assert chosen
    ledger.write(project, library.ledger.stamp(list(library.units()), chosen, "clerk", DAY, "written"))
