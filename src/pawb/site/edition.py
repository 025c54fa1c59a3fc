"""One build of the whole site: content read, documents composed, PDFs pressed, and every page ready to be filled in."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from markupsafe import Markup

from pawb.checks import Report, booklet, run, specimens
from pawb.checks.exceptions import excuse
from pawb.checks.kept_grades import KeptGrades
from pawb.content.library import Library
from pawb.content.load import load
from pawb.content.model import Site
from pawb.content.model.accessibility import PageKind
from pawb.document.nodes import Document
from pawb.document.organisation import asking, text
from pawb.document.readings import READINGS
from pawb.document.words import Words, words
from pawb.findings import Finding, Place
from pawb.history import changed
from pawb.languages import language
from pawb.press import Made, documents, editions, press
from pawb.render.page import Chapter, Download, Reading, WebPage, render
from pawb.site.faults import faults
from pawb.site.measured import measured
from pawb.site.moved import Moved, moved
from pawb.site.origins import in_print
from pawb.site.routes import OWN, Route, Routes, own, relative, routes
from pawb.site.written import Written, astray, written

OF_ALL = ("parity", "accessibility", "test-script")
"""The pages that tell of all content in every language."""


@dataclass(frozen=True, slots=True)
class Sampled:
    """The page on which people test for all of its kind: titles and addresses by language, and its mark."""

    titles: Mapping[str, str]
    addresses: Mapping[str, str]
    mark: str


@dataclass(slots=True)
class Edition:
    """Everything the site is made of, before any engine has seen it."""

    library: Library
    documents: list[Document]
    routes: Routes
    written: dict[tuple[str, str], Written]
    """The pages written by hand, by language and key."""
    moved: list[Moved]
    """Every address that a page had before."""
    _known: dict[str, Words] = field(default_factory=dict)
    _rendered: dict[tuple[str, str], str] = field(default_factory=dict)
    made: list[Made] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    judged_by: tuple[str, ...] = ()
    """The families of checks that judge what is built, without which nothing is published; none in a preview."""
    found: tuple[Finding, ...] = ()
    """What they found that stops nothing."""
    sample: Mapping[PageKind, Sampled] = field(default_factory=dict)
    """One page of each kind, on which people test for all."""
    grades: KeptGrades = field(default_factory=KeptGrades)
    """How easy its easy reads are."""

    def page(self, route: Route) -> WebPage:
        """What stands on one page."""
        document = route.document
        first = self.routes.pages[route.language, document.publication]
        readings = [
            self.routes.pages[d.language, d.key]
            for d in self.documents
            if d.publication == document.publication and d.language == document.language and d is not document
        ]
        chapters = self.routes.chapters.get((route.language, document.publication), ()) if route is first else ()
        return WebPage(
            document=document,
            address=relative(first.address, route.address),
            chapter=route.chapter,
            chapters=[Chapter(r.chapter, relative(r.address, route.address)) for r in chapters if r.chapter],
            downloads=[self._download(made, route) for made in self._made_of(document)],
            contact=relative(own(route.language, "contact"), route.address),
            asking=asking(self.site, route.language),
            words=self._words(route.language)
            if document.kind != "glossary" and document.reading == "full"
            else Words(),
            measured=measured(self.library, document, self.grades),
            readings=[Reading(READINGS[r.document.reading], relative(r.address, route.address)) for r in readings],
        )

    def words_of(self, route: Route) -> str:
        """What stands on one page, as HTML."""
        at = route.language, route.key
        if at not in self._rendered:
            self._rendered[at] = render(self.page(route), lambda link: self.routes.href(link, route))
        return self._rendered[at]

    def _words(self, code: str) -> Words:
        if code not in self._known:
            self._known[code] = words(self.library, code)
        return self._known[code]

    def address(self, code: str, key: str) -> str:
        """Where the page `key` of a language is: a page of content, Pawb's own, or one written by hand."""
        if route := self.routes.pages.get((code, key)):
            return route.address
        return own(code, key) if key in OWN else f"{code}/{self.written[code, key].slug}/"

    @property
    def site(self) -> Site:
        """The organisation, which a library without errors has."""
        assert self.library.site is not None
        return self.library.site

    @property
    def keys(self) -> list[str]:
        """Every page by its key: each has one address in every language."""
        return list(dict.fromkeys([*OWN, *(key for _, key in self.routes.pages), *(key for _, key in self.written)]))

    def changed(self, code: str, key: str) -> date | None:
        """The day on which the words of a page last changed, if that is known.

        The home page and the site map tell of every publication, so they change with each. Those in `OF_ALL` tell of
        all content in every language.
        """
        if route := self.routes.pages.get((code, key)):
            files = [route.document.file]
        elif key in OWN:
            own_words = [] if key == "contact" else [d.file for d in self.documents if d.language == code]
            files = list(self.library.changed) if key in OF_ALL else ["content/site.yml", *own_words]
        else:
            files = [self.written[code, key].file]
        known = [self.library.changed[file] for file in files if file in self.library.changed]
        return max(known, default=None)

    def file(self, made: Made) -> str:
        """Where a PDF stands in the site: beside the page that it belongs to."""
        return self.routes.pages[made.edition.language, made.edition.key].address + made.edition.file

    def _made_of(self, document: Document) -> Sequence[Made]:
        found = [made for made in self.made if made.edition.key == document.key]
        return sorted(found, key=lambda made: made.edition.language != document.language)

    def _download(self, made: Made, here: Route) -> Download:
        return Download(relative(self.file(made), here.address), made.edition.language, Markup.escape(told(made)))


