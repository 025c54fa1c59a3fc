"""Small PDFs made by hand, sound by PDF/UA-1 or PDF/UA-2, tag by tag: where one clause is to be broken."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from pikepdf import Array, Dictionary, Name, Pdf, String

import pawb

LETTERS = "".join(map(chr, range(32, 127)))
SPACES = "http://iso.org/pdf2/ssn"
XMP = """<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">{}
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Our standards</rdf:li></rdf:Alt></dc:title></rdf:Description>
</rdf:RDF></x:xmpmeta>"""
PARTS = {1: "<pdfuaid:part>1</pdfuaid:part>", 2: "<pdfuaid:part>2</pdfuaid:part><pdfuaid:rev>2024</pdfuaid:rev>"}


@dataclass(frozen=True)
class Tag:
    """A tag with what it holds: words, other tags, annotations; and its entries."""

    role: str
    kids: tuple[Any, ...]
    entries: dict[str, Any]


def tag(role: str, *kids: Any, **entries: Any) -> Tag:
    """A tag of PDF 1.7, or in PDF/UA-2 of 2.0 unless its `NS` is None."""
    return Tag(role, kids, entries)


def annotation(subtype: str, **entries: Any) -> Callable[[Pdf], Any]:
    """An annotation, to stand in a tag."""

    def made(pdf: Pdf) -> Any:
        entries.setdefault("Contents", String("Standards"))
        told = {f"/{name}": value for name, value in entries.items() if value is not None}
        kind = Dictionary(Type=Name.Annot, Subtype=Name(f"/{subtype}"), Rect=[50, 50, 150, 70], F=4)
        return pdf.make_indirect(Dictionary({**dict(kind.items()), **told}))

    return made


def bare(*tags: Tag, part: int = 1) -> Pdf:
    """A page with these tags, each piece of words on a line of its own, sound but for what they are."""
    pdf = Pdf.new()
    page = pdf.add_blank_page(page_size=(595, 842))
    page.Resources = Dictionary(Font=Dictionary(F=pdf.copy_foreign(_font().Root.Font)))
    page.Tabs, page.StructParents, page.Annots = Name.S, 0, Array()
    pdf.Root.Metadata = pdf.make_stream(XMP.format(PARTS[part]).encode(), Type=Name.Metadata, Subtype=Name.XML)
    pdf.Root.MarkInfo, pdf.Root.Lang = Dictionary(Marked=True), String("en")
    pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    root = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot, K=Array()))
    if part == 2:
        root.Namespaces = Array([pdf.make_indirect(Dictionary(Type=Name.Namespace, NS=String(SPACES)))])
    writer = _Writer(pdf, page, root)
    root.K.append(writer.tag(tag("Document", *tags), root))
    root.ParentTree = pdf.make_indirect(Dictionary(Nums=Array(writer.parents())))
    root.ParentTreeNextKey = len(writer.annotations) + 1
    pdf.Root.StructTreeRoot = root
    page.Contents = pdf.make_stream("\n".join(writer.painted).encode("latin-1"))
    return pdf


def save(pdf: Pdf, path: Path, part: int = 1) -> None:
    """Write the file with the version that its standard asks for."""
    pdf.save(path, force_version="2.0" if part == 2 else "1.7")


class _Writer:
    def __init__(self, pdf: Pdf, page: pikepdf.Page, root: Any) -> None:
        self.pdf, self.page, self.root = pdf, page, root
        self.painted: list[str] = []
        self.holders: list[Any] = []
        self.annotations: list[Any] = []

    def tag(self, told: Tag, parent: Any) -> Any:
        entries = {f"/{name}": value for name, value in told.entries.items() if value is not None}
        made = self.pdf.make_indirect(
            Dictionary({"/S": Name(f"/{told.role}"), "/P": parent, "/Pg": self.page.obj, **entries})
        )
        if "/Namespaces" in self.root and "NS" not in told.entries:
            made.NS = self.root.Namespaces[0]
        made.K = Array(self._kid(kid, made, told.role) for kid in told.kids)
        return made

    def _kid(self, kid: Any, parent: Any, role: str) -> Any:
        if isinstance(kid, Tag):
            return self.tag(kid, parent)
        if isinstance(kid, str):
            mark, up = len(self.holders), 780 - 20 * len(self.holders)
            self.holders.append(parent)
            self.painted.append(f"/{role} <</MCID {mark}>> BDC BT /F 14 Tf 50 {up} Td ({kid}) Tj ET EMC")
            return mark
        found = kid(self.pdf)
        self.annotations.append(parent)
        found.StructParent = len(self.annotations)
        self.page.Annots.append(found)
        return Dictionary(Type=Name.OBJR, Obj=found, Pg=self.page.obj)

    def parents(self) -> Iterable[Any]:
        yield from (0, Array(self.holders))
        for number, holder in enumerate(self.annotations, start=1):
            yield from (number, holder)


@cache
def _font() -> Pdf:
    """A TrueType font with the letters of ASCII."""
    options = Options(flavor=None, layout_features=[], notdef_outline=True, name_IDs=[], hinting=False)
    path = Path(pawb.__file__).parent / "fonts" / "AtkinsonHyperlegibleNext-Regular.woff2"
    font = TTFont(path)
    letters = Subsetter(options)
    letters.populate(text=LETTERS)
    letters.subset(font)
    font.flavor = None
    program = BytesIO()
    font.save(program)
    names, scale = font.getBestCmap(), 1000 / font["head"].unitsPerEm
    pdf = Pdf.new()
    descriptor = Dictionary(
        Type=Name.FontDescriptor, FontName=Name("/Bare"), Flags=32, FontBBox=[0, -250, 1000, 950], ItalicAngle=0,
        Ascent=950, Descent=-250, CapHeight=660, StemV=80, FontFile2=pdf.make_stream(program.getvalue()),
    )  # fmt: skip
    pdf.Root.Font = pdf.make_indirect(Dictionary(
        Type=Name.Font, Subtype=Name.TrueType, BaseFont=Name("/Bare"), FirstChar=32, LastChar=126,
        Widths=[round(font["hmtx"][names[ord(letter)]][0] * scale) for letter in LETTERS],
        Encoding=Name.WinAnsiEncoding, FontDescriptor=pdf.make_indirect(descriptor),
    ))  # fmt: skip
    return pdf
