"""Every check is proved by the examples in its own file: pages in a folder, PDFs that were really made."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path

import pytest
import yaml
from weasyprint import HTML

from booklets import booklets
from pawb.checks import Check, Example, browsed, built_pdf, built_site, checks, families, nu, tokens
from pawb.checks.browsed import Browsed
from pawb.checks.links import Answer
from pawb.checks.nu import Markup
from pawb.checks.printed import Printed
from pawb.content import ledger
from pawb.content.bind import bind
from pawb.content.comparison import compare
from pawb.content.library import ACCESSIBILITY, SITE, Library, Pair, Publication
from pawb.content.load import retell, shared
from pawb.content.model import EasyRead, Site, Standards
from pawb.content.model.accessibility import Accessibility
from pawb.content.model.parts import Part
from pawb.content.pair import join
from pawb.content.source import read_text
from pawb.content.terms import Term
from pawb.findings import Finding, Place
from pawb.pictures import Picture, pictures
from pawb.pictures.drawing import cleaned
from pawb.render import large_print

LANGUAGES = ("cy", "en")
Case = tuple[Check, Example, bool, str]


def pages(files: Mapping[str, str], folder: Path) -> Iterable[object]:
    """The files as a built site."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return built_site.gather(folder, folder, LANGUAGES)


def pdfs(files: Mapping[str, str], folder: Path) -> Iterable[object]:
    """The files as PDFs: PDF/UA, or an ordinary PDF when the name ends in `.plain.pdf`.

    Beside a PDF may stand an `.html`, which is the document that it should be: then Pawb's own engine makes it.
    """
    documents = {name.replace(".html", ".pdf"): html for name, html in files.items() if name.endswith(".html")}
    for name, html in files.items():
        if name in documents:
            (folder / name).write_bytes(large_print.make(html).content)
        elif name.endswith(".pdf"):
            variant = None if name.endswith(".plain.pdf") else "pdf/ua-1"
            HTML(string=html).write_pdf(folder / name, pdf_variant=variant)
    return built_pdf.gather(folder, folder, documents)


SHEET = "<style>{} @page {{ margin: 20mm; font: 18pt {family} }} html {{ font: 18pt/1.5 {family} }}</style>".format(
    " ".join(
        f"@font-face {{ font-family: Atkinson; font-weight: {weight}; src: url(pawb:fonts/{file}.woff2) }}"
        for weight, file in (
            (400, "AtkinsonHyperlegibleNext-Regular"),
            (700, "AtkinsonHyperlegibleNext-Bold"),
        )
    ),
    family="Atkinson",
)
"""What large print is like where an example does not say otherwise."""


def prints(files: Mapping[str, str], folder: Path) -> Iterable[object]:
    """The files, named as a PDF with the size of its print, as what is laid out of them."""
    for name, html in files.items():
        [size] = re.findall(r"(\d+)pt", name)
        pictured = html.replace('src="ask.svg"', f'src="{pictures()["ask"].url}"')
        document = f'<html lang="en"><head><title>Standards</title>{SHEET}</head><body>{pictured}</body></html>'
        yield Printed(name, float(size), large_print.make(document).laid_out)


def pairs(files: Mapping[str, str], folder: Path) -> Iterable[object]:
    """The files, named by language, as one publication, and beside them the ledger if there is one."""
    library = library_of(files)
    yield from (publication.full for publication in library.publications)


def contents(files: Mapping[str, str], folder: Path) -> Iterable[object]:
    """The same as the whole content."""
    yield library_of(files)


def comparisons(files: Mapping[str, str], folder: Path) -> Iterable[object]:
    """The files named by language, against those named `before-en` and `before-cy`."""
    before = {code: files[f"before-{code}"] for code in LANGUAGES}
    yield compare(library_of(before), library_of({code: files[code] for code in LANGUAGES}))


def library_of(files: Mapping[str, str]) -> Library:
    """The files, named by language, as the one publication of a library, with what else stands beside it."""
    pair = pair_of(Standards, "example", {code: files[code] for code in LANGUAGES if code in files})
    confirmed = ledger.Ledger()
    if "confirmed" in files:
        confirmed = ledger.of(read_text(files["confirmed"].encode(), ledger.FILE), roles=None)
    pair.terms = tuple(Term(words) for words in yaml.safe_load(files.get("terms", "[]")))
    pair.units = [confirmed.unit(pair.id, text) for text in pair.joined.texts]
    library = Library(site=None, publications=[Publication(pair.id, pair.kind, pair)], ledger=confirmed)
    library.files = [*pair.files.values()]
    if "easy-en" in files:
        easy = pair_of(EasyRead, "easy-read/example", {code: files[f"easy-{code}"] for code in LANGUAGES})
        library.publications[0].easy = easy
        easy.units = [confirmed.unit(easy.id, text) for text in easy.joined.texts]
        retell(library)
    if "site" in files:
        source = read_text(files["site"].encode(), f"content/{SITE}.yml")
        library.site, library.words = shared(Site, SITE, source, library)
    if "accessibility" in files:
        source = read_text(files["accessibility"].encode(), f"content/{ACCESSIBILITY}.yml")
        library.accessibility, library.statement = shared(Accessibility, ACCESSIBILITY, source, library)
    if "drawing" in files:
        library.pictures = {"drawing": Picture({}, {}, cleaned(files["drawing"].encode())[0])}
        library.own_pictures = {"drawing": Place("content/pictures/drawing.svg")}
    library.changed = dict.fromkeys(files.get("git", "").split(), date(2026, 11, 22))
    library.as_at = date.fromisoformat(files["as-at"]) if "as-at" in files else None
    assert not library.findings
    return library


