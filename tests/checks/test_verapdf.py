"""veraPDF passes what is sound and fails what is not, file by file, and what it finds is told as ours."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

import pikepdf
import pytest
import yaml
from weasyprint import HTML

from pawb.checks import Report, built_pdf, checks, rules, verapdf
from pawb.checks import verdicts as asking
from pawb.checks.built_pdf import Pdf
from pawb.checks.verdicts import Verdict, validate
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
    assert "nid oes pecyn datblygu Java wedi'i osod" in " ".join(finding.message("cy") for finding in report.findings)


def test_a_file_that_stops_the_machine_costs_no_other_its_verdict(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def run(asked: Sequence[tuple[Path, str]]) -> list[str]:
        stopped = [path.name for path, _ in asked].index("b.pdf") if asked[0][0].name == "a.pdf" else len(asked)
        return ['{"compliant":true,"assertions":1}'] * stopped

    monkeypatch.setattr(asking, "_run", run)
    verdicts = validate([(Path(name), "PDFUA-1") for name in ("a.pdf", "b.pdf", "c.pdf")])
    assert [(verdict.compliant, verdict.error) for verdict in verdicts] == [(True, ""), (False, "stopped"), (True, "")]


# As veraPDF 1.28 prints it: one file with a fault, one that is sound, and one that it cannot read.
REPORT = """<?xml version="1.0" encoding="utf-8"?>
<report>
  <buildInformation><releaseDetails id="core" version="1.28.2"/></buildInformation>
  <jobs>
    <job>
      <item size="2904"><name>{folder}/silent.pdf</name></item>
      <validationReport jobEndStatus="normal" profileName="PDF/UA-1 validation profile"
          statement="PDF file is not compliant with Validation Profile requirements." isCompliant="false">
        <details passedRules="105" failedRules="1" passedChecks="212" failedChecks="2">
          <rule specification="ISO 14289-1:2014" clause="7.21.4.1" testNumber="1" status="failed" failedChecks="2">
            <description>The font programs for all fonts used for rendering shall be embedded</description>
            <object>PDFont</object>
            <test>containsFontFile == true &amp;&amp; renderingMode != 3</test>
            <check status="failed"><context>root/document[0]/pages[1](9 0 obj PDPage)</context></check>
            <check status="failed"><context>root/document[0]/pages[1](9 0 obj PDPage)/annots[0]</context></check>
          </rule>
        </details>
      </validationReport>
      <duration start="1762173236222" finish="1762173236304">00:00:00.082</duration>
    </job>
    <job>
      <item size="2904"><name>{folder}/tŷ gwyn.pdf</name></item>
      <validationReport jobEndStatus="normal" profileName="PDF/UA-1 validation profile"
          statement="PDF file is compliant with Validation Profile requirements." isCompliant="true">
        <details passedRules="106" failedRules="0" passedChecks="214" failedChecks="0"></details>
      </validationReport>
    </job>
    <job>
      <item size="300"><name>{folder}/torn.pdf</name></item>
      <taskException type="PARSE" isExecuted="true" isSuccess="false">
        <exceptionMessage>Exception: Couldn't parse stream: can not locate xref table</exceptionMessage>
      </taskException>
    </job>
  </jobs>
  <batchSummary totalJobs="3" failedToParse="1" encrypted="0" outOfMemory="0" veraExceptions="0"></batchSummary>
</report>
"""
SCRIPT = """#!/bin/sh
echo "$*" >> "{notes}"
case "$*" in *"--flavour ua1"*) cat <<'END'
{report}
END
;; *) echo "unknown flavour" >&2; exit 2 ;; esac
"""


@pytest.fixture
def command(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stands for a veraPDF of the machine's own; the file that it gives is where it notes what it was asked."""
    own, notes = tmp_path / "bin" / "verapdf", tmp_path / "notes"
    own.parent.mkdir()
    own.write_text(SCRIPT.format(notes=notes, report=REPORT.format(folder=folder.resolve())), encoding="utf-8")
    own.chmod(0o755)
    monkeypatch.setenv("PATH", f"{own.parent}:{os.defpath}")
    return notes


