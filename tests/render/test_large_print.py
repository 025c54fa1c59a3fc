"""Large print keeps its promises, read back from the PDF that a reader gets."""

from __future__ import annotations

import gc
import hashlib
import io
import logging
import os
import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from markupsafe import Markup

from pawb.checks import built_pdf
from pawb.content.model.profiles import Profile
from pawb.content.profiles import built_in
from pawb.document.markup import blocks, inline
from pawb.document.nodes import (
    Box,
    Bullets,
    Document,
    Field,
    Fields,
    Ladder,
    Link,
    Mark,
    Prose,
    Quotation,
    Row,
    Section,
    Stat,
    Table,
)
from pawb.render import large_print
from pawb.render.large_print import engine

STATUSES = ("done", "on-track", "under-way", "at-risk", "late", "not-started", "not-reported")
IMPRINT = large_print.Imprint(
    organisation=Markup("Cyngor Llanffug"),
    edition=Markup("Print bras, 18 pwynt"),
    contacts=(Field(Markup("Ffôn"), Markup('<a href="tel:01632960123">01632 960123</a>')),),
    formats=(Field(Markup("Braille"), Markup("Ar gais")),),
    languages=("en",),
)
SAY = inline("Gweler [Safonau **Reach**]{en}, a’r [canllaw **llawn**](https://llanffug.example/canllaw).")


def link(item: str, words: str) -> tuple[Link, ...]:
    return (Link("safonau", item, Markup(words)),)


def standard(number: int) -> Section:
    return Section(
        f"S{number}",
        Markup(f"Safon rhif {number}, sydd â theitl hir iawn er mwyn llenwi mwy nag un llinell yn y rhestr"),
        (
            Prose(blocks("Dŵr glân i bawb, a thŷ i bob un.\n\n" * 6)),
            Bullets((Markup("Llais"), Markup("Dewis"))),
            Fields((Field(Markup("Gweler"), link("S9" if number < 9 else "S1", f"Dolen o S{number}")),)),
        ),
        tag=f"S{number}",
    )


DOCUMENT = Document(
    publication="safonau",
    kind="standards",
    language="cy",
    reading="full",
    file="content/cy/safonau.yml",
    title=Markup("Safonau cyfranogiad a chynnwys ar gyfer gofal cymdeithasol yn Llanffug"),
    summary=blocks("Yr hyn y gallwch ei ddisgwyl."),
    head=(Field(Markup("Cyfnod"), Markup("Ebrill 2009 i Fawrth 2011")),),
    blocks=(
        Prose(Markup("<p>{}</p>").format(SAY)),
        Table(
            Markup("Cipolwg"),
            (Markup("Safon"), Markup("Statws")),
            tuple(Row(s, (link("S2", s), Mark(f"status-{s}", Markup(s)))) for s in STATUSES),
        ),
        Ladder(Markup("Ysgol"), link("S1", "Lefel 1") + link("S2", "Lefel 2")),
    ),
    sections=tuple(standard(number) for number in range(1, 10)),
    back=(
        Box("note", "", Markup("Nodyn"), (Prose(blocks("Costiodd £1.5 miliwn.")),)),
        Quotation("Q1", blocks("Da iawn."), Markup("A. Jones, 15 Gorffennaf 2008")),
        Stat("F1", Markup("Un o bob tri"), blocks("o bobl"), Markup("Ffynhonnell")),
    ),
    proofread=False,
    words=100,
)


def html_of(body: str, style: str = "") -> str:
    fonts = "@font-face { font-family: Pawb; src: url(pawb:fonts/AtkinsonHyperlegibleNext-Regular.woff2) }"
    head = f"<title>Prawf</title><style>{fonts} html {{ font-family: Pawb }} {style}</style>"
    return f'<html lang="cy"><head>{head}</head><body><h1>Prawf</h1>{body}</body></html>'


