"""All content together: what staff are told of each fault, in both languages, once for each cause."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path

import pytest
import yaml

from pawb.checks import run
from pawb.content.faults import fields, ledger, references, times
from pawb.content.load import load
from pawb.findings import Finding, Rule
from pawb.languages import codes

HERE = Path(__file__).parent
SOUND = HERE / "sound"
BROKEN = HERE.parent / "broken"
TOLD_OF_CONTENT = {
    rule.id
    for module in (fields, ledger, references, times)
    for rule in vars(module).values()
    if isinstance(rule, Rule)
}
SHOWN = {path.parent.name for path in BROKEN.glob("*/content")}
"""The faults that have a folder. What only a check tells is proved by the examples in its own file."""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A small project without a fault."""
    return Path(shutil.copytree(SOUND, tmp_path / "project"))


def found(project: Path) -> list[Finding]:
    """Everything that is wrong with the content of a project, as a build tells it."""
    library = load(project)
    return sorted([*library.findings, *run("pair", library.pairs()).findings], key=lambda finding: finding.order)


def told(project: Path) -> list[str]:
    """The same in short: `en/risks.yml:9 wrong-choice`."""
    return [f"{f.place.file.removeprefix('content/')}:{f.place.line} {f.rule.id}" for f in found(project)]


def change(project: Path, file: str, old: str, new: str) -> None:
    path = project / "content" / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_a_sound_project_has_no_finding(project: Path) -> None:
    assert found(project) == []
    library = load(project)
    assert [publication.id for publication in library.publications] == ["risks", "standards"]
    assert library.files == [
        f"content/{file}.yml" for file in ("site", "cy/risks", "en/risks", "cy/standards", "en/standards")
    ]


def test_every_fault_told_of_content_is_shown() -> None:
    assert TOLD_OF_CONTENT <= SHOWN


@pytest.mark.parametrize("fault", sorted(SHOWN))
@pytest.mark.parametrize("language", ["en", "cy"])
def test_says_what_is_wrong_and_how_to_mend_it(fault: str, language: str, project: Path) -> None:
    """The folder of the fault holds the files of the sound project that somebody has broken."""
    shutil.copytree(BROKEN / fault / "content", project / "content", dirs_exist_ok=True)
    findings = found(project)
    assert {finding.rule.id for finding in findings} == {fault}
    expected = (BROKEN / fault / f"expected.{language}.txt").read_text("utf-8")
    assert expected == "".join(f"{f.place}  {f.message(language)}\n    {f.mend(language)}\n" for f in findings)


def test_all_faults_of_all_files_are_told_in_one_run_by_file_and_line(project: Path) -> None:
    change(project, "en/standards.yml", "slug: standards", "slug: Our standards")
    change(project, "en/standards.yml", "  - id: S2", "  - id: S1")
    change(project, "en/risks.yml", "review: quarterly", "review: soon")
    change(project, "en/risks.yml", "before: high", "before: hihg")
    change(project, "en/risks.yml", "owner: clerk", "owner: clark")
    change(project, "en/risks.yml", "links: [S1]", "links: [S2, S3]")
    change(project, "cy/risks.yml", "title: Neb", "teitl: Neb")
    change(project, "site.yml", "state: on-request", "state: on-reqest")
    (project / "content/cy/notes.txt").write_text("Nodyn")
    assert told(project) == [
        "cy/notes.txt:0 not-a-yaml-file",
        "cy/risks.yml:7 unknown-field",
        "en/risks.yml:5 not-a-time",
        "en/risks.yml:10 wrong-choice",
        "en/risks.yml:13 unknown-reference",
        "en/standards.yml:3 wrong-reference",
        "en/standards.yml:12 repeated-reference",
        "site.yml:11 wrong-choice",
    ]
    # Roles are known only from site.yml, so a misspelt one waits until that file is mended.
    change(project, "site.yml", "state: on-reqest", "state: on-request")
    assert "en/risks.yml:12 unknown-reference" in told(project)


def test_a_misspelt_name_is_read_as_the_name_that_was_meant(project: Path) -> None:
    change(project, "en/risks.yml", "risks:\n", "riskss:\n")
    assert told(project) == ["en/risks.yml:6 unknown-field"]


def test_a_file_that_cannot_be_read_is_told_alone(project: Path) -> None:
    change(project, "en/risks.yml", "title: Risks", 'title: "Risks')
    change(project, "cy/standards.yml", "title: Croeso", 'title: "Croeso')
    assert told(project) == ["cy/standards.yml:7 unclosed-quote", "en/risks.yml:2 unclosed-quote"]
    change(project, "en/standards.yml", "title: A welcome", 'title: "A welcome')
    assert told(project) == [
        "cy/standards.yml:7 unclosed-quote",
        "en/risks.yml:2 unclosed-quote",
        "en/standards.yml:7 unclosed-quote",
    ]


