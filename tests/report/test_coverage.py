"""How the texts of a project stand, told to people in both languages and to programs."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from pawb.checks import checks
from pawb.checks.score_card import grades
from pawb.content.coverage import STANDINGS, coverage, told
from pawb.content.ledger import write
from pawb.content.library import Library
from pawb.content.load import load
from pawb.languages import codes
from pawb.report import coverage as report
from projects import Project, lay_out_equal


@pytest.fixture
def village(tmp_path: Path) -> Project:
    """The village, with every text confirmed by a person who wrote it."""
    project = lay_out_equal(tmp_path)
    library = load(project.root)
    units = list(library.units())
    write(project.root, library.ledger.stamp(units, units, "clerk", date(2026, 1, 5), "written"))
    return project


def of(library: Library, pair: str, code: str) -> dict[str, int]:
    (found,) = [one for one in coverage(library) if one.pair == pair and one.language == code]
    return {how: n for how, n in found.texts.items() if n}


def row(library: Library, viewer: str, *head: str) -> list[str]:
    """The cells of the line of the table that begins so."""
    (line,) = [line for line in report.table(library, viewer).splitlines() if line.split()[: len(head)] == list(head)]
    return line.split()[len(head) :]


def test_every_text_is_counted_once_in_each_language(village: Project) -> None:
    library = load(village.root)
    for pair in library.pairs():
        for code in codes():
            assert of(library, pair.id, code) == {"confirmed": len(pair.joined.texts)}


def test_a_change_is_told_on_the_side_that_moved_and_on_the_side_left_behind(village: Project) -> None:
    texts = sum(of(load(village.root), "risks", "en").values())
    village.change("content/en/risks.yml", "title: ", "title: All the ")
    library = load(village.root)
    assert of(library, "risks", "en") == {"confirmed": texts - 1, "moved": 1}
    assert of(library, "risks", "cy") == {"confirmed": texts - 1, "behind": 1}
    village.change("content/cy/risks.yml", "title: ", "title: Yr holl ")
    library = load(village.root)
    assert of(library, "risks", "en") == of(library, "risks", "cy") == {"confirmed": texts - 1, "moved": 1}


def test_a_missing_text_counts_with_the_words_that_are_to_be_written(village: Project) -> None:
    village.change("content/en/risks.yml", "kind: risks\n", "kind: risks\naudience: Everyone in Llanffug village\n")
    found = {one.language: one for one in coverage(load(village.root)) if one.pair == "risks"}
    assert (found["cy"].texts["missing"], found["cy"].words["missing"]) == (1, 4)
    assert (found["en"].texts["moved"], found["en"].texts["missing"]) == (1, 0)
    assert found["cy"].written == found["cy"].words["confirmed"]


def test_every_text_of_a_group_that_a_language_lacks_is_missing(village: Project) -> None:
    path = village.root / "content/cy/risks.yml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text[: text.index("risks:\n")], encoding="utf-8")
    library = load(village.root)
    within = [unit for unit in library.units() if unit.key.startswith("risks#risks/")]
    assert of(library, "risks", "cy")["missing"] == of(library, "risks", "en")["moved"] == len(within) > 5


def test_the_table_counts_each_language_and_all_together(village: Project) -> None:
    village.change("content/en/risks.yml", "title: ", "title: All the ")
    library = load(village.root)
    texts = len(list(library.units()))
    for viewer, whole in (("en", ("All", "together", "English")), ("cy", ("Y", "cyfan", "Saesneg"))):
        cells = [cell for cell in row(library, viewer, *whole) if not cell.startswith("(")]
        assert cells[1:] == [str(texts - 1), "0", "1", "0", "0", "0", "0"]


def test_what_is_excepted_is_counted(village: Project) -> None:
    village.write(
        "content/exceptions.yml",
        "exceptions:\n  - id: E1\n    fields: [risks#title, 'risks#risks/R1']\n    why: {en: Late., cy: Hwyr.}\n"
        "    owner: clerk\n    until: 2027-01-31\n",
    )
    library = load(village.root)
    texts = [unit for unit in library.units() if unit.key.startswith(("risks#title", "risks#risks/R1/"))]
    assert len(texts) > 3
    assert [one.excepted for one in coverage(library) if one.excepted] == [len(texts)] * len(codes())
    assert row(library, "en", "All", "together", "English")[-1] == str(len(texts))


def test_the_same_is_told_to_programs(village: Project) -> None:
    village.change("content/en/risks.yml", "title: ", "title: All the ")
    library = load(village.root)
    (unit,) = [unit for unit in library.units() if unit.state == "changed"]
    was = unit.texts["en"].removeprefix("All the ")
    data = json.loads(report.data(library, [unit], {unit.key: {"en": was}}, None, told(library), grades(library)))
    assert data["version"] == report.VERSION
    risks = {one["language"]: one for one in data["coverage"] if one["publication"] == "risks"}
    assert list(risks["en"]["texts"]) == list(STANDINGS)
    assert (risks["en"]["texts"]["moved"], risks["cy"]["texts"]["behind"]) == (1, 1)
    assert {one["reading"] for one in data["coverage"]} == {"full", "easy-read"}
    strategy = next(one for one in data["easy_read"] if (one["publication"], one["language"]) == ("strategy", "cy"))
    assert sum(strategy["items"].values()) > 3
    card = strategy["score_card"]
    assert card["kept"] == card["rules"] == len(checks("easy_read"))
    assert card["pictures"] == card["rows"] > 10
    (change,) = data["changed"]
    assert (change["key"], change["state"], change["changed"]) == ("risks#title", "changed", ["en"])
    assert change["places"]["cy"] == {"file": "content/cy/risks.yml", "line": 2, "column": 8}
    assert change["before"] == {"en": was}
    assert change["difference"]["en"][0] == {"mark": "come", "words": "All the "}


def test_a_change_is_shown_word_by_word_without_colour_and_with_it(village: Project) -> None:
    village.change("content/en/risks.yml", "title: ", "title: All the ")
    (unit,) = [unit for unit in load(village.root).units() if unit.state == "changed"]
    before = {unit.key: {"en": unit.texts["en"].removeprefix("All the ")}}
    plain = report.changes([unit], before, "en")
    assert plain.splitlines()[0] == "risks#title  changed in English"
    assert "    content/en/risks.yml:2:8  {+All the +}Risks" in plain
    assert "    content/cy/risks.yml:2:8\n" in plain
    assert "wedi newid yn Saesneg" in report.changes([unit], before, "cy")
    assert "\x1b[32m{+All the +}\x1b[0m" in report.changes([unit], before, "en", colour=True)


def test_of_a_long_text_only_what_is_near_a_change_is_shown(village: Project) -> None:
    (unit, *_) = load(village.root).units()
    long = " ".join(f"word{n}" for n in range(100))
    unit = replace(unit, texts={"en": long.replace("word50", "other")})
    (line,) = [line for line in report.changes([unit], {unit.key: {"en": long}}, "en").splitlines() if "word" in line]
    assert "… word44 word45 word46 word47 word48 word49 [-word50-]{+other+} word51" in line
    assert line.endswith("word56 …")
