"""The command `pawb` as staff meet it: plain words in both languages, honest exit codes, and no traceback ever."""

from __future__ import annotations

import json
import os
import pty
import re
import resource
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest

from pawb import cli
from pawb.content.library import Library
from pawb.languages import codes, language
from projects import EXAMPLE, PAWB, SHELL, Project, hear_ctrl_c

BROKEN = ("content/en/standards.yml", "title: A welcome", "titel: A welcome")
LINES = (EXAMPLE / BROKEN[0]).read_text(encoding="utf-8").splitlines()
PLACE = f"{BROKEN[0]}:{1 + LINES.index(f'    {BROKEN[1]}')}:5"


def on_a_terminal(project: Project, *arguments: str, **variables: str) -> str:
    """What `pawb arguments` shows on a terminal."""
    ours, its = pty.openpty()
    environment = {**SHELL, "LANG": "C.UTF-8", "TERM": "xterm", **variables}
    running = subprocess.Popen([PAWB, *arguments], cwd=project.root, env=environment, stdout=its, stderr=its, stdin=its)
    os.close(its)
    shown = b""
    try:
        while piece := os.read(ours, 65536):
            shown += piece
    except OSError:  # how Linux says that the other end is closed
        pass
    running.wait()
    os.close(ours)
    return shown.decode()


def test_a_good_build_says_what_it_made_and_where(village: Project) -> None:
    for code in codes():
        done = village.run("--language", code, "build")
        assert done.returncode == 0
        assert str(village.site / "index.html") in done.stdout
        for other in codes():
            pages = sum(
                b'http-equiv="refresh"' not in page.read_bytes() for page in (village.site / other).rglob("*.html")
            )
            pdfs = len(list((village.site / other).rglob("*.pdf")))
            assert re.search(rf"^{language(other).name} +{pages} +{pdfs}$", done.stdout, re.MULTILINE)


def test_a_broken_build_leaves_the_site_as_it_was_and_names_the_line(village: Project) -> None:
    before = village.files()
    village.change(*BROKEN)
    for code, said, refused in (("en", "titel", "Nothing was published."), ("cy", "titel", "Ni chyhoeddwyd dim.")):
        done = village.run("--language", code, "build")
        assert done.returncode == 1
        assert PLACE in done.stdout
        assert said in done.stdout
        assert refused in done.stderr
    assert village.files() == before


def test_a_build_that_the_engine_refuses_leaves_the_site_as_it_was(village: Project) -> None:
    before = village.files()
    village.write("docs/en/about.md", "---\ntitle: About\n---\n# About\n\n[Gone](gone.md)\n")
    assert village.run("build").returncode == 1
    assert village.files() == before


@pytest.mark.parametrize(
    ("arguments", "variables", "welsh"),
    [
        ((), {}, False),
        (("--language", "cy"), {}, True),
        (("--language=cy",), {}, True),
        (("--language", "en"), {"LANG": "cy_GB.UTF-8"}, False),
        ((), {"LANG": "cy_GB.UTF-8"}, True),
        ((), {"LANG": "cy"}, True),
        ((), {"LANG": "en_GB.UTF-8", "LC_MESSAGES": "cy_GB.UTF-8"}, True),
        ((), {"LANG": "cy_GB.UTF-8", "LC_ALL": "en_GB.UTF-8"}, False),
        ((), {"LANG": "fr_FR.UTF-8"}, False),
    ],
)
def test_messages_are_in_the_language_that_was_asked_for(
    arguments: tuple[str, ...], variables: dict[str, str], welsh: bool, built_village: Project
) -> None:
    said = built_village.run(*arguments, "explain", "broken-link", **variables).stdout
    assert ("Trwsio" in said or "Cywirwch" in said) == welsh
    assert ("Correct the address" in said) != welsh


@pytest.mark.parametrize("command", ["", "build", "serve", "check", "export", "explain", "schema"])
def test_help_is_in_both_languages(command: str, built_village: Project) -> None:
    arguments = [command] if command else []
    english, welsh = (built_village.run("--language", code, *arguments, "--help") for code in ("en", "cy"))
    assert (english.returncode, welsh.returncode) == (0, 0)
    assert english.stdout != welsh.stdout
    assert len(welsh.stdout.splitlines()) > 5


