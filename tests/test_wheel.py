"""What ships is what is here: the wheel carries every file of the package, and a new site needs nothing else."""

from __future__ import annotations

import json
import re
import site
import subprocess
import sys
import venv
from dataclasses import dataclass
from pathlib import Path
from zipfile import ZipFile

import pytest
from selectolax.lexbor import LexborHTMLParser

from projects import ROOT, SHELL


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from here."""
    to = tmp_path_factory.mktemp("wheel")
    subprocess.run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", to], cwd=ROOT, check=True)
    [made] = to.glob("*.whl")
    return made


@dataclass(frozen=True)
class Installed:
    """The `pawb` of an environment that the wheel was installed in, run in a folder."""

    program: Path
    folder: Path

    def run(self, *arguments: str) -> str:
        """What `pawb arguments` says, which has to succeed."""
        done = subprocess.run(
            [self.program, *arguments],
            cwd=self.folder,
            env={**SHELL, "LANG": "C.UTF-8"},
            capture_output=True,
            text=True,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Installed:
    """An environment with the wheel, and what it stands on from this one: there is no network in a test."""
    folder = tmp_path_factory.mktemp("installed")
    venv.create(folder / "venv")
    python = folder / "venv/bin/python"
    install = ["install", "--quiet", "--no-deps", "--no-index", wheel]
    subprocess.run([sys.executable, "-m", "pip", "--python", python, *install], check=True)
    [packages] = folder.glob("venv/lib/python*/site-packages")
    # A path in a .pth file is searched, but the .pth files that it holds are not read: so not the one that leads here.
    (packages / "beside.pth").write_text("\n".join(site.getsitepackages()), encoding="utf-8")
    return Installed(folder / "venv/bin/pawb", folder)


def test_the_wheel_carries_every_file_of_the_package(wheel: Path) -> None:
    carried = {name for name in ZipFile(wheel).namelist() if name.startswith("pawb/")}
    here = {
        path.relative_to(ROOT / "src").as_posix()
        for path in (ROOT / "src/pawb").rglob("*")
        if path.is_file() and path.suffix != ".pyc"
    }
    assert carried == here


def test_the_wheel_carries_the_bill_of_what_it_stands_on(wheel: Path) -> None:
    bill = (ROOT / "requirements/pawb.cdx.json").read_bytes()
    with ZipFile(wheel) as archive:
        [name] = [name for name in archive.namelist() if name.endswith(".dist-info/sboms/pawb.cdx.json")]
        assert archive.read(name) == bill


@pytest.mark.parametrize("seed", ["0", "1"])
def test_the_bill_is_that_of_the_pins(seed: str) -> None:
    program = (ROOT / "scripts/sbom").read_text(encoding="utf-8").split("<< 'PYTHON'\n")[1].removesuffix("PYTHON\n")
    made = subprocess.check_output([sys.executable, "-c", program], cwd=ROOT, env={**SHELL, "PYTHONHASHSEED": seed})
    assert made == (ROOT / "requirements/pawb.cdx.json").read_bytes()


def test_the_image_holds_what_the_set_up_installs() -> None:
    set_up, image = (
        re.findall(r"\blib[a-z0-9.-]+", (ROOT / name).read_text(encoding="utf-8"))
        for name in ("scripts/set-up", "Containerfile")
    )
    assert set(image) == set(set_up) != set()


@pytest.mark.slow
def test_a_new_site_is_built_checked_and_published_by_the_wheel_alone(installed: Installed) -> None:
    python = installed.program.with_name("python")
    where = subprocess.check_output(
        [python, "-c", "import pawb; print(pawb.__file__)"], text=True, cwd=installed.folder
    )
    assert Path(where).is_relative_to(installed.folder)

    names = ("--name-en", "Newtown Town Council", "--name-cy", "Cyngor Tref y Drenewydd")
    installed.run("new", "ours", *names, "--phone", "01632 960123", "--format", "braille", "--yes")
    ours = Installed(installed.program, installed.folder / "ours")
    ours.run("publish", "--to", "public")
    found = json.loads(ours.run("check", "--static", "--json"))
    # That a group of readers has checked it no machine can say of an example.
    assert {finding["id"] for finding in found["findings"]} <= {"untried-easy-read"}
    assert {"content", "pair", "easy_read", "page", "pdf", "print", "theme"} <= found["inspected"].keys()
    assert "S3" in ours.run("add", "standard")
    ours.run("fix")
    ours.run("verify", "public")

    public = ours.folder / "public"
    for code, folder, words in (
        ("en", "contact", "Newtown Town Council"),
        ("cy", "cysylltu", "Cyngor Tref y Drenewydd"),
    ):
        page = LexborHTMLParser((public / code / folder / "index.html").read_bytes())
        assert words in page.css_first("footer").text()
        assert "01632 960123" in page.css_first("main").text()
        assert len(list((public / code).rglob("*.pdf"))) == 8
