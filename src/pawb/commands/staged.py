"""`pawb check --staged`: what can be told of the files of a commit before it is made, in about a second.

Only they are read, as git has them staged, each with the other languages' files of the same name. What takes the
whole content to tell, such as whether a reference leads to something, is told by `pawb check`.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace
from pathlib import Path

from pawb.checks import Report, run
from pawb.checks.booklet import gather
from pawb.content.faults.references import UNKNOWN_PUBLICATION, UNKNOWN_REFERENCE
from pawb.content.library import EASY_READ, PICTURES
from pawb.content.load import load
from pawb.findings import Finding
from pawb.history import Staged, laid_out, staged
from pawb.languages import codes

NOTHING = {
    "en": "Nothing of the content is staged. Stage your changes first: git add content",
    "cy": "Nid oes dim o'r cynnwys yn barod i'w gyflwyno. Yn gyntaf: git add content",
}
OUTSIDE = {
    "en": "git cannot say what is staged: there is no git here, or a merge is not finished. Check everything: "
    "pawb check",
    "cy": "Ni all git ddweud beth sy'n barod i'w gyflwyno: nid oes git yma, neu mae cyfuno heb ei orffen. Gwiriwch "
    "bopeth: pawb check",
}
WHOLE = {UNKNOWN_REFERENCE.id, UNKNOWN_PUBLICATION.id}
"""What would be said of what was not read."""

_SIDE = re.compile(rf"content/(?:{'|'.join(codes())})/({EASY_READ}/)?(.+)")
_COMMON = re.compile(r"content/[^/]+\.yml")
"""What is one for all languages: it settles what the others are judged by, such as words that are spelt right."""
_PICTURES = f"content/{PICTURES}/"


def judge(project: Path) -> Report | None:
    """What is wrong with the staged files of the content, alone and in their pairs; None if none is staged.

    Raises UnknownRevision where git cannot tell.
    """
    found = staged(project)
    if not found.changed:
        return None
    about = {side for name in found.changed for side in _sides(name)}
    with laid_out(project, found.tree, *_read_with(found, about)) as folder:
        library = load(folder)
    pairs = [pair for pair in library.pairs() if about.intersection(pair.files.values())]
    booklets = [booklet for booklet in gather(library) if booklet.title.place.file in about]
    report = Report(tuple(finding for finding in library.findings if finding.rule.id not in WHOLE))
    report += run("pair", pairs) if pairs else Report()
    report += run("easy_read", booklets) if booklets else Report()
    return replace(report, findings=tuple(one for one in report.findings if _files(one) & about))


def _read_with(found: Staged, about: Collection[str]) -> list[str]:
    """The files to read: those it is about, what they retell, the glossaries, and what is one for all languages."""
    retold = {side for name in about if (match := _SIDE.fullmatch(name)) and match[1] for side in _sides(name, "")}
    wanted = {*about, *retold, *found.glossaries}
    depicted = bool(retold) or any(name.startswith(f"content/{PICTURES}") for name in about)
    return [
        name
        for name in found.files
        if name in wanted or _COMMON.fullmatch(name) or (depicted and name.startswith(_PICTURES))
    ]


def _sides(name: str, reading: str | None = None) -> list[str]:
    """The file in every language: of the same reading, or of another."""
    match = _SIDE.fullmatch(name)
    if not match:
        return [name]
    folder = (match[1] or "") if reading is None else reading
    return [f"content/{code}/{folder}{match[2]}" for code in codes()]


def _files(finding: Finding) -> set[str]:
    return {place.file for place in (finding.place, *finding.also)}