@pytest.mark.parametrize(
    ("arguments", "english", "welsh"),
    [
        (["buid"], 'There is no command "buid". It can be: build.', 'Nid oes gorchymyn "buid". Gall fod yn: build.'),
        (["build", "--al"], 'There is no option "--al".', 'Nid oes opsiwn "--al".'),
        (["export"], "FORMAT is missing.", "Mae FFORMAT ar goll."),
        (["export", "large-print", "--paper", "B5"], "for --paper does not fit.", "ar gyfer --paper yn gweddu."),
        (["export", "large-print", "--size", "9"], "has 9 point. There are: 14, 18", "o faint 9 pwynt."),
        (["export", "large-print", "--profile", "yelow"], 'Did you mean "yellow"?', '"yellow"'),
        (["build", "all", "of", "it"], "This was not understood.", "Ni ddeallwyd hyn."),
        (["check", "--only", "unequal-fact"], 'Did you mean "unequal-facts"?', '"unequal-facts"'),
        (["explain", "brocen-link"], 'Did you mean "broken-link"?', '"broken-link"'),
        (["export", "large-print", "standard"], 'Did you mean "standards"?', '"standards"'),
    ],
)
def test_what_is_not_understood_is_said_in_plain_words(
    arguments: list[str], english: str, welsh: str, built_village: Project
) -> None:
    for code, said in (("en", english), ("cy", welsh)):
        done = built_village.run("--language", code, *arguments)
        assert done.returncode == 2
        assert said in done.stderr
        assert done.stdout == ""


def test_a_bar_on_a_terminal_and_plain_lines_elsewhere(village: Project) -> None:
    pdfs = len(list(village.site.rglob("*.pdf")))
    assert f"\rMaking PDFs [{'#' * 24}] {pdfs}/{pdfs}" in on_a_terminal(village, "build")
    plain = village.run("build").stderr
    assert f"Making PDFs: {pdfs}/{pdfs}\n" in plain
    assert "\r" not in plain
    assert "\x1b" not in plain


def test_colour_on_a_terminal_unless_it_is_refused(village: Project) -> None:
    village.change(*BROKEN)
    assert "\x1b[" in on_a_terminal(village, "check", "translations")
    assert "\x1b[" not in on_a_terminal(village, "check", "translations", NO_COLOR="1")
    assert "\x1b[" in on_a_terminal(village, "check", "translations", NO_COLOR="")
    assert "\x1b[" not in village.run("check", "translations").stdout


def test_check_proves_what_build_proves_and_publishes_nothing(village: Project) -> None:
    shutil.rmtree(village.site)
    done = village.run("check", "--static")
    assert done.returncode == 0
    assert not village.site.exists()
    assert "easy-read/strategy" in done.stdout, "how much there is in each language"
    village.change(*BROKEN)
    for what in ("all", "translations", "accessibility"):
        refused = village.run("check", what)
        assert refused.returncode == 1
        assert PLACE in refused.stdout


def test_one_check_can_be_run_alone(village: Project) -> None:
    village.change("content/en/standards.yml", "title: Our standards", "title: Dyma'r hyn sydd yn y ffeil anghywir")
    done = village.run("check", "--only", "untranslated-text")
    assert done.returncode == 1
    told = json.loads(village.run("check", "--only", "untranslated-text", "--only", "missing-text", "--json").stdout)
    assert {finding["id"] for finding in told["findings"]} == {"untranslated-text"}
    assert set(told["inspected"]["pair"]) == {"untranslated-text", "missing-text"}
    assert village.run("check", "--only", "missing-text").returncode == 0


def test_a_check_alone_still_says_what_could_not_be_read(village: Project) -> None:
    village.change(*BROKEN)
    for id_ in ("missing-text", "broken-link"):
        done = village.run("check", "--only", id_)
        assert done.returncode == 1
        assert PLACE in done.stdout


def test_check_speaks_json_for_programs(village: Project) -> None:
    village.change(*BROKEN)
    done = village.run("check", "--json")
    told = json.loads(done.stdout)
    assert (done.returncode, told["failed"]) == (1, True)
    assert PLACE in {"{file}:{line}:{column}".format(**finding["place"]) for finding in told["findings"]}
    for finding in told["findings"]:
        assert set(finding["message"]) == set(finding["mend"]) == set(codes())


