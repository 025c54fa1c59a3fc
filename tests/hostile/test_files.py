"""A file that is more than data, a name that leads elsewhere, a file that is no file, and a page by hand that acts."""

from __future__ import annotations

import os
import re
import shutil
import stat
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from hostile.corpus import TEXTS, assert_leads_where_it_says
from pawb.checks import Report
from pawb.content.library import Library
from pawb.document.markup import page
from pawb.findings import Finding
from pawb.languages import codes
from pawb.site.edition import prepare, read

SOUND = Path(__file__).parent.parent / "content" / "sound"
STANDARDS = "content/en/standards.yml"
SECRET = "cyfrinach y peiriant"
"""What a file outside the project says."""

DATA = {
    "python tag": "title: !!python/object/apply:os.system [touch ymosod]",
    "python name": "title: !!python/name:os.system",
    "python module": "title: !!python/module:ymosod",
    "python object": "title: !!python/object/new:type [ymosod, [], {}]",
    "python tuple": "title: !!python/tuple [1, 2]",
    "own tag": "title: !ymosod x",
    "whole tag": "title: !<tag:yaml.org,2002:python/object/apply:os.system> [ymosod]",
    "environment": "title: !ENV [HOME, x]",
    "include": "title: !include /etc/passwd",
    "binary": "title: !!binary aGVsbG8=",
    "anchor": "title: &a Welcome",
    "alias": "title: *a",
    "merge": "<<: {title: x}",
    "laughs": "a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nd: &d [*c,*c]\ntitle: *d",
    "itself": "title: &a [*a]",
    "directive": "%YAML 3.0\n---\ntitle: x",
    "tag directive": "%TAG ! tag:yaml.org,2002:python/\n---\ntitle: !name:os.system x",
    "second document": "title: x\n---\ntitle: y",
    "deep": "title: " + "[" * 5_000,
    "deep closed": "title: " + "[" * 5_000 + "]" * 5_000,
    "deep flow": "title: " + "{a: " * 5_000,
    "deep block": "\n".join(" " * depth + "- a:" for depth in range(600)),
    "complex key": "? [a, b]\n: x",
    "key of a mapping": "{a: b}: x",
    "null key": "~: x",
    "wide": "title: " + "x" * 3_000_000,
    "many": "\n".join(f"a{number}: x" for number in range(130_000)),
    "nul": "title: a\0b",
    "escape": 'title: "\\x1b[31mred"',
    "backspace": "title: a\bb",
    "half a character": "title: a\ud800".encode("utf-8", "surrogatepass"),
    "latin-1": "title: Tŷ".encode("cp1252", "replace") + b"\xe9",
    "utf-16": "title: x".encode("utf-16"),
    "utf-32": "title: x".encode("utf-32"),
    "gzip": b"\x1f\x8b\x08\0\0\0\0\0",
    "zip": b"PK\x03\x04",
    "pdf": b"%PDF-1.7",
    "png": b"\x89PNG\r\n\x1a\n",
    "html": "<!doctype html><script>ymosod()</script>",
    "xml": '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
    "json": '{"kind": "standards", "__proto__": {"x": 1}, "constructor": {}}',
    "toml": '[tool]\nx = "y"',
    "python": "import os\nos.system('ymosod')",
    "shell": "#!/bin/sh\nymosod",
    "dunder": "kind: standards\n__class__: x\n__init__: {}\ntitle: x",
    "model's own names": "kind: standards\nmodel_config: {}\nmodel_fields: x\ncopy: y\ntitle: x",
    "number too big": "kind: standards\ntitle: x\nsummary: x\norder: 1e999999",
    "unknown kind": "kind: ../../etc/passwd\ntitle: x",
    "kind of a class": "kind: Part\ntitle: x",
    "list as a file": "- kind: standards",
    "scalar as a file": "standards",
    "nothing": "",
    "only a note": "# nothing",
    "only white space": " \n\t\n",
}
"""What `content/en/standards.yml` holds, each as somebody hostile or careless might leave it there."""

FIELDS = {
    "slug": [
        "../../../etc",
        "/etc/passwd",
        "a/b",
        "..",
        ".",
        "a\\b",
        "%2e%2e",
        "con",
        "a b",
        "<b>",
        "javascript:x",
        "é",
    ],
    "id": ["../x", "a b", "<script>", "a'b", 'a"b', "x" * 65, "{{7*7}}", "a#b", "a?b", "é"],
}
"""Names that become part of an address or a file."""