def pair_of(model: type[Part], id_: str, texts: Mapping[str, str]) -> Pair:
    """One file by language."""
    sources = {code: read_text(text.encode(), f"content/{code}/{id_}.yml") for code, text in texts.items()}
    roots = {code: source.root for code, source in sources.items() if source.root is not None}
    assert roots.keys() == texts.keys(), [source.findings for source in sources.values()]
    pair = Pair(id_, {code: source.file for code, source in sources.items()}, join(model, roots))
    pair.bound = bind(model, pair.joined.sides, files=len(texts))[0]
    return pair


def schemes(files: Mapping[str, str], folder: Path) -> Iterable[object]:
    """The files as the tokens of a site."""
    for css in files.values():
        yield from tokens.read(css)


def answers(files: Mapping[str, str], folder: Path) -> Iterable[object]:
    """The files as what a website said: "404 https://council.example/", or "busy" for one that did not answer."""
    for said in files.values():
        status, _, address = said.partition(" ")
        busy = status == "busy"
        yield Answer(address, (Place("en/index.html", 1, 1),), 0 if busy else int(status), busy)


SUBJECTS: dict[str, tuple[str, Callable[[Mapping[str, str], Path], Iterable[object]]]] = {
    "content": ("", contents),
    "change": ("", comparisons),
    "pair": ("", pairs),
    "easy_read": ("", booklets),
    "theme": ("tokens.css", schemes),
    "page": ("en/index.html", pages),
    "pdf": ("standards.pdf", pdfs),
    "link": ("", answers),
    "print": ("standards-large-print-18pt-en.pdf", prints),
}
"""How each family gets its subjects from an example, and the name of an example that is one file without a name."""


def cases(families: Iterable[str]) -> Iterator[Case]:
    """Each example of each check, whether it passes, and a name for it."""
    for family in families:
        for check in checks(family):
            for right, examples in ((True, check.passes), (False, check.fails)):
                for number, example in enumerate(examples, start=1):
                    yield check, example, right, f"{check.rule.id}-{'pass' if right else 'fail'}-{number}"


def named(cases: Iterable[Case]) -> list[object]:
    """The cases as pytest takes them."""
    return [pytest.param(*case, id=case[-1]) for case in cases]


@pytest.mark.parametrize(("check", "example", "right", "name"), named(cases(SUBJECTS)))
def test_example(check: Check, example: Example, right: bool, name: str, tmp_path: Path) -> None:
    file, subjects = SUBJECTS[check.family]
    files = {file: example} if isinstance(example, str) else example
    prove(check, example, right, subjects(files, tmp_path))


AT_ONCE: dict[str, Callable[[Path, str], Iterable[Browsed | Markup | Finding]]] = {
    "browser": browsed.gather,
    "html": nu.gather,
}
"""The families whose subjects come from a program that takes long to start."""


@pytest.fixture(scope="module")
def gathered(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Mapping[str, list[Browsed | Markup | Finding]]:
    """By family, the pages of every example that is asked for, each example in a folder of its name."""
    asked = {item.callspec.id for item in request.session.items if hasattr(item, "callspec")}
    found: dict[str, list[Browsed | Markup | Finding]] = {}
    for family, gather in AT_ONCE.items():
        examples = {name: example for _, example, _, name in cases([family]) if name in asked}
        folder = tmp_path_factory.mktemp(family)
        for name, example in examples.items():
            list(pages({"index.html": example} if isinstance(example, str) else example, folder / name))
        found[family] = list(gather(folder, "site")) if examples else []
    return found


@pytest.mark.slow
@pytest.mark.parametrize(("check", "example", "right", "name"), named(cases(AT_ONCE)))
def test_example_of_many(
    check: Check, example: Example, right: bool, name: str, gathered: Mapping[str, list[Browsed | Markup | Finding]]
) -> None:
    own = [
        page for page in gathered[check.family] if isinstance(page, Finding) or page.file.startswith(f"site/{name}/")
    ]
    prove(check, example, right, own)


def test_every_family_has_its_examples_proved() -> None:
    assert {*SUBJECTS, *AT_ONCE} == set(families())


def prove(check: Check, example: Example, right: bool, subjects: Iterable[object]) -> None:
    """A right example is left alone; a wrong one is found, by its check and no other, and told in each language."""
    found: list[Finding] = []
    inspected = list(subjects)
    for subject in inspected:
        assert not isinstance(subject, Finding), subject.message("en")
        found += check.judge(subject)
    assert inspected, "nothing was looked at"
    assert {finding.rule for finding in found} == (set() if right else {check.rule})
    if isinstance(example, str) and not right:
        assert len(found) == 1, "one cause, one finding"
    for finding in found:
        for language in LANGUAGES:
            assert finding.message(language)
            assert finding.mend(language)
