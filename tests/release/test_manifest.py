"""A published copy, read again: every altered, missing or extra file is named."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from pawb.release.manifest import MANIFEST, digest, read
from pawb.release.public import publish

FILES = {"index.html": b"Croeso", "cy/index.html": b"Cymraeg", "cy/dŵr.pdf": b"%PDF"}


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A small published site."""
    for name, content in FILES.items():
        path = tmp_path / "site" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    publish(tmp_path / "site", tmp_path / "www")
    return tmp_path / "www"


def test_what_was_published_is_sound(copy: Path) -> None:
    found = read(copy)
    assert found.sound
    assert found.inspected == len(FILES)


def test_every_changed_byte_is_found(copy: Path) -> None:
    chance = random.Random(20261122)
    for _ in range(1000):
        name = chance.choice(sorted(FILES))
        content = bytearray(FILES[name])
        content[chance.randrange(len(content))] ^= chance.randrange(1, 256)
        (copy / name).write_bytes(content)
        assert read(copy).altered == (name,)
        (copy / name).write_bytes(FILES[name])
    assert read(copy).sound


def test_missing_and_extra_files_are_named(copy: Path, tmp_path: Path) -> None:
    (copy / "cy/index.html").unlink()
    (copy / "en").mkdir()
    (copy / "en/index.html").write_text("English", encoding="utf-8")
    (tmp_path / "secret").write_text("secret", encoding="utf-8")
    (copy / "linked").symlink_to(tmp_path / "secret")
    found = read(copy)
    assert (found.altered, found.missing, found.extra) == ((), ("cy/index.html",), ("en/index.html", "linked"))
    assert not found.sound


def test_a_link_in_the_place_of_a_file_is_not_that_file(copy: Path, tmp_path: Path) -> None:
    (tmp_path / "same").write_bytes(FILES["index.html"])
    (copy / "index.html").unlink()
    (copy / "index.html").symlink_to(tmp_path / "same")
    assert read(copy).missing == ("index.html",)


@pytest.mark.parametrize("text", ["", "{", "[]", '{"files": []}', '{"files": {"a": 1}}', "[" * 100_000])
def test_a_manifest_that_cannot_be_read_is_refused(copy: Path, text: str) -> None:
    (copy / MANIFEST).write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match=MANIFEST):
        read(copy)


def test_a_manifest_of_nothing_is_not_sound(copy: Path) -> None:
    (copy / MANIFEST).write_text('{"files": {}}', encoding="utf-8")
    assert not read(copy).sound


def test_a_manifest_leads_nowhere_else(copy: Path, tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("secret", encoding="utf-8")
    (copy / MANIFEST).write_text('{"files": {"../secret": "0", "/etc/hostname": "0"}}', encoding="utf-8")
    assert read(copy).missing == ("../secret", "/etc/hostname")


def test_the_same_site_is_the_same_release(copy: Path, tmp_path: Path) -> None:
    publish(tmp_path / "site", tmp_path / "elsewhere")
    assert digest(copy) == digest(tmp_path / "elsewhere")
