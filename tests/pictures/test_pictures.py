"""Every picture is small, safe, seen by everybody, the same each time, and named and described in each language."""

from __future__ import annotations

import hashlib
import os
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from html import escape
from xml.etree.ElementTree import fromstring

import pytest

from pawb.checks.contrast import contrast
from pawb.checks.drawn import DARK_SKINS, faint_parts, grey
from pawb.languages import codes, spelling
from pawb.pictures import Picture, pictures
from pawb.pictures.contact_sheet import sheet
from pawb.pictures.parts.paint import BLUE, GREY, GROUND, INK, PAINTS, RED, WOOD, YELLOW, dot, line, path, whole
from pawb.pictures.parts.people import HAIRS, SKINS

SVG = "{http://www.w3.org/2000/svg}"
MOST_BYTES = 3 * 1024
LINES = {"stroke", "stroke-width", "fill"}
ALLOWED = {
    "svg": {"viewBox"},
    "g": LINES | {"transform", "stroke-linejoin", "stroke-linecap"},
    "path": LINES | {"d"},
    "circle": LINES | {"cx", "cy", "r"},
    "rect": LINES | {"x", "y", "width", "height", "rx"},
}
NUMBERS = re.compile(r"[-+.\d\s,()a-zA-Z]*")
DARK_PAGE = "#141414"


def test_there_are_enough_of_them() -> None:
    assert len(pictures()) >= 100


def test_each_is_small() -> None:
    assert [name for name, one in pictures().items() if len(one.svg.encode()) > MOST_BYTES] == []


def test_each_holds_nothing_but_shapes() -> None:
    for name, one in pictures().items():
        for element in fromstring(one.svg).iter():
            assert element.attrib.keys() <= ALLOWED[element.tag.removeprefix(SVG)], name
            assert not (element.text or "").strip(), name
            for value in element.attrib.values():
                assert NUMBERS.fullmatch(value) or value in {*PAINTS, *HAIRS, *SKINS}, name


def test_every_part_stands_out_from_what_is_beside_it() -> None:
    assert {name: faint for name, one in pictures().items() if (faint := faint_parts(one.svg))} == {}


@pytest.mark.parametrize(
    "part", [dot(9, 9, 5, YELLOW), line("M0 0h9", GREY), path("M0 0h9v9z", f'{WOOD}" stroke="{RED}')]
)
def test_a_part_that_melts_into_what_is_beside_it_is_found(part: str) -> None:
    assert faint_parts(whole(part))


@pytest.mark.parametrize(
    ("name", "sound", "spoilt"),
    [
        ("rights", f' stroke="{GROUND}"', ""),  # eyes and mouth of ink on the darkest skin
        ("disabled-person", f'M-4-8h8" fill="{GREY}"', f'M-4-8h8" fill="{INK}"'),  # black glasses on it
        ("say-no", '<path d="M-13-4h0', f'<path stroke="{WOOD}" d="M-13-4h0'),  # another hue, as dark as the skin
        ("health", f'fill="{RED}"', f'fill="{RED}" stroke="{BLUE}"'),  # a line that only its hue tells from the paint
    ],
)
def test_what_would_be_lost_on_any_skin_or_in_greyscale_is_found(name: str, sound: str, spoilt: str) -> None:
    svg = pictures()[name].svg
    assert sound in svg
    assert faint_parts(svg.replace(sound, spoilt))


@pytest.mark.parametrize("seen", [str, grey], ids=["in colour", "in greyscale"])
def test_every_face_can_be_seen(seen: Callable[[str], str]) -> None:
    for skin, drawn in SKINS.items():
        assert contrast(seen(skin), seen(drawn)) >= 3
        assert skin in DARK_SKINS or contrast(seen(skin), seen(INK)) >= 3


def test_each_brings_its_own_light_ground() -> None:
    """Dark pages and forced colours leave a picture as it is, so its edge and its lines must hold on both."""
    assert all(f'<rect width="240" height="240" rx="14" fill="{GROUND}"/>' in one.svg for one in pictures().values())
    assert contrast(GROUND, INK) >= 7
    assert contrast(GROUND, DARK_PAGE) >= 3


@pytest.mark.parametrize("code", codes())
def test_each_is_named_and_described_in_each_language(code: str) -> None:
    texts = [text for one in pictures().values() for text in (one.name[code], one.alt[code])]
    assert all(texts)
    assert [text for text in texts if text.endswith(".")] == []
    words = (word.said for text in texts for word in spelling.words(text, code))
    assert [word for word in words if not spelling.known(word, code)] == []


def test_no_two_are_alike() -> None:
    kinds: tuple[Callable[[Picture], str], ...] = (
        lambda one: one.svg,
        lambda one: one.name["en"],
        lambda one: one.name["cy"],
    )
    for kind in kinds:
        assert [found for found, times in Counter(map(kind, pictures().values())).items() if times > 1] == []


def test_they_are_the_same_each_time() -> None:
    said = "from pawb.pictures import pictures; print(*(one.svg for one in pictures().values()), sep='')"
    digests = {
        hashlib.sha256(
            subprocess.run(
                [sys.executable, "-c", said],
                env=os.environ | {"PYTHONHASHSEED": seed, "LC_ALL": "C", "TZ": seed},
                capture_output=True,
                check=True,
            ).stdout
        ).hexdigest()
        for seed in ("1", "2")
    }
    assert len(digests) == 1


def test_all_of_them_can_be_looked_at() -> None:
    page = sheet(pictures())
    for name, one in pictures().items():
        assert f"picture: {name}<" in page
        assert all(f"{escape(one.name[code])}</strong>: {escape(one.alt[code])}</p>" in page for code in codes())
