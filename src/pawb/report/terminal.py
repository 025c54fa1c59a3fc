"""A report for people at a terminal, in their language."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace

from pawb.checks import Report, name
from pawb.checks.law import in_short
from pawb.content.characters import printable
from pawb.findings import Finding, Place
from pawb.report import places

WORDS = {
    "en": {
        "error": "error",
        "warning": "warning",
        "look": "look",
        "at": "In the page",
        "see": "See also",
        "from": "The words come from",
        "others": "The same in other files",
        "errors": "Errors",
        "warnings": "Warnings",
        "looks": "For a person to look at",
        "none": "No problems found.",
        "kinds": "Problems by kind",
        "answered": "People have looked, and found it sound",
        "excepted": "Excepted for now (content/exceptions.yml)",
        "inspected": "Looked at",
        "checks": "checks",
    },
    "cy": {
        "error": "gwall",
        "warning": "rhybudd",
        "look": "edrychwch",
        "at": "Yn y dudalen",
        "see": "Gweler hefyd",
        "from": "Daw'r geiriau o",
        "others": "Yr un peth mewn ffeiliau eraill",
        "errors": "Gwallau",
        "warnings": "Rhybuddion",
        "looks": "I berson edrych arnynt",
        "none": "Ni chafwyd unrhyw broblemau.",
        "kinds": "Problemau yn ôl math",
        "answered": "Mae pobl wedi edrych, ac mae'n iawn",
        "excepted": "Wedi'i eithrio am y tro (content/exceptions.yml)",
        "inspected": "Edrychwyd ar",
        "checks": "gwiriadau",
    },
}

NAMED = 3
"""How many of the places that share one cause are named; the data report has them all."""

_COLOURS = {"error": "31;1", "warning": "33;1", "look": "36;1", "place": "1", "id": "2"}

Paint = Callable[[str, str], str]


def report(found: Report, language: str, *, colour: bool = False) -> str:
    """The findings by file and line, how many there are of each kind, and what was looked at; colour if asked for."""
    words = WORDS[language]
    paint: Paint = (lambda text, kind: f"\x1b[{_COLOURS[kind]}m{text}\x1b[0m") if colour else (lambda text, _: text)
    causes = _causes(found.findings, language)
    parts = [_cause(first, others, language, paint) for first, *others in causes]
    if causes:
        kinds = Counter(finding.rule.id for finding in found.findings)
        parts.append(
            "\n".join([f"{words['kinds']}:", *(f"  {count:>4}  {kind}" for kind, count in sorted(kinds.items()))])
        )
        parts.append("  ".join(f"{words[level + 's']}: {count}" for level, count in found.counts.items()))
    else:
        parts.append(words["none"])
    if found.excepted:
        parts.insert(-1, "\n".join([f"{words['excepted']}:", *(_excepted(f, language) for f in found.excepted)]))
    if found.answered:
        parts[-1] += f"\n{words['answered']}: {len(found.answered)}"
    if found.inspected:
        parts[-1] += f"\n{_inspected(found, language)}"
    return "\n\n".join(parts) + "\n"


def _causes(findings: tuple[Finding, ...], language: str) -> list[list[Finding]]:
    """The findings by cause: a fault of the template is on every page that it makes, and is one fault."""
    causes: dict[object, list[Finding]] = {}
    for finding in findings:
        place = finding.place
        where = place.selector if place.file.endswith(".html") else place
        said = (finding.message(language), finding.mend(language))
        causes.setdefault((finding.rule.id, said, where), []).append(finding)
    return list(causes.values())


def _cause(finding: Finding, others: list[Finding], language: str, paint: Paint) -> str:
    words, rule = WORDS[language], finding.rule
    lines = [
        f"{paint(printable(replace(finding.place, selector='')), 'place')}  {paint(words[rule.level], rule.level)}  "
        f"{printable(finding.message(language))}",
        f"    {printable(finding.mend(language))}  {paint(f'[{rule.id}]', 'id')}",
    ]
    if finding.place.selector:
        lines.append(f"    {words['at']}: {printable(finding.place.selector)}")
    lines += [f"    {words[how]}: {_named(of)}" for how, of in zip(("from", "see"), places(finding), strict=True) if of]
    if law := in_short(rule):
        lines.append(f"    {law}")
    if others:
        lines.append(
            f"    {words['others']} ({len(others)}): {_named([replace(other.place, selector='') for other in others])}"
        )
    return "\n".join(lines)


def _excepted(finding: Finding, language: str) -> str:
    return f"  {printable(finding.place)}  {printable(finding.message(language))} [{finding.rule.id}]"


def _named(places: list[Place]) -> str:
    return ", ".join(printable(place) for place in places[:NAMED]) + (" …" if len(places) > NAMED else "")


def _inspected(found: Report, language: str) -> str:
    words = WORDS[language]
    families = (
        f"{name(family)[language]} {max(by_check.values(), default=0)} ({words['checks']}: {len(by_check)})"
        for family, by_check in found.inspected.items()
    )
    return f"{words['inspected']}: {', '.join(families)}."