@pytest.fixture(scope="module", params=["large", "giant", "booklet"])
def profile(request: pytest.FixtureRequest) -> Profile:
    return built_in()[request.param]


@pytest.fixture(scope="module")
def html(profile: Profile) -> str:
    return large_print.write(DOCUMENT, profile, IMPRINT)


@pytest.fixture(scope="module")
def pdf(html: str) -> large_print.Pdf:
    return large_print.make(html)


@pytest.fixture
def opened(pdf: large_print.Pdf) -> Iterator[pikepdf.Pdf]:
    with pikepdf.open(io.BytesIO(pdf.content)) as opened:
        yield opened


@pytest.fixture
def pages(pdf: large_print.Pdf) -> list[str]:
    document = pypdfium2.PdfDocument(pdf.content)
    said = [page.get_textpage().get_text_range().replace("\N{NO-BREAK SPACE}", " ") for page in document]
    document.close()
    return said


def elements(node: pikepdf.Object) -> Iterator[pikepdf.Object]:
    """The structure elements below `node`."""
    kids = node.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield kid
            yield from elements(kid)


def links(opened: pikepdf.Pdf) -> Iterator[pikepdf.Object]:
    for page in opened.pages:
        yield from page.get("/Annots", [])


def test_nothing_is_smaller_than_the_size_not_even_a_page_number(
    pdf: large_print.Pdf, profile: Profile, tmp_path: Path
) -> None:
    path = tmp_path / "safonau.pdf"
    path.write_bytes(pdf.content)
    read = built_pdf.read(path, path.name)
    assert isinstance(read, built_pdf.Pdf)
    sizes = [run.size for page in read.pages for run in page if run.text.strip()]
    assert len(read.pages) == pdf.pages > 5
    assert min(sizes) == pytest.approx(profile.size, abs=0.05)


def test_only_our_own_font_is_inside(opened: pikepdf.Pdf) -> None:
    fonts = {str(font.BaseFont) for page in opened.pages for font in page.Resources.Font.values()}
    assert {name.split("+")[1] for name in fonts} == {
        "Atkinson-Hyperlegible-Next",
        "Atkinson-Hyperlegible-Next-Bold",
    }


def test_title_language_and_bookmarks(opened: pikepdf.Pdf) -> None:
    assert opened.Root.Lang == "cy"
    assert opened.Root.ViewerPreferences.DisplayDocTitle
    assert str(opened.docinfo.Title) == str(DOCUMENT.title)
    with opened.open_outline() as outline:
        [title] = outline.root
        named = [item.title.replace("\N{NO-BREAK SPACE}", " ") for item in title.children]
    assert named[1].startswith("S1 Safon rhif 1")


def test_a_run_in_another_language_is_tagged_as_such(opened: pikepdf.Pdf) -> None:
    runs = [element for element in elements(opened.Root.StructTreeRoot) if element.get("/Lang") == "en"]
    assert {str(run.S) for run in runs} == {"/Span", "/P"}  # the words in the text, and the note for English readers


def test_one_link_for_each_line_of_a_link_with_its_words(opened: pikepdf.Pdf) -> None:
    found = [str(link.Contents) for link in links(opened)]
    assert found.count("canllaw llawn") in (1, 2)  # it may stand on two lines
    assert found.count("Dolen o S3") == 1
    assert found.count("01632 960123") == 1
    assert not {"S1", "S2", "Reach", "llawn"} & set(found)


def test_numbers_in_the_contents_and_in_cross_references_are_true(pages: list[str]) -> None:
    starts = {
        n: place for n in range(1, 10) for place, page in enumerate(pages, 1) if re.search(f"^S{n} Safon", page, re.M)
    }
    contents = "".join(pages[1 : min(starts.values()) - 1])
    listed = re.findall(r"Safon rhif (\d),[^\d]*?(\d+)\s", contents)
    assert {int(n): int(page) for n, page in listed} == starts
    referred = re.findall(r"Dolen o S(\d)\s+\(tudalen\s+(\d+)\)", " ".join(pages))
    assert [int(page) for _, page in referred] == [starts[9]] * 8 + [starts[1]]


