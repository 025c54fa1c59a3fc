"""What comes back may be damaged, cut short, or a trap. It is refused in plain words of both languages."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import docx
import openpyxl
import pytest
from docx.oxml import OxmlElement

from pawb.exchange import package, safe
from pawb.exchange.faults import Refused
from pawb.exchange.formats import sheet, word, xliff_1
from pawb.exchange.job import Job
from pawb.exchange.sealed import sealed
from pawb.findings import Finding
from pawb.languages import codes

BILLION_LAUGHS = b"""<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">&b;</xliff>"""
FROM_DISK = b"""<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">&a;</xliff>"""
ELSEWHERE = b'<!DOCTYPE xliff SYSTEM "https://example.org/x.dtd"><xliff version="1.2"/>'
FRENCH = b"""<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
<file original="a" source-language="en-GB" target-language="fr-FR" datatype="plaintext"><body/></file></xliff>"""
NO_LANGUAGE = FRENCH.replace(b'target-language="fr-FR"', b"")
MEMORY_OF_OTHERS = b"""<tmx version="1.4"><header srclang="en"/><body><tu tuid="1">
<tuv xml:lang="en"><seg>One</seg></tuv>
<tuv xml:lang="cy"><seg>Un</seg></tuv></tu></body></tmx>"""
OLD = FRENCH.replace(b"document:1.2", b"document:1.1").replace(b"fr-FR", b"cy")


def refused(name: str, content: bytes, folder: Path) -> Finding:
    path = folder / name
    path.write_bytes(content)
    with pytest.raises(Refused) as why:
        package.read(path)
    for code in codes():
        assert why.value.finding.message(code)
        assert why.value.finding.mend(code)
    return why.value.finding


def zipped(*members: tuple[str | ZipInfo, bytes]) -> bytes:
    made = BytesIO()
    with ZipFile(made, "w", ZIP_DEFLATED) as packed:
        for name, content in members:
            packed.writestr(name, content)
    return made.getvalue()


def link() -> ZipInfo:
    member = ZipInfo("texts.xlf")
    member.external_attr = (stat.S_IFLNK | 0o777) << 16
    return member


def locked() -> bytes:
    """A zip whose one file says that it is encrypted."""
    content = bytearray(zipped(("texts.xlf", b"<a/>")))
    content[6] |= 1
    content[content.index(b"PK\x01\x02") + 8] |= 1
    return bytes(content)


@pytest.mark.parametrize(
    ("name", "content", "rule", "reason"),
    [
        ("a.xlf", BILLION_LAUGHS, "unsafe-package", "entity"),
        ("a.xlf", FROM_DISK, "unsafe-package", "entity"),
        ("a.xlf", ELSEWHERE, "unsafe-package", "entity"),
        ("a.xlf", b"", "damaged-package", "xml"),
        ("a.xlf", FRENCH[:-9], "damaged-package", "xml"),
        ("a.xlf", b"\xff\xfe\x00", "damaged-package", "xml"),
        ("a.xlf", b"<?xml version='1.0' encoding='none'?><a/>", "damaged-package", "xml"),
        ("a.xlf", b"<a/>", "damaged-package", "xliff"),
        ("a.xlf", OLD, "damaged-package", "xliff"),
        ("a.xlf", NO_LANGUAGE, "damaged-package", "xliff"),
        ("a.docx", b"not a zip", "damaged-package", "zip"),
        ("a.docx", zipped(("word/document.xml", b"<a/>")), "damaged-package", "xml"),
        ("a.docx", zipped(("word/document.xml", BILLION_LAUGHS)), "unsafe-package", "entity"),
        ("a.docx", zipped(("word/vbaProject.bin", b"x")), "unsafe-package", "macro"),
        ("a.docm", b"x", "unsafe-package", "macro"),
        ("a.xlsm", b"x", "unsafe-package", "macro"),
        ("a.xlsx", zipped(("[Content_Types].xml", b"<a>sheet.macroEnabled</a>")), "unsafe-package", "macro"),
        ("a.xlsx", zipped(("xl/workbook.xml", b"<a/>")), "damaged-package", "xml"),
        ("a.doc", b"x", "unknown-format", ""),
        ("a.csv", b"x", "unknown-format", ""),
        ("a.pdf", b"%PDF-1.7", "unknown-format", ""),
        ("a.zip", zipped(("a.pdf", b"%PDF-1.7")), "damaged-package", "empty"),
        ("a.tmx", MEMORY_OF_OTHERS, "damaged-package", "tmx"),
        ("a.tmx", BILLION_LAUGHS, "unsafe-package", "entity"),
        ("a.zip", b"", "damaged-package", "zip"),
        ("a.zip", zipped(), "damaged-package", "empty"),
        ("a.zip", zipped(("run.exe", b"MZ")), "unknown-format", ""),
        ("a.zip", zipped(("../texts.xlf", FRENCH)), "unsafe-package", "path"),
        ("a.zip", zipped(("/texts.xlf", FRENCH)), "unsafe-package", "path"),
        ("a.zip", zipped(("a/../../texts.xlf", FRENCH)), "unsafe-package", "path"),
        ("a.zip", zipped(("C:texts.xlf", FRENCH)), "unsafe-package", "path"),
        ("a.zip", zipped((link(), b"/etc/passwd")), "unsafe-package", "path"),
        ("a.zip", locked(), "unsafe-package", "password"),
        ("a.zip", zipped(*((f"{n}.txt", b"") for n in range(safe.MOST_FILES + 1))), "unsafe-package", "size"),
    ],
)
def test_what_is_damaged_or_a_trap_is_refused(
    name: str, content: bytes, rule: str, reason: str, tmp_path: Path
) -> None:
    finding = refused(name, content, tmp_path)
    assert (finding.rule.id, finding.details.get("reason")) == (rule, {**safe.REASONS, **safe.DANGERS}.get(reason))


