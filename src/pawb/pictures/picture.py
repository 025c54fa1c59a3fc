"""What a picture is: its name and what it shows, in words of each language, and its SVG."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture for one idea."""

    name: Mapping[str, str]
    """The idea, by language."""
    alt: Mapping[str, str]
    """What is to be seen, by language, for where the picture stands without the words that it repeats."""
    svg: str


def picture(name: tuple[str, str], alt: tuple[str, str], svg: str) -> Picture:
    """A picture with its name and what it shows, each in English and in Welsh."""
    return Picture(dict(zip(("en", "cy"), name, strict=True)), dict(zip(("en", "cy"), alt, strict=True)), svg)
