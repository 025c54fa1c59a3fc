"""`pawb fix`: mends in the content what can only have been meant in one way."""

from __future__ import annotations

from pathlib import Path

import click

from pawb.content.edit import replace
from pawb.content.mending import Mended, mend
from pawb.content.restored import restored
from pawb.findings import Place
from pawb.history import UnknownRevision, laid_out

HELP = {
    "en": "Mend what is safe in the content: tabs, special spaces, missing quotes, line ends, order of names. "
    "Without names of files: all.",
    "cy": "Trwsio'r hyn sy'n ddiogel yn y cynnwys: tabiau, bylchau arbennig, dyfynodau coll, bylchau ar ddiwedd "
    "llinellau, trefn enwau. Heb enwau ffeiliau: pob un.",
}
SINCE = {
    "en": "First write what a form saved as it was written in this version in git, but for what has changed.",
    "cy": "Yn gyntaf, ysgrifennu'r hyn a gadwodd ffurflen fel yr oedd wedi'i ysgrifennu yn y fersiwn hon yn git, "
    "heblaw am yr hyn sydd wedi newid.",
}
WORDS = {
    "en": {
        "restored": "{place}  written as before, but for what changed",
        "unknown": "git knows no version {revision} of the content here.",
        "mended": "{place}  mended: {message}",
        "tidied": "{place}  spaces at the ends of lines removed",
        "ordered": "{place}  names put in their usual order",
        "done": "Files changed: {count}. See what changed: git diff. Then run: pawb check",
        "nothing": "There was nothing to mend that is safe to mend. Files read: {count}. See the rest: pawb check",
        "none": "{path}: there is no such file in content/.",
    },
    "cy": {
        "restored": "{place}  ysgrifennwyd fel o'r blaen, heblaw am yr hyn a newidiodd",
        "unknown": "Nid yw git yn gwybod am fersiwn {revision} o'r cynnwys yma.",
        "mended": "{place}  trwsiwyd: {message}",
        "tidied": "{place}  tynnwyd bylchau ar ddiwedd llinellau",
        "ordered": "{place}  rhoddwyd yr enwau yn eu trefn arferol",
        "done": "Ffeiliau a newidiwyd: {count}. I weld beth a newidiodd: git diff. Yna rhedwch: pawb check",
        "nothing": "Nid oedd dim i'w drwsio y mae'n ddiogel ei drwsio. Ffeiliau a ddarllenwyd: {count}. I weld y "
        "gweddill: pawb check",
        "none": "{path}: nid oes ffeil o'r fath yn content/.",
    },
}


def command(code: str) -> click.Command:
    """`pawb fix` in a language."""

    @click.command("fix", help=HELP[code])
    @click.argument("files", nargs=-1, type=click.Path(path_type=Path))
    @click.option("--since", metavar="REV", help=SINCE[code])
    def fix(files: tuple[Path, ...], since: str | None) -> int:
        return run(Path.cwd(), code, files, since)

    return fix


def run(project: Path, code: str, files: tuple[Path, ...], since: str | None = None) -> int:
    """Mend the files of a project's content, or those that are named, all or none; 2 for one that is not there.

    Where a revision is named, they are first written in its style.
    """
    words, content = WORDS[code], project / "content"
    found = sorted(path for path in content.rglob("*.yml") if path.is_file() and not path.is_symlink())
    known = {path.resolve(): path for path in found}
    for path in files:
        if path.resolve() not in known:
            click.echo(words["none"].format(path=path), err=True)
            return 2
    chosen = [known[path.resolve()] for path in files] or found
    try:
        written = _as_written(project, chosen, since) if since else {}
    except UnknownRevision:
        click.echo(words["unknown"].format(revision=since), err=True)
        return 2
    changed = {}
    for path in chosen:
        before, name = path.read_bytes(), path.relative_to(project).as_posix()
        if path in written:
            click.echo(words["restored"].format(place=Place(name)))
        mended = mend(written.get(path, before), name)
        if mended.content != before:
            changed[path] = mended.content
            _tell(mended, name, code)
    replace(changed)
    click.echo(words["done"].format(count=len(changed)) if changed else words["nothing"].format(count=len(chosen)))
    return 0


def _as_written(project: Path, files: list[Path], since: str) -> dict[Path, bytes]:
    """The files that say the same, or more, in the style of a revision."""
    found = {}
    with laid_out(project, since) as folder:
        for path in files:
            name = path.relative_to(project).as_posix()
            before, now = folder / name, path.read_bytes()
            if before.is_file() and before.read_bytes() != now and (made := restored(before.read_bytes(), now, name)):
                found[path] = made
    return {path: made for path, made in found.items() if made != path.read_bytes()}


def _tell(mended: Mended, name: str, code: str) -> None:
    words = WORDS[code]
    for fault in mended.faults:
        click.echo(words["mended"].format(place=fault.place, message=fault.message(code)))
    for what, so in (("tidied", mended.tidied), ("ordered", mended.ordered)):
        if so:
            click.echo(words[what].format(place=Place(name)))