NAMES = [
    "con.yml",
    "aux.yml",
    "nul.yml",
    "a b.yml",
    "A.yml",
    "é.yml",
    "-rf.yml",
    "~.yml",
    "a'b.yml",
    'a"b.yml',
    "<b>.yml",
    "{{7*7}}.yml",
    "$(id).yml",
    "`id`.yml",
    "a;b.yml",
    "a&b.yml",
    "a\nb.yml",
    "a\tb.yml",
    "a\x1bb.yml",
    "a\u202eb.yml",
    "a%2fb.yml",
    "a..yml",
    "x" * 240 + ".yml",
    "strategy.yaml",
    "strategy.yml.exe",
    "strategy.html",
    "x.js",
    "Makefile",
    "site.yml",
    "assets.yml",
    "index.yml",
    "404.yml",
    "search.yml",
    "__init__.py",
    os.fsdecode(b"\xff.yml"),
]
"""What somebody may call a file of content."""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return Path(shutil.copytree(SOUND, tmp_path / "project"))


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    outside = tmp_path / "outside.yml"
    outside.write_text(f"kind: standards\ntitle: {SECRET}\nsummary: {SECRET}\n", encoding="utf-8")
    return outside


def told(project: Path) -> tuple[Library, Report]:
    """The content as every command reads it, with each finding said in each language."""
    library, report = read(project)
    for finding in report.findings:
        assert_plain(finding)
    return library, report


def assert_plain(finding: Finding) -> None:
    """It has a place, and is said without what a terminal would take for a command."""
    for code in codes():
        said = finding.message(code) + finding.mend(code) + str(finding.place)
        assert said.strip()
        assert SECRET not in said
        assert not any(character < " " and character != "\n" for character in said), repr(said)
        assert "Traceback" not in said


@pytest.mark.parametrize("case", DATA)
def test_yaml_is_only_data(project: Path, case: str) -> None:
    content = DATA[case]
    path = project / STANDARDS
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    _, report = told(project)
    assert report.failed
    assert STANDARDS in {finding.place.file for finding in report.findings}
    assert not Path("ymosod").exists()


@pytest.mark.parametrize(("field", "name"), [(field, name) for field, names in FIELDS.items() for name in names])
def test_a_name_becomes_no_other_address(project: Path, field: str, name: str) -> None:
    path = project / STANDARDS
    old = {"slug": "slug: standards", "id": "id: S1"}[field]
    value = "'" + name.replace("'", "''") + "'"
    path.write_text(path.read_text(encoding="utf-8").replace(old, f"{field}: {value}"), encoding="utf-8")
    _, report = told(project)
    assert report.failed


@pytest.mark.parametrize("name", NAMES)
def test_a_file_of_any_name_is_told_of(project: Path, name: str) -> None:
    try:
        shutil.copyfile(project / STANDARDS, project / "content" / "en" / name)
    except OSError:
        pytest.fail(f"the file system takes no {name!r}")
    _, report = told(project)
    assert report.failed


def _link(at: Path, to: Path) -> None:
    at.unlink(missing_ok=True)
    at.symlink_to(to)


