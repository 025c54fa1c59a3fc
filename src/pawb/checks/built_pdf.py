"""A PDF as its readers get it: opened once, with what every check asks of it.

The file's name says what it promises: `<slug>-<print>-<size>pt-<language>.pdf`, maybe with `-a5` or
`-archive` before the language.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any
from warnings import catch_warnings

import pikepdf

from pawb.checks import Sound
from pawb.checks.blocks import Block, blocks
from pawb.checks.heard import Heard, of_html, of_tags
from pawb.checks.kept import Kept
from pawb.checks.leads import Lead, leads
from pawb.checks.tags import Tag
from pawb.checks.tags import read as read_tags
from pawb.checks.text_runs import Fonts, TextRun, text_runs
from pawb.content.characters import printable
from pawb.findings import Finding, Place, Rule

CLEAR_PRINT = 12.0
"""The least size of any text for readers, in points (UKAAF G003, clear print)."""

DAMAGED_PDF = Rule(
    id="damaged-pdf",
    level="error",
    finds={"en": "A PDF that cannot be opened.", "cy": "PDF nad oes modd ei agor."},
    why={
        "en": "Nobody can read it, and nothing can check it.",
        "cy": "Ni all neb ei ddarllen, ac ni all dim ei wirio.",
    },
    message={
        "en": "This PDF cannot be opened: it is damaged.",
        "cy": "Nid oes modd agor y PDF hwn: mae wedi'i ddifrodi.",
    },
    mend={
        "en": "Make the file again: delete it and build the site, or ask its makers for one that is whole.",
        "cy": "Gwnewch y ffeil eto: dilëwch hi ac adeiladwch y wefan, neu gofynnwch i'w gwneuthurwyr am un gyfan.",
    },
)
LOCKED_PDF = Rule(
    id="locked-pdf",
    level="error",
    finds={"en": "A PDF that asks for a password.", "cy": "PDF sy'n gofyn am gyfrinair."},
    why={
        "en": "Who was not told the password cannot read it, and nothing can check it.",
        "cy": "Ni all y sawl na chafodd y cyfrinair ei ddarllen, ac ni all dim ei wirio.",
    },
    message={
        "en": "This PDF cannot be read without a password.",
        "cy": "Nid oes modd darllen y PDF hwn heb gyfrinair.",
    },
    mend={"en": "Save it without a password.", "cy": "Cadwch ef heb gyfrinair."},
    basis="PDF/UA-1 (ISO 14289-1): 7.16; Matterhorn 26-001",
)

_STATED = ("dc:title", "pdfuaid:part", "pdfaid:part", "pdfaid:conformance")
_KEPT = frozenset(["1A", "1B", "2A", "2B", "2U", "3A", "3B", "3U", "4", "4E", "4F"])
_WELL_TAGGED = {
    b"http://pdfa.org/declarations/wtpdf#accessibility1.0": "WTPDF-1-0-Accessibility",
    b"http://pdfa.org/declarations/wtpdf#reuse1.0": "WTPDF-1-0-Reuse",
}
"""How a file declares that it keeps Well-Tagged PDF (PDF Declarations, PDF Association)."""
logging.getLogger("pikepdf").setLevel(logging.CRITICAL)  # what it has to say of a broken file, our findings say

_PROMISE = re.compile(r"-(?P<size>\d+)pt(?:-[a-z\d]+)*-(?P<language>[a-z]{2,3})\.pdf$")


@dataclass(frozen=True)
class Pdf:
    """What one PDF is, paints and has read out."""

    file: str
    language: str
    title: str
    shows_title: bool
    tagged: bool
    bookmarks: tuple[str, ...]
    """Their titles, in the order in which a reader goes through them."""
    pages: tuple[tuple[TextRun, ...], ...]
    tags: Tag | None = None
    """What a screen reader goes through; None without tags."""
    made_from: str = ""
    """The HTML that it was made from; empty where that is not known."""
    path: Path = Path()
    profiles: tuple[str, ...] = ()
    """What it says it keeps, or should keep, as veraPDF calls it: `PDFUA-1`, `PDFA-3A`."""
    pictured: frozenset[int] = frozenset()
    """The pages that have pictures."""
    leads: tuple[Lead, ...] = ()
    """Its links, with or without a tag."""

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        """The paragraphs, headings, cells and items that its tags hold, in reading order."""
        return tuple(blocks(self.tags)) if self.tags else ()

    @cached_property
    def heard(self) -> tuple[Heard, Heard] | None:
        """What its document says, and what its tags say; None where either is not known."""
        if self.tags is None or not self.made_from:
            return None
        document = of_html(self.made_from)
        return document, of_tags(self.tags, self.language, document)

    @property
    def promised_size(self) -> float:
        """The size in points that no text may be smaller than: what the file's name promises, else clear print."""
        promise = _PROMISE.search(self.file)
        return float(promise["size"]) if promise else CLEAR_PRINT

    @property
    def promised_language(self) -> str:
        """The language that the file's name promises; empty when it promises none."""
        promise = _PROMISE.search(self.file)
        return promise["language"] if promise else ""

    def place(self, page: int = 0) -> Place:
        """The place of a page of this PDF, or of the file."""
        return Place(self.file, page=page)


