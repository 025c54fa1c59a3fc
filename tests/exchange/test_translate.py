"""A package goes out, is worked on in Word, Excel or a translation tool, and comes in; only its texts change."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from contextlib import chdir
from copy import deepcopy
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree
from zipfile import ZipFile

import docx
import openpyxl
import pytest
from translate.storage.tmx import tmxfile
from translate.storage.xliff import xlifffile
from translate.storage.xliff2 import Xliff2File

from pawb import cli
from pawb.content import edit
from pawb.content.load import load
from projects import Project

X12 = "{urn:oasis:names:tc:xliff:document:1.2}"
Answers = Mapping[str, str]
WELSH = {"strategy#title": "Llais i bob un yn Llanffug", "standards#standards/S1/title": "Croeso cynnes: i bawb"}


def in_word(path: Path, answers: Answers) -> None:
    document = docx.Document(str(path))
    for row in document.tables[0].rows:
        row.cells[4].text = answers.get(row.cells[0].paragraphs[0].text, row.cells[4].text)
    document.save(str(path))


def in_excel(path: Path, answers: Answers) -> None:
    book = openpyxl.load_workbook(path)
    for row in book.active.iter_rows():
        row[4].value = answers.get(row[0].value, row[4].value)
    book.save(path)


def in_a_tool(path: Path, answers: Answers) -> None:
    tool = Xliff2File if path.name.endswith("2.0.xlf") else xlifffile
    store = tool.parsestring(path.read_bytes())
    for unit in store.units:
        key = unit.getunitelement().get("name") if tool is Xliff2File else unit.xmlelement.get("id")
        if key in answers:
            unit.target = answers[key]
            unit.marktranslated()
    path.write_bytes(bytes(store))


WORK: Mapping[str, Callable[[Path, Answers], None]] = {
    "testunau-texts.docx": in_word,
    "testunau-texts.xlsx": in_excel,
    "testunau-texts-1.2.xlf": in_a_tool,
    "testunau-texts-2.0.xlf": in_a_tool,
}


class Said(NamedTuple):
    """What a command said, and its exit code."""

    code: int
    out: str
    err: str


@pytest.fixture
def pawb(capsys: pytest.CaptureFixture[str]) -> Callable[..., Said]:
    """`pawb` run in a project's folder, in this process; one test below runs it as staff do."""

    def run(project: Project, *arguments: str) -> Said:
        capsys.readouterr()
        with chdir(project.root), pytest.raises(SystemExit) as end:
            cli.main(arguments)
        return Said(int(str(end.value.code or 0)), *capsys.readouterr())

    return run


Pawb = Callable[..., Said]


@pytest.fixture
def out(pawb: Pawb) -> Callable[..., Path]:
    """A package of a project, in a folder."""

    def run(project: Project, *options: str) -> Path:
        done = pawb(project, "translate", "out", "package", *options)
        assert done.code == 0, done.err
        return project.root / "package"

    return run


Out = Callable[..., Path]


@pytest.fixture
def bring_in(pawb: Pawb) -> Callable[[Project, Path], Said]:
    """What a translator sent, brought into a project."""
    who = ("--who", "council", "--how", "written", "--as-at", "2026-11-22")
    return lambda project, path: pawb(project, "translate", "in", str(path), *who)


BringIn = Callable[[Project, Path], Said]


def content(project: Project) -> dict[str, bytes]:
    return {
        path.relative_to(project.root).as_posix(): path.read_bytes()
        for path in sorted((project.root / "content").rglob("*"))
        if path.is_file()
    }


