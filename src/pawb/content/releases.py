"""The results of each version that was published, `content/releases.yml`: one line for each, written by a build."""

from __future__ import annotations

import os
from pathlib import Path

from pawb.content.bind import bind
from pawb.content.model.releases import Release, Releases
from pawb.content.names import known
from pawb.content.references import ids_of
from pawb.content.source import read as read_source
from pawb.content.whole import write
from pawb.findings import Finding

FILE = "content/releases.yml"
"""Their place in a project."""

HEAD = """\
# What each published version was found to be. `pawb build --record NAME` adds a line.
# Beth a gafwyd ym mhob fersiwn a gyhoeddwyd. Mae `pawb build --record ENW` yn ychwanegu llinell.
releases:
"""


def read(project: Path) -> tuple[tuple[Release, ...], list[Finding]]:
    """The versions of a project, oldest first, and what is wrong with the file."""
    path = project / FILE
    if not os.path.lexists(path):
        return (), []
    source = read_source(path, project)
    if source.root is None:
        return (), [*source.findings]
    root, findings = known(Releases, source.root)
    bound, problems = bind(Releases, {"": root}, files=1)
    findings += [*source.findings, *problems, *ids_of(Releases, {"": root})[1]]
    return (tuple(sorted(bound[""].releases, key=lambda release: release.on)) if bound else ()), findings


def record(project: Path, release: Release) -> None:
    """Add a version to those of a project, in the place of one that had its name; the file is written whole.

    Raises OSError where it cannot be written.
    """
    others = [other for other in read(project)[0] if other.id != release.id]
    lines = map(_line, sorted([*others, release], key=lambda release: release.on))
    write(project / FILE, (HEAD + "".join(lines)).encode())


def _line(release: Release) -> str:
    said = ", ".join(f"{name}: {value}" for name, value in release.model_dump(mode="json").items())
    return f"  - {{{said}}}\n"
