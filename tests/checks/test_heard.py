"""Faults that are put into the tags of a sound PDF, each found by the check that is for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Object

from pawb.checks import built_pdf, run
from pawb.checks.heard import first, of_html, squeezed
from pawb.render import large_print

HTML = """<html lang="cy"><head><title>Safonau</title><style>html { font-size: 18pt }
a[href^="#"]::after { content: " (tudalen " attr(data-page) ")" }
a[href^="http"]::after { content: " (" attr(href) ")" }</style></head><body>
<h1>Safonau</h1>
<section id="S1"><h2>Dŵr glân</h2><p>I bawb, <span lang="en">everyone</span>, meddai’r <abbr title="Bwrdd">B</abbr>.</p>
<p lang="en">Clean water</p>
<ul><li>Un<li>Dau<li>Tri</ul></section>
<section><h2>Tai</h2><table><caption>Pryd</caption><tr><th scope="col">Beth<th scope="col">Pryd</tr>
<tr><th scope="row">Tŷ<td>Ebrill</tr></table>
<p>Gweler <a href="#S1">Safon 2009</a> a <a href="https://llanffug.example/">llanffug</a></p>
<blockquote><p>Da iawn</p></blockquote>
<svg role="img" aria-label="Saith o ddeg" width="9" height="9" viewBox="0 0 9 9"><rect width="7" height="9"/></svg>
</section></body></html>"""


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("heard") / "safonau.pdf"
    path.write_bytes(large_print.make(HTML).content)
    return path


def rules(path: Path) -> set[str]:
    return {finding.rule.id for finding in run("pdf", [built_pdf.read(path, path.name, HTML)]).findings}


def elements(node: Object) -> Iterator[Object]:
    for kid in node.K if isinstance(node.K, Array) else [node.K]:
        if isinstance(kid, Dictionary) and "/S" in kid:
            yield kid
            yield from elements(kid)


def drop(element: Object) -> None:
    siblings = element.P.K
    del siblings[[kid.objgen if isinstance(kid, Dictionary) else None for kid in siblings].index(element.objgen)]


def swap(element: Object) -> None:
    kids = element.K
    kids[0], kids[1] = kids[1], kids[0]


def repeat(element: Object) -> None:
    element.P.K.append(element)


def halve(element: Object) -> None:
    """Make of one element two of its kind, as a page break would."""
    kids = list(element.K)
    element.K = Array(kids[:-1])
    element.P.K.append(Dictionary(S=element.S, P=element.P, K=Array(kids[-1:])))


def become(role: str) -> Callable[[Object], None]:
    return lambda element: element.__setitem__("/S", Name(role))


def lose(key: str) -> Callable[[Object], None]:
    return lambda element: element.__delitem__(key)


def say(key: str, words: str) -> Callable[[Object], None]:
    return lambda element: element.__setitem__(key, words)


FAULTS: list[tuple[str, int, Callable[[Object], None], str]] = [
    ("/Table", 0, halve, "unequal-pdf-tags"),
    ("/L", 0, halve, "unequal-pdf-tags"),
    ("/Sect", 0, halve, "unequal-pdf-tags"),
    ("/Table", 0, become("/Div"), "unequal-pdf-tags"),
    ("/TH", 0, become("/TD"), "unequal-pdf-tags"),
    ("/TH", 2, become("/TD"), "unequal-pdf-tags"),
    ("/TR", 1, become("/NonStruct"), "unequal-pdf-tags"),
    ("/H1", 0, become("/P"), "unequal-pdf-tags"),
    ("/H2", 0, become("/H3"), "unequal-pdf-tags"),
    ("/H2", 1, become("/P"), "unequal-pdf-tags"),
    ("/LI", 1, become("/Div"), "unequal-pdf-tags"),
    ("/Link", 0, become("/Span"), "unequal-pdf-tags"),
    ("/BlockQuote", 0, become("/Div"), "unequal-pdf-tags"),
    ("/Figure", 0, drop, "unequal-pdf-tags"),
    ("/P", 0, drop, "unequal-pdf-text"),
    ("/P", 1, drop, "unequal-pdf-text"),
    ("/LI", 2, drop, "unequal-pdf-text"),
    ("/TD", 0, drop, "unequal-pdf-text"),
    ("/Caption", 0, drop, "unequal-pdf-text"),
    ("/Span", 0, drop, "unequal-pdf-text"),
    ("/Document", 0, swap, "unequal-pdf-text"),
    ("/Sect", 0, swap, "unequal-pdf-text"),
    ("/L", 0, swap, "unequal-pdf-text"),
    ("/TR", 1, swap, "unequal-pdf-text"),
    ("/P", 0, repeat, "unequal-pdf-text"),
    ("/H2", 1, repeat, "unequal-pdf-text"),
    ("/Span", 1, lose("/E"), "unequal-pdf-text"),
    ("/Figure", 0, lose("/Alt"), "unequal-pdf-text"),
    ("/Figure", 0, say("/Alt", "Un o ddeg"), "unequal-pdf-text"),
    ("/Span", 0, lose("/Lang"), "unmarked-pdf-language"),
    ("/Span", 0, say("/Lang", "fr"), "unmarked-pdf-language"),
    ("/P", 1, lose("/Lang"), "unmarked-pdf-language"),
    ("/H1", 0, say("/Lang", "en"), "unmarked-pdf-language"),
    ("/Sect", 1, say("/Lang", "en"), "unmarked-pdf-language"),
]


def test_the_sound_one_has_no_fault(sound: Path) -> None:
    assert rules(sound) == set()


@pytest.mark.parametrize(("role", "place", "spoil", "rule"), FAULTS)
def test_a_fault_is_found(
    role: str, place: int, spoil: Callable[[Object], None], rule: str, sound: Path, tmp_path: Path
) -> None:
    path = tmp_path / sound.name
    with pikepdf.open(sound) as pdf:
        spoil([element for element in elements(pdf.Root.StructTreeRoot) if role == element.S][place])
        pdf.save(path)
    assert rule in rules(path)


def test_a_language_with_its_region_is_the_same(sound: Path, tmp_path: Path) -> None:
    path = tmp_path / sound.name
    with pikepdf.open(sound) as pdf:
        for element in elements(pdf.Root.StructTreeRoot):
            if "/Lang" in element:
                element.Lang = f"{element.Lang}-GB"
        pdf.save(path)
    assert rules(path) == set()


def test_a_tag_that_contains_itself_comes_to_an_end(sound: Path, tmp_path: Path) -> None:
    path = tmp_path / sound.name
    with pikepdf.open(sound) as pdf:
        [table] = [element for element in elements(pdf.Root.StructTreeRoot) if element.S == "/Table"]
        table.K.append(table)
        table.K.append(table)
        pdf.save(path)
    assert "unequal-pdf-tags" in rules(path)


def test_roles_of_ones_own_count_as_what_they_stand_for(sound: Path, tmp_path: Path) -> None:
    path = tmp_path / sound.name
    with pikepdf.open(sound) as pdf:
        root = pdf.Root.StructTreeRoot
        root.RoleMap = Dictionary(Pennawd=Name.Teitl, Teitl=Name.H1, Cylch=Name.Cylch)
        [heading] = [element for element in elements(root) if element.S == "/H1"]
        heading.S = Name.Pennawd
        pdf.save(path)
    assert rules(path) == set()


def test_the_finding_names_the_page_and_quotes_both(sound: Path, tmp_path: Path) -> None:
    path = tmp_path / sound.name
    with pikepdf.open(sound) as pdf:
        [cell] = [element for element in elements(pdf.Root.StructTreeRoot) if element.S == "/TD"]
        drop(cell)
        pdf.save(path)
    found = run("pdf", [built_pdf.read(path, path.name, HTML)]).findings
    [finding] = [one for one in found if one.rule.id == "unequal-pdf-text"]
    assert finding.place.page == 1
    assert finding.message("cy").startswith("Mae darllenydd sgrin yn dweud “Gweler Safon 2009")
    assert "lle mae'r ddogfen yn dweud “Ebrill Gweler" in finding.message("cy")


@pytest.mark.parametrize(
    ("html", "said"),
    [
        ("<p>Un<br>dau</p>", "Un dau"),
        ('<p>Un <span hidden>dim</span><span aria-hidden="true">dim</span>dau</p>', "Un dau"),
        ('<img alt="" src="a"><img alt="Llun" src="b">', "Llun"),
        ("<style>dim {}</style><script>dim</script><template>dim</template>Un", "Un"),
        ("<svg><title>Siart</title><text>7</text></svg>", "Siart"),
        ("cyf\N{SOFT HYPHEN}ran\N{HYPHEN}ogiad", "cyfranogiad"),
    ],
)
def test_what_html_says(html: str, said: str) -> None:
    assert of_html(f"<html><head><title>Teitl</title></head><body>{html}").text == said


@pytest.mark.parametrize(
    ("text", "count", "begin"), [("a b c", 2, "a b "), ("ab", 2, "ab"), ("ab", 0, ""), ("", 3, "")]
)
def test_the_first_letters_of_a_text(text: str, count: int, begin: str) -> None:
    assert first(text, count) == begin
    assert len(squeezed(begin)) <= count