@pytest.mark.parametrize("name", WORK)
def test_out_worked_on_and_in(drifted: Project, name: str, out: Out, bring_in: BringIn) -> None:
    before = content(drifted)
    file = out(drifted) / name
    WORK[name](file, WELSH)

    done = bring_in(drifted, file)

    assert done.code == 0, done.out + done.err
    assert done.out == "strategy#title\nstandards#standards/S1/title\nTaken: 2 texts.\n"
    changed = {file for file, bytes_ in content(drifted).items() if bytes_ != before[file]}
    assert changed == {"content/cy/strategy.yml", "content/cy/standards.yml", "content/confirmed.yml"}
    for file, old, new in (
        ("strategy", b"title: Llais i bawb yn Llanffug\n", b"title: Llais i bob un yn Llanffug\n"),
        ("standards", b"  - id: S1\n", b'  - id: S1\n    title: "Croeso cynnes: i bawb"\n'),
    ):
        path = f"content/cy/{file}.yml"
        assert content(drifted)[path] == before[path].replace(old, new, 1)
    for unit in load(drifted.root).units():
        assert unit.confirmation
        mine = unit.key in WELSH
        assert (unit.state, unit.confirmation.who) == (("confirmed", "council") if mine else ("not-proofed", "clerk"))


def test_a_package_that_nobody_touched_changes_no_byte(drifted: Project, out: Out, bring_in: BringIn) -> None:
    before = content(drifted)
    package = out(drifted, "--all", "--to", "cy")
    for path in (package, *(package / name for name in WORK)):
        done = bring_in(drifted, path)
        assert done.code == 0, done.out + done.err
        assert "Nothing in it differs" in done.out + done.err
    assert content(drifted) == before


@pytest.mark.parametrize("name", WORK)
def test_a_translator_who_says_that_the_text_is_still_right_confirms_it(
    drifted: Project, name: str, out: Out, bring_in: BringIn
) -> None:
    before = content(drifted)
    file = out(drifted) / name
    WORK[name](file, {"strategy#title": "Llais i bawb yn Llanffug"})
    assert bring_in(drifted, file).out == "strategy#title\nTaken: 1 text.\n"
    assert {name for name, bytes_ in content(drifted).items() if bytes_ != before[name]} == {"content/confirmed.yml"}
    [title] = [unit for unit in load(drifted.root).units() if unit.key == "strategy#title"]
    assert title.state == "confirmed"


def test_a_draft_that_is_proof_read_is_confirmed(hamlet: Project, out: Out, bring_in: BringIn) -> None:
    file = out(hamlet, "--all", "--to", "cy") / "testunau-texts-2.0.xlf"
    file.write_bytes(file.read_bytes().replace(b'state="translated"', b'state="final"', 3))
    assert bring_in(hamlet, file).out.endswith("Taken: 3 texts.\n")
    assert [unit.state for unit in load(hamlet.root).units()].count("confirmed") == 3


def test_every_text_of_the_village_goes_out_and_comes_in(hamlet: Project, out: Out, bring_in: BringIn) -> None:
    """Each of them with a word more, and nothing else changes: no comment, no fact, no other text."""
    before = {unit.key: unit.texts for unit in load(hamlet.root).units()}
    english = {name: bytes_ for name, bytes_ in content(hamlet).items() if "/en/" in name}
    answers = {
        key: f"{texts['cy'].strip()} hefyd".replace("\n\n", "\n")
        for key, texts in before.items()
        if texts["cy"].isprintable()
    }
    file = out(hamlet, "--all", "--to", "cy") / "testunau-texts.xlsx"
    in_excel(file, answers)

    done = bring_in(hamlet, file)

    assert done.code == 0, done.out + done.err
    after = {unit.key: unit.texts for unit in load(hamlet.root).units()}
    assert {key: " ".join(texts["cy"].split()) for key, texts in after.items()} == {
        key: " ".join(answers.get(key, texts["cy"]).split()) for key, texts in before.items()
    }
    assert {name: bytes_ for name, bytes_ in content(hamlet).items() if "/en/" in name} == english


def test_a_zip_goes_out_by_itself_and_is_never_written_over(drifted: Project, pawb: Pawb) -> None:
    done = pawb(drifted, "translate", "out")
    path = drifted.root / "exports" / "translate-cy.zip"
    assert done.out == f"{path}: 2 texts, into Welsh.\n"
    with ZipFile(path) as packed:
        assert packed.namelist()[0] == "darllenwch-fi-readme.txt"
    first = path.read_bytes()
    again = pawb(drifted, "translate", "out")
    assert again.code == 2
    assert "is there already" in again.err
    path.unlink()
    assert pawb(drifted, "translate", "out").code == 0
    assert path.read_bytes() == first


