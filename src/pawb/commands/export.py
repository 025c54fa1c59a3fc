"""`pawb export`: chosen PDFs in a folder with a page that lists them, for the communications team."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any, get_args

import click

from pawb.checks import Report
from pawb.commands import AS_AT, Day
from pawb.commands.exports import INDEX, Folder
from pawb.commands.screen import Progress, colour
from pawb.content.faults.fields import did_you_mean
from pawb.content.library import Library
from pawb.content.model.profiles import Paper, Profile
from pawb.document.markup import plain
from pawb.document.nodes import Document
from pawb.document.readings import READINGS
from pawb.languages import codes, language
from pawb.press import Edition, Made, documents, editions, press
from pawb.render.exports import Exported
from pawb.render.large_print.standards import PDF_2, Source
from pawb.report import terminal

HELP = {
    "en": "Make chosen PDFs: pawb export large-print standards --language cy --profile cream. "
    "Without names: all publications. The folder gets a page that lists its files.",
    "cy": "Gwneud ffeiliau PDF dethol: pawb export large-print standards --language cy --profile cream. "
    "Heb enwau: pob cyhoeddiad. Mae'r ffolder yn cael tudalen sy'n rhestru ei ffeiliau.",
}
OPTIONS = {
    "en": {
        "language": "Which language; may be given more than once. Without it: all.",
        "profile": "Which print: clear, large, large-20, giant, cream, yellow, white-on-black, booklet, or your own; "
        "may be given more than once. Without it: what the site offers.",
        "size": "The plainest print of this size in points; may be given more than once.",
        "paper": "Paper instead of the print's own; may be given more than once.",
        "reading": "The full version, the summary, the easy-read version, or all; may be given more than once.",
        "all": "In every print.",
        "to": "Folder to put them in.",
        "archive": "For the archive: PDF/UA-2 and PDF/A-4f, with the YAML of the document inside.",
    },
    "cy": {
        "language": "Pa iaith; gellir ei rhoi fwy nag unwaith. Hebddi: pob un.",
        "profile": "Pa brint: clear, large, large-20, giant, cream, yellow, white-on-black, booklet, neu un o'ch rhai "
        "chi; gellir ei roi fwy nag unwaith. Hebddo: yr hyn y mae'r wefan yn ei gynnig.",
        "size": "Y print plaenaf o'r maint hwn mewn pwyntiau; gellir ei roi fwy nag unwaith.",
        "paper": "Papur yn lle un y print ei hun; gellir ei roi fwy nag unwaith.",
        "reading": "Y fersiwn lawn, y crynodeb, y fersiwn hawdd ei deall, neu bob un (all); gellir ei roi fwy nag "
        "unwaith.",
        "all": "Ym mhob print.",
        "to": "Ffolder i'w rhoi ynddo.",
        "archive": "Ar gyfer yr archif: PDF/UA-2 a PDF/A-4f, gyda YAML y ddogfen y tu mewn.",
    },
}
UNKNOWN = date(1970, 1, 1)
"""The day of a file that git does not know, as reproducible archives have it: that of the disk differs by machine."""
WORDS = {
    "en": {
        "progress": "Making PDFs",
        "publication": 'There is no publication "{name}".{suggestion} There are: {known}.',
        "profile": 'There is no print profile "{name}".{suggestion} There are: {known}.',
        "size": "No print profile has {name} point. There are: {known}.",
        "nothing": "No publication has what you asked for, so nothing was made.",
        "taken": "{path} is not a page of Pawb's, so nothing was made. Choose another folder with --to.",
        "open": "Open: {path}",
    },
    "cy": {
        "progress": "Gwneud ffeiliau PDF",
        "publication": 'Nid oes cyhoeddiad o\'r enw "{name}".{suggestion} Y rhai sydd ar gael: {known}.',
        "profile": 'Nid oes proffil print o\'r enw "{name}".{suggestion} Y rhai sydd ar gael: {known}.',
        "size": "Nid oes proffil print o faint {name} pwynt. Y rhai sydd ar gael: {known}.",
        "nothing": "Nid oes gan unrhyw gyhoeddiad yr hyn y gofynnoch amdano, felly ni wnaed dim.",
        "taken": "Nid un o dudalennau Pawb yw {path}, felly ni wnaed dim. Dewiswch ffolder arall gyda --to.",
        "open": "Agorwch: {path}",
    },
}


@dataclass(frozen=True, slots=True)
class Wanted:
    """What somebody asked for; nothing given means whatever there is, or of prints what the site offers."""

    publications: Sequence[str]
    languages: Sequence[str]
    readings: Sequence[str]
    profiles: Sequence[str]
    sizes: Sequence[int]
    papers: Sequence[Paper]
    every_print: bool
    archive: bool

    def has(self, document: Document) -> bool:
        """Whether a document was asked for."""
        return all(
            not asked or one in asked or "all" in asked
            for one, asked in (
                (document.publication, self.publications),
                (document.language, self.languages),
                (document.reading, self.readings),
            )
        )

    def prints(self, library: Library) -> list[Profile]:
        """The print profiles that were asked for, on each paper that was."""
        known = library.profiles
        ids = [*self.profiles, *(_of_size(library, size) for size in self.sizes)]
        ids = list(known) if self.every_print else ids or list(library.printing.published)
        found = [known[id_] for id_ in dict.fromkeys(ids)]
        if not self.papers:
            return found
        papers = dict.fromkeys(self.papers)
        return [profile.model_copy(update={"paper": paper}) for profile in found for paper in papers]


def command(code: str) -> click.Command:
    """`pawb export` in a language."""
    said = OPTIONS[code]

    @click.command("export", help=HELP[code])
    @click.argument("format", type=click.Choice(["large-print"]))
    @click.argument("publications", nargs=-1)
    @click.option("--language", "languages", type=click.Choice(codes()), multiple=True, help=said["language"])
    @click.option("--profile", "profiles", metavar="ID", multiple=True, help=said["profile"])
    @click.option("--size", "sizes", type=int, multiple=True, help=said["size"])
    @click.option("--paper", "papers", type=click.Choice(get_args(Paper)), multiple=True, help=said["paper"])
    @click.option("--reading", "readings", type=click.Choice([*READINGS, "all"]), multiple=True, help=said["reading"])
    @click.option("--all", "every_print", is_flag=True, help=said["all"])
    @click.option("--archive", is_flag=True, help=said["archive"])
    @click.option("--to", type=click.Path(file_okay=False, path_type=Path), default=Path("exports"), help=said["to"])
    @click.option("--as-at", type=Day(), help=AS_AT[code])
    def export(format: str, to: Path, as_at: date | None, **asked: Any) -> int:
        return run(Path.cwd(), code, Wanted(**asked), to, as_at)

    return export


def run(project: Path, code: str, wanted: Wanted, to: Path, as_at: date | None) -> int:
    """Make what is wanted and say where it is; 1 if some cannot be given out, 2 if there is no such thing."""
    from pawb.site.edition import read
    from pawb.site.origins import in_print

    words, folder = WORDS[code], Folder(project / to)
    if folder.is_taken:
        click.echo(words["taken"].format(path=folder.path / INDEX), err=True)
        return 1
    library, report = read(project, as_at)
    if report.failed:
        click.echo(terminal.report(report, code, colour=colour()), nl=False)
        return 1
    if unknown := _unknown(wanted, library, code):
        click.echo(unknown, err=True)
        return 2
    composed = list(documents(library))
    chosen = editions(library, composed, wanted.prints(library), wanted.has)
    if not chosen:
        click.echo(words["nothing"], err=True)
        return 1
    by_edition = {(document.key, document.language): document for document in composed}
    if wanted.archive:
        chosen = [_archived(edition, _source(project, by_edition[_of(edition)].file, library)) for edition in chosen]
    progress = Progress(words["progress"])
    made, findings = press(chosen, project / ".pawb" / "cache", on_made=lambda one: progress(one, len(chosen)))
    sound = [one for one in made if not any(finding.rule.level == "error" for finding in one.findings)]
    files = [(_told(one, by_edition[_of(one.edition)], wanted.archive, library.as_at), one.path) for one in sound]
    if files:
        folder.add(files)
    spoken = language(code)
    for file, _ in files:
        click.echo(f"{folder.path / file.file}  ({spoken.count('page', file.pages)}, {spoken.file_size(file.bytes)})")
    if findings:
        told = Report(tuple(in_print(findings, chosen, composed, library)))
        click.echo(terminal.report(told, code), nl=False, err=True)
    if files:
        click.echo(words["open"].format(path=folder.path / INDEX))
    return int(len(sound) < len(chosen))


def _unknown(wanted: Wanted, library: Library, code: str) -> str:
    """What to say of the first name that stands for nothing; nothing where each stands for something."""
    publications = [publication.id for publication in library.publications]
    profiles = list(library.profiles)
    for name, known, of in (
        *((name, publications, "publication") for name in wanted.publications),
        *((name, profiles, "profile") for name in wanted.profiles),
    ):
        if name not in known:
            suggestion = did_you_mean(name, known)[code]
            return WORDS[code][of].format(name=name, suggestion=suggestion, known=", ".join(known))
    sizes = sorted({profile.size for profile in library.profiles.values()})
    for size in wanted.sizes:
        if size not in sizes:
            return WORDS[code]["size"].format(name=size, known=", ".join(map(str, sizes)))
    return ""


def _of_size(library: Library, size: int) -> str:
    return next(id_ for id_, profile in library.profiles.items() if profile.size == size)


def _of(edition: Edition) -> tuple[str, str]:
    return edition.key, edition.language


def _archived(edition: Edition, source: Source) -> Edition:
    ending = f"-{edition.language}.pdf"
    file = edition.file.removesuffix(ending) + f"-{language(edition.language).say('in_file_names_archive')}{ending}"
    return replace(edition, file=file, standard=PDF_2, sources=(source,))


def _source(project: Path, file: str, library: Library) -> Source:
    """A file of the content, with the day on which git saw it change last."""
    path = project / file
    return Source(path.name, path.read_bytes(), library.changed.get(file, UNKNOWN))


def _told(made: Made, document: Document, archive: bool, as_at: date | None) -> Exported:
    """A file as the page lists it. It stands as in the content, so that those of one name in two folders keep apart."""
    edition, words = made.edition, language(made.edition.language)
    reading = f", {words.say(READINGS[document.reading]).lower()}" if document.reading != "full" else ""
    part = f", {edition.part}" if edition.part else ""
    return Exported(
        file=(Path(document.publication).parent / edition.file).as_posix(),
        language=edition.language,
        title=plain(document.title) + reading + part,
        print=edition.profile.name(edition.language).lower(),
        size=edition.profile.size,
        paper=edition.profile.paper,
        archive=archive,
        pages=made.pages,
        bytes=made.bytes,
        as_at=as_at.isoformat() if as_at else "",
    )
