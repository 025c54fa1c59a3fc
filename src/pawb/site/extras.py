"""What stands beside the pages: the gateway, the page for lost readers, former addresses, indexes, files."""

from __future__ import annotations

import shutil
from functools import cache
from importlib import resources
from pathlib import Path
from urllib.parse import urlsplit

from jinja2 import Environment, PackageLoader, StrictUndefined
from mkdocs.config.defaults import MkDocsConfig

from pawb.document.markup import blocks, inline, plain
from pawb.document.organisation import text
from pawb.languages import codes, language
from pawb.site.edition import Edition
from pawb.site.feeds import feeds
from pawb.site.moved import Moved, hosts_table
from pawb.site.own_pages import PAGES, site_name
from pawb.site.policy import in_page, write_headers
from pawb.site.routes import FIRST, PICTURES, own, relative
from pawb.site.search import entries, index
from pawb.site.sitemap import sitemap

STYLE = ("tokens.css", "pawb.css")
WAYS_ON = ("index", "contact", "site-map")
"""Where a page that both languages share leads, by the keys of `routes.OWN`: home first."""


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
    drawn = site / PICTURES
    drawn.mkdir(parents=True, exist_ok=True)
    for name, picture in edition.library.pictures.items():
        (drawn / f"{name}.{picture.ending}").write_bytes(picture.content)
    base = config.site_url or ""
    _write(site / "index.html", "index.html", base=base, codes=codes(), halves=_halves(edition, lost=False))
    # A lost reader may be in any folder, so the links of that page start from the root of the host, whichever it is.
    _write(site / "404.html", "404.html", root=urlsplit(base).path or "/", halves=_halves(edition, lost=True))
    for moved in edition.moved:
        _send_on(moved, site, base)
    if edition.moved:
        (site / "_redirects").write_text(hosts_table(edition.moved, base), encoding="utf-8", newline="")
    write_headers(site)
    for code in codes():
        found = index(entries(edition, code), code)
        (site / code / "search.json").write_text(found, encoding="utf-8", newline="")
    if base:
        write_feeds(edition, site, base)
        (site / "sitemap.xml").write_text(sitemap(edition, base), encoding="utf-8", newline="")
    # MkDocs compresses its own site map with today's date inside.
    (site / "sitemap.xml.gz").unlink(missing_ok=True)


def write_feeds(edition: Edition, site: Path, base: str) -> None:
    """Write every feed below `site`, whose own address is `base`: an entry keeps its name as long as that host."""
    host = urlsplit(base).hostname
    for code in codes():
        author = plain(inline(text(edition.site.organisation, code)))
        for feed in feeds(edition, code).values():
            _write(site / feed.address, "feed.xml", feed=feed, base=base, host=host, author=author)


def _send_on(moved: Moved, site: Path, base: str) -> None:
    """A page at a former address that leads on at once, and has a link where that is not followed."""
    to = relative(moved.to, moved.address) + (f"#{moved.anchor}" if moved.anchor else "")
    style = [relative(f"assets/{name}", moved.address) for name in STYLE]
    icon = relative("assets/icon.svg", moved.address)
    said = language(moved.language).say("page_moved")
    canonical = base and base + moved.to
    file = site / moved.address / "index.html"
    _write(file, "moved.html", moved=moved, to=to, said=said, canonical=canonical, icon=icon, style=style)


def _write(path: Path, template: str, **words: object) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(
        _environment().get_template(template).render(policy=in_page(), **words), encoding="utf-8", newline=""
    )


@cache
def _environment() -> Environment:
    return Environment(
        loader=PackageLoader("pawb.site"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def _halves(edition: Edition, *, lost: bool) -> list[dict[str, object]]:
    """What each language says on a page that both share."""
    return [_half(edition, code, lost) for code in FIRST]


def _half(edition: Edition, code: str, lost: bool) -> dict[str, object]:
    """What one language says on a page that both share."""
    words, name = language(code), site_name(edition, code)
    title = words.say("page_not_found") if lost else name
    pages = [(relative(own(code, key), ""), PAGES[key].title(edition, code)) for key in WAYS_ON]
    about = blocks(text(edition.site.about, code))
    return {"language": code, "say": words.say, "title": title, "about": about, "home": pages[0][0], "pages": pages}
