"""Faults put one by one into a sound PDF: each is found, by the check or the rule of veraPDF that is there for it.

The sound one, and its twins with harmless changes, have nothing said of them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Pdf, String

from pawb.commands import pdfs
from pawb.pictures import pictures
from pawb.render import large_print

Change = Callable[[Pdf], None]

STYLE = """
@font-face { font-family: Pawb; src: url(pawb:fonts/AtkinsonHyperlegibleNext-Regular.woff2) }
@font-face { font-family: Pawb; font-weight: 700; src: url(pawb:fonts/AtkinsonHyperlegibleNext-Bold.woff2) }
@page { size: A4; margin: 2cm; @bottom-left { content: "Standards " counter(page); font: 14pt Pawb } }
html { font: 14pt/1.4 Pawb } h1 { font-size: 28pt } h2 { font-size: 20pt } p { width: 26em }
.big { font-size: 24pt } .two h2 { margin: 0; font: bold 20pt/1.2 Pawb }
"""
LETTERS = "<ul><li>By letter</li><li>In person</li></ul>"
NUMBERS = "<ol><li>First we ask.</li><li>Then we answer.</li></ol>"
SOUND = f"""<html lang="en"><head><title>Our standards</title><style>{STYLE}</style></head><body>
<h1>Our standards</h1>
<p>We listen to people of all ages, and we tell them what we have done with the answers that they gave us in spring.</p>
<h2>How we listen</h2>
{LETTERS}
<p>Read <a href="https://llanffug.example/strategy">the participation strategy</a> for more of this.</p>
{NUMBERS}
<h2>When we listen</h2>
<table><tr><th scope="col">What</th><th scope="col">When</th><th scope="col">Who</th></tr>
<tr><td>A survey</td><td>April</td><td>Elen</td></tr><tr><td>A panel</td><td>May</td><td>Huw</td></tr></table>
<p><img alt="Ducks on the lake" src="{pictures()["ask"].url}" style="width: 3cm"></p>
<p>The Welsh for it is <span lang="cy">gwrando ar bawb</span>, and that is what we do.</p>
<h2>What comes of it</h2>
<p>Every spring we publish what we heard. It is in both languages. We send it to all who ask for it by letter.</p>
</body></html>"""


def html(old: str, new: str) -> str:
    """The sound document with one thing changed."""
    assert old in SOUND, old
    return SOUND.replace(old, new)


def tags(pdf: Pdf, role: str) -> list[Any]:
    """The tags of a role."""
    return [one for one in pdf.objects if isinstance(one, Dictionary) and one.get("/S") == f"/{role}" and "/P" in one]


def put(name: str, value: Any) -> Callable[[Any], None]:
    return lambda found: found.__setitem__(name, value)


def drop(name: str) -> Callable[[Any], None]:
    return lambda found: found.__delitem__(name)


def on_tag(role: str, change: Callable[[Any], None], place: int = 0) -> Change:
    return lambda pdf: change(tags(pdf, role)[place])


def role(old: str, new: str, place: int = 0) -> Change:
    return on_tag(old, put("/S", Name(f"/{new}")), place)


def all_roles(old: str, new: str) -> Change:
    def change(pdf: Pdf) -> None:
        for tag in tags(pdf, old):
            tag.S = Name(f"/{new}")

    return change


def without(*path: str) -> Change:
    """The catalogue without an entry."""

    def change(pdf: Pdf) -> None:
        found: Any = pdf.Root
        for name in path[:-1]:
            found = found[name]
        del found[path[-1]]

    return change


def swapped(role: str) -> Change:
    """Two neighbours of one role in the other order."""

    def change(pdf: Pdf) -> None:
        first = tags(pdf, role)[0]
        kids = first.P.K
        one, other = [place for place, kid in enumerate(kids) if kid.get("/S") == f"/{role}"][:2]
        kept = list(kids)
        kept[one], kept[other] = kept[other], kept[one]
        first.P.K = Array(kept)

    return change


def metadata(**values: str) -> Change:
    def change(pdf: Pdf) -> None:
        with pdf.open_metadata(set_pikepdf_as_editor=False) as found:
            for name, value in values.items():
                found[name.replace("_", ":")] = value

    return change


def annotation(pdf: Pdf) -> Any:
    return next(one for page in pdf.pages for one in page.get("/Annots", []))


def doubled_link(pdf: Pdf) -> None:
    pdf.pages[0].Annots.append(
        pdf.make_indirect(Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=[0, 0, 9, 9], Contents=String("More")))
    )


def mapped(custom: str, standard: str | None, old: str) -> Change:
    def change(pdf: Pdf) -> None:
        tags(pdf, old)[0].S = Name(f"/{custom}")
        if standard:
            pdf.Root.StructTreeRoot.RoleMap = Dictionary({f"/{custom}": Name(f"/{standard}")})

    return change


def artifact(pdf: Pdf) -> None:
    """The first paragraph as decoration: its marks, and no tag."""
    paragraph = tags(pdf, "P")[0]
    marks = [int(mark) for mark in paragraph.K if isinstance(mark, int)]
    painted = []
    for one in pikepdf.parse_content_stream(pdf.pages[0]):
        operands = list(one.operands)
        if str(one.operator) == "BDC" and operands[1].get("/MCID") in marks:
            painted.append(pikepdf.ContentStreamInstruction([Name.Artifact], pikepdf.Operator("BMC")))
        else:
            painted.append(one)
    pdf.pages[0].Contents = pdf.make_stream(pikepdf.unparse_content_stream(painted))
    paragraph.P.K = Array([kid for kid in paragraph.P.K if kid.objgen != paragraph.objgen])


def add_tag(inner: str, outer: str) -> Change:
    def change(pdf: Pdf) -> None:
        around = tags(pdf, outer)[0]
        around.K.append(pdf.make_indirect(Dictionary(S=Name(f"/{inner}"), P=around, K=Array())))

    return change


def field(**entries: Any) -> Change:
    """A field of a form, without a tag."""

    def change(pdf: Pdf) -> None:
        widget = Dictionary(Type=Name.Annot, Subtype=Name.Widget, FT=Name.Tx, T=String("a"), Rect=[9, 9, 99, 29])
        for name, value in entries.items():
            widget[f"/{name}"] = value
        widget = pdf.make_indirect(widget)
        pdf.pages[0].Annots.append(widget)
        pdf.Root.AcroForm = Dictionary(Fields=Array([widget]))

    return change


FROM_WORDS: Mapping[str, tuple[str, str]] = {
    "a heading as text": (html("<h1>Our standards</h1>", '<p class="big">Our standards</p>'), "untagged-pdf-heading"),
    "a later heading as text": (
        html("<h2>What comes of it</h2>", '<p class="big">What comes of it</p>'), "untagged-pdf-heading"),
    "a first heading of level 3": (html("<h1>Our standards</h1>", "<h3>Our standards</h3>"), "skipped-pdf-heading"),
    "a level skipped": (html("<h2>How we listen</h2>", "<h4>How we listen</h4>"), "skipped-pdf-heading"),
    "a heading in two tags": (
        html("<h2>How we listen</h2>", '<div class="two"><h2>How we listen to</h2><h2>everybody here</h2></div>'),
        "split-pdf-heading",
    ),
    "a heading and text that are one": (
        html("<h2>How we listen</h2>", '<div class="two"><h2>How we listen to</h2><p class="big" style="margin: 0; '
             'font: bold 20pt/1.2 Pawb">everybody here</p></div>'),
        "split-pdf-heading",
    ),
    "a sentence as a heading": (
        html("<p>Every spring", '<h2 style="font: 14pt Pawb">We answer all who ask us for it.</h2><p>Every spring'),
        "text-as-pdf-heading",
    ),
    "a title and its parts of one level": (SOUND.replace("h2>", "h1>").replace(
        "h1 { font-size: 28pt }", "h1 { font-size: 20pt } h1:first-child { font-size: 28pt }"), "title-as-pdf-heading"),
    "bullets as text": (html(LETTERS, "<p>• By letter</p><p>• In person</p>"),
                        "unmarked-pdf-list"),
    "dashes as text": (html(LETTERS, "<p>– By letter</p><p>– In person</p>"),
                       "unmarked-pdf-list"),
    "numbers as text": (html(NUMBERS, "<p>1. First.</p><p>2. Then.</p>"),
                        "unmarked-pdf-list"),
    "letters as text": (html(NUMBERS, "<p>a) First.</p><p>b) Then.</p>"),
                        "unmarked-pdf-list"),
    "a list in one paragraph": (
        html(LETTERS, "<p>We do so:<br>• by letter<br>• in person</p>"),
        "unmarked-pdf-list",
    ),
    "a bullet among the words": (
        html("<ul><li>By letter</li>", '<ul style="list-style: none"><li>• By letter</li>'), "unmarked-pdf-bullet"),
    "a list in two": (
        html("</li><li>Then", '</li></ol><ol style="counter-reset: list-item 1"><li>Then'), "split-pdf-list"),
    "a list in two over a page": (
        html("</li><li>In person", '</li></ul><ul style="break-before: page"><li>In person'), "split-pdf-list"),
    "a paragraph in two": (html("and we tell them what", "and we tell them</p><p>what"), "split-pdf-paragraph"),
    "a paragraph with a box in it": (
        html("and we tell them what", "and we tell them</p><p>Did you know? Ducks sleep.</p><p>what"),
        "split-pdf-paragraph",
    ),
    "two paragraphs in one": (
        html("in spring.</p>", 'in spring. <span style="display: block; margin-top: 1.4em"></span>We hold it to be '
             'right that all who wish to see it may see it, at any hour, on any day.</p>'),
        "joined-pdf-paragraphs",
    ),
    "a table without headings": (SOUND.replace("th>", "td>").replace('<th scope="col"', "<td"), "missing-pdf-headers"),
    "a heading cell as data": (html('<th scope="col">When</th>', "<td>When</td>"), "missing-pdf-headers"),
    "an order that is not the page's": (
        html("<p>Every spring", '<p style="margin-top: -9cm">We begin here in any year.</p><p>Every spring'),
        "wrong-pdf-order",
    ),
    "alternative text: image": (html("Ducks on the lake", "image"), "vague-pdf-alt"),
    "alternative text: a file": (html("Ducks on the lake", "DSC_0042.jpg"), "vague-pdf-alt"),
    "alternative text: picture 3": (html("Ducks on the lake", "Picture 3"), "vague-pdf-alt"),
    "alternative text: decoration": (html("Ducks on the lake", "decorative element"), "vague-pdf-alt"),
    "alternative text: Welsh for picture": (html("Ducks on the lake", "Llun"), "vague-pdf-alt"),
    "another language unmarked": (
        html('<span lang="cy">gwrando ar bawb</span>', "gwrando ar bawb yn eu hiaith eu hunain"),
        "untranslated-pdf-text",
    ),
    "a language that it is not in": (html('lang="en"', 'lang="fr"'), "mistaken-pdf-language"),
    "Welsh for the whole of it": (html('lang="en"', 'lang="cy"'), "untranslated-pdf-text"),
    "no language worth the name": (html('lang="en"', 'lang="english language"'), "bad-language-code"),
    "words as decoration": (
        html("<p>Every spring we", '<p aria-hidden="true">Every winter we write to them.</p><p>Every spring we'),
        "silent-pdf-text",
    ),
}  # fmt: skip
"""Documents, and the rule that each breaks."""

IN_THE_FILE: Mapping[str, tuple[Change, str]] = {
    "no tags": (without("/StructTreeRoot"), "untagged-pdf"),
    "not said to be tagged": (without("/MarkInfo"), "untagged-pdf"),
    "doubtful tags": (lambda pdf: put("/Suspects", True)(pdf.Root.MarkInfo), "verapdf-doubtful-tags"),
    "no language": (without("/Lang"), "missing-pdf-language"),
    "no title shown": (without("/ViewerPreferences"), "hidden-pdf-title"),
    "no metadata": (without("/Metadata"), "verapdf-"),
    "no standard named": (metadata(pdfuaid_part="7"), "verapdf-unnamed-standard"),
    "no alternative text": (on_tag("Figure", drop("/Alt")), "missing-pdf-alt"),
    "empty alternative text": (on_tag("Figure", put("/Alt", String(" "))), "missing-pdf-alt"),
    "headings as text": (all_roles("H2", "P"), "untagged-pdf-heading"),
    "headings of two kinds": (role("H2", "H", 1), "verapdf-mixed-headings"),
    "a paragraph as a heading": (role("P", "H2"), "text-as-pdf-heading"),
    "a list as paragraphs": (all_roles("L", "Div"), "verapdf-broken-list"),
    "an item as a paragraph": (role("LI", "P"), "verapdf-broken-list"),
    "words of an item without a tag": (role("LBody", "P"), "verapdf-broken-list"),
    "a list told as numbered": (
        on_tag("L", lambda tag: put("/ListNumbering", Name.Decimal)(tag.A[0])), "wrong-list-numbering"),
    "a list told as bullets": (
        on_tag("L", lambda tag: put("/ListNumbering", Name.Disc)(tag.A[0]), 1), "wrong-list-numbering"),
    "a list told as Roman": (
        on_tag("L", lambda tag: put("/ListNumbering", Name.UpperRoman)(tag.A[0]), 1), "wrong-list-numbering"),
    "a numbered list that tells nothing": (on_tag("L", drop("/A"), 1), "wrong-list-numbering"),
    "headings of a table without scope": (on_tag("TH", drop("/A"), 1), "verapdf-unbound-header"),
    "heading cells as data": (all_roles("TH", "TD"), "missing-pdf-headers"),
    "one heading cell as data": (role("TH", "TD", 1), "missing-pdf-headers"),
    "heading cells as headings": (all_roles("TH", "H3"), "verapdf-broken-table"),
    "a row as a paragraph": (role("TR", "P", 1), "verapdf-broken-table"),
    "a table as a part": (role("Table", "Sect"), "verapdf-broken-table"),
    "an empty heading": (add_tag("H3", "Document"), "empty-pdf-heading"),
    "an uneven table": (add_tag("TD", "TR"), "verapdf-uneven-table"),
    "paragraphs the wrong way round": (swapped("P"), "wrong-pdf-order"),
    "headings the wrong way round": (swapped("H2"), "wrong-pdf-order"),
    "a tag of its own": (mapped("Absatz", None, "P"), "verapdf-unknown-tag"),
    "a tag that maps to itself": (mapped("Absatz", "Absatz", "P"), "verapdf-unknown-tag"),
    "a heading mapped to a paragraph": (mapped("Überschrift", "P", "H2"), "untagged-pdf-heading"),
    "a standard tag mapped away": (mapped("H1", "P", "H1"), "verapdf-unknown-tag"),
    "a paragraph as decoration": (artifact, "silent-pdf-text"),
    "a link without description": (lambda pdf: drop("/Contents")(annotation(pdf)), "verapdf-silent"),
    "a link without a tag": (doubled_link, "verapdf-untagged-link"),
    "a link tagged as text": (role("Link", "Span"), "verapdf-untagged-link"),
    "no order for the Tab key": (lambda pdf: drop("/Tabs")(pdf.pages[0]), "verapdf-wrong-tab-order"),
    "an order by rows for the Tab key": (
        lambda pdf: put("/Tabs", Name.R)(pdf.pages[0]), "verapdf-wrong-tab-order"),
    "a field without a name": (field(), "verapdf-nameless-field"),
    "a field without a tag": (field(TU=String("Your name")), "verapdf-untagged-field"),
    "layers without a name": (
        lambda pdf: put("/OCProperties", Dictionary(OCGs=[], D={}, Configs=[Dictionary()]))(pdf.Root),
        "verapdf-broken-layers"),
    "a note without a name": (role("P", "Note", 1), "verapdf-broken-note"),
    "a caption in the wrong place": (add_tag("Caption", "L"), "verapdf-"),
}  # fmt: skip
"""Changes to the finished file, and the rule that each breaks."""

TWINS: Mapping[str, str] = {
    "as it is": SOUND,
    "with a subtitle": html("<h1>Our standards</h1>", '<h1>Our standards</h1><p class="big">For everybody</p>'),
    "with a heading over two lines": html("How we listen", "How we listen to everybody<br>and to each of them"),
    "with a list in a list": html("By letter</li>", "By letter<ul><li>in Welsh</li><li>in English</li></ul></li>"),
    "with letters for numbers": html("<ol>", '<ol style="list-style-type: lower-alpha">'),
    "with a list over two pages": html("<li>In person", '<li style="break-before: page">In person'),
    "with a paragraph over two pages": html("we tell them", '<span style="font-size: 200pt"> </span> we tell them'),
    "with columns": html("</body>", f"<div style='columns: 2'>{'<p>We ask, and we listen.</p>' * 9}</div></body>"),
    "with decoration": html("<h2>When", '<p aria-hidden="true">***</p><h2>When'),
    "with headings of rows": html("<td>A survey</td>", '<th scope="row">A survey</th>').replace(
        "<td>A panel</td>", '<th scope="row">A panel</th>'),
    "with a formula of letters": html("Every spring we publish", "At 5 °C (½ of 10) we publish"),
    "in capitals": html("<h2>How we listen</h2>", "<h2>HOW WE LISTEN</h2>"),
    "with a quotation": html("<h2>When", "<blockquote><p>I was heard at last.</p></blockquote><h2>When"),
    "with a table over two pages": html("<tr><td>A panel", '<tr style="break-before: page"><td>A panel'),
}  # fmt: skip
"""Documents that have nothing wrong with them."""


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> dict[str, set[str]]:
    """What is said of each file, by its name without its ending."""
    folder = tmp_path_factory.mktemp("faults")
    made = large_print.make(SOUND).content
    for name, words in {**{name: words for name, (words, _) in FROM_WORDS.items()}, **TWINS}.items():
        (folder / f"{name}.pdf").write_bytes(large_print.make(words).content)
    for name, (change, _) in IN_THE_FILE.items():
        path = folder / f"{name}.pdf"
        path.write_bytes(made)
        with pikepdf.open(path, allow_overwriting_input=True) as pdf:
            change(pdf)
            pdf.save(path)
    said: dict[str, set[str]] = {path.stem: set() for path in folder.iterdir()}
    for finding in pdfs.judge(folder).findings:
        said[Path(finding.place.file).stem].add(finding.rule.id)
    return said


def test_each_fault_is_found(found: dict[str, set[str]]) -> None:
    faults = {name: rule for table in (FROM_WORDS, IN_THE_FILE) for name, (_, rule) in table.items()}
    missed = {name: found[name] for name, rule in faults.items() if not any(rule in said for said in found[name])}
    assert missed == {}
    assert len(faults) >= 75


@pytest.mark.parametrize("name", TWINS)
def test_nothing_is_said_of_a_sound_twin(name: str, found: dict[str, set[str]]) -> None:
    assert found[name] == set()
