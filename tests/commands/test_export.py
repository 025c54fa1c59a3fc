"""What `pawb export` leaves in its folder: names that keep apart, a page that lists them, and nobody else's things."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote

import pikepdf
import pytest
from selectolax.lexbor import LexborHTMLParser

from pawb import cli
from pawb.checks import built_site, run
from pawb.checks.print import split_word
from pawb.commands import export, exports
from pawb.findings import Finding, Place
from pawb.languages import codes
from pawb.press import Edition, Made
from pawb.render.exports import Exported
from projects import Project

A5 = 148 / 25.4 * 72


def exported(project: Project, *arguments: str, monkeypatch: pytest.MonkeyPatch) -> int:
    """The exit code of `pawb export large-print standards --reading full`, run in `project`."""
    monkeypatch.chdir(project.root)
    with pytest.raises(SystemExit) as stopped:
        cli.main(["export", "large-print", "standards", "--reading", "full", *arguments])
    return int(str(stopped.value.code))


def files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def page(folder: Path) -> LexborHTMLParser:
    return LexborHTMLParser((folder / exports.INDEX).read_bytes())


def test_profiles_papers_and_the_archive_keep_apart_and_are_listed(
    village: Project, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = village.root / "out"
    asked = ("--profile", "cream", "--size", "18", "--paper", "A5", "--paper", "A4", "--to", "out")
    assert exported(village, *asked, monkeypatch=monkeypatch) == 0
    assert exported(village, "--language", "cy", "--archive", "--to", "out", monkeypatch=monkeypatch) == 0
    prints = {
        "cy": ("safonau-print-bras", "safonau-print-bras-ar-hufen"),
        "en": ("standards-large-print", "standards-cream-large-print"),
    }
    names = {f"{name}-18pt{paper}-{code}.pdf" for code in prints for name in prints[code] for paper in ("", "-a5")}
    names.add("safonau-print-bras-18pt-archif-cy.pdf")
    assert files(folder) == {*names, exports.INDEX, exports.KNOWN}
    for name in names:
        with pikepdf.open(folder / name) as pdf:
            width = float(pdf.pages[0].mediabox[2])
        assert (abs(width - A5) < 1) == ("-a5-" in name)
    listed = page(folder)
    assert {unquote(str(link.attributes["href"])) for link in listed.css("section a")} == names
    assert [half.attributes["lang"] for half in listed.css("section")] == list(codes())
    assert listed.css_first("html").attributes["lang"] == "cy"
    texts = [link.text() for link in listed.css("section a")]
    assert len(set(texts)) == len(texts)
    assert any("print bras ar hufen, 18 pwynt, A5 (PDF)" in text for text in texts)
    assert not listed.css("script")
    assert str(folder / exports.INDEX) in capsys.readouterr().out
    report = run("page", built_site.gather(folder, folder, codes()))
    assert {finding.rule.id for finding in report.findings} == {"missing-twin-link"}  # one page holds both languages


def test_every_print_at_once(village: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = village.root / "exports"
    assert exported(village, "--all", "--language", "cy", monkeypatch=monkeypatch) == 0
    assert len(list(folder.glob("*.pdf"))) == 9
    before = {path: path.stat().st_ino for path in (village.root / ".pawb" / "cache").iterdir()}
    assert exported(village, "--all", "--language", "cy", monkeypatch=monkeypatch) == 0
    assert before == {path: path.stat().st_ino for path in (village.root / ".pawb" / "cache").iterdir()}


def test_what_others_put_there_stays(village: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    village.write("mine/letter.txt", "Annwyl bawb")
    assert exported(village, "--to", "mine", monkeypatch=monkeypatch) == 0
    assert "letter.txt" in files(village.root / "mine")
    village.write("theirs/index.html", "<p>Ours</p>")
    assert exported(village, "--to", "theirs", monkeypatch=monkeypatch) == 1
    assert files(village.root / "theirs") == {"index.html"}
    assert (village.root / "theirs/index.html").read_text() == "<p>Ours</p>"


def test_ctrl_c_leaves_nothing(village: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(export, "press", interrupt)
    assert exported(village, monkeypatch=monkeypatch) == 130
    assert not (village.root / "exports").exists()


def test_what_breaks_a_rule_of_print_is_told_and_not_given_out(
    village: Project, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def strict(editions: list[Edition], *_: object, **__: object) -> tuple[list[Made], list[Finding]]:
        one, other = editions
        fault = split_word.RULE.at(Place(one.file, page=2), words="cwestiwn, hyd yn oed", end="cwest", start="iwn")
        pdf = village.root / "made.pdf"
        pdf.write_bytes(b"%PDF")
        return [Made(one, pdf, 3, 4, (fault,), False), Made(other, pdf, 3, 4, (), False)], [fault]

    monkeypatch.setattr(export, "press", strict)
    assert exported(village, "--language", "cy", "--size", "14", "--size", "24", monkeypatch=monkeypatch) == 1
    assert files(village.root / "exports") == {"safonau-print-bras-iawn-24pt-cy.pdf", exports.INDEX, exports.KNOWN}
    said = capsys.readouterr().err
    assert "safonau-print-clir-14pt-cy.pdf:p2" in said
    assert "content/cy/standards.yml:19:11" in said


MADE = Exported("a/s.pdf", "cy", "Safonau", "print bras", 18, "A4", False, 3, 20_000, "2026-03-31")


def test_a_folder_forgets_what_is_gone_and_damage_costs_only_the_list(tmp_path: Path) -> None:
    pdf = tmp_path / "made.pdf"
    pdf.write_bytes(b"%PDF")
    folder = exports.Folder(tmp_path / "out")
    folder.add([(MADE, pdf), (replace(MADE, file="b.pdf"), pdf)])
    (folder.path / "b.pdf").unlink()
    folder.add([(MADE, pdf)])
    assert [link.attributes["href"] for link in page(folder.path).css("section a")] == ["a/s.pdf"]
    assert "fel yr oedd ar 31 Mawrth 2026" in page(folder.path).css_first("section li").text()
    (folder.path / exports.KNOWN).write_text("[1]")
    folder.add([(MADE, pdf)])
    assert len(page(folder.path).css("section a")) == 1


def test_a_full_disk_leaves_no_half_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pdf = tmp_path / "made.pdf"
    pdf.write_bytes(b"%PDF")

    def fail(self: Path, target: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(OSError, match="No space"):
        exports.Folder(tmp_path / "out").add([(MADE, pdf)])
    assert files(tmp_path / "out") == set()
