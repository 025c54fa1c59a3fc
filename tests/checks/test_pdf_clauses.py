"""PDF/UA clause by clause: a bare file that breaks one is told with its number, and one that keeps it has no error.

Each file is sound but for its one fault. The clauses are those that veraPDF has rules for (ISO 14289-1 and 14289-2),
with what is allowed beside them: nothing may be said of that.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Pdf, String

from bare import PARTS, annotation, bare, save, tag
from pawb.commands import pdfs
from pawb.findings import Finding

Change = Callable[[Pdf], object]
Case = tuple[tuple[Any, ...], Change]

TITLE = tag("H1", "Our standards")
WORDS = tag("P", "We listen to people.")
SCOPE = Dictionary(O=Name.Table, Scope=Name.Column)


def sound(*tags: Any) -> Case:
    return tags, lambda pdf: None


def changed(change: Change, *tags: Any) -> Case:
    return tags, change


def row(*cells: str, **entries: Any) -> Any:
    return tag("TR", *(tag("TD", cell, **entries) for cell in cells))


def head(*cells: str, **entries: Any) -> Any:
    return tag("TR", *(tag("TH", cell, **entries) for cell in cells))


def table(*rows: Any) -> Any:
    return tag("Table", *(rows or (head("What", "When", A=SCOPE), row("Survey", "April"))))


def items(*words: str, role: str = "L", inner: str = "LI") -> Any:
    return tag(role, *(tag(inner, tag("Lbl", "-"), tag("LBody", one)) for one in words))


def painted(old: bytes, new: bytes) -> Change:
    """What the page paints, in other words."""

    def change(pdf: Pdf) -> None:
        before = pdf.pages[0].Contents.read_bytes()
        assert old in before, old
        pdf.pages[0].Contents = pdf.make_stream(before.replace(old, new))

    return change


def metadata(old: str, new: str) -> Change:
    def change(pdf: Pdf) -> None:
        before = pdf.Root.Metadata.read_bytes().decode()
        assert old in before, old
        pdf.Root.Metadata.write(before.replace(old, new).encode())

    return change


def entry(path: str, value: Any) -> Change:
    """An entry of the catalogue, `MarkInfo/Marked`; None deletes it."""

    def change(pdf: Pdf) -> None:
        found: Any = pdf.Root
        *names, last = path.split("/")
        for name in names:
            found = found[f"/{name}"]
        if value is None:
            del found[f"/{last}"]
        else:
            found[f"/{last}"] = value

    return change


def both(*changes: Change) -> Change:
    return lambda pdf: [change(pdf) for change in changes]


def on(role: str, change: Callable[[Any], object]) -> Change:
    """A change of the first tag of a role."""
    return lambda pdf: change(next(one for one in pdf.objects if isinstance(one, Dictionary) and one.get("/S") == role))


def font(change: Callable[[Any], object]) -> Change:
    return lambda pdf: change(pdf.pages[0].Resources.Font.F)


def put(name: str, value: Any) -> Callable[[Any], None]:
    return lambda found: found.__setitem__(f"/{name}", value)


def drop(name: str) -> Callable[[Any], None]:
    return lambda found: found.__delitem__(f"/{name}")


def composite(cmap: Any, ordering: str = "Identity", **entries: Any) -> Change:
    """The font with codes of two bytes."""

    def change(pdf: Pdf) -> None:
        simple = pdf.pages[0].Resources.Font.F
        info = Dictionary(Registry=String("Adobe"), Ordering=String(ordering), Supplement=0)
        simple.FontDescriptor.Flags = 4
        inner = Dictionary(
            Type=Name.Font, Subtype=Name.CIDFontType2, BaseFont=Name("/Bare"), CIDSystemInfo=info, DW=1000,
            FontDescriptor=simple.FontDescriptor,
        )  # fmt: skip
        for name, value in entries.items():
            inner[f"/{name}"] = value
        pdf.pages[0].Resources.Font.G = pdf.make_indirect(Dictionary(
            Type=Name.Font, Subtype=Name.Type0, BaseFont=Name("/Bare"), DescendantFonts=[pdf.make_indirect(inner)],
            Encoding=cmap(pdf) if callable(cmap) else cmap, ToUnicode=pdf.make_stream(TO_UNICODE),
        ))  # fmt: skip

    return both(change, painted(b"(Ours) Tj", b"/G 14 Tf <0000> Tj"))


def subset(letters: bytes) -> Change:
    """The font with codes of two bytes as part of one, with these bits for the letters that are in it."""

    def change(pdf: Pdf) -> None:
        composite(Name("/Identity-H"), CIDToGIDMap=Name.Identity)(pdf)
        inner = pdf.pages[0].Resources.Font.G.DescendantFonts[0]
        inner.BaseFont = inner.FontDescriptor.FontName = pdf.pages[0].Resources.Font.G.BaseFont = Name("/ABCDEF+Bare")
        inner.FontDescriptor.CIDSet = pdf.make_stream(letters)

    return change


TO_UNICODE = b"1 beginbfchar <0000> <0041> endbfchar"


def form(*fields: Any, **entries: Any) -> Change:
    """The fields of the page are those of a form."""
    return lambda pdf: pdf.Root.__setitem__(
        "/AcroForm", Dictionary({"/Fields": Array(pdf.pages[0].Annots), **{f"/{k}": v for k, v in entries.items()}})
    )


def field(**entries: Any) -> Any:
    known = {"FT": Name.Tx, "T": String("a"), "TU": String("Your name"), "Contents": None}
    return annotation("Widget", **{**known, **entries})


def link(**entries: Any) -> Any:
    return annotation("Link", **entries)


def attached(**entries: Any) -> Change:
    def change(pdf: Pdf) -> None:
        inner = Dictionary(F=pdf.make_stream(b"a: 1", Type=Name.EmbeddedFile))
        told = {f"/{name}": value for name, value in entries.items() if value is not None}
        one = Dictionary({"/Type": Name.Filespec, "/EF": inner, **told})
        pdf.Root.Names = Dictionary(EmbeddedFiles=Dictionary(Names=[String("a"), pdf.make_indirect(one)]))

    return change


def bookmark(pdf: Pdf) -> None:
    with pdf.open_outline() as outline:
        outline.root.append(pikepdf.OutlineItem("Our standards", 0))


def placed(twice: bool = False, **entries: Any) -> Change:
    """A form XObject with content of a mark of its own."""

    def change(pdf: Pdf) -> None:
        words = b"/P <</MCID 0>> BDC BT /F 14 Tf 50 90 Td (Placed) Tj ET EMC"
        told = {f"/{name}": value for name, value in entries.items()}
        one = pdf.make_stream(words, {
            "/Type": Name.XObject, "/Subtype": Name.Form, "/BBox": Array([0, 0, 595, 842]), "/StructParents": 9,
            "/Resources": pdf.pages[0].Resources, **told,
        })  # fmt: skip
        pdf.pages[0].Resources.XObject = Dictionary(X=one)
        parent = next(one for one in pdf.objects if isinstance(one, Dictionary) and one.get("/S") == "/Div")
        parent.K = Dictionary(Type=Name.MCR, Pg=pdf.pages[0].obj, Stm=one, MCID=0)
        pdf.Root.StructTreeRoot.ParentTree.Nums.extend([9, Array([parent])])
        before = pdf.pages[0].Contents.read_bytes()
        pdf.pages[0].Contents = pdf.make_stream(before + b"\n/X Do" * (2 if twice else 1))

    return change


def layers(**entries: Any) -> Change:
    return entry("OCProperties", Dictionary(OCGs=[], D=Dictionary({f"/{k}": v for k, v in entries.items()})))


def dynamic(pdf: Pdf) -> None:
    """The form as XFA that is laid out anew when it is opened."""
    pdf.Root.AcroForm.XFA = Array([String("config"), pdf.make_stream(
        b'<config xmlns="http://www.xfa.org/schema/xci/1.0/"><acrobat><acrobat7><dynamicRender>required</dynamicRender>'
        b"</acrobat7></acrobat></config>"
    )])  # fmt: skip


def film(**entries: Any) -> Change:
    """A film on the page, as a rendition with these entries of its media clip."""

    def change(pdf: Pdf) -> None:
        told = {f"/{name}": value for name, value in entries.items()}
        data = Dictionary(Type=Name.Filespec, F=String("a.mp4"), UF=String("a.mp4"))
        clip = Dictionary({"/Type": Name.MediaClip, "/S": Name.MCD, "/D": data, **told})
        shown = Dictionary(Type=Name.Rendition, S=Name.MR, C=pdf.make_indirect(clip))
        pdf.pages[0].Annots[0].A = Dictionary(S=Name.Rendition, R=shown, OP=0, AN=pdf.pages[0].Annots[0])

    return change


UNICODE_0 = b"1 beginbfchar <41> <0000> endbfchar"
CMAP = b"/WMode 1 def 1 begincodespacerange <0000> <ffff> endcodespacerange 1 begincidrange <0000> <ffff> 0 endcidrange"


def cmap(**entries: Any) -> Callable[[Pdf], Any]:
    info = Dictionary(Registry=String("Adobe"), Ordering=String("Identity"), Supplement=0)
    told = {f"/{name}": value for name, value in entries.items()}
    return lambda pdf: pdf.make_stream(
        CMAP, {"/Type": Name.CMap, "/CMapName": Name.Own, "/CIDSystemInfo": info, "/WMode": 1, **told}
    )


UA1_FAILS: Mapping[str, Case] = {
    "5 nothing": changed(metadata(PARTS[1], ""), TITLE),
    "5 part 3": changed(metadata(">1<", ">3<"), TITLE),
    "5 prefix": changed(metadata("pdfuaid", "ua"), TITLE),
    "6.2": changed(entry("MarkInfo/Marked", False), TITLE),
    "7.1 artifact in content": changed(
        painted(b"BT", b"/Artifact BMC BT"), TITLE),
    "7.1 content in artifact": changed(painted(b"/H1 <<", b"/Artifact BMC /H1 <<"), TITLE),
    "7.1 unmarked": changed(painted(b"/H1 <<", b"0 0 9 9 re f /H1 <<"), TITLE),
    "7.1 suspects": changed(entry("MarkInfo/Suspects", True), TITLE),
    "7.1 own tag": sound(TITLE, tag("Absatz", "We listen.")),
    "7.1 circle": changed(entry("StructTreeRoot/RoleMap", Dictionary(A=Name.B, B=Name.A)), TITLE, tag("A", "We")),
    "7.1 standard tag mapped": changed(entry("StructTreeRoot/RoleMap", Dictionary(P=Name.Span)), TITLE, WORDS),
    "7.1 no metadata": changed(entry("Metadata", None), TITLE),
    "7.1 no title": changed(metadata("dc:title", "dc:subject"), TITLE),
    "7.1 title not shown": changed(entry("ViewerPreferences/DisplayDocTitle", False), TITLE),
    "7.1 no preferences": changed(entry("ViewerPreferences", None), TITLE),
    "7.1 no tags": changed(entry("StructTreeRoot", None), TITLE),
    "7.1 no parent": changed(on("/P", drop("P")), TITLE, WORDS),
    "7.2 bookmarks": changed(both(bookmark, entry("Lang", None)), tag("H1", "Ours", Lang=String("en"))),
    "7.2 in table": sound(TITLE, tag("Table", tag("P", "We"), row("What", "When"))),
    "7.2 row outside": sound(TITLE, row("What", "When")),
    "7.2 head outside": sound(TITLE, tag("THead", row("What"))),
    "7.2 body outside": sound(TITLE, tag("TBody", row("What"))),
    "7.2 foot outside": sound(TITLE, tag("TFoot", row("What"))),
    "7.2 heading cell outside": sound(TITLE, tag("TH", "What")),
    "7.2 cell outside": sound(TITLE, tag("TD", "What")),
    "7.2 in row": sound(TITLE, tag("Table", tag("TR", tag("P", "We")))),
    "7.2 two heads": sound(
        TITLE, tag("Table", tag("THead", head("A", A=SCOPE)), tag("THead", head("B", A=SCOPE)),
                   tag("TBody", row("C")))),
    "7.2 two feet": sound(TITLE, tag("Table", tag("TBody", row("A")), tag("TFoot", row("B")), tag("TFoot", row("C")))),
    "7.2 foot without body": sound(TITLE, tag("Table", row("A"), tag("TFoot", row("B")))),
    "7.2 head without body": sound(TITLE, tag("Table", tag("THead", head("A", A=SCOPE)), row("B"))),
    "7.2 cells that meet": sound(TITLE, tag("Table", tag("TR", tag("TD", "A"), tag("TD", "B", A=Dictionary(
        O=Name.Table, RowSpan=2))), tag("TR", tag("TD", "C", A=Dictionary(O=Name.Table, ColSpan=2))))),
    "7.2 caption of table": sound(TITLE, tag("Table", row("A"), tag("Caption", "Ours"), row("B"))),
    "7.2 item outside": sound(TITLE, tag("LI", tag("LBody", "We"))),
    "7.2 words of item outside": sound(TITLE, tag("LBody", "We")),
    "7.2 in list": sound(TITLE, tag("L", tag("P", "We"))),
    "7.2 in item": sound(TITLE, tag("L", tag("LI", tag("P", "We")))),
    "7.2 ActualText": changed(entry("Lang", None), tag("H1", ActualText=String("Ours"))),
    "7.2 Alt": changed(entry("Lang", None), tag("H1"), tag("Figure", Alt=String("Ours"))),
    "7.2 E": changed(entry("Lang", None), tag("H1"), tag("Span", E=String("Ours"))),
    "7.2 Contents": changed(entry("Lang", None), tag("P", tag("Link", link()))),
    "7.2 TU": changed(both(form(), entry("Lang", None)), tag("P", tag("Form", field()))),
    "7.2 entry outside": sound(TITLE, tag("TOCI", "Ours")),
    "7.2 in contents": sound(TITLE, tag("TOC", tag("P", "Ours"))),
    "7.2 caption of contents": sound(TITLE, tag("TOC", tag("TOCI", "Ours"), tag("Caption", "Contents"))),
    "7.2 code": changed(entry("Lang", String("en_GB")), TITLE),
    "7.2 code of tag": sound(tag("H1", "Ours", Lang=String("english language"))),
    "7.2 marked ActualText": changed(
        both(painted(b"BT", b"/Span <</ActualText (We)>> BDC BT"), painted(b"EMC", b"EMC EMC"), entry("Lang", None)),
        tag("H1", "Ours", Lang=String("en"))),
    "7.2 metadata": changed(both(entry("Lang", None), painted(b"Ours", b"")), tag("H1", "Ours")),
    "7.2 words": changed(entry("Lang", None), TITLE),
    "7.2 in head": sound(TITLE, tag("Table", tag("THead", tag("P", "A")), tag("TBody", row("B")))),
    "7.2 in body": sound(TITLE, tag("Table", tag("TBody", tag("P", "B")))),
    "7.2 in foot": sound(TITLE, tag("Table", tag("TBody", row("A")), tag("TFoot", tag("P", "B")))),
    "7.2 two captions": sound(TITLE, tag("Table", tag("Caption", "Ours"), row("B"), tag("Caption", "Yours"))),
    "7.2 caption of list": sound(TITLE, tag("L", tag("LI", tag("LBody", "We")), tag("Caption", "Ours"))),
    "7.2 columns": sound(TITLE, tag("Table", tag("TR", tag("TD", "A", A=Dictionary(O=Name.Table, RowSpan=2)),
                                                  tag("TD", "B")))),
    "7.2 rows": sound(TITLE, tag("Table", row("A", "B"), row("C"))),
    "7.2 too wide": sound(TITLE, tag("Table", row("A", "B"), tag("TR", tag("TD", "C", A=Dictionary(
        O=Name.Table, ColSpan=3))))),
    "7.3": sound(TITLE, tag("Figure", "Ducks")),
    "7.4.2 begins at 2": sound(tag("H2", "Ours")),
    "7.4.2 skips": sound(TITLE, tag("H3", "Ours")),
    "7.4.4 two in one": sound(tag("Sect", tag("H", "Ours"), tag("H", "Yours"))),
    "7.4.4 of two kinds": sound(TITLE, tag("Sect", tag("H", "Ours"))),
    "7.5": sound(TITLE, table(head("What", "When"), row("Survey", "April"))),
    "7.5 unknown": sound(TITLE, table(head("What", "When"), row("Survey", "April", A=Dictionary(
        O=Name.Table, Headers=[String("x")])))),
    "7.7": sound(TITLE, tag("Formula", "E = mc2")),
    "7.9 no name": sound(TITLE, tag("Note", "We")),
    "7.9 one name": sound(TITLE, tag("Note", "We", ID=String("a")), tag("Note", "You", ID=String("a"))),
    "7.10 no name": changed(layers(), TITLE),
    "7.10 AS": changed(layers(Name=String("Ours"), AS=Array()), TITLE),
    "7.11": changed(attached(F=String("a.yml")), TITLE),
    "7.15": changed(both(form(), dynamic), TITLE),
    "7.18.1 no tag": sound(TITLE, tag("P", annotation("Text"))),
    "7.18.1 no words": sound(TITLE, tag("Annot", annotation("Text", Contents=None))),
    "7.18.1 field": changed(form(), TITLE, tag("Form", field(TU=None))),
    "7.18.2": sound(TITLE, tag("Annot", annotation("TrapNet"))),
    "7.18.3 none": changed(lambda pdf: drop("Tabs")(pdf.pages[0]), TITLE, tag("P", tag("Link", "Ours", link()))),
    "7.18.3 rows": changed(lambda pdf: put("Tabs", Name.R)(pdf.pages[0]), TITLE, tag("P", tag("Link", "Us", link()))),
    "7.18.4 no tag": changed(form(), TITLE, tag("P", field())),
    "7.18.4 two": changed(form(), TITLE, tag("Form", field(), field())),
    "7.18.5 no tag": sound(TITLE, tag("P", "Ours", link())),
    "7.18.5 no words": sound(TITLE, tag("P", tag("Link", "Ours", link(Contents=None)))),
    "7.18.6.2 kind": changed(film(Alt=Array([String("en"), String("Ducks")])), TITLE,
                             tag("Annot", annotation("Screen"))),
    "7.18.6.2 words": changed(film(CT=String("video/mp4")), TITLE, tag("Annot", annotation("Screen"))),
    "7.18.8": sound(TITLE, tag("P", "Ours", annotation("PrinterMark"))),
    "7.20 twice": changed(placed(twice=True), TITLE, tag("Div")),
    "7.20 elsewhere": changed(placed(Ref=Dictionary(F=String("a.pdf"), Page=0)), TITLE, tag("Div")),
    "7.21.3.1": changed(composite(Name("/GBK-EUC-H"), "Japan1", CIDToGIDMap=Name.Identity), tag("H1", "Ours")),
    "7.21.3.2": changed(composite(Name("/Identity-H")), tag("H1", "Ours")),
    "7.21.3.3 own": changed(composite(Name("/Own-H"), CIDToGIDMap=Name.Identity), tag("H1", "Ours")),
    "7.21.3.3 direction": changed(composite(cmap(WMode=0), CIDToGIDMap=Name.Identity), tag("H1", "Ours")),
    "7.21.4.2": changed(subset(b"\x00"), tag("H1", "Ours")),
    "7.21.4.1 no font": changed(font(lambda one: drop("FontFile2")(one.FontDescriptor)), TITLE),
    "7.21.4.1 no letter": changed(painted(b"Our", b"\\211ur"), TITLE),
    "7.21.5": changed(font(lambda one: one.Widths.__setitem__(ord("O") - 32, 1200)), TITLE),
    "7.21.6 encoding": changed(font(put("Encoding", Name.StandardEncoding)), TITLE),
    "7.21.6 symbols": changed(font(lambda one: put("Flags", 4)(one.FontDescriptor)), TITLE),
    "7.21.7 zero": changed(lambda pdf: put("ToUnicode", pdf.make_stream(UNICODE_0))(pdf.pages[0].Resources.Font.F),
                           tag("H1", "Ours A")),
    "7.21.7 none": changed(both(composite(Name("/Identity-H"), CIDToGIDMap=Name.Identity),
                                lambda pdf: drop("ToUnicode")(pdf.pages[0].Resources.Font.G)), tag("H1", "Ours")),
    "7.21.8": changed(composite(Name("/Identity-H"), CIDToGIDMap=Name.Identity), tag("H1", "Ours")),
}  # fmt: skip
"""Files that break one clause of PDF/UA-1: its number stands first."""

NOTE = Dictionary(O=Name.FENote, NoteType=Name.Footnote)
MATHML = "http://www.w3.org/1998/Math/MathML"


def own_space(pdf: Pdf) -> Any:
    """A namespace of a body's own, in which its tag `Absatz` is."""
    own = pdf.make_indirect(Dictionary(Type=Name.Namespace, NS=String("https://llanffug.example/tags")))
    pdf.Root.StructTreeRoot.Namespaces.append(own)
    on("/Absatz", put("NS", own))(pdf)
    return own


