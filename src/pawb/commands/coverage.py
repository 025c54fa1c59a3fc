"""`pawb coverage`: how much there is in each language, and what a change has left behind."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click

from pawb.checks import booklet
from pawb.checks import run as run_checks
from pawb.checks.score_card import grades
from pawb.commands.screen import colour
from pawb.content.coverage import Told, told
from pawb.content.library import Library
from pawb.content.load import load
from pawb.history import UnknownRevision, former, since
from pawb.report import coverage as report

HELP = {
    "en": "Show how much there is of each publication in each language, and which texts a change has left behind.",
    "cy": "Dangos faint o bob cyhoeddiad sydd ym mhob iaith, a pha destunau y mae newid wedi'u gadael ar ôl.",
}
JSON = {"en": "Print it as JSON.", "cy": "Ei argraffu fel JSON."}
SINCE = {
    "en": "Only the texts that have changed since this branch, tag or commit.",
    "cy": "Dim ond y testunau sydd wedi newid ers y gangen, y tag neu'r comit hwn.",
}
NONE = {
    "en": "No change has left the other language behind.",
    "cy": "Nid oes newid wedi gadael yr iaith arall ar ôl.",
}
UNTOUCHED = {
    "en": "No text has changed since {revision}.",
    "cy": "Nid oes unrhyw destun wedi newid ers {revision}.",
}
UNKNOWN = {
    "en": 'Git does not know "{revision}", or it holds no content. Name a branch, a tag or a commit, such as main or '
    "HEAD~1. Where only the newest version was fetched, run first: git fetch --unshallow",
    "cy": 'Nid yw git yn adnabod "{revision}", neu nid oes cynnwys ynddo. Enwch gangen, tag neu gomit, fel main neu '
    "HEAD~1. Os mai'r fersiwn ddiweddaraf yn unig a nôlwyd, rhedwch yn gyntaf: git fetch --unshallow",
}


def command(code: str) -> click.Command:
    """`pawb coverage` in a language."""

    @click.command("coverage", help=HELP[code])
    @click.option("--changed-since", "revision", metavar="REV", help=SINCE[code])
    @click.option("--json", "as_json", is_flag=True, help=JSON[code])
    def coverage(revision: str | None, as_json: bool) -> int:
        return run(Path.cwd(), code, revision, as_json)

    return coverage


def run(project: Path, code: str, revision: str | None, as_json: bool) -> int:
    """Show the coverage of `project`, or what changed in it since a revision; 2 where git does not know that."""
    library = load(project)
    units = [*library.units(), *library.retold()]
    try:
        before = since(project, revision, units) if revision is not None else former(project, library.units())
    except UnknownRevision:
        click.echo(UNKNOWN[code].format(revision=revision), err=True)
        return 2
    shown = [unit for unit in units if (unit.key in before if revision is not None else unit.state in report.APART)]
    if as_json:
        click.echo(report.data(library, shown, before, revision, _told(library), grades(library)), nl=False)
        return 0
    if revision is None:
        click.echo(report.table(library, code))
        click.echo(report.easy_read(_told(library), code))
        click.echo(report.score_cards(grades(library), code))
    none = UNTOUCHED[code].format(revision=revision) if revision else NONE[code]
    click.echo(report.changes(shown, before, code, colour=colour()).rstrip() or none)
    return 0


def _told(library: Library) -> Iterator[Told]:
    """How easy read tells each publication, held against its rules."""
    found = run_checks("easy_read", booklet.gather(library)).findings
    return told(library, [finding for finding in found if finding.rule.level == "error"])
