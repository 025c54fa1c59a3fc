"""Every publication in both languages, of the real content and of the invented village, each as a PDF in one of three
prints: the prints take turns, so that a document has another in each language."""

from __future__ import annotations

import os
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import date
from functools import partial
from multiprocessing import get_context
from operator import is_
from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from pawb.checks import built_pdf, proof, run
from pawb.checks.built_pdf import Pdf
from pawb.checks.proof import Proof
from pawb.checks.verdicts import validate
from pawb.press import Edition, documents, editions
from pawb.site.edition import read
from projects import EXAMPLE, ROOT

pytestmark = pytest.mark.slow

PRINTS = ("large", "booklet", "giant")
LONGEST_LINE = 70  # characters: RNIB clear print asks for 60 to 70
FOOT = 4.7  # sizes of the text from the bottom: below it stand the running title and the page number
JOINED = "\x02"  # what pdfium makes of a hyphen at the end of a line, and of the line's end


@dataclass(frozen=True)
class Made:
    """An edition, its file, its proof, what the checks read of it, and what it says on each page, line by line."""

    edition: Edition
    path: Path
    proof: Proof
    pdf: Pdf
    pages: tuple[tuple[str, ...], ...]

    @property
    def name(self) -> str:
        return self.path.name


@pytest.fixture(scope="module")
def everything(tmp_path_factory: pytest.TempPathFactory) -> list[Made]:
    folder = tmp_path_factory.mktemp("pdfs")
    every: list[Edition] = []
    for project in (ROOT, EXAMPLE):
        library, report = read(project, date(2026, 1, 1))
        assert not report.failed
        composed = sorted(documents(library), key=lambda document: (document.key, document.language))
        for place, document in enumerate(composed):
            profile = library.profiles[PRINTS[place % len(PRINTS)]]
            every += editions(library, composed, [profile], wanted=partial(is_, document))
    paths = [folder / f"{place}-{Path(edition.file).name}" for place, edition in enumerate(every)]
    promised = zip(*((edition.html, edition.file, edition.profile.size) for edition in every), strict=True)
    with ProcessPoolExecutor(os.cpu_count(), mp_context=get_context("spawn")) as pool:
        proofs = pool.map(proof.make, *promised)
        return [made(*one) for one in zip(every, paths, proofs, strict=True)]


def made(edition: Edition, path: Path, proof: Proof) -> Made:
    path.write_bytes(proof.content)
    pdf = built_pdf.read(path, path.name, edition.html)
    assert isinstance(pdf, Pdf), path.name
    return Made(edition, path, proof, pdf, tuple(said(path, edition.profile.size)))


def said(path: Path, size: int) -> Iterator[tuple[str, ...]]:
    """The lines of each page, without its foot."""
    document = pypdfium2.PdfDocument(path)
    for page in document:
        width, height = page.get_size()
        text = page.get_textpage().get_text_bounded(0, FOOT * size, width, height)
        yield tuple(text.replace(JOINED, "-\n").splitlines())
    document.close()


def test_every_publication_is_there_in_both_languages_and_every_print(everything: list[Made]) -> None:
    there = {(made.edition.key, made.edition.language) for made in everything}
    keys = ("strategy", "standards", "action-plan", "risks", "outcomes", "strategy/easy-read")
    assert {(key, code) for key in keys for code in ("en", "cy")} <= there
    assert {made.edition.profile.id for made in everything} == set(PRINTS)


def test_every_pdf_is_pdf_ua_and_pdf_a(everything: list[Made]) -> None:
    profiles = ("PDFUA-1", "PDFA-3A")
    verdicts = validate([(made.path, profile) for profile in profiles for made in everything])
    assert [(verdict.path.name, verdict.failures, verdict.error) for verdict in verdicts if not verdict.compliant] == []
    assert all(verdict.assertions > 1_000 for verdict in verdicts)


def test_every_page_keeps_the_rules_of_its_print(everything: list[Made]) -> None:
    assert [(made.name, note) for made in everything for note in made.proof.notes] == []


def test_every_pdf_has_its_document_read_out(everything: list[Made]) -> None:
    report = run("pdf", [made.pdf for made in everything])
    assert [(finding.place.file, finding.message("en")) for finding in report.findings] == []
    for made in everything:
        assert made.pdf.heard
        assert len(made.pdf.heard[1].text) > 500


def test_every_font_is_ours(everything: list[Made]) -> None:
    for made in everything:
        with pikepdf.open(made.path) as pdf:
            fonts = {str(font.BaseFont) for page in pdf.pages for font in page.Resources.Font.values()}
        assert fonts, made.name
        assert all("+Atkinson-Hyperlegible-Next" in font for font in fonts), made.name


def test_nothing_anywhere_is_smaller_than_the_size(everything: list[Made]) -> None:
    for made in everything:
        smallest = min(run.size for page in made.pdf.pages for run in page if run.text.strip())
        assert smallest == pytest.approx(made.edition.profile.size, abs=0.05), made.name


def test_no_line_is_too_long_and_no_hyphen_is_ours(everything: list[Made]) -> None:
    for made in everything:
        for line in (line for page in made.pages for line in page):
            assert len(line) <= LONGEST_LINE, (made.name, line)
            assert not line.endswith("-") or bare(line.split()[-1]) in bare(made.edition.html), (made.name, line)


def test_the_cover_is_one_page_and_no_page_is_empty(everything: list[Made]) -> None:
    for made in everything:
        assert made.pages[1][0].startswith(("Contents", "Cynnwys")), (made.name, made.pages[1][0])
        assert all(any(line.strip() for line in page) for page in made.pages), made.name


def test_no_heading_is_left_at_the_foot_of_a_page(everything: list[Made]) -> None:
    for made in everything:
        headings = set(bookmarks(made.path))
        assert headings
        for page in made.pages:
            last = [line for line in page if line.strip()][-1]
            assert bare(last) not in headings, (made.name, last)


def bookmarks(path: Path) -> Iterator[str]:
    document = pypdfium2.PdfDocument(path)
    yield from (bare(item.get_title()) for item in document.get_toc())
    document.close()


def bare(words: str) -> str:
    return "".join(words.split())
