"""veraPDF passes what is sound and fails what is not, file by file, and what it finds is told as ours."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
import yaml
from weasyprint import HTML

from pawb.checks import checks, verapdf
from pawb.checks.verapdf import Verdict, validate
from pawb.commands import pdfs

BODY = "<h1>Tŷ’r Cyngor</h1><p>Dŵr glân i bawb.<table><tr><th scope=col>Pryd<tr><td>Ebrill</table>"
PICTURE = '<img src="data:image/svg+xml,<svg xmlns=%22http://www.w3.org/2000/svg%22><rect width=%229%22/></svg>">'
FAULTS = yaml.safe_load(Path(verapdf.__file__).with_suffix(".yml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """PDFs of several kinds."""
    folder = tmp_path_factory.mktemp("pdfs")
    html = "<html lang=cy><title>Prawf</title>"
    HTML(string=html + BODY).write_pdf(folder / "tŷ gwyn.pdf", pdf_variant="pdf/ua-1")
    HTML(string=f"<html>{BODY}").write_pdf(folder / "untagged.pdf")
    HTML(string=f"<html lang=cy>{BODY}").write_pdf(folder / "untitled.pdf", pdf_variant="pdf/ua-1")
    silent = f'{html}{BODY}<p style="break-before: page">{PICTURE}'
    HTML(string=silent).write_pdf(folder / "silent.pdf", pdf_variant="pdf/ua-1")
    (folder / "torn.pdf").write_bytes((folder / "tŷ gwyn.pdf").read_bytes()[:300])
    return folder


@pytest.fixture(scope="module")
def verdicts(folder: Path) -> dict[tuple[str, str], Verdict]:
    """What veraPDF says of each, by PDF/UA-1, and of the sound one by PDF/A as well."""
    asked = [(path, "PDFUA-1") for path in sorted(folder.iterdir())]
    asked += [(folder / "tŷ gwyn.pdf", profile) for profile in ("PDFUA-9", "PDFA-3A")]
    given = validate(asked)
    assert [(verdict.path, verdict.profile) for verdict in given] == asked
    return {(verdict.path.stem, verdict.profile): verdict for verdict in given}


def test_each_file_gets_its_own_verdict(verdicts: dict[tuple[str, str], Verdict]) -> None:
    by_file = {stem: verdict for (stem, profile), verdict in verdicts.items() if profile == "PDFUA-1"}
    assert {stem for stem, verdict in by_file.items() if verdict.compliant} == {"tŷ gwyn"}
    assert {stem for stem, verdict in by_file.items() if verdict.error} == {"torn"}
    assert by_file["tŷ gwyn"].assertions > 100
    assert by_file["tŷ gwyn"].failures == ()
    assert any("title" in failure.rule for failure in by_file["untitled"].failures)


def test_a_failure_names_the_clause_and_the_place(verdicts: dict[tuple[str, str], Verdict]) -> None:
    failures = {(failure.clause, failure.test): failure for failure in verdicts["untagged", "PDFUA-1"].failures}
    no_tags, no_language = failures["7.1", 11], failures["7.2", 34]
    assert "StructTreeRoot" in no_tags.rule
    assert no_tags.contexts == ("root/document[0]",)
    assert no_language.count > 1


def test_another_profile_is_another_standard(verdicts: dict[tuple[str, str], Verdict]) -> None:
    assert not verdicts["tŷ gwyn", "PDFA-3A"].compliant


def test_an_unknown_profile_is_not_taken_for_a_pass(verdicts: dict[tuple[str, str], Verdict]) -> None:
    unknown = verdicts["tŷ gwyn", "PDFUA-9"]
    assert (unknown.compliant, bool(unknown.error)) == (False, True)


def test_a_folder_is_judged_and_nothing_is_told_twice(folder: Path) -> None:
    report = pdfs.judge(folder)
    told = {(finding.place.file.partition("/")[2], finding.rule.id) for finding in report.findings}
    assert not [file for file, _ in told if file == "tŷ gwyn.pdf"]
    assert {
        ("torn.pdf", "damaged-pdf"),
        ("untagged.pdf", "untagged-pdf"),
        ("untitled.pdf", "missing-pdf-title"),
    } <= told
    assert not {("untagged.pdf", "verapdf-no-tags"), ("untitled.pdf", "verapdf-no-metadata")} & told
    silent = [finding for finding in report.findings if finding.place.file.endswith("silent.pdf")]
    assert [finding.place.page for finding in silent] == [2]
    for finding in report.findings:
        assert finding.message("en") != finding.message("cy")


def test_without_java_it_is_said_and_our_own_checks_judge(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    report = pdfs.judge(folder / "untagged.pdf")
    assert {"missing-judge", "untagged-pdf"} <= {finding.rule.id for finding in report.findings}
    assert "nid yw Java wedi'i osod" in " ".join(finding.message("cy") for finding in report.findings)


def test_a_file_that_stops_the_machine_costs_no_other_its_verdict(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def run(asked: Sequence[tuple[Path, str]]) -> list[str]:
        stopped = [path.name for path, _ in asked].index("b.pdf") if asked[0][0].name == "a.pdf" else len(asked)
        return ['{"compliant":true,"assertions":1}'] * stopped

    monkeypatch.setattr(verapdf, "_run", run)
    verdicts = validate([(Path(name), "PDFUA-1") for name in ("a.pdf", "b.pdf", "c.pdf")])
    assert [(verdict.compliant, verdict.error) for verdict in verdicts] == [(True, ""), (False, "stopped"), (True, "")]


def test_every_fault_says_everything_in_both_languages_and_leans_on_checks_that_are_there() -> None:
    known = {check.rule.id for check in checks("pdf")}
    for fault, words in FAULTS.items():
        assert set(words) <= {"ours", "ua1", "ua2", "en", "cy"}, fault
        assert all(len(words[code]) == 2 and all(words[code]) for code in ("en", "cy")), fault
        assert set(words.get("ours", ())) <= known, fault


def test_a_rule_stands_under_the_closest_number() -> None:
    rules = {"7.2-4": "broken-table", "7.2-41": "uneven-table", "7.21.7-1": "unreadable-letters"}
    rules |= {"7.21.5-1": "broken-font", "5-2": "unnamed-standard", "9.9-1": "broken-rule"}
    assert {broken: verapdf._fault("PDFUA-1", broken) for broken in rules} == rules
    assert verapdf._fault("PDFUA-2-ISO32005", "Table 5. P-P-1") == "misplaced-tag"
    assert verapdf._fault("PDFA-3A", "6.2.8-3") == "not-for-keeping"