def bare_tree(pdf: Pdf) -> None:
    """A tree without any tag, and a page of decoration."""
    pdf.pages[0].Contents = pdf.make_stream(b"/Artifact BMC 50 50 99 9 re f EMC")
    del pdf.Root.StructTreeRoot.K


def invisible(pdf: Pdf) -> None:
    """Words that a scan was found to hold, over its picture."""
    scan = pdf.make_stream(b"\0", {
        "/Type": Name.XObject, "/Subtype": Name.Image, "/Width": 1, "/Height": 1, "/ColorSpace": Name.DeviceGray,
        "/BitsPerComponent": 8,
    })  # fmt: skip
    pdf.pages[0].Resources.XObject = Dictionary(X=scan)
    painted(b"BT", b"BT 3 Tr")(pdf)
    before = pdf.pages[0].Contents.read_bytes()
    pdf.pages[0].Contents = pdf.make_stream(b"/Artifact BMC q 595 0 0 842 0 0 cm /X Do Q EMC " + before)


UA1_PASSES: Mapping[str, Case] = {
    "words": sound(TITLE, WORDS),
    "nothing but decoration": changed(bare_tree),
    "no heading": sound(WORDS),
    "language of tags": changed(both(entry("Lang", None), metadata("x-default", "en")),
                                tag("Sect", TITLE, WORDS, Lang=String("en"))),
    "language that few know": changed(entry("Lang", String("i-lux")), TITLE, WORDS),
    "language of its own": changed(entry("Lang", String("x-klingon")), TITLE, WORDS),
    "another language": sound(TITLE, tag("P", "Wir fragen alle.", Lang=String("de-DE"))),
    "own tags": changed(entry("StructTreeRoot/RoleMap", Dictionary(A=Name.B, B=Name.P)), TITLE, tag("A", "We listen.")),
    "suspects false": changed(entry("MarkInfo/Suspects", False), TITLE),
    "strong structure": sound(tag("Sect", tag("H", "Ours"), tag("Sect", tag("H", "How we listen"), WORDS))),
    "headings up and down": sound(TITLE, tag("H2", "A"), tag("H3", "B"), tag("H2", "C"), tag("H1", "D"),
                                  tag("H2", "E")),
    "table": sound(TITLE, table()),
    "table in parts": sound(TITLE, tag("Table", tag("Caption", "Plan"), tag("THead", head("A", "B", A=SCOPE)),
                                       tag("TBody", row("C", "D")), tag("TBody", row("E", "F")),
                                       tag("TFoot", row("G", "H")))),
    "table with names": sound(TITLE, tag("Table",
        tag("TR", tag("TH", "A", ID=String("a")), tag("TH", "B", ID=String("b"))),
        tag("TR", tag("TD", "C", A=Dictionary(O=Name.Table, Headers=[String("a")])),
            tag("TD", "D", A=Dictionary(O=Name.Table, Headers=[String("b")]))))),
    "table that spans": sound(TITLE, tag("Table", tag("TR", tag("TH", "A", A=Dictionary(
        O=Name.Table, ColSpan=2, Scope=Name.Column))), row("C", "D"))),
    "table without cells": sound(TITLE, tag("Table")),
    "table without headings": sound(TITLE, tag("Table", row("A", "B"), row("C", "D"))),
    "table of one cell": sound(TITLE, tag("Table", row("A"))),
    "table with empty cells": sound(TITLE, tag("Table", head("A", "B", A=SCOPE), tag("TR", tag("TD"), tag("TD", "C")))),
    "table with a caption last": sound(TITLE, tag("Table", head("A", A=SCOPE), row("B"), tag("Caption", "Plan"))),
    "list": sound(TITLE, items("We", "You")),
    "list with a caption": sound(TITLE, tag("L", tag("Caption", "Ours"), tag("LI", tag("LBody", "We")))),
    "list in list": sound(TITLE, tag("L", tag("LI", tag("LBody", "We")), tag("L", tag("LI", tag("LBody", "You"))))),
    "list of two marks": sound(TITLE, tag("L", tag("LI", tag("Lbl", "1"), tag("Lbl", "a"), tag("LBody", "You")))),
    "list of nothing": sound(TITLE, tag("L")),
    "list of marks": sound(TITLE, tag("L", tag("LI", tag("Lbl", "1")), tag("LI", tag("Lbl", "2")))),
    "contents": sound(TITLE, tag("TOC", tag("Caption", "Contents"), tag("TOCI", "Ours"),
                                 tag("TOC", tag("TOCI", "Yours")))),
    "picture": sound(TITLE, tag("Figure", "Ducks", Alt=String("Ducks on the lake"))),
    "picture of words": sound(TITLE, tag("Figure", "Ducks", ActualText=String("Ducks"))),
    "formula": sound(TITLE, tag("Formula", "E = mc2", Alt=String("Energy is mass times the square of c"))),
    "notes": sound(TITLE, tag("P", "We", tag("Note", "All", ID=String("a")), tag("Note", "Of us", ID=String("b")))),
    "layers": changed(layers(Name=String("Ours")), TITLE),
    "attachment": changed(attached(F=String("a.yml"), UF=String("a.yml")), TITLE),
    "form": changed(form(), TITLE, tag("Form", field())),
    "field with an alternative": changed(form(), TITLE, tag("Form", field(TU=None), Alt=String("Your name"))),
    "hidden field": changed(form(), TITLE, tag("P", "We", field(F=2, TU=None))),
    "field off the page": changed(form(), TITLE, tag("P", "We", field(Rect=[900, 900, 999, 999], TU=None))),
    "comment": sound(TITLE, tag("Annot", annotation("Text"))),
    "comment with an alternative": sound(TITLE, tag("Annot", annotation("Text", Contents=None), Alt=String("Really?"))),
    "hidden comment": sound(TITLE, tag("P", "We", annotation("Text", F=2, Contents=None))),
    "link": sound(TITLE, tag("P", tag("Link", "the participation strategy", link()))),
    "link of signs": sound(TITLE, tag("P", tag("Link", "1", link()))),
    "placed once": changed(placed(), TITLE, tag("Div")),
    "bookmarks": changed(bookmark, TITLE),
    "scan with words": changed(invisible, TITLE),
    "marked ActualText": changed(
        both(painted(b"BT", b"/Span <</ActualText (We)>> BDC BT"), painted(b"EMC", b"EMC EMC")), TITLE),
    "empty paragraph": sound(TITLE, tag("P"), WORDS),
    "abbreviation": sound(TITLE, tag("P", tag("Span", "WCC", E=String("Wrecsam council")))),
    "pale decoration": changed(
        painted(b"/H1 <<", b"/Artifact BMC 0.9 g BT /F 14 Tf 50 9 Td (9) Tj ET 0 g EMC /H1 <<"), TITLE),
}  # fmt: skip
"""Files that keep PDF/UA-1 with what it allows."""