def test_the_address_of_a_web_link_is_printed(pages: list[str]) -> None:
    assert "canllawllawn(https://llanffug.example/canllaw)" in "".join("".join(pages).split())


def test_title_and_number_stand_in_the_same_place_on_every_page(pdf: large_print.Pdf) -> None:
    document = pypdfium2.PdfDocument(pdf.content)
    rights, bottoms = [], set()
    for number, page in enumerate(document, 1):
        text = page.get_textpage()
        boxes = [text.get_rect(place) for place in range(text.count_rects())]
        [foot] = [box for box in boxes if box[1] < 80 and text.get_text_bounded(*box).strip() == str(number)]
        rights.append(foot[2])
        bottoms.add(round(foot[1]))
        if number > 1:
            assert any(abs(box[3] - foot[3]) < 6 and box[0] < 70 for box in boxes)
    document.close()
    assert len(bottoms) == 1
    assert max(rights) - min(rights) < 3  # where the ink of a figure ends: a 1 is narrower than an 8


def test_every_status_has_a_shape_of_its_own(html: str) -> None:
    drawn = {}
    for status in STATUSES:
        alone = large_print.make(
            re.sub("<main.*</main>", f'<main><p class="mark status-{status}">X</p></main>', html, flags=re.S)
        )
        document = pypdfium2.PdfDocument(alone.content)
        drawn[status] = document[0].render(scale=2).to_pil().convert("1").tobytes()
        document.close()
    # Late and at risk are both a triangle, on track and under way both half a circle: the word tells them apart.
    assert len(set(drawn.values())) == len(STATUSES) - 2


@pytest.mark.parametrize(
    "kept",
    [
        "01978 298615",
        "18001 01978 298615",
        "15 Gorffennaf 2008",
        "July 2008",
        "£1.5 miliwn",
        "£10 million",
        "LL13 8BG",
        "A. Jones",
    ],
)
def test_what_belongs_together_stays_on_one_line(kept: str) -> None:
    said = Section("S1", Markup.escape(kept), ())
    html = large_print.write(replace(DOCUMENT, sections=(said,)), built_in()["large"], IMPRINT)
    assert f"<h2>{kept.replace(' ', chr(0xA0))}</h2>" in html


def test_the_other_language_is_named_in_both_languages(pages: list[str]) -> None:
    for said in ("Mae'r ddogfen hon ar gael yn Saesneg hefyd.", "This document is also available in English."):
        assert said in pages[0]
        assert said in " ".join(pages[-2:])
    assert "01632 960123" in " ".join(pages[-2:])
    assert "Braille" in pages[-1]


def test_the_engine_has_nothing_to_say_against_our_style(html: str, caplog: pytest.LogCaptureFixture) -> None:
    large_print.make(html_of(""))  # the engine is there, and its log set as `make` sets it
    caplog.set_level(logging.WARNING, "weasyprint")
    large_print.make(html)
    assert [record.getMessage() for record in caplog.records] == []


def test_a_letter_that_the_font_lacks_is_an_error_and_is_named() -> None:
    with pytest.raises(large_print.UnknownLetter) as raised:
        large_print.make(html_of("<p>Yma → acw, 你"))
    assert str(raised.value) == "→ (U+2192) 你 (U+4F60)"


def test_every_welsh_letter_is_in_the_font() -> None:
    assert large_print.make(html_of("<p>âêîôûŵŷ ÂÊÎÔÛŴŶ ẁẃẅ ỳýÿ ’‘“” – £ é ö")).pages == 1


class Listener(BaseHTTPRequestHandler):
    """Keeps a list of everything that was ever asked of it."""

    asked: list[str] = []  # noqa: RUF012 - one list for the whole test

    def do_GET(self) -> None:
        self.asked.append(self.path)
        self.send_error(404)


