"""Exceptions: published for a time although the languages are not equal, said on the page, and told once needless."""

from __future__ import annotations

import json
import shutil
from datetime import date
from pathlib import Path

import pytest

from pawb.checks import Report
from pawb.content import ledger
from pawb.content.library import Library
from pawb.content.load import load
from pawb.document.excepted import with_notes
from pawb.document.nodes import Block, Box, Document, Section
from pawb.languages import codes, language
from pawb.press import documents
from pawb.report import data, terminal
from pawb.site.edition import read
from projects import ROOT

SOUND = ROOT / "tests/content/sound"
LAST = date(2027, 3, 31)
EXCEPTION = """\
exceptions:
  - id: E1
    fields: [{fields}]
    why: {{en: The translator is ill., cy: Mae'r cyfieithydd yn sâl.}}
    owner: clerk
    until: 2027-03-31
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A small project in which every text is confirmed."""
    project = Path(shutil.copytree(SOUND, tmp_path / "project"))
    units = list(load(project).units())
    ledger.write(project, ledger.Ledger().stamp(units, units, "clerk", date(2026, 11, 22), "written"))
    (project / "content/accessibility.yml").write_text("prepared: 2026-11-22\n", encoding="utf-8")
    return project


def change(project: Path, file: str, old: str, new: str) -> None:
    path = project / "content" / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def leave_welsh_behind(project: Path) -> None:
    change(project, "en/risks.yml", "People may stay at home.", "People may stay away.")


def except_(project: Path, fields: str, extra: str = "") -> None:
    text = EXCEPTION.format(fields=fields) + extra
    (project / "content/exceptions.yml").write_text(text, encoding="utf-8")


def told(project: Path, as_at: date = LAST) -> list[str]:
    """What is wrong with a project, in short, the excepted in brackets."""
    _, report = read(project, as_at)
    found = [f"{f.place.file.removeprefix('content/')}:{f.place.line} {f.rule.id}" for f in report.findings]
    return found + [f"({f.rule.id})" for f in report.excepted]


def composed(project: Path) -> dict[tuple[str, str], Document]:
    library, report = read(project, LAST)
    assert not report.failed
    return {(document.language, document.key): document for document in documents(library)}


def notes(blocks: tuple[Block, ...]) -> list[Box]:
    """The notes of exceptions that stand first in a document or a section."""
    return [block for block in blocks if isinstance(block, Box) and block.id.startswith("exception_")]


def section(document: Document, item: str) -> Section:
    return next(found for found in document.sections if found.item == item)


@pytest.mark.parametrize("name", ["risks#risks/R1/text", "risks#risks/R1", "risks#risks", "risks"])
def test_what_is_excepted_stops_nothing_and_is_listed(name: str, project: Path) -> None:
    leave_welsh_behind(project)
    assert told(project) == ["en/risks.yml:9 stale-translation"]
    except_(project, name)
    assert told(project) == ["(stale-translation)"]
    _, report = read(project, LAST)
    assert not report.failed
    assert report.inspected == (report + Report()).inspected
    assert (report + report).excepted == report.excepted * 2
    assert [finding["id"] for finding in json.loads(data.report(report))["excepted"]] == ["stale-translation"]
    for code, words in {"en": "Excepted for now", "cy": "Wedi'i eithrio am y tro"}.items():
        shown = terminal.report(report, code)
        assert words in shown
        assert "content/en/risks.yml:9:11" in shown


def test_an_exception_is_over_the_day_after_its_last(project: Path) -> None:
    leave_welsh_behind(project)
    except_(project, "risks#risks/R1")
    assert told(project, LAST) == ["(stale-translation)"]
    assert told(project, date(2027, 4, 1)) == ["en/risks.yml:9 stale-translation", "exceptions.yml:6 expired-exception"]
    _, report = read(project, date(2027, 4, 1))
    (over,) = [finding for finding in report.findings if finding.rule.id == "expired-exception"]
    assert over.message("en") == "This exception ended on 31 March 2027. Answerable for it: Clerk."
    assert over.message("cy") == "Daeth yr eithriad hwn i ben ar 31 Mawrth 2027. Yn atebol amdano: Clerc."


def test_an_exception_that_nothing_needs_is_an_error(project: Path) -> None:
    except_(project, "risks#risks/R1/text, risk#summary")
    assert told(project) == ["exceptions.yml:3 unused-exception"] * 2
    _, report = read(project, LAST)
    assert report.findings[0].message("en") == (
        'Nothing is wrong with "risks#risks/R1/text" that this exception could be about.'
    )
    assert report.findings[1].message("en").endswith('Did you mean "risks#summary"?')
    leave_welsh_behind(project)
    assert told(project) == ["exceptions.yml:3 unused-exception", "(stale-translation)"]


def test_what_cannot_be_read_does_not_make_an_exception_needless(project: Path) -> None:
    leave_welsh_behind(project)
    except_(project, "risks#risks/R1/text")
    change(project, "cy/risks.yml", "title: Risgiau", 'title: "Risgiau')
    assert told(project) == ["cy/risks.yml:2 unclosed-quote"]


