"""An address in the text of a PDF that is no link."""

from __future__ import annotations

import re
from collections.abc import Iterator
from unicodedata import normalize

from pawb.checks.built_pdf import Pdf
from pawb.checks.tags import Piece, Tag
from pawb.findings import Finding, Rule

RULE = Rule(
    id="unlinked-pdf-address",
    level="warning",
    finds={
        "en": "The address of a page or of e-mail in a PDF that cannot be pressed.",
        "cy": "Cyfeiriad tudalen neu e-bost mewn PDF na ellir ei bwyso.",
    },
    why={
        "en": "People who use a keyboard, their voice or a switch have to type it, letter by letter.",
        "cy": "Rhaid i bobl sy'n defnyddio bysellfwrdd, eu llais neu switsh ei deipio, lythyren wrth lythyren.",
    },
    message={
        "en": "“{address}” is only text: nothing happens when it is pressed.",
        "cy": "Dim ond testun yw “{address}”: nid oes dim yn digwydd wrth ei bwyso.",
    },
    mend={
        "en": "Make it a link, better still one whose words say where it leads, in a Link tag.",
        "cy": "Gwnewch ef yn ddolen, yn well fyth un y mae ei geiriau'n dweud i ble mae'n arwain, mewn tag Link.",
    },
    basis="WCAG 2.2: 2.1.1 Keyboard (A), technique PDF11; PDF/UA-1 (ISO 14289-1): 7.18.5",
)

_ADDRESS = re.compile(r"https?://[\w-]+\.[\w./-]*\w|www\.[\w-]+\.[\w./-]*\w|[\w.+-]+@[\w-]+\.[\w.-]*\w")
_LINKED = ("Code", "Link", "Reference")

_HTML = '<html lang="en"><title>Standards</title><h1>Standards</h1><p>{}</p></html>'

PASSES = (
    _HTML.format('Ours: <a href="https://llanffug.example/a">https://llanffug.example/a</a>'),
    _HTML.format("Turn to page 2.1 or room www, at 4.30."),
)
FAILS = (_HTML.format("Ours: https://llanffug.example/a."), _HTML.format("Write to post@llanffug.example."))


def check(pdf: Pdf) -> Iterator[Finding]:
    """One finding for each page: no address stands outside links, where no link of the page leads to it.

    Where the document is known, it is that which decides what is a link.
    """
    if pdf.made_from:
        return
    told: set[int] = set()
    for page, text in _loose(pdf.tags) if pdf.tags else ():
        found = _ADDRESS.search(text)
        if found and page not in told and not any(found[0] in lead.address for lead in pdf.leads if lead.page == page):
            told.add(page)
            yield RULE.at(pdf.place(page), address=found[0])


def _loose(tag: Tag) -> Iterator[tuple[int, str]]:
    """The words of each tag that are not in a link, with their page."""
    pieces = [kid for kid in tag.kids if isinstance(kid, Piece)]
    if pieces:
        yield pieces[0].page, normalize("NFKC", " ".join(piece.text for piece in pieces))
    for kid in tag.kids:
        if isinstance(kid, Tag) and kid.role not in _LINKED:
            yield from _loose(kid)
