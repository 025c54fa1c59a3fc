"""What a picture is: its name and what it shows, in words of each language, and its file."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping
from dataclasses import dataclass

TYPES = {"svg": "image/svg+xml", "png": "image/png", "jpg": "image/jpeg"}
"""What a picture is kept as, by the ending of its file."""


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture for one idea."""

    name: Mapping[str, str]
    """The idea, by language."""
    alt: Mapping[str, str]
    """What is to be seen, by language, for where the picture stands without the words that it repeats."""
    content: bytes
    ending: str = "svg"

    @property
    def svg(self) -> str:
        """A drawing as text."""
        return self.content.decode()

    @property
    def url(self) -> str:
        """The picture itself as an address, for what has to be in one file."""
        return f"data:{TYPES[self.ending]};base64,{b64encode(self.content).decode()}"


class Unfit(Exception):
    """A file cannot be a picture: `reason` is a word of `content.faults.pictures.REASONS`."""

    def __init__(self, reason: str) -> None:
        self.reason = reason


def picture(name: tuple[str, str], alt: tuple[str, str], svg: str) -> Picture:
    """A picture with its name and what it shows, each in English and in Welsh."""
    return Picture(dict(zip(("en", "cy"), name, strict=True)), dict(zip(("en", "cy"), alt, strict=True)), svg.encode())
