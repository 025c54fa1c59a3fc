"""What stands beside the publications: home pages, the gateway, the page for lost readers, the site map, the files."""

from __future__ import annotations

import shutil
from importlib import resources
from pathlib import Path

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup
from mkdocs.config.defaults import MkDocsConfig

from pawb.document.markup import blocks, inline, plain
from pawb.document.organisation import contacts, formats, text
from pawb.languages import codes, language
from pawb.render import home as home_page
from pawb.site.edition import Edition
from pawb.site.routes import relative

FIRST = ("cy", "en")
"""Where both languages share a page, Welsh is placed to be read first (Welsh Language Standards)."""


def site_name(edition: Edition, code: str) -> str:
    """The site's name in one language."""
    assert edition.library.site is not None
    return plain(inline(text(edition.library.site.name, code)))


def home(edition: Edition, code: str) -> Markup:
    """The words of a language's home page."""
    site = edition.library.site
    assert site is not None
    entries = []
    for publication in edition.library.publications:
        said = publication.in_language(code)
        route = edition.routes.pages[code, publication.id]
        easy = edition.routes.pages.get((code, f"{publication.id}/easy-read"))
        address = relative(easy.address, f"{code}/") if easy else ""
        entries.append(
            home_page.Entry(relative(route.address, f"{code}/"), inline(said.title), blocks(said.summary), address)
        )
    name, about = inline(text(site.name, code)), inline(text(site.about, code))
    return home_page.render(code, name, about, entries, formats(site, code), contacts(site, code))


def write(edition: Edition, site: Path, config: MkDocsConfig) -> None:
    """Write everything that is not a page of one language below the built site `site`."""
    for made in edition.made:
        to = site / edition.file(made)
        to.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(made.path, to)
    fonts = site / "assets" / "fonts"
    fonts.mkdir(parents=True, exist_ok=True)
    for font in (resources.files("pawb") / "fonts").iterdir():
        if font.name.endswith((".woff2", ".txt")):
            (fonts / font.name).write_bytes(font.read_bytes())
    base = config.site_url or ""
    environment = Environment(loader=PackageLoader("pawb.site"), autoescape=True, undefined=StrictUndefined)
    for file, lost in (("index.html", False), ("404.html", True)):
        # A lost reader may be in any folder, so the links of that page start from the site's own address.
        page = environment.get_template(file).render(
            halves=[_half(edition, code, lost) for code in FIRST], root=base if lost else ""
        )
        (site / file).write_text(page, encoding="utf-8", newline="")
    (site / "sitemap.xml").write_text(_sitemap(edition, base), encoding="utf-8", newline="")
    # MkDocs compresses its own site map with today's date inside.
    (site / "sitemap.xml.gz").unlink(missing_ok=True)


def _half(edition: Edition, code: str, lost: bool) -> dict[str, object]:
    """What one language says on a page that both share."""
    words, name = language(code), site_name(edition, code)
    title = words.say("page_not_found") if lost else name
    return {"language": code, "say": words.say, "name": name, "title": title, "address": f"{code}/"}


def _sitemap(edition: Edition, base: str) -> str:
    keys = list(
        dict.fromkeys(["index", *(key for _, key in edition.routes.pages), *(key for _, key in edition.written)])
    )
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ]
    for code in codes():
        for key in keys:
            lines.append(f"<url><loc>{base}{edition.address(code, key)}</loc>")
            lines += [
                f'<xhtml:link rel="alternate" hreflang="{other}" href="{base}{edition.address(other, key)}"/>'
                for other in codes()
            ]
            lines.append(f'<xhtml:link rel="alternate" hreflang="x-default" href="{base}"/></url>')
    return "\n".join([*lines, "</urlset>", ""])
