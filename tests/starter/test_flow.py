"""From a pull request to the public, as a body's own scripts do it on any code host, on a bare git remote here."""

from __future__ import annotations

import json
import os
import subprocess
from datetime import date
from pathlib import Path

import pytest

from pawb.starter.answers import Answers
from pawb.starter.begin import begin
from projects import PAWB, SHELL

pytestmark = pytest.mark.slow

WHO = {f"GIT_{role}_{what}": "a@council.example" for role in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
TOWN = {"name": {"en": "Newtown Town Council", "cy": "Cyngor Tref y Drenewydd"}, "phone": "01632 960123"}
PLAN = "content/{}/action-plan.yml"
STATIC = """#!/bin/sh
# Each page in a browser is the work of other tests.
if [ "$1" = check ]; then set -- "$@" --static; fi
exec {pawb} "$@"
"""


class Clone:
    """One clone of the body's repository, and the programs that people and code hosts run in it."""

    def __init__(self, remote: Path, folder: Path, pawb: Path) -> None:
        self.root = folder
        self._pawb = pawb
        subprocess.run(["git", "clone", "--quiet", remote, folder], check=True)

    def git(self, *words: str) -> str:
        return subprocess.run(
            ["git", *words], cwd=self.root, env={**os.environ, **WHO}, check=True, capture_output=True, text=True
        ).stdout.strip()

    def ci(self, script: str, *words: str) -> subprocess.CompletedProcess[str]:
        """One of the body's own scripts, as a workflow calls it."""
        return subprocess.run(
            ["bash", f"ci/{script}", *words],
            cwd=self.root,
            env={**SHELL, **WHO, "LANG": "C.UTF-8", "PAWB": str(self._pawb)},
            capture_output=True,
            text=True,
        )

    def pawb(self, *words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [self._pawb, *words], cwd=self.root, env={**SHELL, **WHO, "LANG": "C.UTF-8"}, capture_output=True, text=True
        )

    def change(self, file: str, old: str, new: str) -> None:
        path = self.root / file
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), encoding="utf-8")

    def push(self, branch: str, message: str) -> None:
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message", message)
        self.git("push", "--quiet", "origin", f"HEAD:{branch}")


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> tuple[Clone, Clone]:
    """The clone of a member of staff, and that of the code host's runner."""
    folder = tmp_path_factory.mktemp("flow")
    pawb = folder / "pawb"
    pawb.write_text(STATIC.format(pawb=PAWB), encoding="utf-8")
    pawb.chmod(0o755)
    remote = folder / "remote.git"
    subprocess.run(["git", "init", "--quiet", "--bare", "--initial-branch=main", remote], check=True)
    staff = Clone(remote, folder / "staff", pawb)
    begin(staff.root, Answers.model_validate(TOWN), date(2026, 11, 22))
    staff.git("checkout", "--quiet", "-b", "main")
    staff.push("main", "A site")
    return staff, Clone(remote, folder / "runner", pawb)


def judged(runner: Clone, out: str) -> tuple[int, dict[str, str]]:
    """The pull request of the branch `change`, as the workflow judges it: its exit, and the files of its report."""
    runner.git("fetch", "--quiet", "origin")
    done = runner.ci("pull-request", "origin/main", "origin/change", f"../{out}")
    assert "Traceback" not in done.stderr
    files = {
        path.name: path.read_text(encoding="utf-8") for path in (runner.root.parent / out).iterdir() if path.is_file()
    }
    assert set(files) == {"review.md", "review.html", "annotations", "report.sarif", "report.html"}, done.stderr
    runner.git("reset", "--quiet", "--hard")
    runner.git("clean", "--quiet", "--force", "-d", "content", "docs")
    return done.returncode, files


