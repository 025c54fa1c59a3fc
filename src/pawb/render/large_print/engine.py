"""The one door to WeasyPrint: what Pawb asks of it, what it puts in its place, and which WeasyPrint it must be."""

from __future__ import annotations

import atexit
import ctypes
import ctypes.util
import hashlib
import inspect
import io
import logging
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, nullcontext, suppress
from datetime import datetime, time
from functools import cache, partial
from importlib import metadata, resources
from itertools import count
from pkgutil import resolve_name
from types import FunctionType
from typing import Any, BinaryIO

from pawb.render.large_print.laid_out import LaidOut
from pawb.render.large_print.standards import Source, Standard

CONTRACT = {
    "weasyprint.pdf.tags:add_tags": "f0e74575b0bafaf3",
    "weasyprint.pdf:generate_pdf": "626343ef25c396e8",
    "weasyprint.pdf.anchors:add_links": "262e8b9b299892a7",
    "weasyprint.pdf.anchors:add_outlines": "9f5d6afde78956a1",
    "weasyprint.pdf.metadata:DocumentMetadata.generate_rdf_metadata": "bc3e78ab24f1a809",
    "weasyprint.pdf.stream:Stream.marked": "3fa3acacbbf66422",
    "weasyprint.pdf.stream:Stream.artifact": "be61e42186804e99",
    "weasyprint.anchors:gather_anchors": "373f8c676f27da3b",
    "weasyprint.draw:draw_inline_level": "068162a401d00efd",
    "weasyprint.draw:draw_block_level": "3de9ec3ad4aaad3c",
    "weasyprint.draw.text:draw_text": "ebaf96239c6ca363",
    "weasyprint.document:Document.write_pdf": "086e4a8e99981829",
    "weasyprint.layout:layout_document": "a5cbf437e99caf72",
    "weasyprint.layout.page:make_all_pages": "b5e4034894841caa",
    "weasyprint.layout.percent:resolve_percentages": "71673078096fcf87",
    "weasyprint.css:StyleFor": "dac5a13261681453",
    "weasyprint.css:ComputedStyle": "4ff0512c0af12674",
    "weasyprint.css:AnonymousStyle": "414bbf41061e0a4a",
    "weasyprint.css:find_style_attributes": "c5b4eb4d3c008b07",
    "weasyprint.text.line_break:Layout": "681b737d1ba5e004",
    "weasyprint.text.line_break:split_first_line": "39ad1016863ca34d",
}
"""What the tags and the speed stand on, with a digest of it: what is replaced, and those whose work it takes up."""

_FACE = re.compile("@font-face[^}]*}")


class UnknownEngine(Exception):
    """The installed WeasyPrint is not the one that Pawb's tags were written for and tested with."""


def changed() -> list[str]:
    """The parts of the installed WeasyPrint that differ from those the tags stand on."""
    return [name for name, digest in CONTRACT.items() if _digest(name) != digest]


@cache
def versions() -> tuple[str, ...]:
    """What lays out the pages: a new version of any of these may change every byte."""
    return (
        *(f"{name} {metadata.version(name)}" for name in ("weasyprint", "pydyf", "fonttools", "tinycss2", "tinyhtml5")),
        _library("pango-1.0", "pango_version_string"),
        _library("harfbuzz", "hb_version_string"),
        _source(),
    )


def render(html: str, read: Callable[[str], bytes], standard: Standard) -> Any:
    """Lay out HTML, whose files `read` gets by their address; WeasyPrint's document. Raises UnknownEngine."""
    weasyprint = _weasyprint()

    class Reader(weasyprint.urls.URLFetcher):  # type: ignore[misc, name-defined]
        """Gets every file from `read`: nothing else is opened, neither on the disk nor in the network."""

        def fetch(self, url: str, headers: object = None) -> object:
            return weasyprint.urls.URLFetcherResponse(url, read(url))

    from pawb.render.large_print import numbers, shortcuts

    for figures in count(2):
        page = weasyprint.HTML(string=html, base_url="pawb:/", url_fetcher=Reader())
        numbers.reserve(page.etree_element, figures)
        with suppress(numbers.TooLittleRoom), numbers.filled(), shortcuts.taken():
            return page.render(_fonts(tuple(_FACE.findall(html))), pdf_variant=standard.variant)