@pytest.fixture
def listener() -> Iterator[str]:
    Listener.asked.clear()
    server = HTTPServer(("127.0.0.1", 0), Listener)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


SECRET = "nid i neb arall"
SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="ADDRESS" width="9" height="9"/></svg>'
THIEVES = {
    "picture": '<img alt="a" src="ADDRESS">',
    "object": '<object data="ADDRESS">a</object>',
    "embed": '<embed src="ADDRESS">',
    "sheet": '<link rel="stylesheet" href="ADDRESS">',
    "import": '<style>@import url("ADDRESS");</style>',
    "background": '<p style="background: url(ADDRESS)">a',
    "marker": '<ul style="list-style-image: url(ADDRESS)"><li>a</ul>',
    "content": '<style>p::before { content: url("ADDRESS") }</style><p>a',
    "font": '<style>@font-face { font-family: Arall; src: url("ADDRESS") } p { font-family: Arall }</style><p>a',
    "attachment": '<link rel="attachment" href="ADDRESS">',
    "attached link": '<p><a rel="attachment" href="ADDRESS">a</a>',
    "drawing": SVG,
    "drawn in text": f"<img alt=\"a\" src='data:image/svg+xml,{SVG}'>",
    "base": '<base href="ADDRESS"><img alt="a" src="a.png">',
}


@pytest.mark.parametrize("way", THIEVES)
@pytest.mark.parametrize("scheme", ["http", "file"])
def test_no_network_and_no_file_is_read(way: str, scheme: str, listener: str, tmp_path: Path) -> None:
    secret = tmp_path / "secret.svg"
    secret.write_text(f'<svg xmlns="http://www.w3.org/2000/svg"><title>{SECRET}</title></svg>', encoding="utf-8")
    address = {"http": f"{listener}/a.svg", "file": secret.as_uri()}[scheme]
    with pytest.raises(large_print.UnreadableResource):
        large_print.make(html_of(THIEVES[way].replace("ADDRESS", address)))
    assert Listener.asked == []


@pytest.mark.parametrize(
    "name", ["fonts/none.woff2", "fonts/OFL.txt", "fonts/../findings.py", "findings.py", "fonts/", "//fonts/", ""]
)
def test_a_resource_of_ours_that_is_not_there_is_an_error(name: str) -> None:
    with pytest.raises(large_print.UnreadableResource):
        large_print.make(html_of(f'<img alt="a" src="pawb:{name}">'))


def test_the_collector_runs_again_whatever_happened() -> None:
    with suppress(large_print.UnreadableResource):
        large_print.make(html_of('<img alt="a" src="http://llanffug.example/a.png">'))
    assert gc.isenabled()


def test_the_same_text_gives_the_same_bytes_in_every_process(html: str, pdf: large_print.Pdf) -> None:
    assert large_print.make(html).content == pdf.content
    program = (
        "import hashlib, sys; from pawb.render.large_print import make; "
        "print(hashlib.sha256(make(sys.stdin.buffer.read().decode()).content).hexdigest())"
    )
    for seed, zone in (("1", "Pacific/Auckland"), ("2", "America/Lima")):
        said = subprocess.run(
            [sys.executable, "-c", program],
            input=html.encode(),
            env={**os.environ, "PYTHONHASHSEED": seed, "TZ": zone},
            capture_output=True,
            check=True,
        )
        assert said.stdout.decode().strip() == hashlib.sha256(pdf.content).hexdigest()


def test_the_cache_knows_the_version_of_the_libraries_that_shape_text() -> None:
    assert [name.split()[0] for name in engine.versions() if re.search(r" \d+\.\d+", name)] == [
        "weasyprint", "pydyf", "fonttools", "tinycss2", "tinyhtml5", "pango-1.0", "harfbuzz",
    ]  # fmt: skip
