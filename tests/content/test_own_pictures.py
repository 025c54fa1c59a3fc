"""A body's own pictures: read from its folder, described in both languages, and told of where they cannot be used."""

from __future__ import annotations

import shutil
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from pawb.content.library import Library
from pawb.content.load import load
from pawb.findings import Finding
from pawb.languages import codes
from pawb.pictures import pictures
from projects import EXAMPLE

SOUND = Path(__file__).parent / "sound"
DRAWING = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z" fill="#fff"/></svg>'
WORDS = """pictures:
  - id: hall
    name: {en: The hall, cy: Y neuadd}
    alt: {en: A hall with a clock, cy: Neuadd â chloc}
"""
EASY = {
    "en": "kind: easy-read\ntitle: Easy\nsections:\n  - id: a\n    title: Us\n    rows:\n"
    "      - {id: a.1, text: We are here., picture: hall}\n      - {id: a.2, text: We help., picture: suport}\n",
    "cy": "kind: easy-read\ntitle: Hawdd\nsections:\n  - id: a\n    title: Ni\n    rows:\n"
    "      - {id: a.1, text: Dyma ni.}\n      - {id: a.2, text: Rydyn ni'n helpu.}\n",
}


def bitmap(kind: str = "PNG") -> bytes:
    out = BytesIO()
    Image.new("RGB", (9, 9), "red").save(out, kind)
    return out.getvalue()


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A small project without a fault, and with an empty folder for pictures."""
    shutil.copytree(SOUND, tmp_path / "project")
    (tmp_path / "project/content/pictures").mkdir()
    return tmp_path / "project"


def put(project: Path, name: str, content: bytes, words: str = "") -> Library:
    (project / "content/pictures" / name).write_bytes(content)
    if words:
        (project / "content/pictures.yml").write_text(words, encoding="utf-8")
    return load(project)


def told(library: Library) -> list[str]:
    return [f"{finding.place} {finding.rule.id}" for finding in library.findings if "pict" in finding.place.file]


def test_the_villages_pictures_stand_beside_ours() -> None:
    found = load(EXAMPLE).pictures
    assert found.keys() - pictures().keys() == {"allotment", "village-hall"}
    assert (found["allotment"].ending, found["village-hall"].ending) == ("jpg", "svg")
    assert found["village-hall"].name == {"en": "The village hall", "cy": "Neuadd y pentref"}
    assert found["risk"] is pictures()["risk"]


@pytest.mark.parametrize(("name", "content"), [("risk.svg", DRAWING), ("risk.png", bitmap()), ("risk.JPEG", b"")])
def test_one_under_our_name_takes_the_place_of_ours_and_has_its_words(project: Path, name: str, content: bytes) -> None:
    library = put(project, name, content or bitmap("JPEG"))
    assert told(library) == []
    assert library.pictures["risk"].content != pictures()["risk"].content
    assert library.pictures["risk"].alt == pictures()["risk"].alt


@pytest.mark.parametrize(
    ("name", "content", "words", "fault"),
    [
        ("hall.svg", DRAWING, "", "content/pictures/hall.svg undescribed-picture"),
        ("hall.svg", DRAWING.replace(b"<path", b"<script/><path"), WORDS, "content/pictures/hall.svg cleaned-picture"),
        ("hall.svg", b'<!DOCTYPE a [<!ENTITY x "y">]>' + DRAWING, WORDS, "content/pictures/hall.svg unfit-picture"),
        ("hall.png", b"\x89PNG\r\n\x1a\n", WORDS, "content/pictures/hall.png unfit-picture"),
        ("hall.png", bitmap("JPEG"), WORDS, "content/pictures/hall.png misnamed-picture"),
        ("hall.svg", bitmap(), WORDS, "content/pictures/hall.svg misnamed-picture"),
        ("hall.jpg", DRAWING, WORDS, "content/pictures/hall.jpg misnamed-picture"),
        ("hall.gif", bitmap("GIF"), WORDS, "content/pictures/hall.gif misnamed-picture"),
        ("risk", DRAWING, "", "content/pictures/risk misnamed-picture"),
        ("Y Neuadd Fawr.svg", DRAWING, "", "content/pictures/Y Neuadd Fawr.svg misnamed-picture"),
        ("../hall.svg", DRAWING, WORDS, "content/pictures.yml:2:9 absent-picture"),
    ],
)
def test_what_cannot_be_used_is_told_with_its_file(
    project: Path, name: str, content: bytes, words: str, fault: str
) -> None:
    library = put(project, name, content, words)
    assert fault in told(library)
    for finding in library.findings:
        assert all(finding.message(code) and finding.mend(code) for code in codes())


def test_a_better_name_is_told(project: Path) -> None:
    (found,) = _of("misnamed-picture", put(project, "Tŷ Newydd.png", bitmap("JPEG")))
    assert found.mend("cy").startswith("Rhowch yr enw ty-newydd.jpg arno, neu")


def test_two_files_for_one_picture_are_told(project: Path) -> None:
    put(project, "risk.png", bitmap())
    (found,) = _of("repeated-picture", put(project, "risk.svg", DRAWING))
    assert [str(found.place), str(found.also[0])] == ["content/pictures/risk.svg", "content/pictures/risk.png"]


@pytest.mark.parametrize("outside", ["/etc/hostname", "../../../outside.svg", "risk.svg"])
def test_a_link_out_of_the_project_or_in_a_circle_is_never_followed(project: Path, outside: str) -> None:
    (project.parent / "outside.svg").write_bytes(DRAWING)
    (project / "content/pictures/risk.svg").symlink_to(outside)
    library = load(project)
    assert told(library)[0].split()[1] in ("outside-link", "unreadable-file")
    assert library.pictures["risk"] is pictures()["risk"]


def test_a_folder_of_pictures_elsewhere_is_not_followed(project: Path) -> None:
    (project.parent / "elsewhere").mkdir()
    (project.parent / "elsewhere/risk.svg").write_bytes(DRAWING)
    (project / "content/pictures").rmdir()
    (project / "content/pictures").symlink_to(project.parent / "elsewhere")
    assert told(load(project)) == ["content/pictures/risk.svg outside-link"]


def test_a_row_that_asks_for_a_picture_that_there_is_not_is_told_where_it_does(project: Path) -> None:
    for code, text in EASY.items():
        (project / f"content/{code}/easy-read").mkdir()
        (project / f"content/{code}/easy-read/standards.yml").write_text(text, encoding="utf-8")
    found = _of("unknown-picture", put(project, "hall.svg", DRAWING, WORDS))
    assert [str(finding.place) for finding in found] == ["content/en/easy-read/standards.yml:8:44"]
    assert found[0].message("en") == 'There is no picture "suport". Did you mean "support"?'


def _of(rule: str, library: Library) -> list[Finding]:
    return [finding for finding in library.findings if finding.rule.id == rule]
