"""Clear, large and giant print: PDFs, tagged (PDF/UA-1) and fit to be kept (PDF/A-3a), made from the document alone.

Source of the rules: UKAAF G003 and RNIB clear print; ISO 14289-1 for the tags; ISO 19005-3 for keeping.
"""

from __future__ import annotations

import gc
import io
import re
from base64 import b64decode
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from pawb.document.markup import plain
from pawb.document.nodes import EASY_READ, Document, Field, Link, Picture, Pictures, Section, anchor
from pawb.languages.easy.phrases import in_print
from pawb.pictures import Picture as Drawn
from pawb.pictures import pictures
from pawb.render import stylesheet, template
from pawb.render.large_print import engine, text
from pawb.render.large_print.laid_out import LaidOut
from pawb.render.large_print.standards import PDF_1, Source, Standard

if TYPE_CHECKING:  # reading the content takes a worker of the press a third of a second that it does not need
    from pawb.content.model.profiles import Profile

PAPERS = {"A5": 148, "A4": 210, "A3": 297}
"""How wide each paper is, in millimetres."""

MEASURE = 27
"""How long a line may be, in sizes of its text: some 60 letters, and never over 70 (RNIB clear print)."""

LONG_WORD = 11
"""How wide a long word of either language is, in sizes of its text."""

LEADING = 150
"""How far apart the lines of easy read are at least, in hundredths of their size (ER21)."""

PICTURE, GAP = 45, 7
"""How wide a picture of easy read is, and how far from its words, in millimetres (ER21)."""

ROOMY = 11
"""How many millimetres of paper there are for each point of the text where a cover has room for a larger picture."""

WORDS, LARGER = 15, 1.15
"""How long a line beside a picture is, in sizes of its text, where that is larger than the rest; and how much so."""

LETTERS = 1.85
"""How many letters of a phrase surely fit on a line for each size of the text that the line is long."""

NARROW = 12
"""How many margins of a booklet are as wide as its paper: next to pictures there are few words on a line."""

_PICTURE = re.compile(r"data:image/(?:svg\+xml|png|jpeg);base64,([A-Za-z0-9+/=]*)")
"""A picture is in the HTML itself, so that whatever makes the file needs nothing else."""

POINT = 25.4 / 72
"""In millimetres."""


@dataclass(frozen=True, slots=True)
class Imprint:
    """What an edition says of itself and of its publisher."""

    organisation: Markup
    edition: Markup
    """Its print, size, language and reading in words."""
    contacts: Sequence[Field]
    formats: Sequence[Field]
    languages: Sequence[str]
    """The other languages that this document exists in, as every one of them must say (Welsh Language Standard 48)."""


@dataclass(frozen=True, slots=True)
class Pdf:
    """A PDF file, how many pages it has, and what stands where on them."""

    content: bytes
    pages: int
    laid_out: LaidOut


class UnreadableResource(Exception):
    """Something asked for a file that is neither one of the project's own fonts nor in the HTML itself."""


class UnknownLetter(Exception):
    """The text holds a letter that the font does not have, so another font would creep in, or a box."""


def write(
    document: Document,
    profile: Profile,
    imprint: Imprint,
    abbreviations: Mapping[str, str] = {},
    drawn: Mapping[str, Drawn] | None = None,
) -> str:
    """The HTML of an edition in the print of a profile, with the pictures that are `drawn`, else Pawb's own, in it.

    `abbreviations` are marked with their full words.
    """
    drawn = pictures() if drawn is None else drawn

    def href(link: Link | Picture) -> str:
        if isinstance(link, Picture):
            return drawn[link.picture].url if link.picture in drawn else ""
        here = link.publication == document.publication and link.item
        return f"#{anchor(link.item)}" if here else ""

    easy = document.reading == EASY_READ
    if easy:
        sections = _in_phrases(document.sections, document.language, round(LETTERS * _beside(profile)))
        document = replace(document, sections=tuple(sections))
    html = template("booklet.html" if easy else "large_print.html").render(
        d=document,
        title=". ".join(plain(words) for words in (document.title, document.part and document.part.title) if words),
        imprint=imprint,
        contents=[part for part in (*document.blocks, *document.sections, *document.back) if isinstance(part, Section)],
        href=href,
        properties=Markup(booklet_properties(profile) if easy else properties(profile)),
        style=Markup(stylesheet("large-print.css") + stylesheet("booklet.css") * easy),
    )
    return text.unbroken(text.explained(text.whole(html), abbreviations))


def _in_phrases(blocks: Iterable[Any], code: str, longest: int) -> Iterator[Any]:
    """Blocks of easy read in which no line of a row ends within a phrase, as far as it can be helped (ER22)."""
    for block in blocks:
        match block:
            case Section():
                yield replace(block, blocks=tuple(_in_phrases(block.blocks, code, longest)))
            case Pictures():
                rows = (replace(row, text=Markup(in_print(row.text, code, longest))) for row in block.rows)
                yield replace(block, rows=tuple(rows))
            case _:
                yield block