def test_export_says_where_the_files_are_and_how_big(village: Project) -> None:
    done = village.run(
        "export", "large-print", "standards", "risks", "--language", "cy", "--size", "24", "--reading", "full"
    )
    assert done.returncode == 0
    lines = dict(re.findall(r"^(/.*\.pdf)  \((.*)\)$", done.stdout, re.MULTILINE))
    assert [Path(file).name for file in lines] == [
        "safonau-print-bras-iawn-24pt-cy.pdf",
        "risgiau-print-bras-iawn-24pt-cy.pdf",
    ]
    for file, said in lines.items():
        with pikepdf.open(file) as pdf:
            pages = len(pdf.pages)
            assert str(pdf.Root.Lang) == "cy"
        spoken = language("en")
        assert said == f"{spoken.count('page', pages)}, {spoken.file_size(Path(file).stat().st_size)}"
    assert sorted(map(str, (village.root / "exports").rglob("*.pdf"))) == sorted(lines)


def test_exports_of_the_same_name_keep_apart(village: Project) -> None:
    names = ["standards", "community/play/standards"]
    done = village.run("export", "large-print", *names, "--language", "en", "--reading", "full", "--to", "out")
    assert done.returncode == 0
    found = sorted(path.relative_to(village.root).as_posix() for path in (village.root / "out").rglob("*.pdf"))
    assert found == ["out/community/play/standards-large-print-18pt-en.pdf", "out/standards-large-print-18pt-en.pdf"]


def test_an_export_for_the_archive_holds_what_it_was_written_in(village: Project) -> None:
    done = village.run("export", "large-print", "standards", "--language", "cy", "--archive")
    assert done.returncode == 0
    [full, *_] = sorted((village.root / "exports").rglob("*.pdf"), key=lambda file: len(file.name))
    with pikepdf.open(full) as pdf:
        assert pdf.pdf_version == "2.0"
        [(name, attached)] = pdf.attachments.items()
        assert name == "standards.yml"
        assert attached.get_file().read_bytes() == (village.root / "content" / "cy" / name).read_bytes()


def test_export_of_what_there_is_not(village: Project) -> None:
    done = village.run("export", "large-print", "glossary", "--reading", "easy-read")
    assert done.returncode == 1
    assert "nothing was made" in done.stderr
    village.change(*BROKEN)
    refused = village.run("export", "large-print")
    assert refused.returncode == 1
    assert PLACE in refused.stdout


def no_settings(project: Project) -> None:
    (project.root / "mkdocs.yml").unlink()


def no_content(project: Project) -> None:
    shutil.rmtree(project.root / "content")


def content_a_file(project: Project) -> None:
    no_content(project)
    (project.root / "content").touch()


def empty(project: Project) -> None:
    shutil.rmtree(project.root)
    project.root.mkdir()


def cache_a_file(project: Project) -> None:
    shutil.rmtree(project.root / ".pawb")
    (project.root / ".pawb").touch()


def own_theme(project: Project, page: str) -> None:
    project.change("mkdocs.yml", "theme:\n", "theme:\n  custom_dir: overrides\n")
    project.write("overrides/main.html", page)


DISASTERS: dict[str, tuple[Callable[[Project], object], str]] = {
    "an empty folder": (empty, "content/site.yml"),
    "no mkdocs.yml": (no_settings, "mkdocs.yml"),
    "an mkdocs.yml that is not YAML": (lambda p: p.write("mkdocs.yml", "plugins: [\n"), "mkdocs.yml"),
    "an mkdocs.yml of nothing": (lambda p: p.write("mkdocs.yml", ""), "mkdocs.yml"),
    "an mkdocs.yml that is a list": (lambda p: p.write("mkdocs.yml", "- pawb\n"), "mkdocs.yml"),
    "an mkdocs.yml without Pawb": (lambda p: p.write("mkdocs.yml", "site_name: X\n"), "mkdocs.yml"),
    "an mkdocs.yml without i18n": (lambda p: p.write("mkdocs.yml", "site_name: X\nplugins: [pawb]\n"), "mkdocs.yml"),
    "no content": (no_content, "content/site.yml"),
    "content that is a file": (content_a_file, "content/site.yml"),
    "a cache that is a file": (cache_a_file, ".pawb"),
    "a theme that is broken": (lambda p: own_theme(p, "{% if %}"), "main.html"),
    "a template that asks for what there is not": (lambda p: own_theme(p, "{{ no.such.thing }}"), ""),
    "a page by hand that is not text": (lambda p: (p.root / "docs/en/about.md").write_bytes(b"\xff\xfe\x00"), ""),
}


