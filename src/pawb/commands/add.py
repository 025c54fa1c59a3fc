"""`pawb add`: one more item in both languages, with the reference that comes next."""

from __future__ import annotations

from pathlib import Path

import click

from pawb.checks import Report
from pawb.commands.screen import colour
from pawb.content.adding import add, is_name, names, spots
from pawb.content.edit import replace
from pawb.content.load import load
from pawb.languages import codes
from pawb.report import terminal

HELP = {
    "en": "Add an item in both languages with the next reference: pawb add measure --in A1.2, pawb add standard.",
    "cy": "Ychwanegu eitem yn y ddwy iaith gyda'r cyfeirnod nesaf: pawb add measure --in A1.2, pawb add standard.",
}
IN = {
    "en": "Publication or item that it belongs to, when there are several.",
    "cy": "Y cyhoeddiad neu'r eitem y mae'n perthyn iddo, pan fo sawl un.",
}
WORDS = {
    "en": {
        "unread": "Nothing was added: mend the problems above first.",
        "unknown": 'There is nothing called "{what}" to add to. There is: {known}.',
        "none": "There is no {what} yet. Write the first one in the file of each language; then this adds more.",
        "which": "Say which it belongs to, with --in: {holders}.",
        "added": "{id} was added to {files}. Write what is empty there, then run: pawb check",
    },
    "cy": {
        "unread": "Nid ychwanegwyd dim: trwsiwch y problemau uchod yn gyntaf.",
        "unknown": 'Nid oes dim o\'r enw "{what}" i ychwanegu ato. Y rhai sydd ar gael: {known}.',
        "none": "Nid oes {what} eto. Ysgrifennwch yr un gyntaf yn ffeil pob iaith; wedyn bydd hwn yn ychwanegu rhagor.",
        "which": "Dywedwch i beth y mae'n perthyn, gyda --in: {holders}.",
        "added": "Ychwanegwyd {id} at {files}. Ysgrifennwch yr hyn sy'n wag yno, yna rhedwch: pawb check",
    },
}


def command(code: str) -> click.Command:
    """`pawb add` in a language."""

    @click.command("add", help=HELP[code])
    @click.argument("what")
    @click.option("--in", "holder", metavar="ID", help=IN[code])
    def run(what: str, holder: str | None) -> int:
        return put(Path.cwd(), code, what, holder)

    return run


def put(project: Path, code: str, what: str, holder: str | None) -> int:
    """Add an item to the content of a project; 1 if its files cannot be read, 2 if it is not clear to what."""
    words, library = WORDS[code], load(project)
    if not is_name(what):
        click.echo(words["unknown"].format(what=what, known=", ".join(names(library))), err=True)
        return 2
    found = spots(library, what)
    chosen = [spot for spot in found if holder in (None, spot.holder, spot.publication.id)]
    unread = [spot for spot in chosen if len(spot.publication.full.joined.sides) < len(codes())]
    known = {file for publication in library.publications for file in publication.full.files.values()}
    hidden = {f.place.file for f in library.findings if f.rule.level == "error"} - known
    if unread or (not found and hidden):  # what cannot be read may hold what is asked for
        click.echo(terminal.report(Report(tuple(library.findings)), code, colour=colour()), nl=False)
        click.echo(words["unread"], err=True)
        return 1
    if not found:
        click.echo(words["none"].format(what=what), err=True)
        return 2
    if len(chosen) != 1:
        listed = dict.fromkeys(spot.holder for spot in chosen or found)
        click.echo(words["which"].format(holders=", ".join(listed)), err=True)
        return 2
    id_, files = add(project, chosen[0])
    replace(files)
    named = ", ".join(path.relative_to(project).as_posix() for path in files)
    click.echo(words["added"].format(id=id_, files=named))
    return 0
