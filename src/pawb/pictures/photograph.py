"""Makes a photograph or another bitmap from outside safe and small: painted anew, without what a camera says of it.

A camera writes into the file where and when a photograph was taken (EXIF); none of that is published.
"""

from __future__ import annotations

import warnings
from io import BytesIO

from pawb.pictures.parts.paint import GROUND
from pawb.pictures.picture import Unfit

MOST_BYTES = 20_000_000
MOST_PIXELS = 50_000_000
"""As many as a telephone takes, and fewer than would fill a computer's memory."""

SIDE = 720
"""Pixels: sharp at the largest size that a page shows (320 px, twice as dense) and at 60 mm in print (300 dpi)."""

_BEGINS = {"png": b"\x89PNG\r\n\x1a\n", "jpg": b"\xff\xd8\xff", "webp": b"RIFF"}


def kind(content: bytes) -> str:
    """The ending that a bitmap should have by its first bytes; empty for what is none that is taken."""
    return next((ending for ending, begins in _BEGINS.items() if content.startswith(begins)), "")


def repainted(content: bytes) -> tuple[bytes, str]:
    """The bitmap as a square of at most `SIDE` pixels on a light ground, with nothing but its pixels; and its ending.

    How large it is gets looked at before anything is unpacked. Raises Unfit for one that is too large or damaged.
    """
    from PIL import Image, ImageFile, ImageOps

    if len(content) > MOST_BYTES:
        raise Unfit("large")
    lenient = ImageFile.LOAD_TRUNCATED_IMAGES  # WeasyPrint has half an image taken for a whole one
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of what is odd in a file; what is wrong with it is an exception
        ImageFile.LOAD_TRUNCATED_IMAGES = False
        try:
            with Image.open(BytesIO(content), formats=("PNG", "JPEG", "WEBP")) as image:
                if image.width * image.height > MOST_PIXELS:
                    raise Unfit("large")
                ending = "png" if image.format == "PNG" else "jpg"
                image.draft("RGB", (SIDE, SIDE))
                whole = image if image.mode in ("L", "LA", "RGB", "RGBA") else image.convert("RGBA")
                whole.thumbnail((SIDE, SIDE))
                seen = ImageOps.exif_transpose(whole).convert("RGBA")
        except (Unfit, Image.DecompressionBombError):
            raise Unfit("large") from None
        except Exception:  # a hostile file can make its reader fail in any way
            raise Unfit("damaged") from None
        finally:
            ImageFile.LOAD_TRUNCATED_IMAGES = lenient
    side = max(seen.size)
    square = Image.new("RGB", (side, side), GROUND)
    square.paste(seen, ((side - seen.width) // 2, (side - seen.height) // 2), seen)
    out = BytesIO()
    if ending == "png":
        square.save(out, "PNG", optimize=True)
    else:
        square.save(out, "JPEG", quality=85, optimize=True)
    return out.getvalue(), ending
