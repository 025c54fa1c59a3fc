"""The words of the home page: what this is, the publications, what changed lately, other formats, having a say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from pawb.render import template


@dataclass(frozen=True, slots=True)
class Entry:
    """One publication on the home page. `easy` is the address of its easy-read version, or nothing."""

    address: str
    title: Markup
    summary: Markup
    easy: str


@dataclass(frozen=True, slots=True)
class Changed:
    """A publication that changed: its address, its title, and what it says of that, if it does."""

    address: str
    title: Markup
    notes: tuple[Markup, ...]


@dataclass(frozen=True, slots=True)
class Day:
    """A day on which publications changed."""

    day: str
    changed: Sequence[Changed]


@dataclass(frozen=True, slots=True)
class Home:
    """What stands on the home page of one language."""

    language: str
    name: Markup
    about: Markup
    publications: Sequence[Entry]
    lately: Sequence[Day]
    ready: Markup
    """The formats that are ready."""
    asking: Markup
    """How to ask for a promised one."""
    contact: str
    """Address of the contact page."""
    heard: Sequence[tuple[str, Markup]]
    """Where more ways to be heard are: address and title."""


def render(home: Home) -> Markup:
    """The home page's words."""
    return Markup(template("home.html").render(home=home, c=home.language))