ELSEWHERE: Mapping[str, Callable[[Path, Path], object]] = {
    "a link to a file outside": lambda project, secret: _link(project / STANDARDS, secret),
    "a link to the passwords": lambda project, secret: _link(project / STANDARDS, Path("/etc/passwd")),
    "a link by way of a link": lambda project, secret: (
        _link(project / "a.yml", secret),
        _link(project / STANDARDS, Path("../../a.yml")),
    ),
    "a link to itself": lambda project, secret: _link(project / STANDARDS, project / STANDARDS),
    "a link to nothing": lambda project, secret: _link(project / STANDARDS, project / "none.yml"),
    "a link to a device": lambda project, secret: _link(project / STANDARDS, Path("/dev/zero")),
    "a link to the process": lambda project, secret: _link(project / STANDARDS, Path("/proc/self/environ")),
    "a folder outside": lambda project, secret: (
        shutil.rmtree(project / "content" / "en"),
        (secret.parent / "en").mkdir(),
        shutil.copy(secret, secret.parent / "en" / "standards.yml"),
        (project / "content" / "en").symlink_to(secret.parent / "en"),
    ),
    "all content outside": lambda project, secret: (
        shutil.move(project / "content", secret.parent / "content"),
        (project / "content").symlink_to(secret.parent / "content"),
    ),
    "a pipe": lambda project, secret: ((project / STANDARDS).unlink(), os.mkfifo(project / STANDARDS)),
    "a folder for a file": lambda project, secret: ((project / STANDARDS).unlink(), (project / STANDARDS).mkdir()),
    "a file for a folder": lambda project, secret: (
        shutil.rmtree(project / "content" / "en"),
        (project / "content" / "en").write_text("x", encoding="utf-8"),
    ),
    "the site's own facts": lambda project, secret: _link(project / "content" / "site.yml", secret),
    "what was confirmed": lambda project, secret: _link(project / "content" / "confirmed.yml", secret),
    "the exceptions": lambda project, secret: _link(project / "content" / "exceptions.yml", secret),
    "the prints": lambda project, secret: _link(project / "content" / "profiles.yml", secret),
    "the statement": lambda project, secret: _link(project / "content" / "accessibility.yml", secret),
    "the releases": lambda project, secret: _link(project / "content" / "releases.yml", secret),
}
"""Ways out of the project, made by the name of the first."""


@pytest.mark.parametrize("way", ELSEWHERE)
def test_nothing_outside_the_project_is_read(project: Path, secret: Path, way: str) -> None:
    ELSEWHERE[way](project, secret)
    library, report = told(project)
    assert report.failed
    assert SECRET not in repr(library)


HEADS = {
    "a link to a file": lambda page, secret: _link(page, secret),
    "a link to a device": lambda page, secret: _link(page, Path("/dev/zero")),
    "a pipe": lambda page, secret: (page.unlink(), os.mkfifo(page)),
    "a picture that is a link": lambda page, secret: _link(page.with_name("photo.png"), secret),
    "a folder that is a link": lambda page, secret: _link(page.with_name("more"), secret.parent),
    "a deep head": lambda page, secret: page.write_text(f"---\ntitle: {'[' * 100_000}\n---\nx", encoding="utf-8"),
    "a head with a tag": lambda page, secret: page.write_text(
        "---\ntitle: !!python/object/apply:os.system [touch ymosod]\n---\nx", encoding="utf-8"
    ),
    "a head of laughs": lambda page, secret: page.write_text(f"---\n{DATA['laughs']}\n---\nx", encoding="utf-8"),
}
"""What stands in place of a page written by hand, or beside it."""


@pytest.mark.parametrize("way", HEADS)
def test_a_page_by_hand_is_plain_and_of_the_project(project: Path, secret: Path, way: str) -> None:
    page = project / "docs" / "en" / "about.md"
    for code in codes():
        beside = project / "docs" / code / "about.md"
        beside.parent.mkdir(parents=True)
        beside.write_text("# About\n", encoding="utf-8")
    library, report = told(project)
    assert not report.failed
    assert prepare(library, project / "docs", None).findings == []
    HEADS[way](page, secret)
    findings = prepare(library, project / "docs", None).findings
    assert findings
    for finding in findings:
        assert_plain(finding)
        assert finding.place.file.startswith("docs/en/")


def test_html_on_a_page_by_hand_does_not_act() -> None:
    for text in TEXTS:
        tree = LexborHTMLParser(f"<main>{page(text)}</main>")
        assert tree.css("script, style, iframe, form, input, button, svg, math, object, embed, link, meta, base") == []
        for node in tree.css("main *"):
            assert_leads_where_it_says(node.attributes.get("href"), text)
            assert not re.match(r"\w+:|[/\\]{2}", node.attributes.get("src") or ""), text
            assert not any(name.startswith("on") or name == "style" for name in node.attributes), text


def test_a_file_that_may_not_be_read_is_told_of(project: Path) -> None:
    path = project / STANDARDS
    path.chmod(0)
    if os.access(path, os.R_OK):  # whoever runs this may read everything
        path.chmod(stat.S_IRUSR)
        path.unlink()
    _, report = told(project)
    assert report.failed
