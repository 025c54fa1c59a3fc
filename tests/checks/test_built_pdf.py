"""What a PDF is, read from real files: made by WeasyPrint, written by hand, and broken."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String
from weasyprint import HTML

from bare import PARTS, annotation, bare, save, tag
from pawb.checks.built_pdf import Pdf, gather, read
from pawb.checks.fonts import Font


def write(path: Path, content: bytes, form: bytes = b"", matrix: list[float] | None = None) -> Path:
    """A PDF of one page that paints `content`, and the form `/Fm` where it asks for it."""
    pdf = pikepdf.new()
    pdf.add_blank_page()
    page = pdf.pages[0]
    font = pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica)
    resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=pdf.make_indirect(font)))
    painted = pdf.make_stream(form, Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Form, BBox=[0, 0, 9, 9])
    painted.Resources = pikepdf.Dictionary(resources)
    if matrix:
        painted.Matrix = matrix
    resources.XObject = pikepdf.Dictionary(Fm=painted)
    painted.Resources.XObject = pikepdf.Dictionary(Fm=painted)
    page.Resources = resources
    page.Contents = pdf.make_stream(content)
    pdf.save(path)
    return path


def runs(path: Path) -> list[tuple[float, str]]:
    pdf = read(path, path.name)
    assert isinstance(pdf, Pdf)
    return [(round(run.size, 2), run.text) for page in pdf.pages for run in page]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"BT /F1 18 Tf (plain) Tj ET", [(18, "plain")]),
        (b"BT /F1 1 Tf 18 0 0 18 50 50 Tm (by matrix) Tj ET", [(18, "by matrix")]),
        (b".5 0 0 .5 0 0 cm BT /F1 18 Tf (half) Tj ET", [(9, "half")]),
        (b"q .5 0 0 .5 0 0 cm Q BT /F1 18 Tf (put back) Tj ET", [(18, "put back")]),
        (b"BT /F1 18 Tf q 9 Tr Q (a) Tj ET", [(18, "a")]),
        (b"0 1 -1 0 0 0 cm BT /F1 18 Tf (turned) Tj ET", [(18, "turned")]),
        (b"1 0 0 -1 0 700 cm BT /F1 18 Tf 1 0 0 -1 0 0 Tm (mirrored twice) Tj ET", [(18, "mirrored twice")]),
        (b"BT /F1 18 Tf 2 0 0 1 0 0 Tm (wide, not high) Tj ET", [(18, "wide, not high")]),
        (b"BT /F1 18 Tf [(ker) -20 (ned)] TJ ET", [(18, "kerned")]),
        (b"BT /F1 18 Tf 20 TL (next) ' 1 2 (spaced) \" ET", [(18, "next"), (18, "spaced")]),
        (b"BT /F1 18 Tf 3 Tr (the words of a scan) Tj ET", [(18, "the words of a scan")]),
        (b"BT /F1 18 Tf ET BT (font stays) Tj ET", [(18, "font stays")]),
        (b"Q Q BT /F1 18 Tf (too many Q) Tj ET", [(18, "too many Q")]),
    ],
)
def test_size_on_paper(content: bytes, expected: list[tuple[float, str]], tmp_path: Path) -> None:
    assert runs(write(tmp_path / "a.pdf", content)) == expected


def test_text_in_a_form_has_the_size_of_both(tmp_path: Path) -> None:
    path = write(tmp_path / "a.pdf", b"q .5 0 0 .5 0 0 cm /Fm Do Q", b"BT /F1 18 Tf (deep) Tj ET", [2, 0, 0, 3, 0, 0])
    assert runs(path) == [(27, "deep")]


def test_form_that_paints_itself_comes_to_an_end(tmp_path: Path) -> None:
    assert set(runs(write(tmp_path / "a.pdf", b"/Fm Do", b"BT /F1 18 Tf (again) Tj ET /Fm Do"))) == {(18, "again")}


def test_page_with_a_larger_unit(tmp_path: Path) -> None:
    path = write(tmp_path / "a.pdf", b"BT /F1 9 Tf (double) Tj ET")
    with pikepdf.open(path, allow_overwriting_input=True) as pdf:
        pdf.pages[0].obj.UserUnit = 2
        pdf.save(path)
    assert runs(path) == [(18, "double")]


def test_weasyprint_text_is_read_back_letter_by_letter(tmp_path: Path) -> None:
    path = tmp_path / "safonau-large-print-18pt-cy.pdf"
    html = (
        '<html lang="cy"><title>Safonau’r tŷ</title><style>body { font-size: 18pt }</style><h1>Y dŵr a’r tŷ</h1><p>fi €'
    )
    HTML(string=html).write_pdf(path, pdf_variant="pdf/ua-1")
    pdf = read(path, "site/safonau-large-print-18pt-cy.pdf")
    assert isinstance(pdf, Pdf)
    assert (pdf.language, pdf.title) == ("cy", "Safonau’r tŷ")
    assert (pdf.shows_title, pdf.tagged, pdf.bookmarks) == (True, True, ("Y dŵr a’r tŷ",))
    assert (pdf.promised_size, pdf.promised_language) == (18, "cy")
    assert [(round(run.size, 2), run.text) for run in pdf.pages[0]] == [(36, "Y dŵr a’r tŷ"), (18, "fi €")]


@pytest.mark.parametrize(
    ("told", "codes", "text"),
    [
        (b"1 beginbfchar <0001> <0177> endbfchar", b"\0\1", "ŷ"),
        (b"2 beginbfchar <0001> <00660069>\n<0002> <D83DDE00> endbfchar", b"\0\1\0\2", "fi😀"),
        (b"1 beginbfrange <0001> <0003> <0061> endbfrange", b"\0\3\0\1", "ca"),
        (b"1 beginbfrange <0001> <0002> [<0175> <0177>] endbfrange", b"\0\1\0\2", "ŵŷ"),
        (b"1 beginbfchar <0001> <0061> endbfchar 1 beginbfrange <0002> <0002> <0062> endbfrange", b"\0\1\0\2", "ab"),
        (b"1 beginbfchar <0001> <0061> endbfchar", b"\0\7", "\ufffd"),
        (b"", b"\0\1\0\2", "\ufffd\ufffd"),
        (b"1 beginbfrange <0000> <FFFFFFFF> <D7FE> endbfrange", b"\0\1\0\2", "\ud7ff\ufffd"),
        (b"1 beginbfrange <0001> <0002> [] endbfrange 1 beginbfchar <1> <123> endbfchar", b"\0\1", "\ufffd"),
    ],
)
def test_letters_of_a_font(told: bytes, codes: bytes, text: str) -> None:
    assert Font(2, told).read(codes) == text


@pytest.mark.parametrize(
    ("name", "size", "language"),
    [
        ("standards-large-print-24pt-en.pdf", 24, "en"),
        ("safonau-easy-read-20pt-cy.pdf", 20, "cy"),
        ("standards.pdf", 12, ""),
        ("plan-18pt.pdf", 12, ""),
    ],
)
def test_promise_is_in_the_name(name: str, size: float, language: str) -> None:
    pdf = Pdf(f"site/{name}", "", "", False, False, (), ())
    assert (pdf.promised_size, pdf.promised_language) == (size, language)


def test_gather_names_files_within_the_project_and_sorts_them(tmp_path: Path) -> None:
    for name in ("site/en/b.pdf", "site/cy/a.pdf"):
        (tmp_path / name).parent.mkdir(parents=True)
        write(tmp_path / name, b"")
    found = list(gather(tmp_path / "site", tmp_path))
    assert [pdf.file for pdf in found if isinstance(pdf, Pdf)] == ["site/cy/a.pdf", "site/en/b.pdf"]


@pytest.mark.parametrize(
    "wrong", [b"", b"not a PDF", b"%PDF-1.7\n%%EOF", b"%PDF-1.7\n1 0 obj <</Type/Catalog>> endobj"]
)
def test_damaged_file_is_a_finding(wrong: bytes, tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(wrong)
    (found,) = gather(tmp_path, tmp_path)
    assert not isinstance(found, Pdf)
    assert (found.rule.id, found.place.file) == ("damaged-pdf", "a.pdf")


def test_pdf_behind_a_password_is_a_finding(tmp_path: Path) -> None:
    path = write(tmp_path / "a.pdf", b"")
    with pikepdf.open(path, allow_overwriting_input=True) as pdf:
        pdf.save(path, encryption=pikepdf.Encryption(user="secret", owner="secret"))
    found = read(path, "a.pdf")
    assert not isinstance(found, Pdf)
    assert found.rule.id == "locked-pdf"


def test_files_are_found_whatever_they_and_their_folders_are_called(tmp_path: Path) -> None:
    (tmp_path / "a.pdf" / "tŷ").mkdir(parents=True)
    for name in ("A.PDF", "a.pdf/tŷ/new\nline.Pdf", "a.pdf/bad\udcff.pdf"):
        write(tmp_path / name, b"")
    found = {one.file for one in gather(tmp_path, tmp_path) if isinstance(one, Pdf)}
    assert found == {"A.PDF", "a.pdf/tŷ/new\ufffdline.Pdf", "a.pdf/bad\ufffd.pdf"}


def test_a_tag_that_contains_itself_has_an_end(tmp_path: Path) -> None:
    pdf = bare(tag("H1", "Our standards"))
    document = pdf.Root.StructTreeRoot.K[0]
    document.K.extend([document, document])
    save(pdf, tmp_path / "a.pdf")
    found = read(tmp_path / "a.pdf", "a.pdf")
    assert isinstance(found, Pdf)
    assert found.tags
    assert [one.role for one in found.tags.below()] == ["Document", *["Document", "H1"] * 2]


def test_forms_that_hold_each_other_ten_times_over_have_an_end(tmp_path: Path) -> None:
    pdf = bare(tag("H1", "Our standards"))
    entries = {"/Type": Name.XObject, "/Subtype": Name.Form, "/BBox": Array([0, 0, 9, 9])}
    form = pdf.make_stream(b"", entries)
    for _ in range(9):
        form = pdf.make_stream(b"/X Do " * 10, {**entries, "/Resources": Dictionary(XObject=Dictionary(X=form))})
    pdf.pages[0].Resources.XObject = Dictionary(X=form)
    pdf.pages[0].Contents = pdf.make_stream(b"/X Do BT /F 9 Tf (We) Tj ET")
    save(pdf, tmp_path / "a.pdf")
    found = read(tmp_path / "a.pdf", "a.pdf")
    assert isinstance(found, Pdf)
    assert [run.text for run in found.pages[0]] == ["We"]


@pytest.mark.parametrize(
    ("said", "version", "profiles"),
    [
        ("<pdfuaid:part>1</pdfuaid:part>", "1.7", ("PDFUA-1",)),
        ("<pdfuaid:part>2</pdfuaid:part>", "2.0", ("PDFUA-2-ISO32005",)),
        ("", "1.7", ("PDFUA-1",)),
        ("", "2.0", ("PDFUA-2-ISO32005",)),
        ("<pdfuaid:part>3</pdfuaid:part>", "2.0", ("PDFUA-2-ISO32005",)),
        ("<!-- http://pdfa.org/declarations/wtpdf#accessibility1.0 -->", "2.0", ("WTPDF-1-0-Accessibility",)),
        ("<!-- http://pdfa.org/declarations/wtpdf#reuse1.0 -->", "2.0", ("WTPDF-1-0-Reuse",)),
    ],
)
def test_a_file_is_judged_by_what_it_declares(
    said: str, version: str, profiles: tuple[str, ...], tmp_path: Path
) -> None:
    pdf = bare(tag("H1", "Our standards"))
    pdf.Root.Metadata.write(pdf.Root.Metadata.read_bytes().replace(PARTS[1].encode(), said.encode()))
    pdf.save(tmp_path / "a.pdf", force_version=version)
    found = read(tmp_path / "a.pdf", "a.pdf")
    assert isinstance(found, Pdf)
    assert found.profiles == profiles


@pytest.mark.parametrize(
    ("entries", "dead"),
    [
        ({"A": Dictionary(S=Name.URI, URI=String("https://llanffug.example/"))}, False),
        ({"A": Dictionary(S=Name.URI, URI=String("https://"))}, True),
        ({"A": Dictionary(S=Name.URI, URI=String("file:///home/elen/plan.docx"))}, True),
        ({}, True),
        ({"Dest": String("here")}, False),
        ({"Dest": String("nowhere")}, True),
        ({"A": Dictionary(S=Name.GoTo, D=Array([0, Name.Fit]))}, False),
        ({"A": Dictionary(S=Name.GoTo, D=Array([Dictionary(Type=Name.Page), Name.Fit]))}, True),
        ({"A": Dictionary(S=Name.GoToR, F=String("a.pdf"), D=Array([0, Name.Fit]))}, False),
        ({"F": 2}, None),
    ],
)
def test_a_link_that_leads_nowhere_is_known(entries: dict[str, Any], dead: bool | None, tmp_path: Path) -> None:
    pdf = bare(tag("H1", "Our standards"), tag("P", tag("Link", "Ours", annotation("Link", **entries))))
    place = Array([pdf.pages[0].obj, Name.Fit])
    pdf.Root.Names = Dictionary(Dests=Dictionary(Kids=Array([Dictionary(Names=Array([String("here"), place]))])))
    save(pdf, tmp_path / "a.pdf")
    found = read(tmp_path / "a.pdf", "a.pdf")
    assert isinstance(found, Pdf)
    assert [lead.dead for lead in found.leads] == ([] if dead is None else [dead])


def test_a_pdf_cut_or_changed_anywhere_never_crashes(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    HTML(string='<html lang="en"><title>T</title><h1>One</h1><p style="opacity: .5">Two').write_pdf(
        path, pdf_variant="pdf/ua-1", uncompressed_pdf=True
    )
    whole = path.read_bytes()
    for at in range(0, len(whole), len(whole) // 60):
        for broken in (whole[:at], whole[:at] + b"/Null null [" + whole[at + 12 :]):
            path.write_bytes(broken)
            found = read(path, "a.pdf")
            assert isinstance(found, Pdf) or found.rule.id == "damaged-pdf"


def test_a_font_that_names_its_letters_itself_is_read(tmp_path: Path) -> None:
    pdf = bare(tag("H1", "O\\014ce"))
    font = pdf.pages[0].Resources.Font.F
    font.Subtype = Name.Type1
    del font.Encoding
    del font.FontDescriptor.FontFile2
    font.FontDescriptor.FontFile = pdf.make_stream(
        b"/Encoding 256 array dup 12 /f_fi put dup 79 /O put currentfile eexec"
    )
    save(pdf, tmp_path / "a.pdf")
    found = read(tmp_path / "a.pdf", "a.pdf")
    assert isinstance(found, Pdf)
    assert [block.text for block in found.blocks] == ["Of\ufb01ce"]
