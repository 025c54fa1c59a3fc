"""MkDocs' own commands, the preview, pages written by hand, and what cannot be built."""

from __future__ import annotations

import shutil
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from projects import PAWB, SHELL, Project, hear_ctrl_c

MKDOCS = PAWB.with_name("mkdocs")
PATIENCE = 180
"""Seconds to wait for a preview on a busy machine."""


def mkdocs(project: Project, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([MKDOCS, *arguments], cwd=project.root, env=SHELL, capture_output=True, text=True)


def test_mkdocs_build_makes_the_same_site_but_says_that_nothing_checked_it(village: Project) -> None:
    ours = village.files()
    shutil.rmtree(village.site)
    done = mkdocs(village, "build", "--strict")
    assert done.returncode == 0, done.stderr
    theirs = village.files()
    assert list(theirs) == list(ours)
    assert [name for name in ours if theirs[name] != ours[name]] == [
        "cy/datganiad-hygyrchedd/index.html",
        "en/accessibility-statement/index.html",
    ]
    assert b"No check has run on this website." in theirs["en/accessibility-statement/index.html"]


def test_mkdocs_build_refuses_what_pawb_build_refuses(village: Project) -> None:
    village.change("content/en/risks.yml", "kind: risks", "kind: risk")
    done = mkdocs(village, "build")
    assert done.returncode == 1
    assert "content/en/risks.yml:1:7" in done.stderr
    assert "Traceback" not in done.stderr


@contextmanager
def preview(project: Project, *command: object) -> Iterator[str]:
    """The address of a preview on a free port of this computer, until it is stopped as by Ctrl+C."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    said = (project.root / "said").open("w")
    words = [str(word).format(port=port) for word in command]
    running = subprocess.Popen(words, cwd=project.root, env=SHELL, stdout=said, stderr=said, preexec_fn=hear_ctrl_c)
    try:
        yield f"http://127.0.0.1:{port}/"
    finally:
        running.send_signal(signal.SIGINT)
        code = running.wait(PATIENCE)
        said.close()
    assert "Traceback" not in (project.root / "said").read_text()
    assert code in (0, 130)


def wait_for(words: str, address: str) -> None:
    """Wait until the page at the address holds the words."""

    def come() -> bool:
        try:
            return words in urllib.request.urlopen(address, timeout=PATIENCE).read().decode()
        except (urllib.error.URLError, ConnectionError):
            return False

    wait_until(come)


def wait_until(true: Callable[[], bool]) -> None:
    until = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < until
        time.sleep(0.2)


@pytest.mark.slow
@pytest.mark.parametrize(
    "command",
    [(PAWB, "serve", "--port", "{port}"), (MKDOCS, "serve", "-a", "127.0.0.1:{port}")],
    ids=["pawb", "mkdocs"],
)
def test_the_preview_follows_each_saved_change(command: tuple[object, ...], village: Project) -> None:
    with preview(village, *command) as address:
        wait_for("A seat that suits you", f"{address}en/standards/")
        time.sleep(2)  # MkDocs looks at its files for the first time only once the first page is served.
        village.change("content/en/standards.yml", "A seat that suits you", "A soft stool")
        wait_for("A soft stool", f"{address}en/standards/")
        village.change("content/en/standards.yml", "kind: standards", "kind: standardz")
        wait_until(lambda: "content/en/standards.yml:1:7" in (village.root / "said").read_text(encoding="utf-8"))
        village.change("content/en/standards.yml", "kind: standardz", "kind: standards")
        village.change("content/en/standards.yml", "A soft stool", "A sofa")
        wait_for("A sofa", f"{address}en/standards/")


def assert_twins(project: Project, one: str, other: str) -> None:
    """Each leads to the other."""
    for here, there in ((one, other), (other, one)):
        [link] = project.page(here).css("a.switch")
        assert project.follow(here, link.attributes["href"] or "") == there


def test_pages_written_by_hand_may_stand_in_folders(village: Project) -> None:
    village.write("docs/en/help/asking.md", "---\ntitle: Asking for help\n---\n# Asking for help\n\nAsk us.\n")
    village.write("docs/cy/help/asking.md", "---\ntitle: Gofyn am help\nslug: cymorth/gofyn\n---\n# Gofyn am help\n")
    village.build()
    english, welsh = village.page("en/help/asking/"), village.page("cy/cymorth/gofyn/")
    assert [page.css("h1")[0].text() for page in (english, welsh)] == ["Asking for help", "Gofyn am help"]
    assert_twins(village, "en/help/asking/", "cy/cymorth/gofyn/")
    assert english.css("footer a[href$='docs/en/help/asking.md']")
    assert welsh.css("footer a[href$='docs/cy/help/asking.md']")
    assert "Ask us." in english.html


def test_no_address_of_a_page_written_by_hand_leads_out_of_its_folder(village: Project) -> None:
    for code in ("en", "cy"):
        village.write(f"docs/{code}/far.md", f"---\ntitle: Far {code}\nslug: ../../../../far\n---\n# Far {code}\n")
    village.build()
    assert village.page("en/far/").css("h1")[0].text() == "Far en"


def test_publications_may_stand_in_folders(built_village: Project) -> None:
    assert_twins(built_village, "en/community/allotments/", "cy/community/rhandiroedd/")
    assert built_village.page("cy/community/play/safonau/").css_first("h1") is not None


def slug(file: str, address: str) -> tuple[str, str, str]:
    old = (Path(__file__).parents[2] / "examples/llanffug" / file).read_text(encoding="utf-8")
    [line] = [line for line in old.splitlines() if line.startswith("slug:")]
    return file, line, f"slug: {address}"


CLASHES = {
    "two publications": ([slug("content/cy/risks.yml", "safonau")], {}, "cy/safonau", "content/cy/"),
    "a page written by hand and a publication": (
        [],
        {"docs/en/standards.md": "# Ours\n", "docs/cy/standards.md": "# Ein rhai ni\n"},
        "en/standards",
        "docs/en/standards.md",
    ),
    "two pages written by hand": (
        [],
        {"docs/en/b.md": "---\nslug: about\n---\n# B\n", "docs/cy/b.md": "# B\n"},
        "en/about",
        "docs/en/b.md",
    ),
    "a page written by hand and the home page": (
        [],
        {"docs/en/index.md": "# Home\n", "docs/cy/index.md": "# Hafan\n"},
        "en",
        "docs/en/index.md",
    ),
    "a publication in the place of an easy-read twin": (
        [],
        {
            f"content/{code}/strategy/{name}.yml": f"kind: standards\ntitle: T {code}\nsummary: S {code}\n"
            f"slug: {name}\nproofreading: done\nstandards:\n  - id: ZZ1\n    title: U {code}\n    text: V {code}\n"
            for code, name in [("en", "easy-read"), ("cy", "easy-read")]
        },
        "en/strategy/easy-read",
        "content/en/",
    ),
}


@pytest.mark.parametrize("name", CLASHES)
def test_two_pages_at_one_address_are_refused_in_plain_words(name: str, village: Project) -> None:
    changes, files, address, place = CLASHES[name]
    for change in changes:
        village.change(*change)
    for file, text in files.items():
        village.write(file, text)
    before = village.files()
    for code, said in (("en", f'The web address "{address}" belongs to two pages.'), ("cy", f'"{address}" yn perthyn')):
        done = village.run("--language", code, "build")
        assert done.returncode == 1
        assert said in done.stdout
        assert any(line.startswith(place) for line in done.stdout.splitlines())
        assert "[repeated-address]" in done.stdout
        assert "Traceback" not in done.stdout + done.stderr
    assert village.files() == before


def test_a_chapter_at_the_address_of_another_is_refused_at_its_line(village: Project) -> None:
    for code, word in (("en", "word "), ("cy", "gair ")):
        village.change(f"content/{code}/strategy.yml", "    text: |\n", "    text: |\n      " + word * 2600 + "\n\n")
    village.change("content/en/strategy.yml", "slug: what-matters", "slug: vision")
    done = village.run("build")
    assert done.returncode == 1
    lines = (village.root / "content/en/strategy.yml").read_text(encoding="utf-8").splitlines()
    place = f"content/en/strategy.yml:{len(lines) - lines[::-1].index('    slug: vision')}:11"
    assert f'{place}  error  The web address "en/strategy/vision" belongs to two pages.' in done.stdout


@pytest.mark.parametrize(("there", "missing"), [("en", "cy"), ("cy", "en")])
def test_a_page_written_by_hand_in_one_language_only_is_refused(there: str, missing: str, village: Project) -> None:
    village.write(f"docs/{there}/help/extra.md", "# Extra\n")
    for code in ("en", "cy"):
        done = village.run("--language", code, "build")
        assert done.returncode == 1
        assert f"docs/{missing}/help/extra.md" in done.stdout
        assert f"docs/{there}/help/extra.md" in done.stdout
        assert "[missing-page]" in done.stdout
        assert "Traceback" not in done.stdout + done.stderr
    refused = mkdocs(village, "build")
    assert refused.returncode == 1
    assert "[missing-page]" in refused.stderr
    assert village.run("explain", "missing-page").returncode == 0


def test_a_broken_link_in_a_page_written_by_hand_is_refused(village: Project) -> None:
    village.write("docs/en/about.md", "---\ntitle: About\n---\n# About\n\n[Gone](gone.md)\n")
    done = village.run("build")
    assert done.returncode == 1
    assert "gone.md" in done.stdout