def test_nothing_to_translate_is_said(hamlet: Project, pawb: Pawb) -> None:
    done = pawb(hamlet, "--language", "cy", "translate", "out")
    assert done.code == 1
    assert done.err.startswith("Nid oes dim ar goll nac wedi dyddio.")
    assert not (hamlet.root / "exports").exists()


def test_where_both_languages_are_behind_one_has_to_be_chosen(drifted: Project, pawb: Pawb) -> None:
    drifted.change("content/cy/strategy.yml", "short: Strategaeth", "short: Ein strategaeth")
    done = pawb(drifted, "translate", "out")
    assert done.code == 2
    assert done.err == "Say into which language: --to cy (2 texts) and --to en (1 text).\n"
    assert pawb(drifted, "translate", "out", "--to", "en").code == 0


def test_a_text_whose_source_moved_is_left_out_and_named(drifted: Project, out: Out, bring_in: BringIn) -> None:
    file = out(drifted) / "testunau-texts.docx"
    in_word(file, WELSH)
    drifted.change("content/en/strategy.yml", "A voice for all", "A voice for each")

    done = bring_in(drifted, file)

    assert done.code == 1
    assert (
        "“strategy#title” was not taken: its English in the content is not what this file says." in done.out + done.err
    )
    assert "Left out: 1 text." in done.out + done.err
    assert b"Llais i bawb yn Llanffug" in content(drifted)["content/cy/strategy.yml"]
    assert b"Croeso cynnes" in content(drifted)["content/cy/standards.yml"]


@pytest.mark.parametrize("name", WORK)
def test_what_somebody_else_changed_meanwhile_is_not_undone(
    drifted: Project, name: str, out: Out, bring_in: BringIn
) -> None:
    file = out(drifted) / name
    WORK[name](file, WELSH)
    drifted.change("content/cy/strategy.yml", "title: Llais i bawb", "title: Llais pawb")

    done = bring_in(drifted, file)

    assert done.code == 1
    assert (
        "“strategy#title” was not taken: its Welsh in the content is not what this file says it was."
        in done.out + done.err
    )
    assert b"title: Llais pawb yn Llanffug\n" in content(drifted)["content/cy/strategy.yml"]


def test_one_text_answered_twice_differently_is_left_out(drifted: Project, out: Out, bring_in: BringIn) -> None:
    package = out(drifted)
    in_word(package / "testunau-texts.docx", WELSH)
    in_excel(package / "testunau-texts.xlsx", {**WELSH, "strategy#title": "Llais pawb"})
    done = bring_in(drifted, package)
    assert done.code == 1
    assert "“strategy#title” has two different translations here." in done.out + done.err


@pytest.mark.parametrize("first", ["Llais pawb", "Llais i bawb yn Llanffug"])
def test_one_text_finished_twice_is_neither_changed_nor_confirmed(
    drifted: Project, first: str, out: Out, bring_in: BringIn
) -> None:
    file = out(drifted) / "testunau-texts-1.2.xlf"
    tree = ElementTree.parse(file)
    [body] = [body for body in tree.iter(f"{X12}body") if next(body.iter(f"{X12}target")).text]
    unit = body[0]
    assert unit.get("id") == "strategy#title"
    body.append(deepcopy(unit))
    second = "Llais i bawb yn Llanffug" if first == "Llais pawb" else "Llais pawb"
    for each, words in zip(body, (first, second), strict=True):
        target = each.find(f"{X12}target")
        assert target is not None
        target.text = words
        target.set("state", "final")
    tree.write(file)
    before = content(drifted)

    done = bring_in(drifted, file)

    assert done.code == 1
    assert "“strategy#title” has two different translations here." in done.out
    assert content(drifted) == before


