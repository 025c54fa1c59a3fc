"""Large-print PDFs: 18, 20 or 24 point, tagged (PDF/UA-1), made by WeasyPrint from the document alone.

Source of the rules: UKAAF G003 and RNIB clear print; ISO 14289-1 for the tags.
"""

from __future__ import annotations

import ctypes
import gc
import io
import logging
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import metadata, resources
from typing import Any

from markupsafe import Markup

from pawb.document.markup import plain
from pawb.document.nodes import Document, Field, Link, Section, anchor
from pawb.render import stylesheet, template


@dataclass(frozen=True, slots=True)
class Style:
    """The numbers of one large print."""

    size: int
    """Of the body, in points: no text is smaller."""
    leading: float
    """From line to line, in sizes."""
    headings: tuple[int, int, int]
    """Of the title, of a section and of a part of one, in points; deeper ones are bold text of the body's size."""
    margin: int
    """Of the page, in millimetres."""

    def __str__(self) -> str:
        """As the custom properties that the style sheet asks for."""
        h1, h2, h3 = self.headings
        sizes = f"--size: {self.size}pt; --h1: {h1}pt; --h2: {h2}pt; --h3: {h3}pt;"
        return f"{sizes} --leading: {self.leading}; --margin: {self.margin}mm;"


STYLES = {
    18: Style(18, 1.5, (32, 26, 21), 20),
    20: Style(20, 1.5, (34, 28, 23), 18),
    24: Style(24, 1.45, (36, 31, 27), 16),
}

SIZES = tuple(STYLES)
"""The point sizes that are offered; the first is the default."""


@dataclass(frozen=True, slots=True)
class Imprint:
    """What an edition says of itself and of its publisher."""

    organisation: Markup
    edition: Markup
    """Its language, size and reading in words."""
    contacts: Sequence[Field]
    formats: Sequence[Field]
    languages: Sequence[str]
    """The other languages that this document exists in, as every one of them must say (Welsh Language Standard 48)."""


@dataclass(frozen=True, slots=True)
class Pdf:
    """A PDF file and how many pages it has."""

    content: bytes
    pages: int


class UnreadableResource(Exception):
    """Something asked for a file that is not one of the project's own fonts or pictures."""


class UnknownLetter(Exception):
    """The text holds a letter that the font does not have, so another font would creep in, or a box."""


def write(document: Document, size: int, imprint: Imprint) -> str:
    """The HTML of a large-print edition, in one of `SIZES`."""

    def href(link: Link) -> str:
        here = link.publication == document.publication and link.item
        return f"#{anchor(link.item)}" if here else ""

    html = template("large_print.html").render(
        d=document,
        title=plain(document.title),
        imprint=imprint,
        contents=[part for part in (*document.blocks, *document.sections, *document.back) if isinstance(part, Section)],
        href=href,
        numbers=Markup(STYLES[size]),
        style=Markup(stylesheet("large-print.css")),
    )
    return _TEXT.sub(lambda text: _whole(text[0]), html)


_TEXT = re.compile("(?<=>)[^<>{}]+(?=<)")
_WHOLE = (
    re.compile(r"(£[\d.,]+|\b\d{1,2}) (?=[^\W\d_])"),  # £10 million, 15 July
    re.compile(r"\b([A-ZÂÊÎÔÛŴŶ]\w*) (?=\d)"),  # July 2008, Level 4, LL13 8BG
    re.compile(r"(\d) (?=\d{3})"),  # 01978 298615
    re.compile(r"\b([A-Z]\.) (?=[A-Z])"),  # A. Jones
)


def _whole(text: str) -> str:
    """No line ends within an amount, a date, a telephone number or a name with initials (UKAAF G003)."""
    for pattern in _WHOLE:
        text = pattern.sub("\\1\N{NO-BREAK SPACE}", text)
    return text


def resource(name: str) -> bytes:
    """One of the project's own fonts: `fonts/….woff2`. Raises UnreadableResource for anything else."""
    folder, _, file = name.partition("/")
    path = resources.files("pawb") / "fonts" / file
    if folder != "fonts" or "/" in file or not file.endswith(".woff2") or not path.is_file():
        raise UnreadableResource(name)
    return path.read_bytes()


