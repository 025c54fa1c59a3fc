"""What a form saves in its own style comes back as people wrote it, but for what changed."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from pawb.content.restored import restored
from projects import EXAMPLE

FILES = sorted((EXAMPLE / "content").glob("[ce][yn]/**/*.yml"))
BEFORE = b"""# A note.
title: "Plan"   # and another
former: [one, two]
text: |
  Words.

  More.
items:
  - id: A
    due: 2008-07
  - id: B
"""


def anew(content: bytes, **changed: str) -> bytes:
    """A file written anew, every value as text, as a form does."""
    return yaml.safe_dump(yaml.load(content, yaml.BaseLoader) | changed, allow_unicode=True).encode()


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(EXAMPLE / "content").as_posix())
def test_a_file_that_says_the_same_is_as_it_was_to_the_byte(path: Path) -> None:
    before = path.read_bytes()
    assert restored(before, anew(before), path.name) == before


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(EXAMPLE / "content").as_posix())
def test_only_the_line_of_a_changed_title_changes(path: Path) -> None:
    before = path.read_bytes()
    made = restored(before, anew(before, title="Enw arall"), path.name)
    assert made is not None
    pairs = list(zip(before.split(b"\n"), made.split(b"\n"), strict=True))
    assert [new for old, new in pairs if old != new] in ([b"title: Enw arall"], [b'title: "Enw arall"'])


def test_what_is_new_is_added_and_notes_stay() -> None:
    made = restored(BEFORE, anew(BEFORE, short="P"), "plan.yml")
    assert made is not None
    assert made.replace(b"short: P\n", b"") == BEFORE


@pytest.mark.parametrize(
    "now",
    [
        pytest.param(BEFORE.replace(b"  - id: B\n", b""), id="an item is gone"),
        pytest.param(BEFORE.replace(b"id: A", b"id: C").replace(b"id: B", b"id: A"), id="items are others"),
        pytest.param(BEFORE.replace(b"former: [one, two]", b"former: one"), id="another shape"),
        pytest.param(BEFORE.replace(b"title", b"\ttitle"), id="no YAML"),
        pytest.param(b"", id="nothing"),
    ],
)
def test_what_would_not_say_the_same_is_left_alone(now: bytes) -> None:
    assert restored(BEFORE, now, "plan.yml") is None