@pytest.mark.parametrize(("name", "state"), [("1.2", "needs-translation"), ("1.2", "new"), ("2.0", "initial")])
def test_a_text_that_is_not_finished_is_left_out_and_named(
    drifted: Project, name: str, state: str, out: Out, bring_in: BringIn
) -> None:
    file = out(drifted) / f"testunau-texts-{name}.xlf"
    in_a_tool(file, WELSH)
    done_so_far = file.read_text(encoding="utf-8")
    file.write_text(re.sub(r'state="\w+"', f'state="{state}"', done_so_far), encoding="utf-8")
    before = content(drifted)
    done = bring_in(drifted, file)
    assert done.code == 1
    for key in WELSH:
        assert f"“{key}” was not taken: the file says that its translation is not finished." in done.out
    assert content(drifted) == before

    file.write_text(re.sub(r' state="\w+"', "", done_so_far), encoding="utf-8")
    assert bring_in(drifted, file).out.endswith("Taken: 2 texts.\n")


@pytest.mark.parametrize("code", ["<x id='1'/>", "<ph id='1'>x</ph>", "<bpt id='1'>&lt;b&gt;</bpt>"])
def test_a_text_with_a_code_among_its_words_is_left_out_and_named(
    drifted: Project, code: str, out: Out, bring_in: BringIn
) -> None:
    file = out(drifted) / "testunau-texts-1.2.xlf"
    in_a_tool(file, WELSH)
    words = file.read_text(encoding="utf-8")
    file.write_text(words.replace(">Llais i bob", f"><g id='0'>Llais</g> {code}i bob"), encoding="utf-8")
    done = bring_in(drifted, file)
    assert done.code == 1
    assert "“strategy#title” was not taken: there is a code among its words." in done.out
    assert b"title: Llais i bawb yn Llanffug\n" in content(drifted)["content/cy/strategy.yml"]
    assert b"Croeso cynnes" in content(drifted)["content/cy/standards.yml"]


def test_marked_words_and_line_breaks_around_a_title_are_its_words_alone(
    drifted: Project, out: Out, bring_in: BringIn
) -> None:
    file = out(drifted) / "testunau-texts-1.2.xlf"
    in_a_tool(file, WELSH)
    words = file.read_text(encoding="utf-8")
    marked = "\n    <g id='0'>Llais</g> <mrk mtype='seg'>i bob un</mrk>\n    yn Llanffug\n  "
    file.write_text(words.replace(">Llais i bob un yn Llanffug", f">{marked}"), encoding="utf-8")
    assert bring_in(drifted, file).code == 0
    assert b"title: Llais i bob un yn Llanffug\n" in content(drifted)["content/cy/strategy.yml"]


def write_over(path: Path, column: int) -> None:
    """Write into a cell of the table that is not for the translator, in the row of the title."""
    if path.suffix == ".docx":
        document = docx.Document(str(path))
        rows = [row.cells for row in document.tables[0].rows]
        next(cells for cells in rows if cells[0].paragraphs[0].text == "strategy#title")[column].text = "Llais pob un"
        document.save(str(path))
    else:
        book = openpyxl.load_workbook(path)
        next(cells for cells in book.active.iter_rows() if cells[0].value == "strategy#title")[column].value = "Llais"
        book.save(path)


@pytest.mark.parametrize("name", ["testunau-texts.docx", "testunau-texts.xlsx"])
@pytest.mark.parametrize(("column", "heading"), [(1, "English"), (3, "Welsh now")])
def test_words_in_a_column_that_is_not_for_them_are_told(
    drifted: Project, name: str, column: int, heading: str, out: Out, bring_in: BringIn
) -> None:
    file = out(drifted) / name
    write_over(file, column)
    before = content(drifted)

    done = bring_in(drifted, file)

    assert done.code == 1
    assert f"The column “{heading}” was changed for “strategy#title”" in done.out
    assert f":{column + 1} " in done.out or f":{column + 1}\n" in done.out
    assert "Left out: 1 text." in done.err
    assert content(drifted) == before


def test_words_over_those_of_now_and_in_the_new_column_are_not_lost(
    drifted: Project, out: Out, bring_in: BringIn
) -> None:
    file = out(drifted, "--all", "--to", "cy") / "testunau-texts.docx"
    write_over(file, 3)
    in_word(file, {"strategy#title": "Llais pob un"})
    done = bring_in(drifted, file)
    assert done.code == 1
    assert "“strategy#title” was not taken: its Welsh in the content is not what this file says it was." in done.out


