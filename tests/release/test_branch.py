"""A branch of git as the public place: one commit is one release, and nothing else of the repository moves."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from pawb.release.branch import Refused, publish
from pawb.release.manifest import MANIFEST
from repositories import commit, git


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A repository with one commit, and beside it a finished site."""
    project = tmp_path / "project"
    project.mkdir()
    git(project, "init", "--initial-branch", "main")
    (project / ".gitignore").write_text("*.html\n", encoding="utf-8")
    (project / "content.yml").write_text("a: b\n", encoding="utf-8")
    commit(project, "2026-01-05")
    page = tmp_path / "site/cy/index.html"
    page.parent.mkdir(parents=True)
    page.write_text("Croeso", encoding="utf-8")
    (tmp_path / "site/.nojekyll").touch()
    return project


def said(project: Path, *arguments: str) -> str:
    """What git says of a repository."""
    return subprocess.run(["git", *arguments], cwd=project, check=True, capture_output=True, text=True).stdout.strip()


def test_the_branch_holds_the_release_and_nothing_else(project: Path) -> None:
    publish(project.parent / "site", project, "gh-pages")
    assert said(project, "ls-tree", "-r", "--name-only", "gh-pages").split() == [
        ".nojekyll", "cy/index.html", MANIFEST,
    ]  # fmt: skip
    assert said(project, "show", "gh-pages:cy/index.html") == "Croeso"
    assert said(project, "status", "--porcelain") == ""
    assert said(project, "branch", "--show-current") == "main"


def test_each_release_follows_the_one_before_and_the_same_again_adds_none(project: Path) -> None:
    site = project.parent / "site"
    first = publish(site, project, "gh-pages")
    assert publish(site, project, "gh-pages") == first
    assert said(project, "rev-list", "--count", "gh-pages") == "1"
    (site / "cy/index.html").write_text("Hwyl", encoding="utf-8")
    assert publish(site, project, "gh-pages") != first
    assert said(project, "rev-list", "--count", "gh-pages") == "2"


def test_the_same_content_gives_the_same_commit(project: Path) -> None:
    site = project.parent / "site"
    publish(site, project, "one")
    publish(site, project, "two")
    assert said(project, "rev-parse", "one") == said(project, "rev-parse", "two")
    assert said(project, "log", "-1", "--format=%cs", "one") == "2026-01-05"


@pytest.mark.parametrize("branch", ["main", "no name", "-x", "a..b", ""])
def test_a_branch_that_cannot_be_is_refused(project: Path, branch: str) -> None:
    before = said(project, "for-each-ref")
    with pytest.raises(Refused):
        publish(project.parent / "site", project, branch)
    assert said(project, "for-each-ref") == before


def test_a_folder_that_is_no_repository_is_refused(project: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    with pytest.raises(Refused, match="not a git repository"):
        publish(project.parent / "site", elsewhere, "gh-pages")
