"""The words of the home page: what this is, the publications, the promised formats, and how to reach us."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from pawb.document.nodes import Field
from pawb.render import template


@dataclass(frozen=True, slots=True)
class Entry:
    """One publication on the home page. `easy` is the address of its easy-read version, or nothing."""

    address: str
    title: Markup
    summary: Markup
    easy: str


def render(
    code: str,
    name: Markup,
    about: Markup,
    publications: Sequence[Entry],
    formats: Sequence[Field],
    contacts: Sequence[Field],
) -> Markup:
    """The home page's words in the language `code`."""
    html = template("home.html").render(
        c=code,
        name=name,
        about=about,
        publications=publications,
        formats=formats,
        contacts=contacts,
        href=lambda link: "",
    )
    return Markup(html)