def test_references_into_a_publication_that_cannot_be_read_wait(project: Path) -> None:
    for code in ("en", "cy"):
        change(project, f"{code}/standards.yml", "kind: standards", "kind: standard")
    assert told(project) == ["cy/standards.yml:1 wrong-choice", "en/standards.yml:1 wrong-choice"]


def test_files_that_state_two_kinds_are_told_where_they_part(project: Path) -> None:
    change(project, "en/standards.yml", "kind: standards", "kind: risks")
    assert told(project) == ["en/standards.yml:1 wrong-choice"]


def test_a_publication_without_a_kind(project: Path) -> None:
    for code in ("en", "cy"):
        change(project, f"{code}/standards.yml", "kind: standards\n", "")
    assert told(project) == ["cy/standards.yml:1 missing-field"]


def test_an_item_without_an_id_is_told_alone(project: Path) -> None:
    change(project, "en/risks.yml", "  - id: R1\n    title", "  - title")
    assert told(project) == ["en/risks.yml:7 missing-field"]


def test_a_fact_that_no_file_states_is_told_once_with_both_places(project: Path) -> None:
    change(project, "en/risks.yml", "    before: high\n", "")
    (finding,) = found(project)
    assert finding.message("cy") == 'Mae "before" ar goll yma.'
    assert [str(place) for place in (finding.place, *finding.also)] == [
        "content/cy/risks.yml:6:5",
        "content/en/risks.yml:7:5",
    ]


def test_an_item_that_one_file_has_alone_is_missing_in_the_other_and_so_are_facts_that_nobody_states(
    project: Path,
) -> None:
    text = "  - id: R2\n    title: Neb yn aros\n    text: Efallai y bydd pobl yn gadael.\n"
    facts = "    before: high\n    after: low\n    owner: clerk\n    actions: [{id: R2.1, text: Cynnig cinio.}]\n"
    path = project / "content/cy/risks.yml"
    path.write_text(path.read_text("utf-8") + text + facts, encoding="utf-8")
    assert told(project) == ["en/risks.yml:7 missing-text"]
    change(project, "cy/risks.yml", "    before: high\n", "")
    assert told(project) == ["cy/risks.yml:12 missing-field", "en/risks.yml:7 missing-text"]


def test_a_file_in_one_language_alone(project: Path) -> None:
    (project / "content/cy/standards.yml").unlink()
    (finding,) = found(project)
    assert str(finding.place) == "content/cy/standards.yml"
    assert finding.message("en") == "There is no Welsh for the whole file."


def test_a_reference_says_which_item_was_meant(project: Path) -> None:
    change(project, "en/risks.yml", "links: [S1]", "links: [standards#S1, standards#S9, stand#S1]")
    assert told(project) == ["en/risks.yml:13 unknown-reference"] * 2
    change(project, "en/risks.yml", "standards#S9, stand#S1", "R1.1, S2")
    assert found(project) == []


def test_a_bare_reference_leads_within_its_own_publication_first(project: Path) -> None:
    for code in ("en", "cy"):
        change(project, f"{code}/risks.yml", "id: R1.1", "id: S1")
    assert found(project) == []
    assert load(project).item("S1", "risks", "cy")[0] == "risks"
    assert load(project).item("standards#S1", "risks", "cy")[0] == "standards"


def test_nothing_but_folders_is_nothing_to_publish(tmp_path: Path) -> None:
    (tmp_path / "content/en").mkdir(parents=True)
    library = load(tmp_path)
    assert library.publications == []
    assert [str(finding.place) for finding in library.findings] == ["content/site.yml"]


ODD = [
    "",
    "x",
    "#",
    [],
    {},
    ["a"],
    {"a": "b"},
    [{"id": "N1"}],
    [{"text": "x"}],
    [{"id": ["a"]}],
    {"en": ["a"], "cy": "b"},
]


def spoilt(value: object) -> Iterator[object]:
    """The value with one of its parts replaced by something odd, for each part and each odd thing."""
    yield from ODD
    for key, inner in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ():
        for odd in spoilt(inner):
            copy = deepcopy(value)
            copy[key] = odd
            yield copy


@pytest.mark.parametrize("file", ["site", "cy/risks", "en/risks", "en/standards"])
def test_no_shape_of_content_stops_the_reader(file: str, project: Path) -> None:
    path = project / f"content/{file}.yml"
    for content in spoilt(yaml.load(path.read_bytes(), yaml.BaseLoader)):
        path.write_text(yaml.safe_dump(content, allow_unicode=True), encoding="utf-8")
        assert all(finding.message(code) and finding.mend(code) for finding in found(project) for code in codes())