def make(html: str) -> Pdf:
    """Lay out the HTML of an edition as a tagged PDF/UA-1 file.

    Raises UnreadableResource when the HTML or its style asks for anything but the project's own fonts and pictures,
    and UnknownLetter when the text holds a letter that the fonts lack.
    """
    if unknown := sorted(letter for letter in set(html) if not letter.isspace() and ord(letter) not in _letters()):
        raise UnknownLetter(" ".join(f"{letter} (U+{ord(letter):04X})" for letter in unknown))
    weasyprint = _weasyprint()
    refused: list[str] = []

    class OnlyOurs(weasyprint.urls.URLFetcher):  # type: ignore[misc, name-defined]
        """Reads the project's own fonts and pictures, and nothing else: no network, no other file."""

        def fetch(self, url: str, headers: object = None) -> object:
            scheme, _, name = url.partition(":")
            try:
                if scheme != "pawb":
                    raise UnreadableResource(url)
                return weasyprint.urls.URLFetcherResponse(url, resource(name.lstrip("/")))
            except UnreadableResource:
                # WeasyPrint goes on without what it cannot have, and inside a picture whatever is raised.
                refused.append(url)
                raise

    out = io.BytesIO()
    collecting = gc.isenabled()
    gc.disable()  # a document is one great web of boxes: looking for rubbish in it costs a tenth of the time
    try:
        fetcher = OnlyOurs()
        laid_out = weasyprint.HTML(string=html, base_url="pawb:/", url_fetcher=fetcher).render(pdf_variant="pdf/ua-1")
        laid_out.write_pdf(out, pdf_variant="pdf/ua-1")
    finally:
        if collecting:
            gc.enable()
    if refused:
        raise UnreadableResource(", ".join(sorted(set(refused))))
    return Pdf(out.getvalue(), len(laid_out.pages))


@cache
def _letters() -> frozenset[int]:
    """The letters that both fonts have."""
    from fontTools.ttLib import TTFont

    names = ("AtkinsonHyperlegibleNext-Regular.woff2", "AtkinsonHyperlegibleNext-Bold.woff2")
    fonts = (TTFont(io.BytesIO(resource(f"fonts/{name}")), lazy=True) for name in names)
    return frozenset.intersection(*(frozenset(font.getBestCmap()) for font in fonts))


@cache
def _weasyprint() -> Any:
    """The engine, taught what it leaves out: the language of a run, and one link with its words where it makes several.

    Imported here, since it takes half a second, and a build with a warm cache never needs it.
    Sources: WCAG 2.2, 3.1.2 by technique PDF19; ISO 14289-1, 7.2 and 7.18.5.
    """
    import pydyf
    import weasyprint
    from weasyprint.pdf import tags

    build, add_links = tags._build_box_tree, weasyprint.pdf.add_links

    def add_outer_links(links_and_anchors: Any, *rest: Any) -> None:
        links, anchors = links_and_anchors
        add_links(([link for link in links if link[-1].element_tag == "a"], anchors), *rest)

    def build_and_say(box: Any, *rest: Any) -> Iterator[Any]:
        said = box.element is not None and box.element_tag not in ("html", "body")
        if said and box.link_annotation:
            box.link_annotation["Contents"] = pydyf.String(" ".join("".join(box.element.itertext()).split()))
        for element in build(box, *rest):
            if said and "lang" in box.element.attrib:
                element["Lang"] = pydyf.String(box.element.attrib["lang"])
            yield element

    tags._build_box_tree, weasyprint.pdf.add_links = build_and_say, add_outer_links
    logging.getLogger("weasyprint").setLevel(logging.ERROR)
    return weasyprint


def _library(name: str, function: str) -> str:
    """A system library with the version that its own function tells; only the name where it cannot be asked."""
    for file in (f"lib{name}.so.0", f"lib{name}.0.dylib", f"lib{name}-0.dll"):
        try:
            say = getattr(ctypes.CDLL(file), function)
        except OSError:
            continue
        say.restype = ctypes.c_char_p
        return f"{name} {say().decode()}"
    return name


ENGINE = (
    *(f"{name} {metadata.version(name)}" for name in ("weasyprint", "pydyf", "fonttools", "tinycss2", "tinyhtml5")),
    _library("pango-1.0", "pango_version_string"),
    _library("harfbuzz", "hb_version_string"),
)
"""What lays out the pages: a new version of any of these may change every byte."""