def told(made: Made) -> str:
    """What a link to a PDF says, in its language: its part, print and size of text, its pages, and how large it is."""
    code, profile = made.edition.language, made.edition.profile
    words = language(code)
    said = words.say(
        "download_print",
        print=text(profile.title, code),
        size=profile.size,
        pages=words.count("page", made.pages),
        file_size=words.file_size(made.bytes),
    )
    said = said[:1].upper() + said[1:]
    return f"{made.edition.part}. {said}" if made.edition.part else said


def read(project: Path, as_at: date | None = None, *, judged: bool = True) -> tuple[Library, Report]:
    """The content of a project, and everything that is wrong with it: alone, in pairs of languages, and as easy read.

    Where it is not to be `judged`, only what keeps it from being built is told. Late and missed are told as at the
    given day, or else that of the newest change of the content.
    """
    with _lasting():
        library = load(project)
    library.changed = changed(project)
    library.today = max([date.today(), *library.changed.values()])
    library.as_at = as_at or max((day for file, day in library.changed.items() if file in library.files), default=None)
    report = Report(tuple(library.findings)) + specimens.judge(library)
    if not judged:
        return library, report
    report += run("content", [library]) + run("pair", library.pairs(), Place("content"))
    if booklets := list(booklet.gather(library)):
        report += run("easy_read", booklets)
    return library, excuse(report, library)


@contextmanager
def _lasting() -> Iterator[None]:
    """What is made in here lives as long as the build: to look for rubbish in it takes a fifth of a large one."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if collecting:
            gc.enable()


def prepare(
    library: Library,
    docs: Path,
    cache: Path | None,
    on_made: Callable[[Made, int], None] = lambda made, of: None,
    *,
    anew: bool = True,
) -> Edition:
    """Compose every document and press every PDF of a library without errors; its `findings` say what is wrong then.

    `docs` is the folder of pages written by hand, `cache` that of kept PDFs (None makes no PDFs). `on_made` hears of
    each that is ready, and of how many. Where PDFs need not be made `anew`, the last of each name stands in. Where two
    pages have one address nothing is pressed.
    """
    composed = list(documents(library))
    outside = list(astray(docs))
    table, by_hand = routes(library, composed), {} if outside else written(docs)
    edition = Edition(library, composed, table, by_hand, moved(library, table, by_hand))
    edition.findings = [*outside, *faults(library, table, by_hand, edition.moved)]
    if cache is not None and not edition.findings:
        edition.grades = KeptGrades(cache.with_name("grades.json"))
        wanted = editions(library, composed)
        edition.made, found = press(wanted, cache, on_made=lambda made: on_made(made, len(wanted)), anew=anew)
        edition.findings = list(in_print(found, wanted, composed, library))
    return edition
