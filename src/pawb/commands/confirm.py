"""`pawb confirm`: stamps texts that say the same in every language, once somebody has read them side by side."""

from __future__ import annotations

from collections import Counter
from datetime import date
from pathlib import Path
from typing import get_args

import click

from pawb.checks import Report
from pawb.commands import Day
from pawb.commands.screen import colour
from pawb.content.faults.fields import did_you_mean
from pawb.content.ledger import FILE, How, Unit, covers, write
from pawb.content.library import Library
from pawb.content.load import load
from pawb.history import UnknownRevision, since
from pawb.languages import codes, language
from pawb.report import terminal

HELP = {
    "en": "Confirm that texts say the same in both languages. PATH: a file, or the name that a report gives, such as "
    "strategy or strategy#sections/vision. Without it: every text.",
    "cy": "Cadarnhau bod testunau'n dweud yr un peth yn y ddwy iaith. LLWYBR: ffeil, neu'r enw y mae adroddiad yn ei "
    "roi, fel strategy neu strategy#sections/vision. Hebddo: pob testun.",
}
OPTIONS = {
    "en": {
        "who": "The role that says so, from content/site.yml.",
        "how": "written by a person, proofed (a machine's draft that a person has read), or draft (a machine's). "
        "Without it: as it was.",
        "as_at": "The day to write down (2026-11-22). Without it: today.",
        "since": "Only texts that have changed in every language since this branch, tag or commit.",
    },
    "cy": {
        "who": "Y rôl sy'n dweud hynny, o content/site.yml.",
        "how": "written (gan berson), proofed (drafft peiriant y mae person wedi'i ddarllen) neu draft (gan beiriant). "
        "Hebddo: fel yr oedd.",
        "as_at": "Y diwrnod i'w nodi (2026-11-22). Hebddo: heddiw.",
        "since": "Dim ond testunau sydd wedi newid ym mhob iaith ers y gangen, y tag neu'r comit hwn.",
    },
}
WORDS = {
    "en": {
        "role": 'There is no role "{name}".{suggestion} There are: {known}.',
        "path": 'Nothing is called "{name}".{suggestion}',
        "revision": 'Git does not know "{name}".',
        "confirmed": "Confirmed ({who}): {count}.",
        "new": "Not confirmed, because nobody has said how they were made: {count}. Say it with --how written, "
        "--how proofed or --how draft.",
        "gone": "Lines of texts that are gone, removed: {count}.",
        "missing": "Not confirmed, because a language is missing: {count}.",
        "same": "Not confirmed, because both languages have the same words: {count}. If they should, name each: "
        "pawb confirm {key} --who {who}",
    },
    "cy": {
        "role": 'Nid oes rôl o\'r enw "{name}".{suggestion} Y rhai sydd ar gael: {known}.',
        "path": 'Nid oes dim o\'r enw "{name}".{suggestion}',
        "revision": 'Nid yw git yn adnabod "{name}".',
        "confirmed": "Cadarnhawyd ({who}): {count}.",
        "new": "Heb eu cadarnhau, am nad oes neb wedi dweud sut y cawsant eu llunio: {count}. Dywedwch hynny â --how "
        "written, --how proofed neu --how draft.",
        "gone": "Llinellau a ddilëwyd, am fod eu testunau wedi mynd: {count}.",
        "missing": "Heb eu cadarnhau, am fod iaith ar goll: {count}.",
        "same": "Heb eu cadarnhau, am fod yr un geiriau yn y ddwy iaith: {count}. Os felly y dylai fod, enwch bob "
        "un: pawb confirm {key} --who {who}",
    },
}


def command(code: str) -> click.Command:
    """`pawb confirm` in a language."""
    said = OPTIONS[code]

    @click.command("confirm", help=HELP[code])
    @click.argument("paths", metavar="PATH", nargs=-1)
    @click.option("--who", metavar="ROLE", required=True, help=said["who"])
    @click.option("--how", type=click.Choice(get_args(How)), help=said["how"])
    @click.option("--as-at", type=Day(), help=said["as_at"])
    @click.option("--changed-since", "revision", metavar="REV", help=said["since"])
    def confirm(paths: tuple[str, ...], who: str, how: How | None, as_at: date | None, revision: str | None) -> int:
        return run(Path.cwd(), code, paths, who, how, as_at or date.today(), revision)

    return confirm


