"""What came back is compared with the content as it is now, and tried on a copy of it before anything is written."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from pawb.checks import run
from pawb.content import ledger
from pawb.content.edit import rewrite
from pawb.content.ledger import How, Unit, digest
from pawb.content.library import SHARED, Library, Pair
from pawb.content.load import load
from pawb.content.pair import Path as Steps
from pawb.content.source import read
from pawb.exchange.columns import COLUMNS, headings, new
from pawb.exchange.faults import CHANGED_COLUMN, MOVED_SOURCE, MOVED_TARGET, UNEQUAL_ANSWERS, UNKNOWN_TEXT
from pawb.exchange.job import RANK, Answer, Returned, named, need
from pawb.exchange.wording import flowed, settled, woven
from pawb.findings import Finding
from pawb.languages import codes


@dataclass(frozen=True, slots=True)
class Taken:
    """A text that will be written: in which language, and its words."""

    code: str
    text: str


@dataclass(slots=True)
class Intake:
    """What a package brings. Where `refused` holds anything nothing may be written."""

    taken: dict[str, Taken] = field(default_factory=dict)
    """By key."""
    left: list[Finding] = field(default_factory=list)
    """Why a text was left out."""
    refused: list[Finding] = field(default_factory=list)
    told: list[Finding] = field(default_factory=list)
    """What the checks say of the new words that does not stop them."""
    files: dict[str, bytes] = field(default_factory=dict)
    """Every file that changes, as it will be, by its path in the project."""


def take(project: Path, library: Library, returned: Iterable[Returned], who: str, when: date, how: How) -> Intake:
    """What of `returned` can be written into the content of `project`, checked, and confirmed by `who`.

    A text whose source moved since, that somebody else changed, that is not finished, or that has two answers is left
    out. Nothing is written.
    """
    intake = Intake()
    units = {unit.key: unit for unit in library.units()}
    returned, unequal = list(returned), set[str]()
    answered = {each.key for _, _, answers in returned for each in answers if each.worked_on}
    for source, target, answers in returned:
        for answer in answers:
            if not answer.target and answer.key in answered:
                continue  # the translator worked in another file of the package
            match _weigh(answer, units.get(answer.key), source, target):
                case Finding() as finding:
                    intake.left.append(finding)
                case Taken() as taken if intake.taken.setdefault(answer.key, taken) != taken:
                    intake.left.append(UNEQUAL_ANSWERS.at(answer.place, key=answer.key))
                    unequal.add(answer.key)
    for key in unequal:
        del intake.taken[key]
    if intake.taken:
        _try(project, library, intake, who, when, how)
    return intake


def _weigh(answer: Answer, unit: Unit | None, source: str, target: str) -> Taken | Finding | None:
    """What the answer brings, or why it cannot be taken; nothing where it says nothing."""
    was = None if answer.was is None else settled(answer.was)
    if unit is None or source not in unit.texts:
        untouched = not answer.target or (answer.target == was and not answer.rank)
        return None if untouched else UNKNOWN_TEXT.at(answer.place, key=answer.key)
    now = flowed(unit.texts.get(target, ""))
    was = now if was is None else was
    moved = digest(settled(answer.source)) != digest(flowed(unit.texts[source]))
    if not answer.target:
        column = "now" if was != now else "source"
        return _astray(answer, column, source, target) if moved or was != now else None
    # In a table, words in both columns are an answer, and may have been written over what was there.
    same = answer.target == now or (answer.target == was and not answer.table)
    if same and answer.rank <= RANK[need(unit, source, target) or "none"]:
        return None
    if answer.fault:
        return answer.fault.at(answer.place, key=answer.key)
    if moved:
        return MOVED_SOURCE.at(answer.place, also=[unit.places[source]], key=answer.key, language=named(source))
    if was != now != answer.target:
        return MOVED_TARGET.at(answer.place, also=[unit.places[target]], key=answer.key, language=named(target))
    return Taken(target, answer.target)


def _astray(answer: Answer, column: str, source: str, target: str) -> Finding:
    """That a table has no answer, and other words than the content in another column."""
    heading = headings(source, target)[COLUMNS.index(column)]
    place = replace(answer.place, column=COLUMNS.index(column) + 1)
    return CHANGED_COLUMN.at(place, key=answer.key, column=heading, new=new(target))


def _try(project: Path, library: Library, intake: Intake, who: str, when: date, how: How) -> None:
    """Write all of it into a copy of the content, and read, confirm and check that."""
    intake.files = _rewritten(project, library, intake.taken)
    with TemporaryDirectory() as folder:
        copy = Path(folder)
        shutil.copytree(project / "content", copy / "content", symlinks=True)
        for file, content in intake.files.items():
            (copy / file).parent.mkdir(parents=True, exist_ok=True)
            (copy / file).write_bytes(content)
        tried = load(copy)
        intake.refused = [finding for finding in tried.findings if finding.rule.level == "error"]
        if intake.refused:
            return
        _prove(library, tried, intake.taken)
        if library.ledger.exists:
            # Words that are the same in every language are for a check to judge, and not confirmed by the way.
            chosen = [unit for unit in tried.units() if unit.key in intake.taken and unit.state != "same"]
            ledger.write(copy, tried.ledger.stamp(tried.lines(), chosen, who, when, how))
            intake.files[ledger.FILE] = (copy / ledger.FILE).read_bytes()
            tried = load(copy)
    for finding in _checked(tried, intake.taken):
        (intake.refused if finding.rule.level == "error" else intake.told).append(finding)


def _rewritten(project: Path, library: Library, taken: dict[str, Taken]) -> dict[str, bytes]:
    """The files that change, by their path in the project."""
    files: dict[str, bytes] = {}
    for pair in library.pairs():
        for code in codes():
            texts = {
                _steps(unit.key, pair, code): woven(taken[unit.key].text, unit.texts.get(code, ""))
                for unit in pair.units
                if unit.key in taken and taken[unit.key].code == code
            }
            if not texts:
                continue
            file = pair.files.get(code) or f"content/{code}/{pair.id}.yml"
            other = next(file for each, file in pair.files.items() if each != code)
            like = read(project / other, project).root
            assert like is not None, "the library has read this file"
            path = project / file
            before = path.read_bytes() if path.exists() else f"kind: {pair.kind}\n".encode()
            files[file] = rewrite(files.get(file, before), texts, like)
    return files


def _steps(key: str, pair: Pair, code: str) -> Steps:
    """Where a text stands in its file. One that holds every language has the code last."""
    steps = tuple(key.partition("#")[2].split("/"))
    return (*steps, code) if pair.id in SHARED else steps


def _prove(before: Library, after: Library, taken: dict[str, Taken]) -> None:
    """Every text is as it was, but for those that were taken, and they are what came back."""
    then = {(unit.key, code): flowed(text) for unit in before.units() for code, text in unit.texts.items()}
    now = {(unit.key, code): flowed(text) for unit in after.units() for code, text in unit.texts.items()}
    expected = then | {(key, each.code): each.text for key, each in taken.items()}
    assert now == expected, "only what came back may change"


def _checked(library: Library, taken: dict[str, Taken]) -> Iterator[Finding]:
    """What the checks of pairs find in the texts that were taken."""
    pairs: list[Pair] = [pair for pair in library.pairs() if any(unit.key in taken for unit in pair.units)]
    places = {place for pair in pairs for unit in pair.units if unit.key in taken for place in unit.places.values()}
    for finding in run("pair", pairs).findings:
        if not places.isdisjoint((finding.place, *finding.also)):
            yield finding
