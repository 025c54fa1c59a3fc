"""What stands beside the publications: the gateway, the page for lost readers, the search indexes, the files."""

from __future__ import annotations

import shutil
from importlib import resources
from pathlib import Path

from jinja2 import Environment, PackageLoader, StrictUndefined
from mkdocs.config.defaults import MkDocsConfig

from pawb.languages import codes, language
from pawb.site.edition import Edition
from pawb.site.own_pages import site_name
from pawb.site.routes import OWN
from pawb.site.search import entries, index

FIRST = ("cy", "en")
"""Where both languages share a page, Welsh is placed to be read first (Welsh Language Standards)."""


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
    for code in codes():
        found = index(entries(edition, code), code)
        (site / code / "search.json").write_text(found, encoding="utf-8", newline="")
    (site / "sitemap.xml").write_text(_sitemap(edition, base), encoding="utf-8", newline="")
    # MkDocs compresses its own site map with today's date inside.
    (site / "sitemap.xml.gz").unlink(missing_ok=True)


def _half(edition: Edition, code: str, lost: bool) -> dict[str, object]:
    """What one language says on a page that both share."""
    words, name = language(code), site_name(edition, code)
    title = words.say("page_not_found") if lost else name
    return {"language": code, "say": words.say, "name": name, "title": title, "address": f"{code}/"}


def _sitemap(edition: Edition, base: str) -> str:
    keys = list(dict.fromkeys([*OWN, *(key for _, key in edition.routes.pages), *(key for _, key in edition.written)]))
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
