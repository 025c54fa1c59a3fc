"""The words of the contact page: how to reach us and be heard, and the formats that can be asked for."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from pawb.document.nodes import Field
from pawb.render import template


def render(
    code: str, contacts: Sequence[Field], formats: Sequence[Field], heard: Sequence[tuple[str, Markup]]
) -> Markup:
    """The contact page's words in the language `code`; `heard` is where more ways to be heard are: address, title."""
    html = template("contact.html").render(
        c=code, contacts=contacts, formats=formats, heard=heard, href=lambda link: ""
    )
    return Markup(html)
