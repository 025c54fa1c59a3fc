"""`pawb form`: a form in the browser, beside a preview, for people who should never see YAML."""

from __future__ import annotations

from pathlib import Path

import click

from pawb.checks import Report
from pawb.commands.screen import colour
from pawb.content.load import load
from pawb.release.manifest import MANIFEST
from pawb.report import terminal

HELP = {
    "en": "Put a form for the content under admin/ of a preview in FOLDER. Never use it on a published site.",
    "cy": "Rhoi ffurflen ar gyfer y cynnwys o dan admin/ rhagolwg yn FFOLDER. Peidiwch byth â'i rhoi ar wefan "
    "gyhoeddedig.",
}
TO = {"en": "The folder of the preview.", "cy": "Ffolder y rhagolwg."}
WORDS = {
    "en": {
        "made": "The form is in {path}.",
        "published": "{path} is what is published. Name the folder of a preview.",
        "unfetched": "The form needs {package}, and it could not be fetched. Install npm (it comes with Node.js), "
        "connect to the internet, then run this again.",
    },
    "cy": {
        "made": "Mae'r ffurflen yn {path}.",
        "published": "{path} yw'r hyn a gyhoeddir. Enwch ffolder rhagolwg.",
        "unfetched": "Mae angen {package} ar y ffurflen, ac ni ellid ei nôl. Gosodwch npm (daw gyda Node.js), "
        "cysylltwch â'r rhyngrwyd, yna rhedwch hwn eto.",
    },
}


def command(code: str) -> click.Command:
    """`pawb form` in a language."""

    @click.command("form", help=HELP[code])
    @click.option("--to", metavar="FOLDER", type=click.Path(path_type=Path), required=True, help=TO[code])
    def run(to: Path) -> int:
        return form(Path.cwd(), code, to)

    return run


def form(project: Path, code: str, to: Path) -> int:
    """Put the form of `project` beside a preview; 1 if it cannot be made."""
    # Imported here: the engine takes half a second, and help and messages should not wait for it.
    from pawb.site.form import Unfetched, write

    words = WORDS[code]
    if to.resolve() == (project / "site").resolve() or (to / MANIFEST).exists():
        click.echo(words["published"].format(path=to), err=True)
        return 1
    library = load(project)
    report = Report(tuple(library.findings))
    if report.failed:
        click.echo(terminal.report(report, code, colour=colour()), nl=False)
        return 1
    try:
        click.echo(words["made"].format(path=write(library, project, to)))
    except Unfetched as error:
        click.echo(words["unfetched"].format(package=error), err=True)
        return 1
    return 0
