"""The exceptions, `content/exceptions.yml`: what may be published although the languages are not yet equal."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from pawb.content.bind import bind
from pawb.content.ledger import covers
from pawb.content.model.exceptions import Excepted, Exceptions
from pawb.content.names import known
from pawb.content.references import ids_of, unresolved
from pawb.content.source import Source
from pawb.content.source import read as read_source
from pawb.findings import Finding, Place

FILE = "content/exceptions.yml"
"""Their place in a project."""

RULES = ("missing-text", "stale-translation")
"""What an exception is about that does not say which rule: the other language is missing, or was left behind."""


@dataclass(slots=True)
class Register:
    """Every exception, and what is wrong with them. `source` knows their places."""

    source: Source = field(default_factory=lambda: Source(FILE, None))
    exceptions: tuple[Excepted, ...] = ()
    findings: list[Finding] = field(default_factory=list)

    def place(self, exception: Excepted, name: str = "id") -> Place:
        """Where a field of an exception is written."""
        return self.source.place(["exceptions", self.exceptions.index(exception), name])

    def of(self, pair: str) -> Iterator[tuple[Excepted, str]]:
        """The exceptions that concern a file pair, each with every name that it has for something there."""
        return ((e, name) for e in self.exceptions for name in e.fields if covers(name, pair) or covers(pair, name))

    def about(self, rule: str, key: str) -> Iterator[tuple[Excepted, str]]:
        """The exceptions to a rule for the text of that key, each with the name that it has for it."""
        found = (e for e in self.exceptions if rule in ((e.rule,) if e.rule else RULES))
        return ((e, name) for e in found for name in e.fields if covers(name, key))


def read(project: Path, roles: set[str] | None) -> Register:
    """The exceptions of a project. `roles`: who may own one (None: not known, `site.yml` could not be read)."""
    path = project / FILE
    if not os.path.lexists(path):
        return Register()
    source = read_source(path, project)
    if source.root is None:
        return Register(source, findings=[*source.findings])
    root, findings = known(Exceptions, source.root)
    bound, problems = bind(Exceptions, {"": root}, files=1)
    findings += [*source.findings, *problems, *ids_of(Exceptions, {"": root})[1]]
    findings += unresolved(Exceptions, {"": root}, "", {}, {"role": roles})
    return Register(source, bound[""].exceptions if bound else (), findings)
