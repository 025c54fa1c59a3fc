"""The number of the page that a link leads to is put in after layout: it is true, and its line closes up behind it."""

from __future__ import annotations

import io
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise

import pikepdf
import pytest

from pawb.render import large_print
from pawb.render.large_print import numbers
from pawb.render.large_print.laid_out import Line

STYLE = """@font-face { font-family: Pawb; src: url(pawb:fonts/AtkinsonHyperlegibleNext-Regular.woff2) }
@page { size: A5; margin: 2cm }
html { font: 14pt Pawb; overflow-wrap: anywhere }
body, p { margin: 0 }
section { break-before: page }
a[data-page]::after { content: " (tudalen\\A0" attr(data-page) ")" }
.contents a { display: block; position: relative }
.contents a::after { content: attr(data-page); position: absolute; right: 0 }"""
CLOSE = 0.05
"""How exactly a place is known, in points."""


def document(body: str, pages: int) -> str:
    places = "".join(f'<section id="lle-{page}">{page}</section>' for page in range(2, pages + 1))
    return f'<html lang="cy"><head><title>Prawf</title><style>{STYLE}</style></head><body>{body}{places}</body></html>'


def line_of(pdf: large_print.Pdf, words: str) -> Line:
    lines = (line for page in pdf.laid_out.pages for block in page.blocks for line in block.lines)
    return next(line for line in lines if words in line.text)


def test_the_line_closes_up_behind_a_number_and_the_link_with_it() -> None:
    body = '<p>Gweler <a href="#lle-7">saith</a>, <a href="#lle-11"><b>un</b>ar</a> a.</p>'
    pdf = large_print.make(document(body, 12))
    line = line_of(pdf, "saith")
    assert line.text == "Gweler saith (tudalen\N{NO-BREAK SPACE}7), unar (tudalen\N{NO-BREAK SPACE}11) a."
    assert all(abs(left.area.right - right.area.left) < CLOSE for left, right in pairwise(line.runs))
    with pikepdf.open(io.BytesIO(pdf.content)) as opened:
        links = [[float(corner) for corner in link.Rect] for link in opened.pages[0].Annots]
    ends = [run.area.right for run in line.runs if "tudalen" in run.text]
    assert [link[2] for link in links] == pytest.approx(ends, abs=CLOSE)


def test_a_number_of_the_contents_ends_at_the_right() -> None:
    body = '<nav class="contents"><a href="#lle-2">Dau</a><a href="#lle-11">Un ar ddeg</a></nav>'
    pages = large_print.make(document(body, 11)).laid_out.pages
    found = {run.text: run.area.right for block in pages[0].blocks for line in block.lines for run in line.runs}
    assert (
        found["2"] == pytest.approx(found["11"], abs=CLOSE) == pytest.approx(pages[0].width - 2 * 72 / 2.54, abs=CLOSE)
    )


def test_a_link_that_leads_nowhere_or_elsewhere_has_no_number() -> None:
    body = '<p><a href="#dim-byd">a</a> <a href="https://llanffug.example/#lle-2">b</a> <a>c</a></p>'
    assert line_of(large_print.make(document(body, 2)), "a").text == "a b c"


def test_a_long_document_gets_more_room_only_where_a_line_has_none(monkeypatch: pytest.MonkeyPatch) -> None:
    rooms: list[int] = []
    reserve = numbers.reserve
    monkeypatch.setattr(numbers, "reserve", lambda html, figures: (rooms.append(figures), reserve(html, figures)))
    one = '<p style="width: {}px">Hwn <a href="#lle-101">yw</a></p>'
    wide = large_print.make(document(one.format(300), 101))
    assert rooms == [2]
    assert line_of(wide, "Hwn").text.endswith("101)")
    rooms.clear()
    narrow = large_print.make(document("".join(one.format(width) for width in range(130, 190, 5)), 101))
    assert rooms == [2, 3]
    blocks = [block for block in narrow.laid_out.pages[0].blocks if "101)" in block.text]
    assert blocks
    for block in blocks:
        left = block.lines[0].area.left
        assert all(line.area.right - left <= block.width + CLOSE for line in block.lines)


def test_a_number_that_cannot_stand_on_one_line_is_told() -> None:
    with pytest.raises(numbers.BrokenNumber):
        large_print.make(document('<p style="width: 1px"><a href="#lle-2"></a></p>', 2))


def test_threads_wait_for_each_other() -> None:
    html = document('<p>Hwn <a href="#lle-7">saith</a></p>', 30)
    with ThreadPoolExecutor(3) as threads:
        made = list(threads.map(large_print.make, [html] * 6))
    assert len({pdf.content for pdf in made}) == 1
    assert line_of(made[0], "saith").text.endswith("7)")
