"""`pawb build`: the whole site, checked, into `site/`; what stood there stays until the new one is good."""

from __future__ import annotations

import os
import re
import shutil
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from pawb.commands import AS_AT, Day, reports
from pawb.commands.screen import Progress, colour
from pawb.commands.serve import serve
from pawb.content import releases
from pawb.content.load import load
from pawb.content.model.parts import ID
from pawb.content.model.releases import Release
from pawb.languages import codes, language
from pawb.report import terminal

if TYPE_CHECKING:
    from pawb.site.make import Site

HELP = {
    "en": "Make the whole site in site/: pages and PDFs in both languages, checked.",
    "cy": "Gwneud y wefan gyfan yn site/: tudalennau a ffeiliau PDF yn y ddwy iaith, wedi'u gwirio.",
}
SERVE = {
    "en": "Show the site as a preview that follows each change you save.",
    "cy": "Dangos y wefan fel rhagolwg sy'n dilyn pob newid yr ydych yn ei gadw.",
}
RECORD = {
    "en": "Keep the results under the NAME of a version, such as 1.2.0, in content/releases.yml. The accessibility "
    "statement shows how they change. What veraPDF found in the PDFs is kept too, if pawb check was run before.",
    "cy": "Cadw'r canlyniadau o dan ENW fersiwn, fel 1.2.0, yn content/releases.yml. Mae'r datganiad hygyrchedd yn "
    "dangos sut y maent yn newid. Cedwir hefyd yr hyn a ganfu veraPDF yn y ffeiliau PDF, os rhedwyd "
    "pawb check o'r blaen.",
}
WORDS = {
    "en": {
        "progress": "Making PDFs",
        "head": ("Language", "Pages", "PDFs"),
        "made": "{pages} pages and {pdfs} PDFs were made; {kept_pages} pages and {kept_pdfs} PDFs came from the cache.",
        "open": "Open: {path}",
        "recorded": "The results of {name} are in {path}. Publish it with them.",
        "refused": "Nothing was published. Mend the problems above, then run pawb build again.",
    },
    "cy": {
        "progress": "Gwneud ffeiliau PDF",
        "head": ("Iaith", "Tudalennau", "PDF"),
        "made": "Gwnaed {pages} tudalen a {pdfs} PDF; daeth {kept_pages} tudalen a {kept_pdfs} PDF o'r hyn a gadwyd.",
        "open": "Agorwch: {path}",
        "recorded": "Mae canlyniadau {name} yn {path}. Cyhoeddwch y fersiwn gyda nhw.",
        "refused": "Ni chyhoeddwyd dim. Trwsiwch y problemau uchod, yna rhedwch pawb build eto.",
    },
}


def command(code: str) -> click.Command:
    """`pawb build` in a language."""

    @click.command("build", help=HELP[code])
    @click.option("--serve", "preview", is_flag=True, help=SERVE[code])
    @click.option("--as-at", type=Day(), help=AS_AT[code])
    @click.option("--record", metavar="NAME", callback=_as_id, help=RECORD[code])
    @reports.option(code)
    def build(preview: bool, as_at: date | None, record: str | None, wanted: tuple[reports.Wanted, ...]) -> int:
        return serve(Path.cwd(), code) if preview else run(Path.cwd(), code, as_at, record, wanted)

    return build


def _as_id(context: click.Context, param: click.Parameter, name: str | None) -> str | None:
    """The name of a version; one that could not be its id is refused by click in its usual way."""
    if name is not None and not re.fullmatch(ID, name):
        raise click.BadParameter(name, context, param)
    return name


def run(
    project: Path,
    code: str,
    as_at: date | None,
    record: str | None = None,
    wanted: tuple[reports.Wanted, ...] = (),
) -> int:
    """Build the site of `project`; 1 if it may not be published, and then `site/` is as it was."""
    words = WORDS[code]
    new = project / ".pawb" / "site"
    site = beside(project, new, code, as_at, wanted)
    if site.report.failed:
        click.echo(words["refused"], err=True)
        return 1
    swap(new, project / "site")
    rows = [words["head"], *((language(c).name, str(site.pages[c]), str(site.pdfs[c])) for c in codes())]
    widths = [max(len(row[column]) for row in rows) for column in range(3)]
    for row in rows:
        click.echo(
            "  ".join(
                [
                    f"{row[0]:<{widths[0]}}",
                    *(f"{cell:>{width}}" for cell, width in zip(row[1:], widths[1:], strict=True)),
                ]
            )
        )
    pages, pdfs = site.pages.total(), site.pdfs.total()
    click.echo(
        str(words["made"]).format(
            pages=pages - site.pages_kept,
            pdfs=pdfs - site.pdfs_kept,
            kept_pages=site.pages_kept,
            kept_pdfs=site.pdfs_kept,
        )
    )
    click.echo(str(words["open"]).format(path=project / "site" / "index.html"))
    if record:
        releases.record(project, _release(record, as_at or date.today(), site, project))
        click.echo(str(words["recorded"]).format(name=record, path=releases.FILE))
    return 0


def _release(name: str, day: date, site: Site, project: Path) -> Release:
    """What a version was found to be."""
    from pawb.commands import pdfs

    states = [unit.state for unit in load(project).units()]
    valid, standards = pdfs.valid(project / "site", project / ".pawb" / "sound" / "verapdf.json")
    return Release(
        id=name,
        on=day,
        pages=site.pages.total(),
        pdfs=site.pdfs.total(),
        valid=valid,
        standards=tuple(standards),
        checks=sum(len(by_check) for by_check in site.report.inspected.values()),
        found=len(site.report.findings),
        excepted=len(site.report.excepted),
        texts=len(states),
        proofed=states.count("confirmed"),
    )


def beside(project: Path, new: Path, code: str, as_at: date | None, wanted: tuple[reports.Wanted, ...] = ()) -> Site:
    """Build the site of `project` in the folder `new`, beside what stands in its place, and tell what was found."""
    # Imported here: the engine takes half a second, and help and messages should not wait for it.
    from pawb.site.make import make

    site = make(project, new, Progress(str(WORDS[code]["progress"])), as_at)
    reports.write(site.report, wanted)
    click.echo(terminal.report(site.report, code, colour=colour()))
    return site


def swap(new: Path, site: Path) -> None:
    """Put the new site in the place of the old one, which is gone only once the new one stands."""
    old = new.with_name("old-site")
    _remove(old)
    if os.path.lexists(site):
        site.rename(old)
    new.rename(site)
    _remove(old)


def _remove(path: Path) -> None:
    """Remove a folder, or a file or link that stands in its place."""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path, ignore_errors=True)
    else:
        path.unlink(missing_ok=True)
