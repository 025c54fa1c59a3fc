"""A village whose English has moved on here and there, in a folder of its own with its history in git."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from pawb.content.load import load
from pawb.exchange.job import Job, job
from pawb.history import former
from projects import EXAMPLE, Project


def git(folder: Path, *words: str) -> None:
    who = {f"GIT_{role}_{what}": "a@example.org" for role in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
    subprocess.run(["git", *words], cwd=folder, check=True, capture_output=True, env={**os.environ, **who})


@pytest.fixture(scope="session")
def confirmed(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """The content of the invented village, all of it confirmed and in git. Look, and do not touch."""
    project = Project(tmp_path_factory.mktemp("hamlet"))
    shutil.copytree(EXAMPLE / "content", project.root / "content")
    (project.root / "content" / "confirmed.yml").unlink()
    # One note of the village is not yet there in Welsh.
    (project.root / "content" / "exceptions.yml").unlink()
    plan = project.root / "content" / "en" / "community" / "allotments.yml"
    plan.write_text(re.sub(r"notes:\n(?: .*\n)+", "", plan.read_text(encoding="utf-8")), encoding="utf-8")
    project.change("content/en/easy-read/community/allotments.yml", ", N1]", "]")
    assert project.run("confirm", "--who", "clerk", "--how", "draft", "--as-at", "2026-01-31").returncode == 0
    git(project.root, "init", "--quiet")
    git(project.root, "add", "content")
    git(project.root, "commit", "--quiet", "--message", "Everything is confirmed")
    return project


@pytest.fixture
def hamlet(confirmed: Project, tmp_path: Path) -> Project:
    """The same, to change at will. It has nothing but content, so it cannot be built."""
    return confirmed.copy(tmp_path / "hamlet")


@pytest.fixture
def drifted(hamlet: Project) -> Project:
    """The same, with a title of which the English changed, and one of which the Welsh is gone."""
    return drift(hamlet)


def drift(project: Project) -> Project:
    project.change("content/en/strategy.yml", "title: A voice for everyone", "title: A voice for all")
    project.change("content/cy/standards.yml", "    title: Croeso\n", "")
    return project


def asked(project: Project, source: str = "en", target: str = "cy", *, everything: bool = False) -> Job:
    """What a translator is asked for a project."""
    library = load(project.root)
    before = former(project.root, library.units())
    return job(library, before, source, target, everything=everything)


@pytest.fixture(scope="session")
def ask() -> Callable[..., Job]:
    return asked


@pytest.fixture(scope="session")
def behind(confirmed: Project, tmp_path_factory: pytest.TempPathFactory) -> Job:
    """What is asked of a translator into Welsh where the Welsh is behind."""
    return asked(drift(confirmed.copy(tmp_path_factory.mktemp("drifted") / "hamlet")))


@pytest.fixture(scope="session")
def whole(confirmed: Project) -> Job:
    """Every text of the village, for a translator into Welsh."""
    return asked(confirmed, everything=True)