def run(
    project: Path, code: str, paths: tuple[str, ...], who: str, how: How | None, day: date, revision: str | None = None
) -> int:
    """Confirm texts of `project`; 1 if some could not be, 2 where a path, the role or the revision is not known."""
    words = WORDS[code]
    library = load(project)
    # Where a file cannot be read nobody can tell which texts are gone. What is wrong with the lines is mended here.
    faults = [f for f in library.findings if f.rule.level == "error"]
    faults = [f for f in faults if f.place.file != FILE or not library.ledger.exists]
    if faults or library.site is None:
        click.echo(terminal.report(Report(tuple(faults)), code, colour=colour()), nl=False)
        return 1
    units = list(library.lines())
    names = [_name(path, library) for path in paths]
    roles = [role.id for role in library.site.roles]
    try:
        if who not in roles:
            raise _Unknown("role", who, roles)
        asked = _asked(units, names, project, revision)
    except _Unknown as unknown:
        said = {"name": unknown.name, "suggestion": did_you_mean(unknown.name, unknown.known)[code]}
        click.echo(words[unknown.what].format(**said, known=", ".join(unknown.known)), err=True)
        return 2
    refused = {
        "missing": [unit for unit in asked if unit.state == "missing"],
        "same": [unit for unit in asked if unit.state == "same" and unit.key not in names],
    }
    left = {unit.key for of in refused.values() for unit in of}
    chosen = [unit for unit in asked if unit.key not in left and _adds(unit, how)]
    # How a text was made is what somebody says of it, and never guessed.
    refused["new"] = [unit for unit in chosen if not (how or unit.confirmation)]
    chosen = [unit for unit in chosen if how or unit.confirmation]
    confirmations = library.ledger.stamp(units, chosen, who, day, how)
    gone = library.ledger.places.keys() - confirmations.keys()
    if chosen or gone:
        write(project, confirmations)
    _tell(chosen, len(gone), refused, who, code)
    return int(any(refused.values()))


def _tell(chosen: list[Unit], gone: int, refused: dict[str, list[Unit]], who: str, code: str) -> None:
    words, spoken = WORDS[code], language(code)
    for pair, number in Counter(unit.key.partition("#")[0] for unit in chosen).items():
        click.echo(f"{pair}: {spoken.count('text', number)}")
    click.echo(words["confirmed"].format(who=who, count=spoken.count("text", len(chosen))))
    if gone:
        click.echo(words["gone"].format(count=gone))
    for why, units in refused.items():
        if units:
            click.echo(words[why].format(who=who, count=spoken.count("text", len(units)), key=units[0].key), err=True)
            for unit in units:
                click.echo(f"  {unit.key}", err=True)


class _Unknown(Exception):
    """Something was named that does not exist: what it should be, its name, and what there is."""

    def __init__(self, what: str, name: str, known: list[str]) -> None:
        self.what, self.name, self.known = what, name, known


def _asked(units: list[Unit], names: list[str], project: Path, revision: str | None) -> list[Unit]:
    """The texts that are named, or else all; since a revision, only those that changed in every language."""
    for name in names:
        if not any(covers(name, unit.key) for unit in units):
            raise _Unknown("path", name, [name for unit in units for name in (unit.key.partition("#")[0], unit.key)])
    asked = [unit for unit in units if not names or any(covers(name, unit.key) for name in names)]
    if revision is None:
        return asked
    try:
        changed = since(project, revision, units)
    except UnknownRevision as error:
        raise _Unknown("revision", revision, []) from error
    whole = [key for key, texts in changed.items() if len(texts) == len(codes())]
    return [unit for unit in asked if unit.once or (unit.key in whole and _answered(unit, whole))]


def _answered(unit: Unit, changed: list[str]) -> bool:
    """Whether words changed too, where the unit is what a section of easy read covers: then somebody looked at them."""
    section = unit.key.removesuffix("/covers")
    return section == unit.key or any(covers(section, key) for key in changed if key != unit.key)


def _name(path: str, library: Library) -> str:
    """What a path names: a file is the name of its pair; anything else is a name already."""
    file = Path(path).as_posix()
    return next((pair.id for pair in library.pairs() if file in pair.files.values()), path)


def _adds(unit: Unit, how: How | None) -> bool:
    """Whether a stamp would say more than the one there is: who confirmed first what has not changed stays."""
    if unit.once:
        return unit.confirmation is None
    return unit.state not in ("confirmed", "not-proofed") or (
        unit.state == "not-proofed" and how in ("written", "proofed")
    )