UA2_FAILS: Mapping[str, Case] = {
    "5 part": changed(metadata(">2<", ">3<"), TITLE),
    "5 rev": changed(metadata("2024", "2014"), TITLE),
    "6.2": changed(entry("MarkInfo", None), TITLE),
    "8.2.1 no tags": changed(entry("StructTreeRoot", None), TITLE),
    "8.2.1 no parent": changed(on("/P", drop("P")), TITLE, WORDS),
    "8.2.2": changed(painted(b"/H1 <<", b"0 0 9 9 re f /H1 <<"), TITLE),
    "8.2.4": sound(TITLE, tag("Absatz", "We listen.")),
    "8.2.5.2": changed(on("/Document", put("S", Name.Part)), TITLE),
    "8.2.5.8": sound(TITLE, tag("TOC", tag("TOCI", "Ours", NS=None), NS=None)),
    "8.2.5.12": sound(tag("Sect", tag("H", "Ours"))),
    "8.2.5.14 Note": sound(TITLE, tag("P", "We"), tag("Note", "All", NS=None)),
    "8.2.5.14 kind": sound(TITLE, tag("P", "We"), tag("FENote", "All", A=Dictionary(O=Name.FENote, NoteType=Name.Own))),
    "8.2.5.20 no tag": sound(TITLE, tag("P", tag("Span", "Ours", link()))),
    "8.2.5.23": sound(TITLE, tag("P", tag("Ruby", tag("RB", "Ours")))),
    "8.2.5.24": sound(TITLE, tag("P", tag("Warichu", tag("WT", "Ours")))),
    "8.2.5.25 unnumbered": sound(TITLE, items("We", "You")),
    "8.2.5.25 loose": sound(TITLE, tag("L", tag("LI", "We"))),
    "8.2.5.26 rows": sound(TITLE, tag("Table", row("A", "B"), row("C"))),
    "8.2.5.26 columns": sound(TITLE, tag("Table", tag("TR", tag("TD", "A", A=Dictionary(O=Name.Table, RowSpan=2)),
                                                  tag("TD", "B")))),
    "8.2.5.26 headers": sound(TITLE, table(row("A", "B"), tag("TR", tag("TD", "C"), tag("TH", "D")))),
    "8.2.5.27": sound(TITLE, tag("Table", row("A"), tag("Caption", "Ours"), row("B"))),
    "8.2.5.28.2": sound(TITLE, tag("Figure", "Ducks")),
    "8.4.3": sound(TITLE, tag("P", "We", ActualText=String("\ue000"))),
    "8.4.4 none": changed(entry("Lang", None), tag("H1", "Ours", Lang=String("en"))),
    "8.4.4 code": changed(entry("Lang", String("en_GB")), TITLE),
    "8.4.5.3.1": changed(composite(Name("/GBK-EUC-H"), "Japan1", CIDToGIDMap=Name.Identity), tag("H1", "Ours")),
    "8.4.5.3.2": changed(composite(Name("/Identity-H")), tag("H1", "Ours")),
    "8.4.5.4 own": changed(composite(Name("/Own-H"), CIDToGIDMap=Name.Identity), tag("H1", "Ours")),
    "8.4.5.4 direction": changed(composite(cmap(WMode=0), CIDToGIDMap=Name.Identity), tag("H1", "Ours")),
    "8.4.5.5.1 no font": changed(font(lambda one: drop("FontFile2")(one.FontDescriptor)), TITLE),
    "8.4.5.6": changed(font(lambda one: one.Widths.__setitem__(ord("O") - 32, 1200)), TITLE),
    "8.4.5.7 encoding": changed(font(put("Encoding", Name.StandardEncoding)), TITLE),
    "8.4.5.7 symbols": changed(font(lambda one: put("Flags", 4)(one.FontDescriptor)), TITLE),
    "8.4.5.8": changed(lambda pdf: put("ToUnicode", pdf.make_stream(UNICODE_0))(pdf.pages[0].Resources.Font.F),
                       tag("H1", "Ours A")),
    "8.4.5.9": changed(composite(Name("/Identity-H"), CIDToGIDMap=Name.Identity), tag("H1", "Ours")),
    "8.7 AS": changed(layers(Name=String("Ours"), AS=Array()), TITLE),
    "8.8": changed(bookmark, TITLE),
    "8.9.2.2": sound(TITLE, tag("Annot", annotation("Text", F=1))),
    "8.9.2.3 no tag": sound(TITLE, tag("P", annotation("Text"))),
    "8.9.2.3 two texts": sound(TITLE, tag("Annot", annotation("Text", RC=String("<p>No</p>")))),
    "8.9.2.4.8": sound(TITLE, tag("Annot", annotation("Ink", Contents=None, InkList=[[1, 2, 3, 4]]))),
    "8.9.2.4.9": sound(TITLE, tag("Annot", annotation("Popup"))),
    "8.9.2.4.12": sound(TITLE, tag("Annot", annotation("Screen", Contents=None))),
    "8.9.2.4.14": sound(TITLE, tag("P", "We", annotation("PrinterMark"))),
    "8.9.2.4.15": sound(TITLE, tag("Annot", annotation("TrapNet"))),
    "8.9.2.4.16": sound(TITLE, tag("P", annotation("Watermark"))),
    "8.9.3.3": changed(lambda pdf: drop("Tabs")(pdf.pages[0]), TITLE, tag("P", tag("Link", "Ours", link()))),
    "8.9.4.2": sound(TITLE, tag("Annot", annotation("Text"), Alt=String("Other"))),
    "8.10.1 no tag": changed(form(), TITLE, tag("P", field(Contents=String("Name")))),
    "8.10.1 two": changed(form(), TITLE, tag("Form", field(Contents=String("A")), field(Contents=String("B")))),
    "8.10.1 XFA": changed(both(form(), dynamic), TITLE),
    "8.10.2.3": changed(form(), TITLE, tag("Form", field())),
    "8.10.3.3": changed(form(), TITLE, tag("Form", field(Contents=String("A"), V=String("A"), RV=String("<p>B</p>")))),
    "8.11.1 no metadata": changed(entry("Metadata", None), TITLE),
    "8.11.1 no title": changed(metadata("dc:title", "dc:subject"), TITLE),
    "8.11.2": changed(entry("ViewerPreferences", None), TITLE),
    "8.14.1": changed(attached(F=String("a.yml"), UF=String("a.yml")), TITLE),
}  # fmt: skip
"""Files that break one clause of PDF/UA-2."""

