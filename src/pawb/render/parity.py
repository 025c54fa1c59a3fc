"""The words of the page that says how equal the languages are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from pawb.document.nodes import Field, Table
from pawb.render import template


@dataclass(frozen=True, slots=True)
class Parity:
    """What stands on the page in one language."""

    language: str
    lead: Sequence[str]
    """In short: what there is, and what a person has confirmed."""
    as_at: str
    """The day of which it tells; empty where that is not known."""
    by_publication: Table
    apart: str
    """How many texts differ."""
    exceptions: Sequence[tuple[Field, ...]]
    """What may differ for now: which texts, why, who answers for it, until when."""
    made: Table
    easy_read: Table | None
    """How it tells each publication; None where nothing has easy read."""
    duties: Table
    contact: str
    """Address of the contact page."""


def render(parity: Parity) -> Markup:
    """The page's words."""
    return Markup(template("parity.html").render(parity=parity, c=parity.language))
