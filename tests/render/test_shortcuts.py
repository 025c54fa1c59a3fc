"""The shortcuts that WeasyPrint takes for Pawb lead to the same file, and it is left as it was."""

from __future__ import annotations

from contextlib import nullcontext

import pytest
import weasyprint
from weasyprint.css import StyleFor
from weasyprint.formatting_structure.boxes import Box
from weasyprint.layout import block
from weasyprint.layout.percent import resolve_percentages
from weasyprint.text.line_break import Layout

from pawb.render import large_print
from pawb.render.large_print import engine, shortcuts
from pawb.render.large_print.standards import PDF_1
from pawb.render.large_print.tags import UntaggedContent

SECTION = """<section id="rhan-{0}" lang="{1}"><h2>Rhan {0}</h2>
<p class="a">Testun sydd <span lang="en">long</span> ac <b id="b-{0}">a â ymlaen</b> dros linell neu ddwy o leiaf.</p>
<ul><li>Un <a href="#rhan-1">dolen</a></li><li style="margin-left: {0}%">Dau</li></ul>
<table class="{2}"><tr><th scope="row">A</th><td>B</td></tr></table>
<div class="ffigur" style="width: 50%"><p>Hanner</p></div></section>"""
STYLE = """@font-face { font-family: Pawb; src: url(pawb:fonts/AtkinsonHyperlegibleNext-Regular.woff2) }
@page { size: A5; margin: 2cm; @bottom-left { content: string(teitl) } @bottom-right { content: counter(page) } }
@page :first { margin: 3cm; @bottom-left { content: "" } }
html { font: 14pt Pawb; overflow-wrap: anywhere } h2 { string-set: teitl content() }
:lang(en) { font-weight: 700 } section:nth-child(3) p { letter-spacing: .1em; font-variant-numeric: tabular-nums }
.collapse { border-collapse: collapse } th, td { border: 1pt solid; padding: 5% } p::before { content: "» " }
a[data-page]::after { content: " " attr(data-page) }
.ffigur { padding: 2% 1em; margin-top: 10%; box-sizing: border-box }"""
SECTIONS = "".join(SECTION.format(n, ("cy", "en")[n % 2], ("", "collapse")[n % 2]) for n in range(1, 9))
HTML = f'<html lang="cy"><head><title>Prawf</title><style>{STYLE}</style></head><body>{SECTIONS}</body></html>'


def test_the_file_is_the_same_to_the_byte_without_them(monkeypatch: pytest.MonkeyPatch) -> None:
    fast = large_print.make(HTML)
    monkeypatch.setattr(shortcuts, "taken", nullcontext)
    slow = large_print.make(HTML)
    assert fast.pages > 3
    assert (fast.content, fast.laid_out) == (slow.content, slow.laid_out)


def test_what_was_made_before_changes_nothing() -> None:
    first = large_print.make(HTML).content
    large_print.make(HTML.replace("14pt", "18pt").replace("Rhan", "Adran"))
    assert large_print.make(HTML).content == first


def test_elements_that_are_alike_have_one_style_whatever_they_are_called() -> None:
    document = engine.render(HTML, lambda url: large_print.resource(url.partition(":")[2]), PDF_1)
    boxes: list[Box] = [box for page in document.pages for box in page._page_box.descendants()]
    sections = {box.element.get("id"): box.style for box in boxes if box.element_tag == "section"}
    assert {style["anchor"] for style in sections.values()} == set(sections)
    assert len({id(style.like) for style in sections.values()}) == 2  # Welsh and English
    paragraphs = {id(box.style) for box in boxes if box.element_tag == "p" and box.element.get("class") == "a"}
    assert len(paragraphs) == 2 * 3  # and where a box has none of its own, that of the words in it


@pytest.mark.parametrize("html", [HTML, "<html lang='cy'><title>A</title><dl><dt>A</dt></dl>"])
def test_weasyprint_is_left_as_it_was(html: str) -> None:
    def held() -> tuple[object, ...]:
        return StyleFor.set_computed_styles, Layout.setup, block.resolve_percentages, weasyprint.layout.make_all_pages

    before = held()
    with nullcontext() if html == HTML else pytest.raises(UntaggedContent):
        large_print.make(html)
    assert held() == before
    assert block.resolve_percentages is resolve_percentages