DISC = Dictionary(O=Name.List, ListNumbering=Name.Disc)

UA2_PASSES: Mapping[str, Case] = {
    "words": sound(TITLE, WORDS),
    "title": sound(tag("Title", "Our standards"), tag("H1", "How we listen"), WORDS),
    "headings of other levels": sound(tag("H2", "Ours"), tag("H4", "Yours"), tag("H7", "Theirs")),
    "inline": sound(TITLE, tag("P", tag("Em", "We"), tag("Strong", "listen"), tag("Sub", tag("Lbl", "1"), "we"))),
    "aside": sound(TITLE, tag("Aside", tag("P", "Did you know?")), WORDS),
    "list": sound(TITLE, tag("L", tag("LI", tag("Lbl", "-"), tag("LBody", "We")), A=DISC)),
    "list without marks": sound(TITLE, tag("L", tag("LI", tag("LBody", "We")))),
    "table": sound(TITLE, table()),
    "caption last": sound(TITLE, tag("Figure", "Ducks", tag("Caption", "Ducks"), Alt=String("Ducks on the lake"))),
    "formula": sound(TITLE, tag("P", tag("Formula", "E = mc2"))),
    "comment": sound(TITLE, tag("Annot", annotation("Text"))),
    "field": changed(form(), TITLE, tag("Form", tag("Lbl", "Your name"), field())),
    "order by rows": changed(lambda pdf: put("Tabs", Name.W)(pdf.pages[0]), TITLE, tag("P", tag("Link", "Us", link()))),
    "artifact": sound(TITLE, tag("Artifact", "Page 1"), WORDS),
    "mapped": changed(
        lambda pdf: put("RoleMapNS", Dictionary(Absatz=Array([Name.H1, pdf.Root.StructTreeRoot.Namespaces[0]])))(
            own_space(pdf)), TITLE, tag("Absatz", "We listen.")),
    "picture": sound(TITLE, tag("Figure", "Ducks", ActualText=String("Ducks"))),
}  # fmt: skip
"""Files that keep PDF/UA-2 with what it allows."""


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, list[Finding]]:
    """What is said of each file, by its folder and name: one machine judges them all."""
    folder = tmp_path_factory.mktemp("clauses")
    tables = {"fails 1": UA1_FAILS, "passes 1": UA1_PASSES, "fails 2": UA2_FAILS, "passes 2": UA2_PASSES}
    for name, cases in tables.items():
        part = int(name[-1])
        (folder / name).mkdir()
        for case, (tags, change) in cases.items():
            pdf = bare(*tags, part=part)
            change(pdf)
            save(pdf, folder / name / f"{case}.pdf", part)
    locked = bare(TITLE)
    allow = pikepdf.Permissions(accessibility=False)
    locked.save(
        folder / "fails 1" / "7.16.pdf",
        encryption=pikepdf.Encryption(owner="a", allow=allow, R=3, aes=False, metadata=False),
    )
    said: dict[str, list[Finding]] = {path.relative_to(folder).as_posix(): [] for path in folder.rglob("*.pdf")}
    for finding in pdfs.judge(folder).findings:
        said[finding.place.file.partition("/")[2]].append(finding)
    return said


