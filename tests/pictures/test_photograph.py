"""A bitmap from outside: painted anew within limits, upright, and with nothing that a camera says of it."""

from __future__ import annotations

import random
import struct
import zlib
from contextlib import suppress
from io import BytesIO
from typing import Any

import pytest
from PIL import Image, PngImagePlugin

from pawb.checks.contrast import contrast
from pawb.checks.drawn import LEAST, tones
from pawb.pictures import Picture
from pawb.pictures.photograph import MOST_BYTES, SIDE, kind, repainted
from pawb.pictures.picture import Unfit

SECRET = "SecretCam 53.0234N"


def saved(kind: str, size: tuple[int, int] = (90, 60), mode: str = "RGB", **options: Any) -> bytes:
    out = BytesIO()
    Image.new(mode, size, options.pop("colour", "red")).save(out, kind, **options)
    return out.getvalue()


def exif(orientation: int = 1) -> Image.Exif:
    found = Image.Exif()
    found[0x010F], found[0x0112] = SECRET, orientation
    found.get_ifd(0x8825).update({1: "N", 2: (53.0, 2.0, 3.0)})
    return found


def png(width: int, height: int, data: bytes = b"") -> bytes:
    """A PNG that says how large it is and holds whatever it holds."""

    def chunk(name: bytes, held: bytes) -> bytes:
        return struct.pack(">I", len(held)) + name + held + struct.pack(">I", zlib.crc32(name + held))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(data)) + chunk(b"IEND", b"")


def said() -> PngImagePlugin.PngInfo:
    info = PngImagePlugin.PngInfo()
    info.add_text("Comment", SECRET)
    info.add_itxt("XML:com.adobe.xmp", SECRET)
    return info


@pytest.mark.parametrize(
    ("content", "ending"),
    [
        (saved("JPEG", exif=exif(), comment=SECRET.encode(), icc_profile=SECRET.encode()), "jpg"),
        (saved("JPEG", mode="CMYK", colour=0, exif=exif()), "jpg"),
        (saved("JPEG", mode="L", colour=90, exif=exif()), "jpg"),
        (saved("PNG", exif=exif(), pnginfo=said()), "png"),
        (saved("PNG", mode="P", colour=1, pnginfo=said()), "png"),
        (saved("PNG", mode="1", colour=1, pnginfo=said()), "png"),
        (saved("PNG", mode="LA", colour=(9, 0), pnginfo=said()), "png"),
        (saved("WEBP", exif=exif(), xmp=SECRET.encode()), "jpg"),
        (saved("PNG", (4000, 10)) + SECRET.encode(), "png"),
    ],
)
def test_only_its_pixels_are_left(content: bytes, ending: str) -> None:
    painted, is_ = repainted(content)
    assert is_ == ending
    assert b"Secret" not in painted
    with Image.open(BytesIO(painted)) as image:
        assert image.width == image.height <= SIDE
        assert not image.getexif()
        assert not {"exif", "icc_profile", "comment", "xmp", "Comment"} & image.info.keys()
    assert repainted(content) == (painted, is_)


def test_what_can_be_seen_through_stands_on_the_ground_of_every_picture() -> None:
    painted, _ = repainted(saved("PNG", mode="RGBA", colour=(0, 0, 0, 0)))
    with Image.open(BytesIO(painted)) as image:
        assert image.getpixel((45, 45)) == (0xFF, 0xF8, 0xEC)


def test_it_stands_upright_as_the_camera_was_held() -> None:
    out = BytesIO()
    image = Image.new("RGB", (80, 40), "white")
    image.paste("black", (0, 0, 20, 40))  # what is on the left was at the top
    image.save(out, "JPEG", exif=exif(orientation=6), quality=95)
    with Image.open(BytesIO(repainted(out.getvalue())[0])) as upright:
        assert upright.getpixel((40, 4)) < (60, 60, 60)
        assert upright.getpixel((40, 76)) > (200, 200, 200)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (png(30_000, 30_000), "large"),
        (png(2**31 - 1, 2**31 - 1), "large"),
        (png(60_000, 1_000), "large"),
        (b"\xff\xd8\xff" + bytes(MOST_BYTES), "large"),
        (png(100, 100), "damaged"),
        (png(0, 0), "damaged"),
        (saved("PNG", (300, 300))[:-60], "damaged"),
        (saved("JPEG", (300, 300))[:200], "damaged"),
        (saved("WEBP", (300, 300))[:60], "damaged"),
        (saved("GIF"), "damaged"),
        (saved("TIFF"), "damaged"),
        (saved("BMP"), "damaged"),
        (b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n", "damaged"),
        (b"<svg/>", "damaged"),
        (b"", "damaged"),
    ],
)
def test_what_is_too_large_or_damaged_is_refused_before_it_is_unpacked(content: bytes, reason: str) -> None:
    with pytest.raises(Unfit) as refused:
        repainted(content)
    assert refused.value.reason == reason


def test_its_first_bytes_say_what_it_is() -> None:
    assert [kind(saved(name)) for name in ("PNG", "JPEG", "WEBP", "GIF")] == ["png", "jpg", "webp", ""]


def test_whatever_is_done_to_a_bitmap_it_is_painted_or_refused() -> None:
    """Bytes changed at random, the same ones each time: nothing but `Unfit` is raised."""
    chance = random.Random(6)
    for kind_ in ("PNG", "JPEG", "WEBP"):
        whole = saved(kind_, exif=exif())
        for _ in range(100):
            spoilt = bytearray(whole)
            for _ in range(chance.randint(1, 9)):
                spoilt[chance.randrange(len(spoilt))] = chance.randrange(256)
            with suppress(Unfit):
                assert b"Secret" not in repainted(bytes(spoilt))[0]


@pytest.mark.parametrize(("colour", "stands_out"), [("black", True), ("#f7ca4d", False), ("pink", False)])
def test_whether_anything_stands_out_in_it_is_measured(colour: str, stands_out: bool) -> None:
    image, out = Image.new("RGB", (90, 90), "white"), BytesIO()
    image.paste(colour, (20, 20, 60, 60))
    image.save(out, "PNG")
    content, ending = repainted(out.getvalue())
    assert (contrast(*tones(Picture({}, {}, content, ending))) >= LEAST) is stands_out