def test_the_words_of_the_site_cannot_be_excepted(project: Path) -> None:
    change(project, "site.yml", "What the council means to do.", "What the council promises.")
    except_(project, "site#about")
    assert told(project) == ["exceptions.yml:3 unused-exception", "site.yml:3 stale-translation"]


def test_a_file_without_its_twin_cannot_be_excepted(project: Path) -> None:
    (project / "content/cy/standards.yml").unlink()
    except_(project, "standards")
    assert "cy/standards.yml:0 missing-text" in told(project)


def test_another_rule_is_excepted_by_its_id(project: Path) -> None:
    change(project, "cy/risks.yml", "Efallai y bydd pobl yn aros gartref.", "People may stay at home.")
    except_(project, "risks#risks/R1", "    rule: copied-text\n")
    assert told(project) == ["(copied-text)"]
    except_(project, "risks#risks/R1", "    rule: copied-txet\n")
    assert told(project) == ["cy/risks.yml:8 copied-text", "exceptions.yml:7 unknown-reference"]


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("owner: clerk", "owner: clark", "5 unknown-reference"),
        ("until: 2027-03-31", "until: soon", "6 wrong-shape"),
        ("until: 2027-03-31", "", "2 missing-field"),
        ("fields:", "feilds:", "3 unknown-field"),
        ("  - id: E1\n", "  - id: E1\n    id: E2\n", "3 duplicate-key"),
        (", cy: Mae'r cyfieithydd yn sâl.", "", "4 missing-field"),
        ("exceptions:", "exceptions: [", "2 opening-symbol"),
    ],
)
def test_what_is_wrong_with_the_file_is_told(old: str, new: str, fault: str, project: Path) -> None:
    leave_welsh_behind(project)
    except_(project, "risks#risks/R1")
    change(project, "exceptions.yml", old, new)
    assert f"exceptions.yml:{fault}" in told(project)


def test_the_page_says_so_in_each_language_where_it_is_about(project: Path) -> None:
    leave_welsh_behind(project)
    except_(project, "risks#risks/R1/text")
    pages = composed(project)
    for code, why in {"en": "The translator is ill.", "cy": "Mae'r cyfieithydd yn sâl."}.items():
        document = pages[code, "risks"]
        assert notes(document.blocks) == []
        (note,) = notes(section(document, "R1").blocks)
        said = repr(note)
        assert note.title.unescape() == language(code).say("not_yet_equal")
        assert why in said.replace("\\'", "'")
        assert language(code).date(LAST) in said
        assert {"en": "Clerk", "cy": "Clerc"}[code] in said
        assert notes(pages[code, "standards"].blocks) == []


def test_what_is_about_a_whole_publication_is_said_first(project: Path) -> None:
    leave_welsh_behind(project)
    except_(project, "risks")
    for code in codes():
        document = composed(project)[code, "risks"]
        assert len(notes(document.blocks)) == 1
        assert notes(section(document, "R1").blocks) == []


def test_two_names_of_one_exception_make_one_note(project: Path) -> None:
    leave_welsh_behind(project)
    change(project, "cy/risks.yml", "title: Neb yn dod", "title: Does neb yn dod")
    except_(project, "risks#risks/R1/text, risks#risks/R1/title")
    assert len(notes(section(composed(project)["cy", "risks"], "R1").blocks)) == 1


def test_without_an_exception_the_document_is_as_it_was(project: Path) -> None:
    from pawb.document.voice import Voice

    library: Library = load(project)
    document = next(documents(library))
    assert with_notes(document, Voice(library, library.publications[0], document.language)) is document


def test_what_one_language_lacks_is_shown_in_the_other_and_marked(project: Path) -> None:
    change(
        project,
        "en/risks.yml",
        "    before: high",
        "    cause: |\n      It is cold.\n\n      - In winter\n    before: high",
    )
    path = project / "content/cy/standards.yml"
    path.write_text(path.read_text("utf-8").partition("  - id: S2")[0], encoding="utf-8")
    except_(project, "standards#standards/S2, risks#risks/R1/cause")
    assert set(told(project)) == {"(missing-text)"}
    pages = composed(project)
    lent = {
        ("standards", "S2"): ["An answer", "We answer each question."],
        ("risks", "R1"): ["It is cold.", "In winter"],
    }
    for (file, item), texts in lent.items():
        shown = repr(section(pages["cy", file], item))
        assert all(f'<span lang="en">{words}</span>' in shown for words in texts)
        assert 'lang="en"' not in repr(section(pages["en", file], item))


def test_what_is_about_a_note_is_said_at_the_note(project: Path) -> None:
    path = project / "content/en/standards.yml"
    path.write_text(path.read_text("utf-8") + "notes:\n  - {id: N1, text: The hall is shut.}\n", encoding="utf-8")
    except_(project, "standards#notes/N1")
    assert told(project) == ["(missing-text)"]
    document = composed(project)["cy", "standards"]
    assert notes(document.blocks) == []
    (last,) = document.back
    assert isinstance(last, Section)
    assert [block.id for block in last.blocks if isinstance(block, Box)] == ["exception_E1", "N1"]
