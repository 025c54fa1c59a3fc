"""The MkDocs plugin: claim, then fill.

Early in `on_files` (priority 0) every page of the route table is claimed with an empty file, so that static-i18n does
its language work on it; late (priority -101, after static-i18n) the survivors are filled with their words, their
address in their language, and the YAML file that "edit this page" opens. static-i18n runs the whole chain of events
once for each language on one config object.
"""

from __future__ import annotations

import json
import os
import posixpath
from itertools import product
from pathlib import Path
from typing import Any

from mkdocs.config import config_options
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, CombinedEvent, event_priority
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from pawb.checks import Report
from pawb.document.markup import page as by_hand
from pawb.document.markup import plain
from pawb.languages import codes, preferred
from pawb.report.terminal import report
from pawb.site import extras, own_pages
from pawb.site.cache import PageCache
from pawb.site.edition import Edition, prepare, read
from pawb.site.feeds import Feed, feeds
from pawb.site.routes import OWN, Route, own
from pawb.site.sample import sample
from pawb.site.theme import folders, frame
from pawb.site.view import Place, View, places

UNLISTED = {
    "en": "mkdocs.yml has to list the plugin 'i18n' before 'pawb'.",
    "cy": "Rhaid i mkdocs.yml restru'r ategyn 'i18n' cyn 'pawb'.",
}


class PawbConfig(Config):  # type: ignore[no-untyped-call]
    """What `mkdocs.yml` may say under `pawb:`."""

    pdfs = config_options.Type(bool, default=True)
    """Whether to make the PDFs as well (the benchmark of pages alone does not)."""


