"""`pawb form` where it cannot put a form, and `pawb fix --since` where git does not know: said in plain words."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from pawb.commands import group
from projects import EXAMPLE


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shutil.copytree(EXAMPLE / "content", tmp_path / "content")
    shutil.copy(EXAMPLE / "mkdocs.yml", tmp_path)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(code: str, *words: str) -> Result:
    return CliRunner().invoke(group(code, (words[0],)), words, standalone_mode=False)


@pytest.mark.parametrize(("code", "said"), [("en", "is what is published"), ("cy", "yw'r hyn a gyhoeddir")])
@pytest.mark.parametrize("to", ["site", "public"])
def test_what_is_published_gets_no_form(project: Path, code: str, said: str, to: str) -> None:
    (project / "public").mkdir()
    (project / "public/manifest.json").write_text("{}")
    told = run(code, "form", "--to", to)
    assert (told.return_value, said in told.stderr) == (1, True)
    assert not (project / to / "admin").exists()


@pytest.mark.parametrize(("code", "said"), [("en", "Install npm"), ("cy", "Gosodwch npm")])
def test_without_npm_it_says_what_to_do(project: Path, monkeypatch: pytest.MonkeyPatch, code: str, said: str) -> None:
    monkeypatch.setenv("PATH", "")
    told = run(code, "form", "--to", "preview")
    assert (told.return_value, said in told.stderr) == (1, True)
    assert not (project / "preview").exists()


@pytest.mark.parametrize(("code", "said"), [("en", "git knows no version"), ("cy", "Nid yw git yn gwybod")])
def test_a_version_that_git_does_not_know_is_told(project: Path, code: str, said: str) -> None:
    told = run(code, "fix", "--since", "nowhere")
    assert (told.return_value, said in told.stderr) == (2, True)
