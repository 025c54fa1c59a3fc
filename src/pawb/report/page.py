"""A report for people in a browser: one page on its own, in every language, that needs no script and no network."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import get_args

from pawb.checks import Report, name
from pawb.checks.law import law
from pawb.content.characters import printable
from pawb.findings import Finding, Level, Place, Rule
from pawb.languages import codes, language
from pawb.report import places

WORDS = {
    "en": {
        "title": "Report on the checks",
        "language": "In English",
        "found": "What was found",
        "none": "No problems found.",
        "error": "Errors: they stop publishing",
        "warning": "Warnings: they do not stop publishing",
        "look": "For a person to look at and decide",
        "excepted": "Excepted for now (content/exceptions.yml)",
        "answered": "People have looked, and found it sound",
        "why": "Why it matters",
        "basis": "What it stands on",
        "where": "Where",
        "from": "the words come from",
        "see": "see also",
        "mark": "mark",
        "inspected": "What was looked at",
        "caption": "How many things were looked at, and by how many checks",
        "family": "What",
        "things": "Looked at",
        "checks": "Checks",
        "page": "page {page}",
        "nothing": "Nothing was looked at.",
    },
    "cy": {
        "title": "Adroddiad ar y gwiriadau",
        "language": "Yn Gymraeg",
        "found": "Yr hyn a ganfuwyd",
        "none": "Ni chafwyd unrhyw broblemau.",
        "error": "Gwallau: maent yn atal cyhoeddi",
        "warning": "Rhybuddion: nid ydynt yn atal cyhoeddi",
        "look": "I berson edrych arnynt a phenderfynu",
        "excepted": "Wedi'u heithrio am y tro (content/exceptions.yml)",
        "answered": "Mae pobl wedi edrych, ac mae'n iawn",
        "why": "Pam mae'n bwysig",
        "basis": "Ar beth y mae'n seiliedig",
        "where": "Ymhle",
        "from": "daw'r geiriau o",
        "see": "gweler hefyd",
        "mark": "marc",
        "inspected": "Yr hyn yr edrychwyd arno",
        "caption": "Faint o bethau yr edrychwyd arnynt, a chan faint o wiriadau",
        "family": "Beth",
        "things": "Edrychwyd ar",
        "checks": "Gwiriadau",
        "page": "tudalen {page}",
        "nothing": "Nid edrychwyd ar ddim.",
    },
}


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong and how to mend it, in one language, and each place where it is so."""

    message: str
    mend: str
    places: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Broken:
    """A rule that was broken, in one language, and its faults."""

    id: str
    finds: str
    why: str
    basis: str
    faults: tuple[Fault, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """The report in one language."""

    code: str
    words: dict[str, str]
    groups: tuple[tuple[str, tuple[Broken, ...]], ...]
    """The rules that were broken, under a heading for each level, and those excepted for now."""
    answered: str
    """How much people looked at and found sound; empty where there is none."""
    inspected: tuple[tuple[str, str, str], ...]
    """What each family looks at, how many of it there were, and by how many checks."""


def report(found: Report) -> str:
    """What was found by rule, the worst first, and what was looked at."""
    from pawb.render import template  # here: most runs write no such report, and it is much to load

    return template("report.html").render(parts=[_part(found, code) for code in codes()]) + "\n"


def _part(found: Report, code: str) -> Part:
    words, number = WORDS[code], language(code).number
    levels: list[tuple[str, Sequence[Finding]]] = [
        (level, [finding for finding in found.findings if finding.rule.level == level]) for level in get_args(Level)
    ]
    groups = [*levels, ("excepted", found.excepted)]
    looked = sorted(found.inspected.items())
    return Part(
        code,
        words,
        tuple((words[heading], tuple(_broken(of, code))) for heading, of in groups if of),
        number(len(found.answered)) if found.answered else "",
        tuple((name(of)[code], number(max(by.values(), default=0)), number(len(by))) for of, by in looked),
    )


def _broken(found: Iterable[Finding], code: str) -> Iterator[Broken]:
    for _, findings in groupby(sorted(found, key=lambda finding: finding.rule.id), lambda finding: finding.rule.id):
        of = list(findings)
        rule: Rule = of[0].rule
        # An example after a colon would be the same fault on this page.
        finds = rule.finds[code].partition(":")[0].rstrip(".")
        yield Broken(rule.id, finds, rule.why[code], law(rule), tuple(_faults(of, code)))


def _faults(found: Iterable[Finding], code: str) -> Iterator[Fault]:
    """The faults of one rule: one that is in many places, as those of a template are, is told once."""
    where: dict[tuple[str, str], list[str]] = {}
    for finding in found:
        said = printable(finding.message(code)), printable(finding.mend(code))
        where.setdefault(said, []).append(_where(finding, code))
    for (message, mend), named in where.items():
        yield Fault(message, mend, tuple(dict.fromkeys(named)))


def _where(finding: Finding, code: str) -> str:
    """Where it is, where the words come from, what else it names, and the mark by which a person answers a look."""
    words, said = WORDS[code], [_place(finding.place, code)]
    for how, named in zip(("from", "see"), places(finding), strict=True):
        if named:
            said.append(f"{words[how]} {', '.join(_place(place, code) for place in named)}")
    if mark := finding.details.get("mark"):
        said.append(f"{words['mark']} {mark}")
    return "; ".join(said)


def _place(place: Place, code: str) -> str:
    parts = [place.file, *([f"{place.line}:{place.column}"] if place.line else ())]
    page = [WORDS[code]["page"].format(page=place.page)] if place.page else []
    return printable(", ".join([":".join(parts), *page, *filter(None, [place.selector])]))