def test_a_file_of_another_format_is_told_what_it_is_not(tmp_path: Path) -> None:
    finding = refused("cyfieithiad.pdf", b"%PDF-1.7", tmp_path)
    assert finding.message("en").startswith("This file is none of those that can come back: Word (.docx)")
    assert "TMX (.tmx)" in finding.message("cy")


def test_a_bomb_is_put_out_before_it_fills_the_memory(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(safe, "MOST_BYTES", 10_000)
    for bomb in (zipped(("a.txt", b"0" * 10_001)), zipped(("a.txt", b"0" * 6_000), ("b.txt", b"0" * 6_000))):
        assert refused("a.zip", bomb, tmp_path).details["reason"] == safe.DANGERS["size"]
    assert refused("a.xlf", b" " * 10_001, tmp_path).details["reason"] == safe.DANGERS["size"]


def test_a_package_cut_short_anywhere_is_refused(behind: Job, tmp_path: Path) -> None:
    whole = sealed(package.write(behind))
    for part in range(1, 8):
        assert refused("a.zip", whole[: len(whole) * part // 8], tmp_path).rule.id == "damaged-package"
    for name in ("testunau-texts.docx", "testunau-texts.xlsx", "testunau-texts-1.2.xlf", "testunau-texts-2.0.xlf"):
        file = package.write(behind)[name]
        assert refused(name, file[: len(file) // 2], tmp_path).rule.id == "damaged-package"


def test_a_flipped_bit_in_a_zip_is_noticed(behind: Job, tmp_path: Path) -> None:
    content = bytearray(sealed(package.write(behind)))
    content[len(content) // 2] ^= 0x10
    assert refused("a.zip", bytes(content), tmp_path).rule.id == "damaged-package"


def test_other_languages_are_refused(tmp_path: Path) -> None:
    finding = refused("a.xlf", FRENCH, tmp_path)
    assert finding.rule.id == "wrong-package-language"
    assert finding.message("en") == "This file is a translation from “en” to “fr”."
    same = refused("a.xlf", FRENCH.replace(b"fr-FR", b"en"), tmp_path)
    assert same.rule.id == "wrong-package-language"


def in_word(job: Job, change: Callable[[Any], None]) -> bytes:
    document = docx.Document(BytesIO(word.write(job)))
    change(document)
    saved = BytesIO()
    document.save(saved)
    return saved.getvalue()


@pytest.mark.parametrize("name", ["w:ins", "w:del", "w:moveTo"])
def test_tracked_changes_have_to_be_accepted_first(behind: Job, name: str, tmp_path: Path) -> None:
    def track(document: Any) -> None:
        paragraph = document.tables[0].rows[1].cells[4].paragraphs[0]
        change = OxmlElement(name)
        change.append(paragraph.add_run("geiriau")._r)
        paragraph._p.append(change)

    assert refused("a.docx", in_word(behind, track), tmp_path).rule.id == "tracked-changes"


def test_a_table_with_other_columns_is_refused(behind: Job, tmp_path: Path) -> None:
    def rename(document: Any) -> None:
        document.tables[0].rows[0].cells[0].text = "Enw"

    def cut(document: Any) -> None:
        row = document.tables[0].rows[1]._tr
        row.remove(row.tc_lst[-1])

    for change in (rename, cut):
        finding = refused("a.docx", in_word(behind, change), tmp_path)
        assert finding.details["reason"] == safe.REASONS["table"]


@pytest.mark.parametrize(
    ("value", "rule", "reason"),
    [
        ("=cmd|'/c calc'!A1", "unsafe-package", "formula"),
        ('=HYPERLINK("https://example.org")', "unsafe-package", "formula"),
        ("#REF!", "damaged-package", "cell"),
        (date(2026, 1, 1), "damaged-package", "cell"),
    ],
)
def test_a_cell_holds_text_or_is_refused_with_its_place(
    behind: Job, value: object, rule: str, reason: str, tmp_path: Path
) -> None:
    book = openpyxl.load_workbook(BytesIO(sheet.write(behind)))
    book.active["E2"] = value
    if reason == "cell":
        book.active["E2"].number_format = "General" if isinstance(value, str) else "yyyy-mm-dd"
    saved = BytesIO()
    book.save(saved)
    finding = refused("a.xlsx", saved.getvalue(), tmp_path)
    assert (finding.rule.id, finding.details["reason"]) == (rule, {**safe.REASONS, **safe.DANGERS}[reason])
    assert (finding.place.line, finding.place.column) == (2, 5)


def test_a_cell_at_the_end_of_the_sheet_is_a_trap(behind: Job, tmp_path: Path) -> None:
    book = openpyxl.load_workbook(BytesIO(sheet.write(behind)))
    book.active["XFD1048576"] = "x"
    saved = BytesIO()
    book.save(saved)
    assert refused("a.xlsx", saved.getvalue(), tmp_path).details["reason"] == safe.DANGERS["size"]


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.xlf")
    with pytest.raises(Refused):
        package.read(tmp_path / "a.xlf")


def test_what_systems_leave_beside_the_files_does_not_matter(behind: Job, tmp_path: Path) -> None:
    content = zipped(
        ("a/texts.xlf", xliff_1.write(behind)),
        ("__MACOSX/a/._texts.xlf", b"\0"),
        ("a/.DS_Store", b"\0"),
        ("a/~$texts.docx", b"\0"),
        ("a/geirfa.csv", b"x"),
    )
    (tmp_path / "back.zip").write_bytes(content)
    [returned] = package.read(tmp_path / "back.zip")
    assert [answer.key for answer in returned.answers] == ["strategy#title"]
