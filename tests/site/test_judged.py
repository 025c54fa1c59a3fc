"""What was judged and found sound is not read again; everything else is."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from pawb import checks as checks_of
from pawb.checks import Report, built_pdf, checks
from pawb.checks import kept as keeping
from pawb.render import large_print
from pawb.site import judged
from pawb.site.judged import pdfs as judge

HTML = '<html lang="cy"><title>{0}</title><style>html {{ font-size: 18pt }}</style><h1>{0}</h1></html>'
NAMES = {"cy/risgiau-18pt-cy.pdf": "Risgiau", "cy/safonau-18pt-cy.pdf": "Safonau"}
MADE_FROM = {file: HTML.format(words) for file, words in NAMES.items()}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site with two PDFs. Look, and do not touch."""
    root = tmp_path_factory.mktemp("made")
    for file, html in MADE_FROM.items():
        (root / file).parent.mkdir(exist_ok=True)
        (root / file).write_bytes(large_print.make(html).content)
    return root


@pytest.fixture
def root(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(made, tmp_path / "site"))


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The files that were read, in order."""
    files: list[str] = []
    real = built_pdf.read

    def listen(path: Path, file: str, made_from: str = "") -> object:
        files.append(file)
        return real(path, file, made_from)

    monkeypatch.setattr(built_pdf, "read", listen)
    return files


@pytest.fixture
def kept(root: Path, tmp_path: Path, read: list[str]) -> Path:
    """What a first run remembers."""
    kept = tmp_path / "state" / "judged.json"
    report = judge(root, MADE_FROM, kept)
    assert (read, report.findings) == (list(NAMES), ())
    assert set(report.inspected["pdf"].values()) == {2}
    read.clear()
    return kept


def rules(report: Report) -> list[tuple[str, str]]:
    return [(finding.place.file, finding.rule.id) for finding in report.findings]


def test_what_has_not_changed_is_counted_and_not_read(root: Path, kept: Path, read: list[str]) -> None:
    report = judge(root, MADE_FROM, kept)
    assert (read, report.findings) == ([], ())
    assert report.inspected == {"pdf": {check.rule.id: 2 for check in checks("pdf")}}


def test_a_file_with_other_bytes_is_read_again_each_time_that_it_has_a_fault(
    root: Path, kept: Path, read: list[str]
) -> None:
    first, second = NAMES
    shutil.copyfile(root / first, root / second)
    for _ in range(2):
        assert (second, "unequal-pdf-text") in rules(judge(root, MADE_FROM, kept))
    assert read == [second, second]


def test_a_file_of_another_document_is_read_again(root: Path, kept: Path, read: list[str]) -> None:
    _, second = NAMES
    report = judge(root, {**MADE_FROM, second: HTML.format("Y safonau")}, kept)
    assert (read, rules(report)) == ([second], [(second, "unequal-pdf-text")])


def test_a_file_by_another_name_is_read_again(root: Path, kept: Path, read: list[str]) -> None:
    _, second = NAMES
    (root / second).rename(root / "safonau-40pt-cy.pdf")
    report = judge(root, MADE_FROM, kept)
    assert (read, rules(report)) == (["safonau-40pt-cy.pdf"], [("safonau-40pt-cy.pdf", "small-print")])


def test_other_checks_read_everything_again(
    root: Path, kept: Path, read: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeping, "itself", lambda: "others")
    assert judge(root, MADE_FROM, kept).findings == ()
    assert read == list(NAMES)


@pytest.mark.parametrize("damage", ["", "[", "7", '{"a": 1}', "[[1]]"])
def test_a_damaged_memory_only_costs_time(damage: str, root: Path, kept: Path, read: list[str]) -> None:
    kept.write_text(damage, encoding="utf-8")
    assert judge(root, MADE_FROM, kept).findings == ()
    assert read == list(NAMES)
    assert judge(root, MADE_FROM, kept).findings == ()
    assert read == list(NAMES)


HOME = '<html lang="en"><title>{0}</title><link rel="stylesheet" href="a.css"><h1>{0}</h1><a href="b.html">{1}</a>'


@pytest.fixture
def written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The pages in `site/en` that were judged, in order; two are there, and a first run has found both sound."""
    monkeypatch.setattr(checks_of, "checks", lambda family: (look,))
    pages: list[str] = []
    look = replace(checks("page")[0], judge=lambda page: pages.append(page.route) or ())
    for name, words in {"a": "Ask us", "b": "Our plans"}.items():
        (tmp_path / "site" / "en").mkdir(parents=True, exist_ok=True)
        (tmp_path / "site" / "en" / f"{name}.html").write_text(HOME.format(words, "On"), encoding="utf-8")
    (tmp_path / "site" / "en" / "a.css").write_text("p { color: red }", encoding="utf-8")
    judge_pages(tmp_path)
    assert pages == ["en/a.html", "en/b.html"]
    pages.clear()
    return pages


def judge_pages(folder: Path) -> Report:
    report = judged.pages(folder / "site", folder / "page.json")
    assert set(report.inspected["page"].values()) == {2}
    return report


@pytest.mark.parametrize(
    ("file", "before", "after", "again"),
    [
        ("a.html", "", "", []),
        ("a.html", ">On<", ">Go on<", ["en/a.html"]),
        ("b.html", "<h1>Our plans", "<h1 id='plans'>Our plans", ["en/a.html", "en/b.html"]),
        ("a.css", "red", "blue", ["en/a.html", "en/b.html"]),
    ],
    ids=["nothing", "words", "what others may lead to", "what it is shown with"],
)
def test_a_page_is_judged_again_when_it_or_what_it_is_judged_beside_has_changed(
    file: str, before: str, after: str, again: list[str], written: list[str], tmp_path: Path
) -> None:
    path = tmp_path / "site" / "en" / file
    path.write_text(path.read_text(encoding="utf-8").replace(before, after), encoding="utf-8")
    judge_pages(tmp_path)
    assert written == again


def test_no_pdf_at_all_is_a_failure(root: Path, kept: Path) -> None:
    shutil.rmtree(root / "cy")
    assert [finding.rule.id for finding in judge(root, MADE_FROM, kept).findings] == ["nothing-inspected"]
