"""`pawb check`: everything a build proves, without publishing it."""

from __future__ import annotations

from pathlib import Path

import click

from pawb.checks import Report
from pawb.commands.build import Progress, colour
from pawb.report import coverage, data, terminal

HELP = {
    "en": "Check the content, the pages and the PDFs, without publishing. WHAT: all, accessibility or translations.",
    "cy": "Gwirio'r cynnwys, y tudalennau a'r ffeiliau PDF, heb gyhoeddi. WHAT: all, accessibility neu translations.",
}
JSON = {"en": "Print the report as JSON.", "cy": "Argraffu'r adroddiad fel JSON."}
WORDS = {"en": "Making PDFs", "cy": "Gwneud ffeiliau PDF"}
FAMILIES = {
    "all": ("pair", "page", "pdf", "theme"),
    "accessibility": ("page", "pdf", "theme"),
    "translations": ("pair",),
}


def command(code: str) -> click.Command:
    """`pawb check` in a language."""

    @click.command("check", help=HELP[code])
    @click.argument("what", type=click.Choice(list(FAMILIES)), default="all")
    @click.option("--json", "as_json", is_flag=True, help=JSON[code])
    def check(what: str, as_json: bool) -> int:
        return run(Path.cwd(), code, what, as_json)

    return check


def run(project: Path, code: str, what: str, as_json: bool) -> int:
    """Check `project`; 1 if something found must stop publishing."""
    from pawb.site.edition import read
    from pawb.site.make import make

    library, report = read(project)
    if what != "translations":
        report = make(project, project / ".pawb" / "check", Progress(WORDS[code])).report
    report = Report(report.findings, {f: counts for f, counts in report.inspected.items() if f in FAMILIES[what]})
    if as_json:
        click.echo(data.report(report), nl=False)
    else:
        if what != "accessibility":
            click.echo(coverage.report(library, code))
        click.echo(terminal.report(report, code, colour=colour()), nl=False)
    return int(report.failed)
