"""Whatever stands in a text of the content is words on the page: never an element, an attribute or a way out."""

from __future__ import annotations

import json
from typing import Any

import pytest
from selectolax.lexbor import LexborHTMLParser

from pawb.checks import Report, checks
from pawb.content.load import load
from pawb.content.model import KINDS, EasyRead, Site
from pawb.content.model.parts import Part
from pawb.content.model.shape import shapes
from pawb.content.source import read
from pawb.document.markup import blocks, inline
from pawb.press import documents, editions
from pawb.site import make as making
from pawb.site.edition import Edition, prepare
from projects import Project

HOSTILE = [
    "<script>ymosod()</script>",
    "<img src=x onerror=ymosod()>",
    "<b onmouseover=ymosod()>b</b>",
    "</p></div><iframe src=https://thief.example></iframe>",
    "<style>*{display:none}</style>",
    "<svg onload=ymosod()>",
    "<!-- <a href=https://thief.example>",
    "[click](javascript:ymosod())",
    "[click](JaVaScRiPt&colon;ymosod())",
    "[click](data:text/html,ymosod)",
    "[click](vbscript:ymosod)",
    "[click](//thief.example)",
    "[click](\\\\thief.example)",
    "[click](https:///thief.example)",
    '[click](https://ok.example/"onclick="ymosod())',
    "<https://thief.example>",
    "{{ 7*7 }}",
    "{% raw %}{{ config }}",
    "&lt;script&gt;ymosod()&lt;/script&gt;",
    "[x]{cy onclick=ymosod()}",
    "`<script>`",
]


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("door", [blocks, inline])
def test_markdown_lets_nothing_in(text: str, door: object) -> None:
    tree = LexborHTMLParser(f"<main>{door(text)}</main>")  # type: ignore[operator]
    for node in tree.css("main *"):
        assert node.tag in {"p", "a", "em", "strong", "ul", "ol", "li", "span", "br"}, text
        assert set(node.attributes) <= {"href", "lang"}, text
        href = node.attributes.get("href")
        assert href is None or href.startswith("https://ok.example/"), text


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("one *two* **three**", "<p>one <em>two</em> <strong>three</strong></p>"),
        ("one\n\ntwo", "<p>one</p>\n<p>two</p>"),
        ("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>"),
        ("3. a\n4. b", '<ol start="3">\n<li>a</li>\n<li>b</li>\n</ol>'),
        ("[a](https://b.example/)", '<p><a href="https://b.example/">a</a></p>'),
        ("[a](mailto:b@c.example)", '<p><a href="mailto:b@c.example">a</a></p>'),
        ("[a](tel:01632960123)", '<p><a href="tel:01632960123">a</a></p>'),
        ("the [Bwrdd *Gwella*]{cy} met", '<p>the <span lang="cy">Bwrdd <em>Gwella</em></span> met</p>'),
        ("[Link Up]{en}", '<p><span lang="en">Link Up</span></p>'),
        ("[not]{xx}", "<p>[not]{xx}</p>"),
        ("![a](https://b.example/c.png)", '<p>!<a href="https://b.example/c.png">a</a></p>'),
        ("\\*plain\\*", "<p>*plain*</p>"),
        ("R&D at 5 < 6", "<p>R&amp;D at 5 &lt; 6</p>"),
        ("# no heading", "<p># no heading</p>"),
    ],
)
def test_markdown_does_what_it_should(text: str, html: str) -> None:
    assert blocks(text) == html


# The word that acts is Welsh and the rest is English, so that no text is refused for its language.
PAYLOAD = (
    ' <script>ymosod()</script><img src=x onerror=ymosod()></title></main>" onclick="ymosod()'
    " [c](javascript:ymosod()) [d](//thief.example) {{ 7*7 }}{% raw %}"
)


