"""What each published version was found to be is kept as data, and told on the statement as a table and a chart."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from pawb.cli import main
from pawb.content import releases
from pawb.content.load import load
from pawb.content.model.releases import Release
from pawb.site.edition import Edition, prepare
from pawb.site.statement import statement
from projects import EXAMPLE, Project

HEADS = {"en": "Results of published versions", "cy": "Canlyniadau fersiynau a gyhoeddwyd"}


@pytest.fixture(scope="module")
def edition(tmp_path_factory: pytest.TempPathFactory) -> Edition:
    """The village, without its PDFs; a test says what was kept of its versions."""
    docs = tmp_path_factory.mktemp("docs")
    return prepare(load(EXAMPLE), docs, None)


def release(number: int, found: int) -> Release:
    on = date(2026, 1, number)
    return Release(
        id=f"0.{number}.0", on=on, pages=50, pdfs=20, checks=90, found=found, excepted=1, texts=1200, proofed=40
    )


def told(edition: Edition, code: str, *kept: Release) -> tuple[str, list[list[str]], list[str]]:
    """What the statement says of versions: the sentence below the heading, the rows of the table, and the bars."""
    edition.library.releases = kept
    tree = LexborHTMLParser(statement(edition, code))
    (head,) = [node for node in tree.css("h3") if node.text() == HEADS[code]]
    below = head.next
    while below is not None and below.tag not in ("p", "table"):
        below = below.next
    assert below is not None
    rows = [[" ".join(cell.text().split()) for cell in row.css("th, td")] for row in below.css("tbody tr")]
    bars = [
        bar.text(strip=True) + " " + str(bar.css_first("rect").attributes["width"]) for bar in below.css("svg.release")
    ]
    return below.text() if below.tag == "p" else "", rows, bars


def test_where_nothing_was_kept_it_says_so(edition: Edition) -> None:
    assert told(edition, "en") == ("The results of no version have been kept yet.", [], [])
    assert told(edition, "cy") == ("Nid oes canlyniadau yr un fersiwn wedi'u cadw eto.", [], [])


def test_one_version_is_a_table_and_no_chart(edition: Edition) -> None:
    _, rows, bars = told(edition, "en", release(1, 5))
    assert rows == [["0.1.0", "1 January 2026", "50", "20", "90", "5", "1", "40 of 1,200"]]
    assert bars == []


def test_more_are_drawn_too_in_both_languages(edition: Edition) -> None:
    kept = [release(1, 8), release(2, 2), release(3, 0)]
    _, rows, bars = told(edition, "cy", *kept)
    assert [row[0] for row in rows] == ["0.1.0", "0.2.0", "0.3.0"]
    assert rows[1][1:] == ["2 Ionawr 2026", "50", "20", "90", "2", "1", "40 o 1,200"]
    assert bars == ["0.1.0: 8 100%", "0.2.0: 2 25%", "0.3.0: 0 0%"]
    assert told(edition, "en", *kept)[2] == bars


def test_where_nothing_was_ever_found_there_is_nothing_to_draw(edition: Edition) -> None:
    _, rows, bars = told(edition, "en", release(1, 0), release(2, 0))
    assert (len(rows), bars) == (2, [])


def test_the_newest_are_told_where_there_are_many(edition: Edition) -> None:
    _, rows, bars = told(edition, "en", *(release(number, number) for number in range(1, 15)))
    assert [row[0] for row in rows] == [f"0.{number}.0" for number in range(6, 15)]
    assert len(bars) == len(rows)


def test_what_verapdf_judged_is_told_of_the_newest_version_and_never_where_it_did_not(edition: Edition) -> None:
    judged = release(2, 0).model_copy(update={"valid": 19, "standards": ("PDF/UA-1 (ISO 14289-1)", "PDF/A-3A")})
    for code, said in (
        ("en", "veraPDF, by PDF/UA-1 (ISO 14289-1) and PDF/A-3A. PDFs in which it found nothing wrong: 19 of 20."),
        (
            "cy",
            "veraPDF, yn ôl PDF/UA-1 (ISO 14289-1) a PDF/A-3A. Ffeiliau PDF na chanfu ddim o'i le arnynt: 19 o 20.",
        ),
    ):
        for kept, told_ in (((release(1, 0), judged), True), ((judged, release(3, 0)), False), ((), False)):
            edition.library.releases = kept
            text = LexborHTMLParser(statement(edition, code)).text()
            assert (said in text, "veraPDF" in text) == (told_, told_)


def test_a_version_is_added_in_its_place_and_one_of_its_name_replaced(tmp_path: Path) -> None:
    for number, found in ((2, 7), (1, 9), (2, 4)):
        releases.record(tmp_path, release(number, found))
    kept, problems = releases.read(tmp_path)
    assert problems == []
    assert kept == (release(1, 9), release(2, 4))
    assert [file.name for file in (tmp_path / "content").iterdir()] == ["releases.yml"]


@pytest.mark.parametrize(
    ("old", "new", "where"),
    [
        ("pages: 50", "pages: many", "4:40"),
        ("pages: 50", "pages: -1", "4:40"),
        ("pages: 50", "pags: 50", "4:33"),
        ("on: 2026-01-01", "on: soon", "4:21"),
        ("id: 0.1.0", "id: 0.2.0", "5:10"),
    ],
)
def test_what_does_not_fit_is_told_at_its_place(old: str, new: str, where: str, tmp_path: Path) -> None:
    for number in (1, 2):
        releases.record(tmp_path, release(number, 3))
    Project(tmp_path).change(releases.FILE, old, new)
    _, problems = releases.read(tmp_path)
    assert [str(finding.place) for finding in problems] == [f"{releases.FILE}:{where}"]


@pytest.mark.slow
def test_a_build_keeps_what_it_found(village: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    before = load(village.root).releases
    monkeypatch.chdir(village.root)
    with pytest.raises(SystemExit) as stopped:
        main(["build", "--record", "0.4.0", "--as-at", "2026-11-22", "--report", "json=found.json"])
    assert stopped.value.code == 0
    *others, new = load(village.root).releases
    assert tuple(others) == before
    assert (new.id, new.on) == ("0.4.0", date(2026, 11, 22))
    assert new.pdfs == len(list(village.site.rglob("*.pdf"))) > 0
    assert new.pages == sum(page.css_matches(".site-foot") for page in village.pages.values())
    assert new.texts == len(list(load(village.root).units()))
    assert (new.proofed, new.checks > 50, new.valid, new.standards) == (0, True, 0, ())


def test_a_build_that_fails_keeps_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(EXAMPLE / "content", tmp_path / "content")
    Project(tmp_path).change("content/en/risks.yml", "title: ", "titel: ")
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SystemExit) as stopped:
        main(["build", "--record", "0.4.0"])
    assert stopped.value.code == 1
    assert "0.4.0" not in (tmp_path / releases.FILE).read_text(encoding="utf-8")


def test_a_name_that_could_not_be_an_id_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["--language", "en", "build", "--record", "the new one"])
    assert stopped.value.code == 2
    assert capsys.readouterr().err.startswith("What was given for --record does not fit.")
