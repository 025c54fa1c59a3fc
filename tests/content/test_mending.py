"""What is safe is mended, what is not is left, and no other byte changes."""

from __future__ import annotations

import random
import shutil
from pathlib import Path

import pytest

from pawb.commands.fix import run
from pawb.content.mending import mend
from pawb.content.source import read_text
from projects import ROOT

FILE = "content/en/strategy.yml"
SOUND = ROOT / "tests/content/sound"

MENDED = {
    "a Tab": ("sections:\n  - id: S1\n\ttitle: Aims\n", "sections:\n  - id: S1\n    title: Aims\n"),
    "a Tab on each line": (
        "a:\n  - b: 1\n\tc: 2\n\td: 3\n",
        "a:\n  - b: 1\n    c: 2\n    d: 3\n",
    ),
    "a special space": ("a: 1\n\xa0\xa0\nb: 2\n", "a: 1\n\nb: 2\n"),
    "a second colon": ("title: Aims: all of them\n", 'title: "Aims: all of them"\n'),
    "a second colon with quotes": ('title: Aims: "all"\n', "title: 'Aims: \"all\"'\n"),
    "smart quotes for plain ones": ("title: “Aims: all of them”\n", 'title: "Aims: all of them"\n'),
    "a symbol first": ("title: *All* of us\n", 'title: "*All* of us"\n'),
    "text after a quote": ('title: "All" of us\n', "title: '\"All\" of us'\n"),
    "an apostrophe in single quotes": ("title: 'Mae'n bryd i'r plant'\n", "title: \"Mae'n bryd i'r plant\"\n"),
    "no space after a colon": ("kind: strategy\ntitle:Aims\n", "kind: strategy\ntitle: Aims\n"),
    "no spaces in brackets": ('name: {en:"Aims", cy:"Nodau"}\n', 'name: {en: "Aims", cy: "Nodau"}\n'),
    "a backslash": ('path: "S:\\Plans"\n', "path: 'S:\\Plans'\n"),
    "a break in a word": ("title: Cyf\xadranogiad\n", "title: Cyfranogiad\n"),
    "spaces at the end": ("title: Aims  \nnote: |\n  One\n\n  Two   \n", "title: Aims\nnote: |\n  One\n\n  Two   \n"),
    "Windows line ends": ("title: Aims: all\r\nsummary: Us\r\n", 'title: "Aims: all"\r\nsummary: Us\r\n'),
    "several at once": ("title: Aims: all\nlead:*Us\nsummary:Us\n", 'title: "Aims: all"\nlead: "*Us"\nsummary: Us\n'),
}
LEFT = {
    "a value twice": "title: A\ntitle: B\n",
    "a note in a text": "title: Team # 3\n",
    "a quote never closed": 'title: "Aims\nsummary: Us\n',
    "lines that do not line up": "a:\n    b: 1\n  c: 2\n",
    "a colon in a text of several lines": "a:\n  b: One thing\n    matters: this\n",
    "two line breaks that spaces mean": "text: |\n  One  \n  Two  \n",
    "direction characters": "title: A\u202eB\n",
    "nothing": "",
}


@pytest.mark.parametrize(("before", "after"), MENDED.values(), ids=MENDED)
def test_what_can_only_be_meant_in_one_way_is_mended(before: str, after: str) -> None:
    mended = mend(before.encode(), FILE)
    assert mended.content.decode() == after
    assert read_text(mended.content, FILE).root is not None
    assert mend(mended.content, FILE).content == mended.content


@pytest.mark.parametrize("text", LEFT.values(), ids=LEFT)
def test_what_only_a_person_can_tell_is_left(text: str) -> None:
    mended = mend(text.encode(), FILE)
    assert (mended.content.decode(), mended.faults) == (text, ())


def test_utf_16_with_its_mark_is_read_and_old_windows_is_left() -> None:
    text = "title: Tŷ\n"
    assert mend(text.encode("utf-16"), FILE).content == text.encode()
    old = "title: Caffé\n".encode("latin-1")
    assert mend(old, FILE).content == old


def test_names_go_where_the_model_has_them_and_every_value_stays() -> None:
    before = b"""\
# A note above all.
title: Standards
kind: standards
standards:
- text: |
    One.
  id: S1
  title: First
- id: S2
  # A note inside: this group is left.
  text: Two.
  title: Second
"""
    after = mend(before, "content/en/standards.yml")
    assert after.ordered
    assert (
        after.content
        == b"""\
# A note above all.
kind: standards
title: Standards
standards:
- id: S1
  title: First
  text: |
    One.
- id: S2
  # A note inside: this group is left.
  text: Two.
  title: Second
"""
    )
    assert read_text(after.content, FILE).root == read_text(before, FILE).root


def test_whatever_is_written_it_is_mended_or_left_and_never_made_worse() -> None:
    chance = random.Random(7)
    seeds = [path.read_bytes() for path in sorted(SOUND.rglob("*.yml"))]
    strange = [
        b"\t",
        b": ",
        b"'",
        b'"',
        b"\xc2\xa0",
        b"*",
        b"\n",
        b"  ",
        b"- ",
        b"{",
        b"\\",
        b"\xe2\x80\x9c",
        b"#",
        b"|",
    ]
    mended = 0
    for _ in range(600):
        content = bytearray(chance.choice(seeds))
        for _ in range(chance.randrange(1, 4)):
            at = chance.randrange(len(content))
            content[at:at] = chance.choice(strange)
        before, done = read_text(bytes(content), FILE), mend(bytes(content), FILE)
        after = read_text(done.content, FILE)
        assert mend(done.content, FILE).content == done.content
        if before.root is not None:
            assert after.root is not None
            assert len(after.findings) <= len(before.findings)
        mended += bool(done.faults)
    assert mended > 50


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A small project with two faults that are safe to mend, and one that is not."""
    project = Path(shutil.copytree(SOUND, tmp_path / "project"))
    risks = project / "content/en/risks.yml"
    risks.write_text(risks.read_text(encoding="utf-8") + "note:Us\nlist: @home\n", encoding="utf-8")
    standards = project / "content/cy/standards.yml"
    standards.write_text(standards.read_text(encoding="utf-8") + 'note: "Ni\n', encoding="utf-8")
    return project


def test_the_command_says_what_it_mended_and_touches_no_other_file(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = {path: path.read_bytes() for path in project.rglob("*") if path.is_file()}
    assert run(project, "cy", ()) == 0
    said = capsys.readouterr().out
    assert "content/en/risks.yml" in said
    assert "trwsiwyd: " in said
    changed = [path for path, content in before.items() if path.read_bytes() != content]
    assert all(
        path.as_posix() in {(project / line.split(":")[0].split("  ")[0]).as_posix() for line in said.splitlines()}
        for path in changed
    )
    assert (project / "content/en/risks.yml").read_text(encoding="utf-8").endswith('note: Us\nlist: "@home"\n')
    assert (project / "content/cy/standards.yml").read_bytes() == before[project / "content/cy/standards.yml"]


def test_the_command_mends_only_what_is_named_and_knows_only_content(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(project, "en", (project / "content/cy/standards.yml",)) == 0
    assert "nothing" in capsys.readouterr().out
    assert (project / "content/en/risks.yml").read_text(encoding="utf-8").endswith("list: @home\n")
    assert run(project, "en", (project / "mkdocs.yml",)) == 2
    assert "no such file in content/" in capsys.readouterr().err