def poisoned(value: object, kind: type[Part]) -> object:
    """A mapping of one kind with the payload at the end of each text field."""
    if isinstance(value, list):
        return [poisoned(one, kind) for one in value]
    assert isinstance(value, dict)
    out = {}
    for name, inner in value.items():
        shape = shapes(kind).get(name)
        if shape and shape.part:
            out[name] = poisoned(inner, shape.part)
        elif isinstance(inner, dict):  # a text in both languages
            out[name] = {code: text + PAYLOAD for code, text in inner.items()}
        elif shape and shape.is_ == "text":
            out[name] = [one + PAYLOAD for one in inner] if isinstance(inner, list) else inner + PAYLOAD
        else:
            out[name] = inner + PAYLOAD if (kind.__name__, name) in OPEN else inner
    return out


OPEN = {("Contact", "value"), ("Contact", "prefix"), ("Document", "link")}
"""Facts that may hold any words."""


@pytest.fixture(scope="module")
def hostile(built_village: Project, tmp_path_factory: pytest.TempPathFactory) -> Project:
    """The village with the payload in every text of every kind, built."""
    project = built_village.copy(tmp_path_factory.mktemp("hostile") / "village")
    content = project.root / "content"
    seen = set()
    for path in [content / "site.yml", *content.glob("*/**/*.yml")]:
        source = read(path, project.root)
        assert source.root is not None
        kind = Site if path.name == "site.yml" else {**KINDS, "easy-read": EasyRead}[str(source.root["kind"])]
        seen.add(kind)
        path.write_text(json.dumps(poisoned(source.root, kind), ensure_ascii=False), encoding="utf-8")
    assert seen == {Site, EasyRead, *KINDS.values()}
    library, found = making.read(project.root)
    stated = {check.rule.id for check in checks("easy_read")}
    assert {finding.rule.id for finding in found.findings} <= {*stated, "unconfirmed-content"}

    def prepared(*given: Any) -> Edition:
        edition = prepare(*given)
        edition.findings = []
        return edition

    # It is no easy read and no clear print, so nothing is published: this is what would have been.
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(making, "read", lambda *given: (library, Report((), found.inspected)))
        patch.setattr(making, "prepare", prepared)
        site = making.make(project.root, project.site)
    assert site.pages.total() > 25
    assert {finding.rule.id for finding in site.report.findings} <= STRANGE
    return project


STRANGE = {"unmarked-page-language", "unequal-pdf-text", "untranslated-pdf-text", "nothing-inspected"}
"""So much of no language is taken for none; so strange an address is not read out as it is written; and a PDF that is
not clear print is not made, so there may be none to look at."""


def assert_inert(tree: LexborHTMLParser, where: str) -> None:
    assert tree.css("script:not([src]),iframe,object,embed,img[src=x]") == [], where
    for node in tree.css("*"):
        for name, value in node.attributes.items():
            assert not name.startswith("on"), f"{where}: {node.html}"
            if name in ("href", "src", "action", "style", "srcset"):
                assert "ymosod" not in (value or "") or (value or "").startswith(SPELLED_OUT), f"{where}: {node.html}"
                assert not (value or "").startswith(("//", "javascript:"))


SPELLED_OUT = ("mailto:", "https://")
"""What the organisation gives as its own address is part of a link, after a scheme that does nothing else."""


def test_hostile_text_is_only_words_on_every_page(hostile: Project) -> None:
    assert len(hostile.pages) > 25
    for address, tree in {**hostile.pages, "": LexborHTMLParser((hostile.site / "index.html").read_bytes())}.items():
        assert_inert(tree, address)
        assert tree.body is not None
        if "about" not in address and "am-yr" not in address:
            assert "<script>ymosod()</script>" in tree.body.text(), address
            assert "{{ 7*7 }}{% raw %}" in tree.body.text(), address


def test_hostile_text_is_only_words_in_what_is_printed(hostile: Project) -> None:
    library = load(hostile.root)
    printed = editions(library, list(documents(library)))
    assert len(printed) > 20
    for edition in printed:
        tree = LexborHTMLParser(edition.html)
        for style in tree.css("head style"):
            style.decompose()
        assert_inert(tree, edition.file)
        assert "<script>ymosod()</script>" in edition.html.replace("&lt;", "<").replace("&gt;", ">")
