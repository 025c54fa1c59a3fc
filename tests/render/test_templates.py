"""The templates keep to what Jinja2 and MiniJinja share, so that they outlive either engine."""

from __future__ import annotations

import html
from pathlib import Path

import minijinja
import pytest
from markupsafe import Markup

from pawb.document.nodes import Link, Picture
from pawb.render import _environment, page, template
from pawb.site.edition import prepare, read
from projects import EXAMPLE, ROOT

TEMPLATES = ROOT / "src/pawb/render/templates"
FRAME = ROOT / "src/pawb/site/frame"


def _minijinja(folder: Path) -> minijinja.Environment:
    """MiniJinja with the filters and functions that Pawb gives Jinja2."""
    ours = _environment()
    environment = minijinja.Environment(loader=lambda name: (folder / name).read_text(encoding="utf-8"))
    environment.trim_blocks = environment.lstrip_blocks = True
    environment.undefined_behavior = "strict"
    environment.auto_escape_callback = lambda name: True
    for name in ("kind", "anchor", "plain"):
        environment.add_filter(name, ours.filters[name])
    for name in ("say", "count"):
        environment.add_global(name, ours.globals[name])
    return environment


def test_both_engines_make_the_same_page() -> None:
    library, _ = read(EXAMPLE)
    edition = prepare(library, EXAMPLE / "docs", None)
    other = _minijinja(TEMPLATES)
    compared = 0
    for route in edition.routes.pages.values():
        web = page.WebPage(route.document, route.address, chapter=route.chapter, asking=Markup("<b>x</b>"))
        given = {"page": web, "href": _href, "contents": page.contents(web)}
        # The engines write the same apostrophe differently, and nothing else.
        assert _plain(template("page.html").render(**given)) == _plain(other.render_template("page.html", **given))
        compared += 1
    assert compared > 10


@pytest.mark.parametrize("path", sorted(FRAME.rglob("*.html")), ids=lambda path: path.name)
def test_minijinja_reads_the_frame(path: Path) -> None:
    environment = _minijinja(FRAME)
    environment.add_template(path.name, path.read_text(encoding="utf-8"))


def _href(link: Link | Picture) -> str:
    return link.picture if isinstance(link, Picture) else f"{link.publication}#{link.item}"


def _plain(text: str) -> str:
    return html.unescape(text)