def write(document: Any, out: BinaryIO, standard: Standard, sources: Sequence[Source]) -> None:
    """Write what `render` laid out as a PDF of that standard that holds its sources. Raises UntaggedContent."""
    weasyprint = _weasyprint()
    from pawb.render.large_print import shortcuts
    from pawb.render.large_print.spaces import restore
    from pawb.render.large_print.structure import add_tags

    html = document._html.etree_element
    restore(html, document.pages)
    for page in document.pages:
        # What stands within a link has a link of its own in WeasyPrint: `strong`, or the number of the page.
        page.links = [link for link in page.links if link[-1].element_tag == "a"]
    end = b"</rdf:RDF>"
    rdf = document.metadata.generate_rdf_metadata
    document.metadata.generate_rdf_metadata = lambda *part: rdf(*part).replace(end, standard.xmp + end)
    # Given as the document's own profile of colours, since WeasyPrint leaves the file of its own one open.
    document.color_profiles["srgb"] = _colours(weasyprint)
    ours = {**vars(weasyprint.pdf), "add_tags": partial(add_tags, html)}
    generate = FunctionType(weasyprint.pdf.generate_pdf.__code__, ours)
    options = {
        **weasyprint.DEFAULT_OPTIONS,
        "pdf_variant": standard.variant,
        "pdf_version": standard.version,
        "pdf_tags": True,
        "attachments": [_attached(weasyprint, source) for source in sources],
    }
    with shortcuts.taken():
        generate(document, out, 1, **options).write(out, standard.version, identifier=True, compress=True)


def survey(document: Any) -> LaidOut:
    """What stands where on the pages of a document that `write` wrote."""
    from pawb.render.large_print import shortcuts
    from pawb.render.large_print.survey import survey

    with shortcuts.taken():
        return survey(document)


def _attached(weasyprint: Any, source: Source) -> Any:
    day = datetime.combine(source.changed, time())
    attached = weasyprint.Attachment(
        string="", name=source.name, description=source.name, created=day, modified=day, relationship="Source"
    )
    # WeasyPrint asks the system what kind of file it is, and every system says something else.
    attached.source = nullcontext((io.BytesIO(source.content), None, None, "application/yaml"))
    return attached


def _colours(weasyprint: Any) -> Any:
    name = "sRGB2014.icc"
    profile = io.BytesIO((resources.files(weasyprint.pdf) / name).read_bytes())
    return weasyprint.css.ColorProfile(profile, name, "relative-colorimetric", ("r", "g", "b"))


@cache
def _fonts(faces: tuple[str, ...]) -> Any:
    """The fonts that a style sheet names, opened once: for a short document that takes a tenth of the time."""
    fonts = _weasyprint().text.fonts.FontConfiguration()
    atexit.register(fonts.__del__)  # it removes its copies of them
    return fonts


@cache
def _weasyprint() -> Any:
    """Imported here, since it takes half a second, and a build with a warm cache never needs it."""
    with _no_compiler():
        import weasyprint

    logging.getLogger("weasyprint").setLevel(logging.ERROR)
    if changed():
        raise UnknownEngine(weasyprint.__version__)
    return weasyprint


@contextmanager
def _no_compiler() -> Iterator[None]:
    """Have libraries found by the names that Linux knows them by.

    For each other name that WeasyPrint tries first Python would start a compiler: half the time of the import, and a
    program that a build has no business to start.
    """
    find = ctypes.util.find_library
    if sys.platform == "linux":
        ctypes.util.find_library = lambda name: None
    try:
        yield
    finally:
        ctypes.util.find_library = find


def _digest(name: str) -> str:
    try:
        source = inspect.getsource(resolve_name(name))
    except (ImportError, AttributeError, OSError):
        return "missing"
    return hashlib.sha256(source.encode()).hexdigest()[:16]


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


def _source() -> str:
    """A digest of this folder, which says what the tags are."""
    folder = resources.files(__package__)
    files = sorted((file for file in folder.iterdir() if file.is_file()), key=lambda file: file.name)
    return hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()
