"""The words of the site map: every page of a language, and everything that has a name in alphabetical order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from pawb.render import template


@dataclass(frozen=True, slots=True)
class Branch:
    """One place: its address, its title and reference, the title of what it belongs to, and the pages below it."""

    address: str
    title: str
    tag: str = ""
    within: str = ""
    branches: tuple[Branch, ...] = ()


def render(code: str, pages: Sequence[Branch], letters: Sequence[tuple[str, Sequence[Branch]]]) -> Markup:
    """The site map in the language `code`: its pages, and the names that stand under each letter."""
    return Markup(template("site_map.html").render(c=code, pages=pages, letters=letters))