def test_a_package_that_is_taken_twice_has_nothing_more_to_say(drifted: Project, out: Out, bring_in: BringIn) -> None:
    package = out(drifted)
    in_word(package / "testunau-texts.docx", WELSH)
    assert bring_in(drifted, package).code == 0
    done = bring_in(drifted, package)
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith("Nothing in it differs")


def test_the_memory_may_come_back_and_changes_what_was_changed_in_it(
    hamlet: Project, out: Out, bring_in: BringIn
) -> None:
    file = out(hamlet, "--all", "--to", "cy") / "cof-memory.tmx"
    store = tmxfile.parsestring(file.read_bytes(), sourcelanguage="en", targetlanguage="cy")
    [title] = [unit for unit in store.units if unit.getid() == "strategy#title"]
    title.target = "Llais pob un yn Llanffug"
    file.write_bytes(bytes(store))
    hamlet.change("content/cy/standards.yml", "    title: Croeso\n", "    title: Croeso mawr\n")

    done = bring_in(hamlet, file)

    assert (done.code, done.out) == (0, "strategy#title\nTaken: 1 text.\n")
    assert b"title: Llais pob un yn Llanffug\n" in content(hamlet)["content/cy/strategy.yml"]
    assert b"title: Croeso mawr\n" in content(hamlet)["content/cy/standards.yml"]


@pytest.mark.parametrize("name", ["pecyn.pdf", "pecyn.docx", "pecyn.tar.gz"])
def test_a_package_is_a_folder_or_a_zip_and_nothing_else(drifted: Project, name: str, pawb: Pawb) -> None:
    done = pawb(drifted, "translate", "out", name)
    assert done.code == 2
    assert done.err.startswith(f"{name} is neither a folder nor a zip.")
    assert not (drifted.root / name).exists()


def test_an_unknown_key_is_left_out(drifted: Project, out: Out, bring_in: BringIn) -> None:
    file = out(drifted) / "testunau-texts.xlsx"
    book = openpyxl.load_workbook(file)
    book.active["A2"], book.active["E2"] = "strategy#titel", "Llais"
    book.save(file)
    done = bring_in(drifted, file)
    assert done.code == 1
    assert "testunau-texts.xlsx:2:5" in done.out + done.err
    assert "There is no text “strategy#titel”." in done.out + done.err


@pytest.mark.parametrize(
    ("answer", "rule"),
    [
        ("This is the voice that everybody in the village should have.", "untranslated-text"),
        ("Llais\u200b i bawb", "hidden-character"),
        ("Llais " * 100, "too-long"),
    ],
)
def test_words_that_a_check_refuses_are_not_written(
    drifted: Project, answer: str, rule: str, out: Out, bring_in: BringIn
) -> None:
    before = content(drifted)
    file = out(drifted) / "testunau-texts.xlsx"
    in_excel(file, {**WELSH, "strategy#title": answer})
    done = bring_in(drifted, file)
    assert done.code == 1
    assert f"[{rule}]" in done.out + done.err
    assert "Nothing was written." in done.out + done.err
    assert content(drifted) == before


def test_a_whole_publication_that_welsh_lacks(hamlet: Project, out: Out, bring_in: BringIn) -> None:
    welsh = hamlet.root / "content" / "cy" / "standards.yml"
    was = {unit.key: unit.texts["cy"] for unit in load(hamlet.root).units() if unit.key.startswith("standards#")}
    welsh.unlink()
    file = out(hamlet) / "testunau-texts.docx"
    in_word(file, was)

    done = bring_in(hamlet, file)

    assert done.code == 0, done.out + done.err
    now = {unit.key: unit.texts["cy"] for unit in load(hamlet.root).units() if unit.key.startswith("standards#")}
    assert {key: text.strip() for key, text in now.items()} == {key: text.strip() for key, text in was.items()}
    assert welsh.read_text(encoding="utf-8").startswith("kind: standards\ntitle: Ein safonau\nsummary: Yr hyn")