@pytest.mark.parametrize("part", [1, 2])
def test_a_broken_clause_is_told_with_its_number(part: int, found: Mapping[str, list[Finding]]) -> None:
    told = re.compile(rf"PDF/UA-{part} \(ISO 14289-{part}\): ([^;]*)")
    missed = {}
    for name, findings in found.items():
        if name.startswith(f"fails {part}/"):
            clause = re.escape(name.partition("/")[2].removesuffix(".pdf").split()[0])
            clauses = [numbers for finding in findings for numbers in told.findall(finding.rule.basis)]
            if not any(re.search(rf"(?<![\d.]){clause}(?![\d.])", numbers) for numbers in clauses):
                missed[name] = clauses
    assert missed == {}


def test_no_error_is_told_of_what_keeps_the_standard(found: Mapping[str, list[Finding]]) -> None:
    wrong = {
        name: [finding.rule.id for finding in findings if finding.rule.level == "error"]
        for name, findings in found.items()
        if name.startswith("passes")
    }
    assert len(wrong) > 60
    assert {name: rules for name, rules in wrong.items() if rules} == {}


def test_what_declares_no_standard_is_judged_and_only_warned_of_that(found: Mapping[str, list[Finding]]) -> None:
    (undeclared,) = found["fails 1/5 nothing.pdf"]
    assert (undeclared.rule.id, undeclared.rule.level) == ("verapdf-undeclared-standard", "warning")
