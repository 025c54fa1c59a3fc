"""The words of the accessibility statement, and of the test script that stands below it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from pawb.document.nodes import Field, Table
from pawb.render import template

Item = tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class Statement:
    """What stands in the statement in one language."""

    language: str
    site: str
    organisation: str
    status: str
    failures: Sequence[Item]
    burdens: Sequence[Item]
    outside: Sequence[Markup]
    untested: Sequence[str]
    """What people have not tested yet, in words."""
    by_people: Table
    prepared: Sequence[str]
    """When it was prepared and reviewed, in words."""
    as_at: str
    """The day of which it tells; empty where that is not known."""
    run: Table
    by_standard: str
    """What was judged of PDFs by their standard, in words; empty where nothing was."""
    limits: Sequence[str]
    """What the checks that ran do not tell, in words."""
    releases: Table
    """What published versions were found to be; no rows where nothing was kept."""
    contacts: Item
    service: Markup
    """Whom to turn to if we do not answer well."""
    script: str
    """Address of the test script."""


@dataclass(frozen=True, slots=True)
class Script:
    """What stands in the test script in one language."""

    language: str
    statement: str
    """Address of the statement."""
    pages: Table
    page_checks: Table
    pdf_checks: Table | None


def render(statement: Statement) -> Markup:
    """The statement's words."""
    return Markup(template("statement.html").render(statement=statement, c=statement.language))


def render_script(script: Script) -> Markup:
    """The script's words."""
    return Markup(template("test_script.html").render(script=script, c=script.language))