def test_a_verapdf_of_the_machine_s_own_is_asked_once_for_each_standard(folder: Path, command: Path) -> None:
    asked = [(folder / name, "PDFUA-1") for name in ("tŷ gwyn.pdf", "silent.pdf", "torn.pdf", "untitled.pdf")]
    sound, silent, torn, lost, unknown = validate([*asked, (folder / "silent.pdf", "WTPDF-1-0-Accessibility")])
    assert (sound.compliant, sound.assertions, sound.failures, sound.error) == (True, 214, (), "")
    (failure,) = silent.failures
    assert (silent.compliant, failure.clause, failure.test, failure.count) == (False, "7.21.4.1", 1, 2)
    assert failure.contexts[0] == "root/document[0]/pages[1](9 0 obj PDPage)"
    assert "xref" in torn.error
    assert lost.error
    assert unknown.error
    assert [line.partition("--flavour ")[2].split()[0] for line in command.read_text().splitlines()] == ["ua1", "wt1a"]


def test_what_the_machine_s_own_finds_is_told_as_ours(folder: Path, command: Path) -> None:
    told = {finding.rule.id: finding for finding in pdfs.judge(folder / "silent.pdf").findings}
    assert set(told) == {"missing-pdf-alt", "verapdf-missing-font"}
    assert told["verapdf-missing-font"].place.page == 2


def test_a_verapdf_that_cannot_be_run_is_no_judge(folder: Path, command: Path) -> None:
    with pytest.raises(asking.NoJudge, match="unknown flavour"):
        validate([(folder / "silent.pdf", "PDFA-3A")])


def test_pdfs_of_our_own_are_not_judged_again_and_a_missing_judge_stops(
    folder: Path, command: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made, kept = tmp_path / "made", tmp_path / "kept.json"
    made.mkdir()
    for name in ("silent.pdf", "tŷ gwyn.pdf"):
        (made / name).write_bytes((folder / name).read_bytes())
    own = tmp_path / "bin" / "verapdf"
    own.write_text(own.read_text(encoding="utf-8").replace(str(folder.resolve()), str(made)), encoding="utf-8")
    told = Report()
    assert pdfs.valid(made, kept) == (0, [])
    for again in (["silent.pdf", "tŷ gwyn.pdf"], ["silent.pdf"]):
        command.unlink(missing_ok=True)
        report = pdfs.judge_made(told, made, kept)
        assert [finding.place.file for finding in report.findings] == ["silent.pdf"]
        assert report.inspected["pdf"]["verapdf-missing-font"] == 2
        assert [name for name in ("silent.pdf", "tŷ gwyn.pdf") if name in command.read_text()] == again
    assert pdfs.valid(made, kept) == (1, ["PDF/UA-1 (ISO 14289-1)"])
    monkeypatch.setenv("PATH", "")
    report = pdfs.judge_made(told, made, kept)
    assert ([finding.rule.id for finding in report.findings], report.failed) == (["missing-judge"], True)
    assert set(report.inspected["pdf"].values()) == {0}
    assert pdfs.valid(made, kept) == (0, [])


DECLARED = """<rdf:Description rdf:about="" xmlns:pdfd="http://pdfa.org/declarations/"><pdfd:declarations><rdf:Bag>
<rdf:li rdf:parseType="Resource"><pdfd:conformsTo>http://pdfa.org/declarations/wtpdf#accessibility1.0</pdfd:conformsTo>
</rdf:li></rdf:Bag></pdfd:declarations></rdf:Description>"""


def test_a_file_that_declares_well_tagged_pdf_is_judged_by_it(tmp_path: Path) -> None:
    file, html = tmp_path / "a.pdf", "<html lang=cy><title>Prawf</title><h1>Prawf</h1>"
    HTML(string=html).write_pdf(file, pdf_variant="pdf/ua-1")
    plain = built_pdf.read(file, "a.pdf")
    assert isinstance(plain, Pdf)
    assert plain.profiles == ("PDFUA-1",)
    with pikepdf.open(file, allow_overwriting_input=True) as pdf:
        said = pdf.Root.Metadata.read_bytes()
        pdf.Root.Metadata.write(said.replace(b"</rdf:RDF>", f"{DECLARED}</rdf:RDF>".encode()))
        pdf.save(file)
    declaring = built_pdf.read(file, "a.pdf")
    assert isinstance(declaring, Pdf)
    assert declaring.profiles == ("PDFUA-1", "WTPDF-1-0-Accessibility")


def test_every_fault_can_be_explained_and_run_alone() -> None:
    assert set(verapdf.engine_rules()) == {verapdf.PREFIX + fault for fault in FAULTS} <= set(rules())
    basis = verapdf.engine_rules()["verapdf-missing-font"].basis
    assert basis.startswith("PDF/UA-1 (ISO 14289-1): 7.21.4.1")
    assert "; PDF/UA-2 (ISO 14289-2): " in basis


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
