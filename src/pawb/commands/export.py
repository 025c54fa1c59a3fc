"""`pawb export`: chosen PDFs, for the communications team."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

import click

from pawb.commands import AS_AT, Day
from pawb.commands.build import Progress, colour
from pawb.content.faults.fields import did_you_mean
from pawb.content.library import Library
from pawb.content.profiles import built_in
from pawb.document.nodes import Document
from pawb.document.readings import READINGS
from pawb.languages import codes, language
from pawb.press import documents, editions, press
from pawb.render.large_print.standards import PDF_2, Source
from pawb.report import terminal

HELP = {
    "en": "Make chosen PDFs: pawb export large-print standards --language cy --size 24. "
    "Without names: all publications.",
    "cy": "Gwneud ffeiliau PDF dethol: pawb export large-print standards --language cy --size 24. "
    "Heb enwau: pob cyhoeddiad.",
}
OPTIONS = {
    "en": {
        "language": "Which language; may be given more than once. Without it: all.",
        "size": "Size of the print in points.",
        "reading": "The full version, the summary, the easy-read version, or all.",
        "to": "Folder to put them in.",
        "archive": "For the archive: PDF/UA-2 and PDF/A-4f, with the YAML of the document inside.",
    },
    "cy": {
        "language": "Pa iaith; gellir ei rhoi fwy nag unwaith. Hebddi: pob un.",
        "size": "Maint y print mewn pwyntiau.",
        "reading": "Y fersiwn lawn, y crynodeb, y fersiwn hawdd ei deall, neu bob un (all).",
        "to": "Ffolder i'w rhoi ynddo.",
        "archive": "Ar gyfer yr archif: PDF/UA-2 a PDF/A-4f, gyda YAML y ddogfen y tu mewn.",
    },
}
WORDS = {
    "en": {
        "progress": "Making PDFs",
        "unknown": 'There is no publication "{name}".{suggestion} There are: {known}.',
        "nothing": "No publication has what you asked for, so nothing was made.",
    },
    "cy": {
        "progress": "Gwneud ffeiliau PDF",
        "unknown": 'Nid oes cyhoeddiad o\'r enw "{name}".{suggestion} Y rhai sydd ar gael: {known}.',
        "nothing": "Nid oes gan unrhyw gyhoeddiad yr hyn y gofynnoch amdano, felly ni wnaed dim.",
    },
}


def command(code: str) -> click.Command:
    """`pawb export` in a language."""
    said = OPTIONS[code]

    @click.command("export", help=HELP[code])
    @click.argument("format", type=click.Choice(["large-print"]))
    @click.argument("publications", nargs=-1)
    @click.option("--language", "languages", type=click.Choice(codes()), multiple=True, help=said["language"])
    @click.option(
        "--size", type=click.Choice([str(p.size) for p in built_in().values()]), default="18", help=said["size"]
    )
    @click.option("--reading", type=click.Choice([*READINGS, "all"]), default="all", help=said["reading"])
    @click.option("--to", type=click.Path(file_okay=False, path_type=Path), default=Path("exports"), help=said["to"])
    @click.option("--archive", is_flag=True, help=said["archive"])
    @click.option("--as-at", type=Day(), help=AS_AT[code])
    def export(
        format: str,
        publications: tuple[str, ...],
        languages: tuple[str, ...],
        size: str,
        reading: str,
        to: Path,
        archive: bool,
        as_at: date | None,
    ) -> int:
        return run(Path.cwd(), code, publications, languages or codes(), int(size), reading, to, archive, as_at)

    return export


def run(
    project: Path,
    code: str,
    publications: tuple[str, ...],
    languages: tuple[str, ...],
    size: int,
    reading: str,
    to: Path,
    archive: bool,
    as_at: date | None,
) -> int:
    """Make the chosen PDFs and say where they are; 1 if one could not be made."""
    from pawb.site.edition import read

    words = WORDS[code]
    library, report = read(project, as_at)
    if report.failed:
        click.echo(terminal.report(report, code, colour=colour()), nl=False)
        return 1
    known = [publication.id for publication in library.publications]
    for name in publications:
        if name not in known:
            suggestion = did_you_mean(name, known)[code]
            click.echo(words["unknown"].format(name=name, suggestion=suggestion, known=", ".join(known)), err=True)
            return 2

    def wanted(document: Document) -> bool:
        of_these = document.publication in (publications or known) and document.language in languages
        return of_these and reading in (document.reading, "all")

    composed = list(documents(library))
    chosen = editions(library, composed, [next(p for p in library.profiles.values() if p.size == size)], wanted)
    if not chosen:
        click.echo(words["nothing"], err=True)
        return 1
    if archive:
        files = {(document.key, document.language): document.file for document in composed}
        chosen = [
            replace(edition, standard=PDF_2, sources=(_source(project, files[edition.key, edition.language], library),))
            for edition in chosen
        ]
    progress = Progress(words["progress"])
    made, findings = press(chosen, project / ".pawb" / "cache", on_made=lambda one: progress(one, len(chosen)))
    # As in the content, so that publications of the same name in two folders keep apart.
    folders = {document.key: project / to / Path(document.publication).parent for document in composed}
    spoken = language(code)
    for one in made:
        folder = folders[one.edition.key]
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(one.path, folder / one.edition.file)
        click.echo(f"{folder / one.edition.file}  ({spoken.count('page', one.pages)}, {spoken.file_size(one.bytes)})")
    for finding in findings:
        click.echo(f"{finding.place}  {finding.message(code)} {finding.mend(code)}", err=True)
    return int(len(made) < len(chosen))


def _source(project: Path, file: str, library: Library) -> Source:
    """A file of the content, with the day on which git saw it change last or, unknown to git, the disk did."""
    path = project / file
    changed = library.changed.get(file) or date.fromtimestamp(path.stat().st_mtime)
    return Source(path.name, path.read_bytes(), changed)