def test_a_change_is_judged_mended_merged_and_published(office: tuple[Clone, Clone]) -> None:
    staff, runner = office
    public = runner.root.parent / "public"
    done = runner.ci("publish", "none", str(public))
    assert done.returncode == 0, done.stdout + done.stderr
    before = (public / "en/action-plan/index.html").read_text(encoding="utf-8")

    # A date and a text change, in English alone.
    staff.git("checkout", "--quiet", "-b", "change")
    staff.change(PLAN.format("en"), "target: 2 each year", "target: 3 each year")
    staff.change(PLAN.format("en"), "due: 2027-03\n            responsible", "due: 2027-07\n            responsible")
    staff.push("change", "Later, and one more")
    failed, told = judged(runner, "first")
    assert failed
    first, *others = told["annotations"].splitlines()
    assert first.startswith("::error file=content/en/action-plan.yml,line=")
    assert any(line.startswith("::error file=content/cy/action-plan.yml,line=") for line in others)
    for id_ in ("unnoted-change", "stale-translation"):
        assert f"title=Pawb%3A {id_}::" in told["annotations"]
    for words in ("March 2027", "July 2027", "Mawrth 2027", "Gorffennaf 2027", "(Yn Gymraeg)", "(In English)"):
        assert words in told["review.md"]
    assert not (runner.root.parent / "first" / "site").exists()
    assert json.loads(told["report.sarif"])["runs"][0]["results"]

    # The Welsh follows, and why it changed is said.
    staff.change(PLAN.format("cy"), "target: 2 bob blwyddyn", "target: 3 bob blwyddyn")
    assert staff.pawb("review", "--base", "origin/main", "--draft-notes", "--as-at", "2026-11-22").returncode == 0
    staff.push("change", "In Welsh too")
    failed, told = judged(runner, "second")
    assert "::error" not in told["annotations"], told["annotations"]
    assert not failed
    assert "July 2027" in (runner.root.parent / "second/site/en/action-plan/index.html").read_text(encoding="utf-8")
    assert (public / "en/action-plan/index.html").read_text(encoding="utf-8") == before
    assert (runner.root.parent / "second/site/admin/index.html").exists()
    assert not (public / "admin").exists()

    # Merged: both languages are confirmed as they changed together, and the public sees the whole site at once.
    was = staff.git("rev-parse", "origin/main")
    staff.git("push", "--quiet", "origin", "HEAD:main")
    runner.git("fetch", "--quiet", "origin")
    runner.git("checkout", "--quiet", "-B", "main", "origin/main")
    done = runner.ci("publish", was, str(public))
    assert done.returncode == 0, done.stdout + done.stderr
    assert runner.git("diff", "--name-only") == "content/confirmed.yml"
    for page, words in (("en/action-plan", "July 2027"), ("cy/cynllun-gweithredu", "Gorffennaf 2027")):
        assert words in (public / page / "index.html").read_text(encoding="utf-8")
    runner.push("main", "Confirmed")


def test_a_stranger_changes_words_and_nothing_that_runs(office: tuple[Clone, Clone]) -> None:
    staff, runner = office
    staff.git("fetch", "--quiet", "origin")
    staff.git("checkout", "--quiet", "-B", "change", "origin/main")
    for script in ("pull-request", "set-up", "publish"):
        (staff.root / "ci" / script).write_text("touch ymosod; exit 0\n", encoding="utf-8")
    staff.change("mkdocs.yml", "plugins:", "hooks: [hook.py]\nplugins:")
    (staff.root / "hook.py").write_text("open('ymosod', 'w')\n", encoding="utf-8")
    (staff.root / "content" / "en" / "secret.yml").symlink_to("/etc/passwd")
    staff.git("push", "--quiet", "--force", "origin", "HEAD:change")
    staff.git("add", "--all")
    staff.git("commit", "--quiet", "--message", "Hello")
    staff.git("push", "--quiet", "--force", "origin", "HEAD:change")
    failed, told = judged(runner, "third")
    assert failed
    assert "outside-link" in told["annotations"]
    assert "root:" not in "".join(told.values())
    assert not list(runner.root.rglob("ymosod"))


def test_what_breaks_content_does_not_touch_what_is_public(office: tuple[Clone, Clone]) -> None:
    _, runner = office
    public = runner.root.parent / "public"
    seen = {path: path.read_bytes() for path in public.rglob("*") if path.is_file()}
    runner.change(PLAN.format("cy"), "title: ", "titel: ")
    done = runner.ci("publish", "HEAD", str(public))
    assert done.returncode != 0
    assert "content/cy/action-plan.yml:3:1" in done.stdout
    assert {path: path.read_bytes() for path in public.rglob("*") if path.is_file()} == seen
