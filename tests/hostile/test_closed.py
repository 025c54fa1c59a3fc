"""A build asks no network, starts no program but git, and opens nothing but the project, its environment and fonts."""

from __future__ import annotations

import ast
import os
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Iterator

import pytest

from projects import EXAMPLE, PAWB, ROOT, SHELL, Project, lay_out

LISTENER = """
import os, sys

log = os.open(os.environ["HEARD"], os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
told = ("open", "socket.connect", "socket.getaddrinfo", "socket.bind", "subprocess.Popen", "os.system", "os.exec")

def hear(event, given):
    if event in told and not (event == "open" and isinstance(given[0], int)):
        os.write(log, (repr((event, os.fsdecode(given[0]) if event == "open" else repr(given))) + "\\n").encode())

sys.addaudithook(hear)
"""
"""What Python does first in every process of the build: write down whatever is opened, asked or started."""

APART = ["unshare", "--map-root-user", "--net"]
"""In a network of its own, in which there is nobody."""

OF_THE_SYSTEM = ("/dev/null", "/etc/localtime", "/etc/mime.types", "/proc/", "/usr/share/zoneinfo/")
"""What Python's own library reads of any system: time zones, and which ending means what."""


@pytest.fixture(scope="module")
def heard(tmp_path_factory: pytest.TempPathFactory) -> tuple[Project, list[tuple[str, str]]]:
    """The village built for the first time, and all that was opened, asked and started meanwhile."""
    folder = tmp_path_factory.mktemp("closed")
    (folder / "sitecustomize.py").write_text(LISTENER, encoding="utf-8")
    project = lay_out(EXAMPLE, folder / "village")
    (project.root / "content" / "confirmed.yml").unlink()
    log = folder / "log"
    # Where the system allows nobody a network of his own, what is heard has to do.
    apart = APART if subprocess.run([*APART, "true"], capture_output=True).returncode == 0 else []
    done = subprocess.run(
        [*apart, PAWB, "build"],
        cwd=project.root,
        env={**SHELL, "LANG": "C.UTF-8", "PYTHONPATH": str(folder), "HEARD": str(log), "no_proxy": "*"},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return project, [ast.literal_eval(line) for line in log.read_text(encoding="utf-8").splitlines()]


def test_nobody_is_asked(heard: tuple[Project, list[tuple[str, str]]]) -> None:
    assert [given for event, given in heard[1] if event.startswith("socket.")] == []


def test_no_program_is_started_but_git(heard: tuple[Project, list[tuple[str, str]]]) -> None:
    started = {given for event, given in heard[1] if event in ("subprocess.Popen", "os.system", "os.exec")}
    assert started
    assert {given for given in started if not given.startswith("('git',")} == set()


def test_nothing_is_opened_but_the_project_and_its_environment(heard: tuple[Project, list[tuple[str, str]]]) -> None:
    project, said = heard
    opened = {given for event, given in said if event == "open"}
    assert any(given.endswith("content/site.yml") for given in opened)
    assert any(given.endswith(".woff2") for given in opened)
    allowed = tuple(_allowed(project))
    assert sorted(given for given in opened if given.startswith("/") and not given.startswith(allowed)) == []


def _allowed(project: Project) -> Iterator[str]:
    yield from OF_THE_SYSTEM
    yield str(project.root)
    yield str(ROOT / "src")
    yield tempfile.gettempdir()
    for folder in (sys.prefix, sys.base_prefix, *sysconfig.get_paths().values()):
        yield folder
        yield os.path.realpath(folder)
    if git := shutil.which("git"):
        yield git