def properties(profile: Profile) -> str:
    """A profile as the custom properties that the style sheet asks for."""
    size, width = profile.size, PAPERS[profile.paper] / POINT
    line = min(width - 2 * profile.margin / POINT, MEASURE * size)
    heading = max(size, line / LONG_WORD)  # the largest that holds a long word
    values = {
        "size": f"{size}pt",
        "h1": f"{min(size + 14, heading):.1f}pt",
        "h2": f"{min(size + 8, heading):.1f}pt",
        "h3": f"{min(size + 3, heading):.1f}pt",
        "leading": profile.leading / 100,
        "ink": profile.ink,
        "ground": profile.ground,
        "accent": profile.accent,
        "paper": profile.paper,
        "top": f"{profile.margin}mm",
        "margin": f"{(width - line) / 2:.1f}pt",
    }
    return " ".join(f"--{name}: {value};" for name, value in values.items())


def booklet_properties(profile: Profile) -> str:
    """Those of easy read, where the words beside a picture are larger than the rest wherever they have the room."""
    profile, paper = _of_booklet(profile), PAPERS[profile.paper]
    words = profile.size * min(max(1, _beside(profile) / WORDS), LARGER)
    cover = 0.38 * paper if paper / profile.size > ROOMY else PICTURE
    return (
        f"{properties(profile)} --picture: {PICTURE}mm; --gap: {GAP}mm; --cover: {cover:.0f}mm; --words: {words:.1f}pt;"
    )


def _of_booklet(profile: Profile) -> Profile:
    """A profile as easy read has it: with lines far enough apart, and no wider margins than it has the room for."""
    narrow = min(profile.margin, PAPERS[profile.paper] / NARROW)
    return profile.model_copy(update={"margin": narrow, "leading": max(profile.leading, LEADING)})


def _beside(profile: Profile) -> float:
    """How long a line beside a picture is, in sizes of the text of the profile."""
    profile = _of_booklet(profile)
    line = min((PAPERS[profile.paper] - 2 * profile.margin) / POINT, MEASURE * profile.size)
    return (line - (PICTURE + GAP) / POINT) / profile.size


@cache
def resource(name: str) -> bytes:
    """One of the project's own fonts, `fonts/….woff2`, unpacked once: that takes longer than a short PDF.

    Raises UnreadableResource for anything else.
    """
    from fontTools.ttLib.woff2 import decompress

    folder, _, file = name.partition("/")
    path = resources.files("pawb") / "fonts" / file
    if folder != "fonts" or "/" in file or not file.endswith(".woff2") or not path.is_file():
        raise UnreadableResource(name)
    font = io.BytesIO()
    decompress(io.BytesIO(path.read_bytes()), font)
    return font.getvalue()


def make(html: str, standard: Standard = PDF_1, sources: Sequence[Source] = ()) -> Pdf:
    """Lay out the HTML of an edition as a file that keeps a standard and holds its sources.

    Raises UnreadableResource when the HTML or its style asks for anything but the project's own fonts and what it
    holds, UnknownLetter when the text holds a letter that the fonts lack, UntaggedContent when it holds an element that
    has no tag, BrokenNumber when a line is too short for the number of a page, and UnknownEngine when the installed
    WeasyPrint is not the one that the tags were written for.
    """
    if unknown := sorted(letter for letter in set(html) if not letter.isspace() and ord(letter) not in _letters()):
        raise UnknownLetter(" ".join(f"{letter} (U+{ord(letter):04X})" for letter in unknown))
    refused: list[str] = []

    def read(url: str) -> bytes:
        scheme, _, name = url.partition(":")
        try:
            if picture := _PICTURE.fullmatch(url):
                return b64decode(picture[1])
            if scheme != "pawb":
                raise UnreadableResource(url)
            return resource(name.lstrip("/"))
        except UnreadableResource:
            # WeasyPrint goes on without what it cannot have, and inside a picture whatever is raised.
            refused.append(url)
            raise

    out = io.BytesIO()
    collecting = gc.isenabled()
    gc.disable()  # a document is one great web of boxes: looking for rubbish in it costs a tenth of the time
    try:
        document = engine.render(html, read, standard)
        if not refused:
            engine.write(document, out, standard, sources)
            laid_out = engine.survey(document)
    finally:
        if collecting:
            gc.enable()
    if refused:
        raise UnreadableResource(", ".join(sorted(set(refused))))
    return Pdf(out.getvalue(), len(laid_out.pages), laid_out)


@cache
def _letters() -> frozenset[int]:
    """The letters that both fonts have."""
    from fontTools.ttLib import TTFont

    names = ("AtkinsonHyperlegibleNext-Regular.woff2", "AtkinsonHyperlegibleNext-Bold.woff2")
    fonts = (TTFont(io.BytesIO(resource(f"fonts/{name}")), lazy=True) for name in names)
    return frozenset.intersection(*(frozenset(font.getBestCmap()) for font in fonts))
