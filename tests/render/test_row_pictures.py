"""In a PDF, too, the pictures of easy read are seen and not heard."""

from __future__ import annotations

import io
from collections.abc import Iterator

import pikepdf
import pypdfium2
import pytest
from markupsafe import Markup
from PIL import Image

from pawb.content.profiles import built_in
from pawb.document.nodes import Document, Picture, Pictures, Section
from pawb.pictures import Picture as Drawn
from pawb.pictures import pictures
from pawb.render import large_print

YELLOW, PURPLE = (0xF7, 0xCA, 0x4D), (0x80, 0x20, 0xF0)
ASKED = {1: "risk", 2: "hall"}
ROWS = tuple(Picture(f"R.{n}", Markup(f"Mae risg rhif {n}."), ASKED.get(n % 3, "")) for n in range(1, 8))


def hall() -> Drawn:
    """A picture of a body's own."""
    out = io.BytesIO()
    Image.new("RGB", (90, 90), PURPLE).save(out, "PNG")
    return Drawn({}, {}, out.getvalue(), "png")


@pytest.fixture(scope="module")
def pdf() -> large_print.Pdf:
    easy = Document(
        publication="risgiau",
        kind="risks",
        language="cy",
        reading="easy-read",
        file="content/cy/easy-read/risgiau.yml",
        title=Markup("Risgiau"),
        summary=Markup(""),
        head=(),
        blocks=(),
        sections=(Section("R", Markup("Risg"), (Pictures(ROWS),)),),
        back=(),
        proofread=False,
        words=30,
    )
    imprint = large_print.Imprint(Markup("Cyngor Llanffug"), Markup("Print bras, 18 pwynt"), (), (), ())
    return large_print.make(large_print.write(easy, built_in()["large"], imprint, drawn={**pictures(), "hall": hall()}))


def _roles(node: pikepdf.Object) -> Iterator[str]:
    kids = node.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield str(kid.S)
            yield from _roles(kid)


def test_they_are_on_the_page(pdf: large_print.Pdf) -> None:
    document = pypdfium2.PdfDocument(pdf.content)
    painted = [bytes(page.render().buffer) for page in document]
    document.close()
    for colour in (YELLOW, PURPLE):
        assert any(bytes(reversed(colour)) in page for page in painted)


def test_they_have_no_tag(pdf: large_print.Pdf) -> None:
    with pikepdf.open(io.BytesIO(pdf.content)) as opened:
        roles = list(_roles(opened.Root.StructTreeRoot))
    assert roles.count("/LI") >= len(ROWS)
    assert "/Figure" not in roles


def test_a_photograph_is_kept_as_an_archive_asks(pdf: large_print.Pdf) -> None:
    """PDF/A-3 (ISO 19005-3), 6.2.8: nothing is said of smoothing it."""
    with pikepdf.open(io.BytesIO(pdf.content)) as opened:
        photographs = [one for one in opened.objects if isinstance(one, pikepdf.Stream) and one.get("/Width") == 90]
        assert len(photographs) == 1
        assert not photographs[0].get("/Interpolate", False)


def test_a_row_without_a_picture_stays_in_place(pdf: large_print.Pdf) -> None:
    document = pypdfium2.PdfDocument(pdf.content)
    lefts = set()
    for page in document:
        words = page.get_textpage()
        text = words.get_text_range()
        lefts |= {round(words.get_charbox(n)[0]) for n in range(len(text)) if text.startswith("Mae risg", n)}
    document.close()
    assert len(lefts) == 1
