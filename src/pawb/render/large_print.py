"""Large-print PDFs: 18, 20 or 24 point, tagged (PDF/UA-1), made by WeasyPrint from the document alone.

Source of the rules: UKAAF G003 and RNIB clear print; ISO 14289-1 for the tags.
"""

from __future__ import annotations

import io
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import metadata, resources

from markupsafe import Markup

from pawb.document.markup import plain
from pawb.document.nodes import Document, Field, Link, Section, anchor
from pawb.render import stylesheet, template

SIZES = (18, 20, 24)
"""The point sizes that are offered; the first is the default."""

ENGINE = tuple(
    f"{name} {metadata.version(name)}" for name in ("weasyprint", "pydyf", "fonttools", "tinycss2", "tinyhtml5")
)
"""What lays out the pages: a new version of any of these may change every byte."""


@dataclass(frozen=True, slots=True)
class Pdf:
    """A PDF file and how many pages it has."""

    content: bytes
    pages: int


class UnreadableResource(Exception):
    """Something asked for a file that is not one of the project's own fonts or pictures."""


def write(document: Document, size: int, organisation: Markup, edition: Markup, contacts: Sequence[Field]) -> str:
    """The HTML of a large-print edition: `edition` names its language, size and reading in words."""

    def href(link: Link) -> str:
        here = link.publication == document.publication and link.item
        return f"#{anchor(link.item)}" if here else ""

    contents = [part for part in (*document.blocks, *document.sections, *document.back) if isinstance(part, Section)]
    return template("large_print.html").render(
        d=document,
        title=plain(document.title),
        organisation=organisation,
        edition=edition,
        contacts=contacts,
        contents=contents,
        href=href,
        style=Markup(stylesheet("large-print.css").replace("SIZE", f"{size}pt")),
    )


def resource(name: str) -> bytes:
    """One of the project's own fonts: `fonts/….woff2`. Raises UnreadableResource for anything else."""
    folder, _, file = name.partition("/")
    if folder != "fonts" or "/" in file or file.startswith("."):
        raise UnreadableResource(name)
    return (resources.files("pawb") / "fonts" / file).read_bytes()


def make(html: str) -> Pdf:
    """Lay out the HTML of an edition as a tagged PDF/UA-1 file.

    Raises UnreadableResource when the HTML or its style asks for anything but the project's own fonts and pictures.
    """
    # Imported here: it takes half a second, and a build with a warm cache never needs it.
    from weasyprint import HTML
    from weasyprint.urls import FatalURLFetchingError, URLFetcher, URLFetcherResponse

    class OnlyOurs(URLFetcher):
        """Reads the project's own fonts and pictures, and nothing else: no network, no other file."""

        def fetch(self, url: str, headers: dict[str, str] | None = None) -> URLFetcherResponse:
            scheme, _, name = url.partition(":")
            if scheme != "pawb":
                raise FatalURLFetchingError(f"refused: {url}")
            return URLFetcherResponse(url, resource(name.lstrip("/")))

    logging.getLogger("weasyprint").setLevel(logging.ERROR)
    try:
        laid_out = HTML(string=html, base_url="pawb:/", url_fetcher=OnlyOurs()).render(pdf_variant="pdf/ua-1")
    except FatalURLFetchingError as error:
        raise UnreadableResource(str(error)) from error
    out = io.BytesIO()
    laid_out.write_pdf(out, pdf_variant="pdf/ua-1")
    return Pdf(out.getvalue(), len(laid_out.pages))
