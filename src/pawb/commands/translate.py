"""`pawb translate`: one package out to a translator, and back in again."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, get_args

import click

from pawb.checks import Report
from pawb.commands import Day, InOrder
from pawb.commands.screen import colour
from pawb.content.edit import replace
from pawb.content.faults.fields import did_you_mean
from pawb.content.ledger import How
from pawb.content.library import Library
from pawb.content.load import load
from pawb.history import former
from pawb.languages import codes, language
from pawb.report import terminal

if TYPE_CHECKING:
    from pawb.exchange.intake import Intake

HELP = {
    "en": {
        "translate": "Send texts to a translator, and take them back.",
        "out": "Write a package with what is missing or out of date, in the formats that translators use. PATH: a "
        "new folder, or a new file that ends in .zip.",
        "in": "Take back what a translator sent: a package, or one file of it. Only the texts that were answered "
        "change.",
    },
    "cy": {
        "translate": "Anfon testunau at gyfieithydd, a'u derbyn yn ôl.",
        "out": "Ysgrifennu pecyn o'r hyn sydd ar goll neu wedi dyddio, yn y fformatau y mae cyfieithwyr yn eu "
        "defnyddio. LLWYBR: ffolder newydd, neu ffeil newydd sy'n gorffen ag .zip.",
        "in": "Derbyn yn ôl yr hyn a anfonodd cyfieithydd: pecyn, neu un ffeil ohono. Dim ond y testunau a atebwyd "
        "sy'n newid.",
    },
}
OPTIONS = {
    "en": {
        "to": "The language to translate into. Without it: the one that is behind.",
        "all": "Every text, for instance to have drafts proof-read.",
        "who": "The role that stands for the translation, from content/site.yml.",
        "how": "written by a person, proofed (a machine's draft that a person has read), or draft (a machine's).",
        "as_at": "The day to write down (2026-11-22). Without it: today.",
    },
    "cy": {
        "to": "Yr iaith i gyfieithu iddi. Hebddi: yr un sydd ar ei hôl hi.",
        "all": "Pob testun, er enghraifft er mwyn i rywun brawfddarllen drafftiau.",
        "who": "Y rôl sy'n gyfrifol am y cyfieithiad, o content/site.yml.",
        "how": "written (gan berson), proofed (drafft peiriant y mae person wedi'i ddarllen) neu draft (gan beiriant).",
        "as_at": "Y diwrnod i'w nodi (2026-11-22). Hebddo: heddiw.",
    },
}
WORDS = {
    "en": {
        "lacking": "This needs a part of Pawb that is not installed ({name}). Install it: "
        "pip install 'pawb[translate]'",
        "nothing": "Nothing is missing or out of date. For every text: pawb translate out --all --to {code}",
        "which": "Say into which language: {choices}.",
        "choice": "--to {code} ({count})",
        "there": "{path} is there already. Give another name, or move it away first.",
        "suffix": "{path} is neither a folder nor a zip. Give a name that ends in .zip, or one without an ending for a "
        "folder.",
        "out": "{path}: {count}, into {language}.",
        "absent": "There is no file or folder {path}.",
        "role": 'There is no role "{name}".{suggestion} There are: {known}.',
        "refused": "Nothing was written.",
        "in": "Taken: {count}.",
        "left": "Left out: {count}.",
        "none": "Nothing in it differs from the content, so nothing was written.",
    },
    "cy": {
        "lacking": "Mae angen rhan o Pawb nad yw wedi'i gosod ({name}). Gosodwch hi: pip install 'pawb[translate]'",
        "nothing": "Nid oes dim ar goll nac wedi dyddio. Ar gyfer pob testun: pawb translate out --all --to {code}",
        "which": "Dywedwch i ba iaith: {choices}.",
        "choice": "--to {code} ({count})",
        "there": "Mae {path} yno eisoes. Rhowch enw arall, neu symudwch ef yn gyntaf.",
        "suffix": "Nid yw {path} yn ffolder nac yn zip. Rhowch enw sy'n gorffen ag .zip, neu un heb derfyniad ar gyfer "
        "ffolder.",
        "out": "{path}: {count}. Iaith y cyfieithiad: {language}.",
        "absent": "Nid oes ffeil na ffolder {path}.",
        "role": 'Nid oes rôl o\'r enw "{name}".{suggestion} Y rhai sydd ar gael: {known}.',
        "refused": "Ni ysgrifennwyd dim.",
        "in": "Derbyniwyd: {count}.",
        "left": "Gadawyd allan: {count}.",
        "none": "Nid oes dim ynddo'n wahanol i'r cynnwys, felly ni ysgrifennwyd dim.",
    },
}


def command(code: str) -> click.Command:
    """`pawb translate` in a language."""
    said, help_ = OPTIONS[code], HELP[code]

    @click.command("out", help=help_["out"])
    @click.argument("path", type=click.Path(path_type=Path), required=False)
    @click.option("--to", "target", type=click.Choice(codes()), help=said["to"])
    @click.option("--all", "everything", is_flag=True, help=said["all"])
    def out(path: Path | None, target: str | None, everything: bool) -> int:
        return send(Path.cwd(), code, path, target, everything)

    @click.command("in", help=help_["in"])
    @click.argument("path", type=click.Path(path_type=Path))
    @click.option("--who", metavar="ROLE", required=True, help=said["who"])
    @click.option("--how", type=click.Choice(get_args(How)), required=True, help=said["how"])
    @click.option("--as-at", type=Day(), help=said["as_at"])
    def take_back(path: Path, who: str, how: How, as_at: date | None) -> int:
        return take(Path.cwd(), code, path, who, how, as_at or date.today())

    return InOrder("translate", help=help_["translate"], commands={"out": out, "in": take_back})


def send(project: Path, code: str, path: Path | None, target: str | None, everything: bool) -> int:
    """Write the package of `project`; 1 if nothing is to be sent or the content cannot be read, 2 if asked wrongly."""
    words = WORDS[code]
    if path and path.suffix not in ("", ".zip"):
        return _say(words["suffix"].format(path=path), 2)
    try:
        from pawb.exchange import job, package
        from pawb.exchange.sealed import sealed
    except ImportError as error:
        return _say(words["lacking"].format(name=error.name), 1)
    library = load(project)
    if _unreadable(library, code):
        return 1
    units = list(library.units())
    before = former(project, units)
    jobs = {
        to: job.job(library, before, source, to, everything=everything)
        for to in codes()
        for source in codes()
        if to != source and target in (None, to)
    }
    behind = {to: found for to, found in jobs.items() if found.entries}
    if not behind:
        return _say(words["nothing"].format(code=target or codes()[0]), 1)
    spoken = language(code)
    if len(behind) > 1:
        choices = [
            words["choice"].format(code=to, count=spoken.count("text", len(found.entries)))
            for to, found in behind.items()
        ]
        return _say(words["which"].format(choices=spoken.listing(choices)), 2)
    ((to, chosen),) = behind.items()
    path = path or project / "exports" / f"translate-{to}.zip"
    if path.exists():
        return _say(words["there"].format(path=path), 2)
    files = package.write(chosen)
    if path.suffix == ".zip":
        replace({path: sealed(files)})
    else:
        replace({path / name: content for name, content in files.items()})
    count = spoken.count("text", len(chosen.entries))
    click.echo(words["out"].format(path=path, count=count, language=job.named(to)[code]))
    return 0


def take(project: Path, code: str, path: Path, who: str, how: How, day: date) -> int:
    """Take the answers at `path` into `project`; 1 if some or all could not be taken, 2 where nothing is so called."""
    words = WORDS[code]
    try:
        from pawb.exchange import intake, package
        from pawb.exchange.faults import Refused
    except ImportError as error:
        return _say(words["lacking"].format(name=error.name), 1)
    if not path.exists():
        return _say(words["absent"].format(path=path), 2)
    library = load(project)
    if _unreadable(library, code):
        return 1
    roles = [role.id for role in library.site.roles] if library.site else []
    if who not in roles:
        suggestion = did_you_mean(who, roles)[code]
        return _say(words["role"].format(name=who, suggestion=suggestion, known=", ".join(roles)), 2)
    try:
        found = intake.take(project, library, package.read(path), who, day, how)
    except Refused as refused:
        found = intake.Intake(refused=[refused.finding])
    if not found.refused:
        replace({project / file: content for file, content in found.files.items()})
    return _tell(found, code)


def _tell(found: Intake, code: str) -> int:
    words, spoken = WORDS[code], language(code)
    findings = (*found.refused, *found.left, *found.told)
    if findings:
        click.echo(terminal.report(Report(findings), code, colour=colour()), nl=False)
    if found.refused:
        return _say(words["refused"], 1)
    for key in found.taken:
        click.echo(key)
    if found.taken:
        click.echo(words["in"].format(count=spoken.count("text", len(found.taken))))
    if found.left:
        return _say(words["left"].format(count=spoken.count("text", len(found.left))), 1)
    if not found.taken:
        click.echo(words["none"])
    return 0


def _unreadable(library: Library, code: str) -> bool:
    """Whether the content has faults that stop reading; they are told."""
    faults = [finding for finding in library.findings if finding.rule.level == "error"]
    if faults:
        click.echo(terminal.report(Report(tuple(faults)), code, colour=colour()), nl=False)
    return bool(faults)


def _say(words: str, exit_code: int) -> int:
    click.echo(words, err=True)
    return exit_code
