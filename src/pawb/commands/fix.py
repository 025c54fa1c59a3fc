"""`pawb fix`: mends in the content what can only have been meant in one way."""

from __future__ import annotations

from pathlib import Path

import click

from pawb.content.edit import replace
from pawb.content.mending import Mended, mend
from pawb.findings import Place

HELP = {
    "en": "Mend what is safe in the content: tabs, special spaces, missing quotes, line ends, order of names. "
    "Without names of files: all.",
    "cy": "Trwsio'r hyn sy'n ddiogel yn y cynnwys: tabiau, bylchau arbennig, dyfynodau coll, bylchau ar ddiwedd "
    "llinellau, trefn enwau. Heb enwau ffeiliau: pob un.",
}
WORDS = {
    "en": {
        "mended": "{place}  mended: {message}",
        "tidied": "{place}  spaces at the ends of lines removed",
        "ordered": "{place}  names put in their usual order",
        "done": "Files changed: {count}. See what changed: git diff. Then run: pawb check",
        "nothing": "There was nothing to mend that is safe to mend. Files read: {count}. See the rest: pawb check",
        "none": "{path}: there is no such file in content/.",
    },
    "cy": {
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
    def fix(files: tuple[Path, ...]) -> int:
        return run(Path.cwd(), code, files)

    return fix


def run(project: Path, code: str, files: tuple[Path, ...]) -> int:
    """Mend the files of a project's content, or those that are named, all or none; 2 for one that is not there."""
    words, content = WORDS[code], project / "content"
    found = sorted(path for path in content.rglob("*.yml") if path.is_file() and not path.is_symlink())
    known = {path.resolve(): path for path in found}
    for path in files:
        if path.resolve() not in known:
            click.echo(words["none"].format(path=path), err=True)
            return 2
    chosen = [known[path.resolve()] for path in files] or found
    changed = {}
    for path in chosen:
        before, name = path.read_bytes(), path.relative_to(project).as_posix()
        mended = mend(before, name)
        if mended.content != before:
            changed[path] = mended.content
            _tell(mended, name, code)
    replace(changed)
    click.echo(words["done"].format(count=len(changed)) if changed else words["nothing"].format(count=len(chosen)))
    return 0


def _tell(mended: Mended, name: str, code: str) -> None:
    words = WORDS[code]
    for fault in mended.faults:
        click.echo(words["mended"].format(place=fault.place, message=fault.message(code)))
    for what, so in (("tidied", mended.tidied), ("ordered", mended.ordered)):
        if so:
            click.echo(words[what].format(place=Place(name)))
