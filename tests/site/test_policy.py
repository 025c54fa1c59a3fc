"""No page can run what is not the site's own: each says so itself, and holds nothing that would need an exception."""

from __future__ import annotations

import re

from selectolax.lexbor import LexborHTMLParser

from pawb.site.policy import headers, in_page
from projects import Project


def test_every_page_says_what_may_run_before_it_loads_anything(built_village: Project) -> None:
    pages = sorted(built_village.site.rglob("*.html"))
    assert len(pages) > 40
    for path in pages:
        page = LexborHTMLParser(path.read_bytes())
        said = page.css_first('meta[http-equiv="Content-Security-Policy"]')
        assert said is not None, path
        assert said.attributes["content"] == in_page()
        text = path.read_text(encoding="utf-8")
        assert text.index("Content-Security-Policy") < min(text.index("<link"), text.index("<title"))


def test_no_page_holds_a_script_a_style_or_a_handler_of_its_own(built_village: Project) -> None:
    for path in built_village.site.rglob("*.html"):
        page = LexborHTMLParser(path.read_bytes())
        assert not [s for s in page.css("script") if "src" not in s.attributes or (s.text() or "").strip()], path
        assert not page.css("style, [style], base, iframe, object, embed"), path
        names = {name for element in page.css("*") for name in element.attributes}
        assert not {name for name in names if name.startswith("on")}, path


def test_hosts_are_told_the_same_and_nothing_unsafe(built_village: Project) -> None:
    netlify = (built_village.site / "_headers").read_text(encoding="utf-8")
    apache = (built_village.site / ".htaccess").read_text(encoding="utf-8")
    assert dict(re.findall(r"^  ([\w-]+): (.*)$", netlify, re.MULTILINE)) == headers()
    assert dict(re.findall(r'^  Header always set ([\w-]+) "(.*)"$', apache, re.MULTILINE)) == headers()
    for said in (in_page(), *headers().values()):
        assert "unsafe" not in said
        assert "*" not in said
