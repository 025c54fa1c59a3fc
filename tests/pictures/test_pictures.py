"""Every picture is small, safe, seen by everybody, the same each time, and named and described in each language."""

from __future__ import annotations

import hashlib
import os
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from html import escape
from itertools import pairwise
from xml.etree.ElementTree import Element, fromstring

import pytest

from pawb.languages import codes, spelling
from pawb.pictures import Picture, pictures
from pawb.pictures.contact_sheet import sheet
from pawb.pictures.parts.paint import GREY, GROUND, INK, LINE, PAINTS, RED, WOOD, YELLOW, dot, line, path, whole
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
DARK_SKINS = {skin for skin, drawn in SKINS.items() if drawn != INK}
DARK_PAGE = "#141414"


def _luminance(colour: str) -> float:
    """Source: WCAG 2.2, relative luminance."""
    red, green, blue = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    return sum(
        part * (value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4)
        for part, value in ((0.2126, red), (0.7152, green), (0.0722, blue))
    )


def _contrast(one: str, other: str) -> float:
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _grey(colour: str) -> str:
    """As a copier without colours has it (ITU-R BT.601)."""
    red, green, blue = (int(colour[place : place + 2], 16) for place in (1, 3, 5))
    return "#" + f"{round(0.299 * red + 0.587 * green + 0.114 * blue):02x}" * 3


def _shapes(element: Element, stroke: str = "none", fill: str = "black") -> Iterator[tuple[Element, str, str]]:
    """Every shape with its fill and its line, inherited or its own."""
    stroke, fill = element.get("stroke", stroke), element.get("fill", fill)
    if element.tag not in (f"{SVG}g", f"{SVG}svg"):
        yield element, fill, stroke
    for child in element:
        yield from _shapes(child, stroke, fill)


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


@pytest.mark.parametrize("seen", [str, _grey], ids=["in colour", "in greyscale"])
def test_every_part_stands_out_from_what_is_beside_it(seen: Callable[[str], str]) -> None:
    """WCAG 2.2, 1.4.11: 3:1. Each part has a line around it that stands out from it."""
    assert [name for name, one in pictures().items() if not _stands_out(one.svg, seen)] == []


def _stands_out(svg: str, seen: Callable[[str], str]) -> bool:
    shapes = list(_shapes(fromstring(svg)))[1:]
    for (before, _, _), (shape, fill, stroke) in pairwise([(Element("none"), "none", "none"), *shapes]):
        within = before.get("d") == shape.get("d") and _width(before) - _width(shape) >= 2 * LINE
        on_dark_skin = GROUND in (fill, stroke) and _on_dark_skin(shape, shapes)
        if fill == "none":  # a line: of ink, or the inside of one of ink
            good = stroke == INK or within or on_dark_skin
        elif stroke == "none":  # a spot
            good = fill == INK or on_dark_skin
        elif fill in DARK_SKINS:  # darker than whatever may be on the other side of its line
            good = all(_contrast(seen(fill), seen(paint)) >= 3 for paint in PAINTS)
        else:
            good = fill == stroke or _contrast(seen(fill), seen(stroke)) >= 3
        if not good:
            return False
    return True


@pytest.mark.parametrize(
    "part", [dot(9, 9, 5, YELLOW), line("M0 0h9", GREY), path("M0 0h9v9z", f'{WOOD}" stroke="{RED}')]
)
def test_a_part_that_melts_into_what_is_beside_it_is_found(part: str) -> None:
    assert not _stands_out(whole(part), str)


def _width(shape: Element) -> float:
    return float(shape.get("stroke-width", LINE))


def _on_dark_skin(shape: Element, shapes: list[tuple[Element, str, str]]) -> bool:
    """Whether the face that a light line is drawn on is one of the dark ones."""
    place = next(place for place, (one, _, _) in enumerate(shapes) if one is shape)
    return next((fill for _, fill, _ in reversed(shapes[:place]) if fill in SKINS), "") in DARK_SKINS


@pytest.mark.parametrize("seen", [str, _grey], ids=["in colour", "in greyscale"])
def test_every_face_can_be_seen(seen: Callable[[str], str]) -> None:
    for skin, drawn in SKINS.items():
        assert _contrast(seen(skin), seen(drawn)) >= 3
        assert skin in DARK_SKINS or _contrast(seen(skin), seen(INK)) >= 3


def test_each_brings_its_own_light_ground() -> None:
    """Dark pages and forced colours leave a picture as it is, so its edge and its lines must hold on both."""
    assert all(f'<rect width="240" height="240" rx="14" fill="{GROUND}"/>' in one.svg for one in pictures().values())
    assert _contrast(GROUND, INK) >= 7
    assert _contrast(GROUND, DARK_PAGE) >= 3


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