class PawbPlugin(BasePlugin[PawbConfig]):  # type: ignore[no-untyped-call]
    """Puts the publications of `content/` into an MkDocs site."""

    given: Edition | None = None
    """What to build, where `pawb build` has prepared it already; `mkdocs build` and `serve` read it themselves."""

    def __init__(self) -> None:
        self._edition: Edition | None = None
        self._filled: dict[str, Route] = {}
        self._places: tuple[Place, ...] = ()
        self._feeds: dict[str, Feed] = {}
        self._cache = PageCache(Path())

    def on_startup(self, *, command: str, dirty: bool) -> None:
        """Having this event keeps the plugin, and its caches, through the rebuilds of `mkdocs serve`."""

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Read and press everything, once for all languages."""
        if not self._i18n(config).building:
            project = _project(config)
            self._edition = self.given or self._prepared(project, Path(config.docs_dir))
            self._edition.sample = sample(self._edition, folders(config))
            self._cache = PageCache(project / ".pawb" / "pages")
        frame(config)
        config.use_directory_urls = False  # links in Markdown name their file too: `routes.relative` says why
        # These are made once for all languages at the end, by `extras`.
        config.theme.static_templates -= {"404.html", "sitemap.xml"}
        return config

    def on_serve(self, server: LiveReloadServer, config: MkDocsConfig, builder: Any) -> LiveReloadServer:
        """Saving a YAML file updates the page."""
        server.watch(str(_project(config) / "content"))
        return server

    @event_priority(0)
    def _claim(self, files: Files, config: MkDocsConfig) -> Files:
        for route in self.edition.routes.pages.values():
            files.append(File(route.source, config.docs_dir, config.site_dir, config.use_directory_urls))
        for code, key in product(codes(), OWN):
            files.append(File(f"{code}/{key}.md", config.docs_dir, config.site_dir, config.use_directory_urls))
        return files

    @event_priority(-101)
    def _fill(self, files: Files, config: MkDocsConfig) -> Files:
        current = self._i18n(config).current_language
        self._filled = {}
        self._places = places(self.edition, current)
        self._feeds = feeds(self.edition, current) if config.site_url else {}
        for file in files:
            code, _, _ = file.src_uri.partition("/")
            if code == current and file.is_documentation_page():
                self._fill_one(file, code, config)
        config.nav = [{uri: uri} for uri in self._order(files, current)]
        return files

    on_files = CombinedEvent(_claim, _fill)

    def on_page_content(self, html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
        """The words of a page, in place of the headings that stood for them."""
        route = self._filled.get(page.file.src_uri)
        if route:
            return self.edition.words_of(route)
        code, _, _ = page.file.src_uri.partition("/")
        key = page.meta.get("own")
        return own_pages.PAGES[key].words(self.edition, code) if key else by_hand(html)

    def on_env(self, env: Any, config: MkDocsConfig, files: Files) -> Any:
        """Leave out what only Material's own look needs, and find each page that is already built as it would be."""
        for file in list(files):
            if file.src_dir and file.src_dir in config.theme.dirs and Path(file.src_dir) not in folders(config):
                files.remove(file)
        self._cache.open(config)
        for file in files.documentation_pages():
            if file.page is not None:
                file.page.meta["template"] = self._cache.template(file.page, self._view(file.page, config))
        return env

    def on_page_context(self, context: Any, page: Page, config: MkDocsConfig, nav: Navigation) -> Any:
        """Give the templates one plain object that any engine could give."""
        return {**context, "pawb": self._view(page, config)}

    def on_post_page(self, output: str, page: Page, config: MkDocsConfig) -> str:
        """Keep the built page for the next build."""
        self._cache.keep(page, output)
        return output

    @event_priority(-110)
    def on_post_build(self, config: MkDocsConfig) -> None:
        """After the last language: the gateway, the page for lost readers, the site map, the fonts and the PDFs."""
        if not self._i18n(config).building:
            extras.write(self.edition, Path(config.site_dir), config)
            self._cache.close()

    @property
    def edition(self) -> Edition:
        """The edition that is being built."""
        assert self._edition is not None
        return self._edition

    @property
    def pages_from_cache(self) -> int:
        """How many pages the last build found ready."""
        return self._cache.hits

    def _prepared(self, project: Path, docs: Path) -> Edition:
        library, found = read(project)
        _refuse(found)
        edition = prepare(library, docs, project / ".pawb" / "cache" if self.config.pdfs else None)
        _refuse(found + Report(tuple(edition.findings)))
        return edition

    def _fill_one(self, file: File, code: str, config: MkDocsConfig) -> None:
        key = file.src_uri.removeprefix(f"{code}/").removesuffix(".md")
        route = self.edition.routes.pages.get((code, key))
        if route:
            self._filled[file.src_uri] = route
            file.content_string = _front_matter(title=plain((route.chapter or route.document).title))
            file.edit_uri = route.document.file
            address = route.address
        elif key in OWN:
            file.content_string = _front_matter(title=own_pages.PAGES[key].title(self.edition, code), own=key)
            said = self.edition.library.statement if key == "accessibility" else None
            file.edit_uri = said.files[code] if said else "content/site.yml"
            address = own(code, key)
        else:
            file.edit_uri = posixpath.join(Path(config.docs_dir).name, file.src_uri)
            address = self.edition.address(code, key)
        # MkDocs keeps the address in a cached property; static-i18n sets the destination itself.
        file.dest_uri = f"{address}index.html"
        file.__dict__.pop("url", None)
        file.abs_dest_path = str(Path(config.site_dir, file.dest_uri))

    def _order(self, files: Files, current: str) -> list[str]:
        written = [f.src_uri for f in files.documentation_pages() if f.src_uri.startswith(f"{current}/")]
        filled = [route.source for route in self.edition.routes.of(current)]
        first = f"{current}/index.md"
        return [first, *filled, *(uri for uri in sorted(written) if uri not in filled and uri != first)]

    def _view(self, page: Page, config: MkDocsConfig) -> View:
        return View.of(page, self._filled.get(page.file.src_uri), self.edition, self._places, self._feeds, config)

    @staticmethod
    def _i18n(config: MkDocsConfig) -> Any:
        try:
            return config.plugins["i18n"]
        except KeyError:
            raise PluginError(UNLISTED[preferred(os.environ)]) from None


def _refuse(found: Report) -> None:
    """Stop MkDocs where something must be mended first. Raises PluginError with the report."""
    if found.failed:
        raise PluginError("\n" + report(found, preferred(os.environ)))


def _project(config: MkDocsConfig) -> Path:
    return Path(config.config_file_path).resolve().parent


def _front_matter(**values: str) -> str:
    """A page without words of its own. JSON is YAML, and escapes whatever a title may hold."""
    return f"---\n{json.dumps(values)}\n---\n"
