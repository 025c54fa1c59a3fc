"""veraPDF passes what is sound and fails what is not, file by file."""

import subprocess
from pathlib import Path

import pytest
from weasyprint import HTML

from verapdf import validate

BODY = "<h1>Tŷ’r Cyngor</h1><p>Dŵr glân i bawb.<table><tr><th scope=col>Pryd<tr><td>Ebrill</table>"


@pytest.fixture
def sound(tmp_path: Path) -> Path:
    path = tmp_path / "tŷ gwyn.pdf"
    HTML(string=f"<html lang=cy><title>Prawf</title>{BODY}").write_pdf(path, pdf_variant="pdf/ua-1")
    return path


@pytest.fixture
def untagged(tmp_path: Path) -> Path:
    path = tmp_path / "untagged.pdf"
    HTML(string=f"<html>{BODY}").write_pdf(path)
    return path


def test_each_file_gets_its_own_verdict(sound: Path, untagged: Path, tmp_path: Path) -> None:
    torn = tmp_path / "torn.pdf"
    torn.write_bytes(sound.read_bytes()[:300])
    verdicts = validate([untagged, torn, sound])
    assert [verdict.path for verdict in verdicts] == [untagged, torn, sound]
    assert [verdict.compliant for verdict in verdicts] == [False, False, True]
    assert [bool(verdict.error) for verdict in verdicts] == [False, True, False]
    assert verdicts[2].assertions > 100
    assert verdicts[2].failures == ()


def test_a_failure_names_the_clause_and_the_place(untagged: Path) -> None:
    [verdict] = validate([untagged])
    failures = {(failure.clause, failure.test): failure for failure in verdict.failures}
    no_tags, no_language = failures["7.1", 11], failures["7.2", 34]
    assert "StructTreeRoot" in no_tags.rule
    assert no_tags.context == "root/document[0]"
    assert no_language.count > 1


def test_a_missing_title_fails_although_everything_is_tagged(tmp_path: Path) -> None:
    path = tmp_path / "untitled.pdf"
    HTML(string=f"<html lang=cy>{BODY}").write_pdf(path, pdf_variant="pdf/ua-1")
    [verdict] = validate([path])
    assert not verdict.compliant
    assert any("title" in failure.rule for failure in verdict.failures)


def test_another_profile_is_another_standard(sound: Path) -> None:
    [verdict] = validate([sound], "PDFA-3A")
    assert not verdict.compliant


def test_an_unknown_profile_is_not_taken_for_a_pass(sound: Path) -> None:
    with pytest.raises(subprocess.CalledProcessError):
        validate([sound], "PDFUA-9")
