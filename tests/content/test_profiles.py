"""Print profiles: Pawb's own keep the rules of print; a body's add to them, replace them, or are refused."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from pawb.checks import run
from pawb.checks.specimens import judge, specimen
from pawb.content.library import Library
from pawb.content.load import load
from pawb.content.model.profiles import Profiles
from pawb.content.profiles import built_in
from pawb.findings import Finding
from pawb.languages import codes
from pawb.press import documents, editions
from pawb.render import large_print
from projects import EXAMPLE, lay_out

GOOD = {
    "id": "mine",
    "title": "{en: our print, cy: ein print}",
    "print": "large",
    "size": "18",
    "ink": "000000",
    "ground": "ffffff",
    "accent": "0b4f54",
}


def profile(**fields: str) -> str:
    return "  - " + "\n    ".join(f"{name}: {value}" for name, value in (GOOD | fields).items()) + "\n"


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with its organisation, one publication and nothing else."""
    root = lay_out(EXAMPLE, tmp_path_factory.mktemp("bare")).root
    keep = {"content/site.yml", *(f"content/{code}/standards.yml" for code in codes())}
    for path in sorted((root / "content").rglob("*.yml")):
        if path.relative_to(root).as_posix() not in keep:
            path.unlink()
    return root


def library(bare: Path, text: str) -> Library:
    (bare / "content/profiles.yml").write_text(text, encoding="utf-8")
    return load(bare)


def told(library: Library) -> list[Finding]:
    """What is said of the profiles."""
    found = (*library.findings, *judge(library).findings)
    return [finding for finding in found if finding.place.file == "content/profiles.yml"]


@pytest.mark.parametrize("own", built_in().values(), ids=list(built_in()))
def test_pawbs_own_profiles_keep_the_rules_of_print(own: Any) -> None:
    assert run("print", [specimen(own)]).findings == ()


def test_the_eight_that_are_promised_are_there() -> None:
    sizes = {id_: profile.size for id_, profile in built_in().items()}
    assert sizes == {
        "clear": 14,
        "large": 18,
        "large-20": 20,
        "giant": 24,
        "cream": 18,
        "yellow": 18,
        "white-on-black": 18,
        "booklet": 14,
    }
    assert built_in()["booklet"].paper == "A5"


def test_a_body_adds_one_replaces_one_and_says_what_is_published(tmp_path: Path) -> None:
    mine = library(
        lay_out(EXAMPLE, tmp_path).root,
        "published: [mine, large]\nprofiles:\n"
        + profile(ink='"#00143C"', paper="A3")
        + profile(id="large", title="{en: very large print, cy: print bras iawn iawn}", size="22"),
    )
    assert told(mine) == []
    assert [*mine.profiles] == [*built_in(), "mine"]
    assert (mine.profiles["large"].size, mine.profiles["mine"].ink) == (22, "#00143c")
    composed = list(documents(mine))
    made = editions(mine, composed, wanted=lambda document: document.key == "standards")
    assert [edition.file for edition in made if edition.language == "cy"] == [
        "safonau-ein-print-18pt-a3-cy.pdf",
        "safonau-print-bras-iawn-iawn-22pt-cy.pdf",
    ]
    assert "--ink: #00143c" in made[0].html
    mine.printing = Profiles()
    assert {edition.profile.id for edition in editions(mine, composed)} == {"large"}


@pytest.mark.parametrize(
    ("fields", "rule", "field", "english", "welsh"),
    [
        ({"size": "16"}, "undersized-text", "size", "16.0 point", "16.0 pwynt"),
        ({"print": "giant"}, "undersized-text", "size", "18.0 point", "18.0 pwynt"),
        ({"ink": "777777"}, "faint-text", "ink", "4.5 to 1", "4.5 i 1"),
        ({"ground": "0b4f54", "accent": "ffffff"}, "faint-text", "ink", "7 to 1", "7 i 1"),
        ({"leading": "110"}, "close-lines", "leading", "1.10 times", "1.10 gwaith"),
        ({"accent": "dddddd"}, "poor-contrast", "accent", "our print", "ein print"),
        ({"ink": "black"}, "not-a-colour", "ink", '"black"', '"black"'),
        ({"size": "large"}, "wrong-shape", "size", "a whole number", "rhif cyfan"),
        ({"paper": "A6"}, "wrong-choice", "paper", '"A6"', '"A6"'),
        ({"title": "{en: large print, cy: print enfawr}"}, "repeated-print", "title", "large print", "large print"),
    ],
)
def test_one_that_breaks_a_rule_is_refused_at_its_line(
    fields: dict[str, str], rule: str, field: str, english: str, welsh: str, bare: Path
) -> None:
    text = "profiles:\n" + profile(**fields)
    [finding] = told(library(bare, text))
    line = 1 + next(n for n, line in enumerate(text.splitlines()) if f"{field}: " in line)
    assert (finding.rule.id, finding.rule.level, finding.place.line) == (rule, "error", line)
    assert english in finding.message("en")
    assert welsh in finding.message("cy")


def test_a_colour_that_yaml_takes_for_a_note_is_told(bare: Path) -> None:
    found = {finding.rule.id: finding for finding in told(library(bare, "profiles:\n" + profile(ground="#ffffff")))}
    assert found.keys() == {"missing-field", "hidden-note"}
    assert 'use quotes: "#ffffff"' in found["hidden-note"].mend("en")


def test_only_a_profile_that_exists_can_be_published(bare: Path) -> None:
    [finding] = told(library(bare, "published: [lage]\n"))
    assert (finding.rule.id, finding.place.line) == ("unknown-reference", 1)
    assert '"large"' in finding.message("cy")
    assert "repeated-reference" in {f.rule.id for f in told(library(bare, "profiles:\n" + profile() + profile()))}


def test_no_line_is_too_long_on_any_paper_and_headings_fit() -> None:
    for own in built_in().values():
        for paper, width in large_print.PAPERS.items():
            said = large_print.properties(own.model_copy(update={"paper": paper}))
            margin, heading = (float(re.search(rf"--{name}: ([\d.]+)pt", said)[1]) for name in ("margin", "h1"))  # type: ignore[index]
            line = width / large_print.POINT - 2 * margin
            assert line <= large_print.MEASURE * own.size + 0.2
            assert own.size <= heading <= max(own.size, line / large_print.LONG_WORD) + 0.1
