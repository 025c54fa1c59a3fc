"""The press: which editions there are, and making those that changed, in parallel and from a cache.

An edition's digest is taken from everything that goes into it: its HTML (text and style), the fonts, the versions of
what lays it out, and the checks that judge it. The cache holds proofs by digest (`checks/kept_proofs.py`).
"""

from __future__ import annotations

import hashlib
import multiprocessing
import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import BrokenExecutor, Executor, Future, ProcessPoolExecutor, as_completed
from dataclasses import dataclass, field
from functools import cache, partial
from importlib import resources
from pathlib import Path

from markupsafe import Markup

from pawb.checks import Report, proof
from pawb.checks.kept_proofs import KeptProofs
from pawb.content.library import Library
from pawb.content.model.profiles import Profile
from pawb.document import readings
from pawb.document.abbreviations import abbreviations
from pawb.document.booklets import booklets
from pawb.document.markup import inline, plain, slug
from pawb.document.nodes import Document
from pawb.document.organisation import contacts, formats, text
from pawb.document.voice import Voice
from pawb.findings import Finding, Place, Rule
from pawb.languages import codes, language
from pawb.render import large_print
from pawb.render.large_print.engine import UnknownEngine, versions
from pawb.render.large_print.standards import PDF_1, Source, Standard

LOST_WORKER = Rule(
    id="lost-worker",
    level="warning",
    finds={"en": "A helper process that stopped.", "cy": "Proses gynorthwyol a stopiodd."},
    why={
        "en": "What it was making had to be made again, which takes longer.",
        "cy": "Bu'n rhaid gwneud eto yr hyn yr oedd yn ei wneud, ac mae hynny'n cymryd mwy o amser.",
    },
    message={
        "en": "A process stopped while PDFs were made. They were made again.",
        "cy": "Stopiodd proses wrth i'r ffeiliau PDF gael eu gwneud. Cawsant eu gwneud eto.",
    },
    mend={
        "en": "Nothing needs doing. If it happens often, the computer may be short of memory.",
        "cy": "Nid oes angen gwneud dim. Os yw'n digwydd yn aml, efallai fod y cyfrifiadur yn brin o gof.",
    },
)
FAILED_EDITION = Rule(
    id="failed-edition",
    level="error",
    finds={"en": "A PDF that could not be made.", "cy": "PDF na ellid ei wneud."},
    why={
        "en": "Somebody who needs this format would be left without it.",
        "cy": "Byddai rhywun y mae arno angen y fformat hwn yn cael ei adael hebddo.",
    },
    message={"en": "This PDF could not be made: {reason}", "cy": "Ni ellid gwneud y PDF hwn: {reason}"},
    mend={
        "en": "Run pawb build again. If it fails again, send this message to the people who look after Pawb.",
        "cy": "Rhedwch pawb build eto. Os yw'n methu eto, anfonwch y neges hon at y bobl sy'n gofalu am Pawb.",
    },
)
UNKNOWN_ENGINE = Rule(
    id="unknown-engine",
    level="error",
    finds={
        "en": "An engine for PDFs that Pawb was not tested with.",
        "cy": "Peiriant PDF na phrofwyd Pawb gydag ef.",
    },
    why={
        "en": "Pawb writes the tags that a screen reader goes by. With another engine they could mislead people "
        "although nothing looks wrong.",
        "cy": "Pawb sy'n ysgrifennu'r tagiau y mae darllenydd sgrin yn eu dilyn. Gyda pheiriant arall gallent "
        "gamarwain pobl er nad oes dim yn edrych o'i le.",
    },
    message={
        "en": "The installed WeasyPrint ({version}) is not the one that Pawb was tested with, so no PDF was made.",
        "cy": "Nid y WeasyPrint sydd wedi'i osod ({version}) yw'r un y profwyd Pawb gydag ef, felly ni wnaed yr un "
        "PDF.",
    },
    mend={
        "en": "Install Pawb again in a new environment: it brings the right version.",
        "cy": "Gosodwch Pawb eto mewn amgylchedd newydd: daw'r fersiwn gywir gydag ef.",
    },
    basis="PDF/UA-1 (ISO 14289-1): 7.1",
)