def gather(
    root: Path, project: Path, made_from: Mapping[str, str] = {}, kept: Kept | None = None
) -> Iterator[Pdf | Sound | Finding]:
    """Each PDF below `root`, in the order of their names; a finding for one that cannot be opened.

    `made_from` is the HTML of those whose document is known, by their path from `root`. `kept` knows those that were
    found sound before.
    """
    for path in sorted(path for path in root.rglob("*") if path.suffix.lower() == ".pdf" and path.is_file()):
        name = path.relative_to(root).as_posix()
        file = printable(path.relative_to(project).as_posix() if path.is_relative_to(project) else name)
        html = made_from.get(name, "")
        if kept and kept.is_sound(file, path.read_bytes(), html.encode()):
            yield Sound(file)
        else:
            yield read(path, file, html)


def read(path: Path, file: str, made_from: str = "") -> Pdf | Finding:
    """What the PDF at `path` is, by its name `file` in findings; a finding if it cannot be opened."""
    try:
        with (
            catch_warnings(action="error", category=UserWarning),
            path.open("rb") as source,
            pikepdf.open(source) as pdf,
        ):
            fonts: Fonts = {}
            pages = tuple(tuple(text_runs(page, fonts)) for page in pdf.pages)
            metadata = _metadata(pdf)
            return Pdf(
                file=file,
                language=str(_entry(pdf, "/Lang") or "").strip(),
                title=(metadata.get("dc:title", "") or str(pdf.docinfo.get("/Title", ""))).strip(),
                shows_title=bool(_entry(pdf, "/ViewerPreferences", "/DisplayDocTitle")),
                tagged=_tagged(pdf, pages),
                bookmarks=tuple(_bookmarks(_entry(pdf, "/Outlines", "/First"))),
                pages=pages,
                tags=read_tags(pdf, pages),
                made_from=made_from,
                path=path,
                profiles=tuple(_profiles(pdf, metadata)),
                pictured=frozenset(number for number, page in enumerate(pdf.pages, start=1) if _pictured(page)),
                leads=tuple(leads(pdf)),
            )
    except pikepdf.PasswordError:
        return LOCKED_PDF.at(Place(file))
    # A broken file shows itself in many ways: bad syntax, or a value that is not of the kind it should be.
    except (
        OSError,
        UserWarning,
        pikepdf.PdfError,
        TypeError,
        ValueError,
        AttributeError,
        LookupError,
    ):
        return DAMAGED_PDF.at(Place(file))


def _entry(pdf: pikepdf.Pdf, *names: str) -> object:
    """The entry of the document's catalogue that the names lead to, one within the other; None if there is none."""
    found: Any = pdf.Root
    for name in names:
        found = found.get(name) if found is not None else None
    return found


def _tagged(pdf: pikepdf.Pdf, pages: Iterable[Iterable[TextRun]]) -> bool:
    """Whether it says that it is tagged, and has a tree of tags: an empty one if it says nothing."""
    root = _entry(pdf, "/StructTreeRoot")
    silent = all(run.artifact for runs in pages for run in runs)
    return (
        bool(_entry(pdf, "/MarkInfo", "/Marked"))
        and isinstance(root, pikepdf.Dictionary)
        and (bool(root.get("/K")) or silent)
    )


def _pictured(page: pikepdf.Page) -> bool:
    found: Any = page.get("/Resources", pikepdf.Dictionary()).get("/XObject", pikepdf.Dictionary())
    return any(found[name].get("/Subtype") == "/Image" for name in found.keys())  # noqa: SIM118


def _bookmarks(first: Any) -> Iterator[str]:
    """The titles of a bookmark, of those within it and of those after it."""
    waiting, seen = [first], set[tuple[int, int]]()
    while waiting:
        bookmark = waiting.pop()
        if isinstance(bookmark, pikepdf.Dictionary) and bookmark.objgen not in seen:
            seen.add(bookmark.objgen)
            yield str(bookmark.get("/Title", "")).strip()
            waiting += [bookmark.get("/Next"), bookmark.get("/First")]


def _metadata(pdf: pikepdf.Pdf) -> dict[str, str]:
    """What the XMP metadata says, where PDF/UA asks for the title and the standard; empty where it is broken."""
    try:
        with (
            catch_warnings(action="ignore"),
            pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata,
        ):
            return {name: str(metadata.get(name, "")) for name in _STATED}
    except (ValueError, SyntaxError, pikepdf.PdfError):
        return {}


def _profiles(pdf: pikepdf.Pdf, metadata: Mapping[str, str]) -> Iterator[str]:
    """The standards that the file says it keeps, as veraPDF calls them; PDF/UA for one that names none."""
    part, stream = metadata.get("pdfuaid:part", ""), _entry(pdf, "/Metadata")
    said = stream.read_bytes() if isinstance(stream, pikepdf.Stream) else b""
    declared = [profile for standard, profile in _WELL_TAGGED.items() if standard in said]
    version = max(pdf.pdf_version, str(_entry(pdf, "/Version") or "").removeprefix("/"))
    if part or not declared:
        yield "PDFUA-2-ISO32005" if part == "2" or (part != "1" and version >= "2.0") else "PDFUA-1"
    yield from declared
    kept = metadata.get("pdfaid:part", "") + metadata.get("pdfaid:conformance", "").upper()
    if kept in _KEPT:
        yield f"PDFA-{kept}"