@pytest.mark.parametrize("name", DISASTERS)
def test_disasters_are_told_in_plain_words(name: str, village: Project) -> None:
    strike, place = DISASTERS[name]
    strike(village)
    for code in codes():
        done = village.run("--language", code, "build")
        assert done.returncode == 1, done.stderr
        assert place in done.stdout + done.stderr
        assert "Traceback" not in done.stdout + done.stderr
    assert not (village.root / ".pawb" / "crash.txt").exists()


@pytest.mark.parametrize("name", ["an empty folder", "no mkdocs.yml", "an mkdocs.yml that is not YAML", "no content"])
def test_the_preview_of_a_disaster_is_refused_in_plain_words(name: str, village: Project) -> None:
    DISASTERS[name][0](village)
    for code, said in (("en", "There is no preview."), ("cy", "Nid oes rhagolwg.")):
        done = village.run("--language", code, "serve", "--port", "48731")
        assert done.returncode == 1
        assert said in done.stderr
        assert "Traceback" not in done.stdout + done.stderr


@pytest.mark.parametrize("stands", ["a file", "a link to nowhere", "a link to a folder"])
def test_something_else_in_the_place_of_the_site_makes_way(stands: str, village: Project, tmp_path: Path) -> None:
    before = village.files()
    shutil.rmtree(village.site)
    (tmp_path / "kept").mkdir()
    (tmp_path / "kept" / "file").touch()
    if stands == "a file":
        village.site.touch()
    else:
        village.site.symlink_to(tmp_path / ("kept" if stands.endswith("folder") else "nowhere"))
    for _ in range(2):
        village.build()
        assert village.files() == before
    assert (tmp_path / "kept" / "file").exists()


def test_a_disk_that_takes_no_more_is_told_in_plain_words(village: Project) -> None:
    before = village.files()
    shutil.rmtree(village.root / ".pawb")
    for code in codes():
        done = subprocess.run(
            [PAWB, "--language", code, "build"],
            cwd=village.root,
            env=SHELL,
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (15_000, 15_000)),
            capture_output=True,
            text=True,
        )
        assert done.returncode == 1
        assert "File too large" in done.stdout + done.stderr
        assert "Traceback" not in done.stdout + done.stderr
    assert village.files() == before


@pytest.mark.slow
def test_ctrl_c_stops_at_once_and_leaves_the_site_as_it_was(village: Project) -> None:
    before = village.files()
    shutil.rmtree(village.root / ".pawb")
    running = subprocess.Popen(
        [PAWB, "build"],
        cwd=village.root,
        env=SHELL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
        preexec_fn=hear_ctrl_c,
    )
    until = time.monotonic() + 60
    while not list((village.root / ".pawb" / "cache").glob("*.pdf")):
        assert time.monotonic() < until
        time.sleep(0.05)
    # The whole group: a terminal sends Ctrl+C to the workers too.
    os.killpg(running.pid, signal.SIGINT)
    said, _ = running.communicate(timeout=60)
    assert running.returncode == 130
    assert "Traceback" not in said
    assert village.files() == before
    assert village.run("export", "large-print").returncode == 0


@pytest.mark.parametrize(("code", "said"), [("en", "a fault of its own"), ("cy", "nam ynddo'i hun")])
def test_what_nobody_foresaw_is_one_plain_line_and_a_file(
    code: str, said: str, village: Project, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise RuntimeError("nobody foresaw this")

    monkeypatch.setattr(Library, "pairs", fail)  # of a class: what is imported meanwhile does not keep it
    monkeypatch.chdir(village.root)
    with pytest.raises(SystemExit) as stopped:
        cli.main(["--language", code, "check", "translations"])
    assert stopped.value.code == 3
    told = capsys.readouterr()
    assert said in told.err
    assert len(told.err.splitlines()) == 1
    assert ".pawb/crash.txt" in told.err
    assert "RuntimeError: nobody foresaw this" in (village.root / ".pawb/crash.txt").read_text(encoding="utf-8")


def test_a_port_that_is_taken_is_told_in_plain_words(village: Project) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = village.run("serve", "--port", str(port))
    assert done.returncode == 1
    assert f"uses port {port}. Choose another: pawb serve --port {port + 1}" in done.stderr