@dataclass(frozen=True, slots=True)
class Edition:
    """One PDF to be: what it is of, and what writes the HTML that it is made from."""

    key: str
    """Of the document that it prints."""
    language: str
    profile: Profile = field(hash=False)
    """How it is printed."""
    file: str
    """Its name, in its own language: `safonau-print-bras-18pt-cy.pdf`."""
    write: Callable[[], str]
    """Writes the HTML that it is made from."""
    part: str = ""
    """Which booklet of several it is, in words."""
    standard: Standard = PDF_1
    sources: tuple[Source, ...] = ()
    """The files that it holds."""

    @property
    def html(self) -> str:
        """What it is made from: it is written when it is first asked for."""
        return self.write()

    @property
    def digest(self) -> str:
        """Of everything that goes into the file, and into the judgement of it."""
        promised = (self.standard, self.sources, self.file, self.profile.size)
        whole = "\0".join((self.html, str(promised), *versions(), _fonts(), proof.judges()))
        return hashlib.sha256(whole.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Made:
    """An edition that is ready: its file, pages, size in bytes, what is wrong in it, and whether the cache had it."""

    edition: Edition
    path: Path
    pages: int
    bytes: int
    findings: tuple[Finding, ...]
    cached: bool


def documents(library: Library) -> Iterator[Document]:
    """Every publication, reading and language as a document."""
    for publication in library.publications:
        for code in codes():
            voice = Voice(library, publication, code)
            yield from readings.documents(voice)


def editions(
    library: Library,
    documents: Sequence[Document],
    profiles: Sequence[Profile] | None = None,
    wanted: Callable[[Document], bool] = lambda document: True,
) -> list[Edition]:
    """The editions of the `wanted` ones of all `documents`, in each of `profiles`; without any, in the published ones.

    All documents are asked for, since each says which other languages it is in, whichever are wanted.
    """
    assert library.site is not None
    if profiles is None:
        profiles = [library.profiles[id_] for id_ in library.printing.published]
    found = []
    for document in filter(wanted, documents):
        code, words = document.language, language(document.language)
        organisation = inline(text(library.site.organisation, code))
        explained = {} if document.kind == "glossary" else abbreviations(library, code)
        for profile in profiles:
            reading = words.say(readings.READINGS[document.reading])
            size = words.say("point_size", size=profile.size)
            imprint = large_print.Imprint(
                organisation,
                Markup.escape(f"{profile.name(code)}, {size}, {words.name} ({reading})"),
                contacts(library.site, code),
                formats(library.site, code),
                _others(documents, document),
            )
            for booklet in booklets(document):
                write = cache(partial(large_print.write, booklet, profile, imprint, explained, library.pictures))
                part = plain(booklet.part.title) if booklet.part else ""
                found.append(Edition(document.key, code, profile, _file(library, booklet, profile), write, part))
    return found


def press(
    editions: Sequence[Edition],
    cache: Path,
    *,
    executor: Executor | None = None,
    on_made: Callable[[Made], None] = lambda made: None,
    anew: bool = True,
) -> tuple[list[Made], list[Finding]]:
    """Make every edition whose digest is new, on `executor` (by default a pool of processes).

    Where they need not be made `anew`, the last one of the same name stands in, changed or not: it has its file and
    the figures that pages tell of it, and nothing is said of how it was made.

    Gives what is ready, in the order of `editions`, and what went wrong: a damaged cache file or a worker that dies
    is a warning and costs only time; an edition that cannot be made, or that breaks a rule of print, is an error and
    is not among what is ready. What lay unused longest leaves a cache that is full.
    """
    kept = KeptProofs(cache)
    ready: dict[Edition, Made] = {}
    findings: list[Finding] = []

    def is_ready(edition: Edition, made: proof.Proof, *, cached: bool) -> None:
        path, found = kept.path(edition.digest), tuple(proof.told(edition.file, made.notes))
        ready[edition] = Made(edition, path, made.pages, len(made.content), found, cached)
        on_made(ready[edition])

    for edition in editions:
        if not anew and (last := kept.last(edition.file)):
            path, before = last
            ready[edition] = Made(edition, path, before.pages, len(before.content), (), cached=True)
            on_made(ready[edition])
            continue
        match kept.of(edition.digest):
            case proof.Proof() as before:
                is_ready(edition, before, cached=True)
            case Finding() as damage:
                findings.append(damage)
    missing = [edition for edition in editions if edition not in ready]
    for edition, outcome in _make_all(missing, executor, findings):
        match outcome:
            case proof.Proof():
                kept.keep(edition.digest, edition.file, outcome)
                is_ready(edition, outcome, cached=False)
            case UnknownEngine():  # the same for all: said once
                if UNKNOWN_ENGINE not in (finding.rule for finding in findings):
                    findings.append(UNKNOWN_ENGINE.at(Place(""), version=outcome))
            case _:
                findings.append(FAILED_EDITION.at(Place(edition.file), reason=str(outcome) or type(outcome).__name__))
    proofs = [ready[edition] for edition in editions if edition in ready]
    findings += (finding for one in proofs for finding in one.findings)
    kept.make_room({one.path for one in proofs})
    return [one for one in proofs if not Report(one.findings).failed], findings


def _make_all(
    editions: Sequence[Edition], executor: Executor | None, findings: list[Finding]
) -> Iterator[tuple[Edition, proof.Proof | Exception]]:
    left = dict.fromkeys(editions)
    try:
        for edition, outcome in _submit(editions, executor):
            del left[edition]
            yield edition, outcome
    except BrokenExecutor:
        findings.append(LOST_WORKER.at(Place("")))
        # One process each, so that an edition that kills its worker takes no other with it.
        for edition in left:
            try:
                yield from _submit([edition], None)
            except BrokenExecutor as error:
                yield edition, error


def _submit(
    editions: Sequence[Edition], executor: Executor | None
) -> Iterator[tuple[Edition, proof.Proof | Exception]]:
    if not editions:
        return
    own = None
    if executor is None:
        workers = min(len(editions), os.cpu_count() or 1)
        own = executor = ProcessPoolExecutor(workers, mp_context=multiprocessing.get_context("spawn"))
    try:
        futures: dict[Future[proof.Proof], Edition] = {}
        for edition in sorted(editions, key=lambda edition: -len(edition.html) * edition.profile.size):
            promised = (edition.file, edition.profile.size, edition.standard, edition.sources)
            futures[executor.submit(proof.make, edition.html, *promised)] = edition
        for future in as_completed(futures):
            try:
                yield futures[future], future.result()
            except BrokenExecutor:
                raise
            except Exception as error:  # whatever the engine says becomes one plain line, never a traceback
                yield futures[future], error
    finally:
        if own:
            own.shutdown(cancel_futures=True)


def _others(documents: Sequence[Document], document: Document) -> list[str]:
    """The other languages in which there is the same reading."""
    return [other.language for other in documents if other.key == document.key and other.language != document.language]


def _file(library: Library, document: Document, profile: Profile) -> str:
    """The name of a file: its publication, reading, part, print, size, paper (where it is not A4) and language."""
    code = document.language
    words, publication = language(code), next(p for p in library.publications if p.id == document.publication)
    name = publication.in_language(code).slug or publication.id.rsplit("/", 1)[-1]
    reading = [words.say(readings.READINGS[document.reading])] if document.reading != "full" else []
    part = [f"{words.say('part')} {document.part.number}"] if document.part else []
    paper = [profile.paper] if profile.paper != "A4" else []
    parts = (*reading, *part, text(profile.title, code), f"{profile.size}pt", *paper, code)
    return "-".join((name, *(slug(Markup.escape(part)) for part in parts))) + ".pdf"


@cache
def _fonts() -> str:
    folder = resources.files("pawb") / "fonts"
    digests = sorted(hashlib.sha256(f.read_bytes()).hexdigest() for f in folder.iterdir() if f.name.endswith(".woff2"))
    return " ".join(digests)