def test_words_of_the_site_come_in_beside_those_of_the_other_language(
    hamlet: Project, out: Out, bring_in: BringIn
) -> None:
    hamlet.change("content/site.yml", "  en: Have your say in Llanffug", "  en: Speak up in Llanffug")
    before = content(hamlet)["content/site.yml"]
    file = out(hamlet) / "testunau-texts-2.0.xlf"
    in_a_tool(file, {"site#name": "Codwch eich llais yn Llanffug"})
    done = bring_in(hamlet, file)
    assert done.code == 0, done.out + done.err
    now = content(hamlet)["content/site.yml"]
    assert now == before.replace(b"cy: Dweud eich dweud yn Llanffug", b"cy: Codwch eich llais yn Llanffug", 1)


def test_line_ends_and_a_byte_order_mark_stay(drifted: Project, out: Out, bring_in: BringIn) -> None:
    path = drifted.root / "content" / "cy" / "standards.yml"
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    before = path.read_bytes()
    file = out(drifted) / "testunau-texts.docx"
    in_word(file, WELSH)
    assert bring_in(drifted, file).code == 0
    assert path.read_bytes() == before.replace(
        b"  - id: S1\r\n", b'  - id: S1\r\n    title: "Croeso cynnes: i bawb"\r\n', 1
    )


def test_without_a_ledger_nothing_is_confirmed(drifted: Project, out: Out, bring_in: BringIn) -> None:
    file = out(drifted) / "testunau-texts.docx"
    in_word(file, WELSH)
    (drifted.root / "content" / "confirmed.yml").unlink()
    assert bring_in(drifted, file).code == 0
    assert "content/confirmed.yml" not in content(drifted)


def test_all_files_are_written_or_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first, second, third = (tmp_path / name for name in ("a.yml", "b.yml", "new/c.yml"))
    first.write_bytes(b"a")
    second.write_bytes(b"b")
    replace = Path.replace

    def full(self: Path, target: Path) -> Path:
        if target == third:
            raise OSError(28, "No space left on device")
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(OSError, match="No space left"):
        edit.replace({first: b"A", second: b"B", third: b"C"})
    assert (first.read_bytes(), second.read_bytes(), third.exists()) == (b"a", b"b", False)
    assert sorted(path.name for path in tmp_path.rglob("*") if path.is_file()) == ["a.yml", "b.yml"]


def test_content_with_a_fault_is_neither_sent_nor_changed(
    drifted: Project, out: Out, bring_in: BringIn, pawb: Pawb
) -> None:
    file = out(drifted) / "testunau-texts.docx"
    in_word(file, WELSH)
    drifted.change("content/en/strategy.yml", "title:", "titel:")
    before = content(drifted)
    assert "[unknown-field]" in bring_in(drifted, file).out
    assert pawb(drifted, "translate", "out").code == 1
    assert content(drifted) == before


def test_a_role_that_there_is_not(drifted: Project, out: Out, pawb: Pawb) -> None:
    file = out(drifted) / "testunau-texts.docx"
    done = pawb(drifted, "translate", "in", str(file), "--who", "clark", "--how", "written")
    assert done.code == 2
    assert 'There is no role "clark". Did you mean "clerk"?' in done.err


@pytest.mark.parametrize(("code", "said"), [("cy", "Gosodwch hi"), ("en", "Install it")])
def test_what_is_not_installed_is_said(drifted: Project, code: str, said: str) -> None:
    drifted.write("without/docx.py", "raise ImportError(name='docx')")
    done = drifted.run("--language", code, "translate", "out", PYTHONPATH=str(drifted.root / "without"))
    assert done.returncode == 1
    assert "(docx)" in done.stderr
    assert f"{said}: pip install 'pawb[translate]'" in done.stderr


def test_as_staff_run_it_in_welsh(drifted: Project) -> None:
    sent = drifted.run("--language", "cy", "translate", "out", "pecyn.zip")
    assert (sent.returncode, sent.stdout) == (0, "pecyn.zip: 2 destun. Iaith y cyfieithiad: Cymraeg.\n")
    back = drifted.run("--language", "cy", "translate", "in", "pecyn.zip", "--who", "council", "--how", "draft")
    assert (back.returncode, back.stdout) == (
        0,
        "Nid oes dim ynddo'n wahanol i'r cynnwys, felly ni ysgrifennwyd dim.\n",
    )
