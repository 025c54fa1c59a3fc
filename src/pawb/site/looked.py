"""What no check could decide on built pages, and what people say who looked: `looks` in `content/accessibility.yml`.

An answer names the rule, the page and a mark: a digest of what was looked at. It holds while that stays as it was.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser, SelectolaxError

from pawb.checks import Report, rules
from pawb.content.faults.fields import did_you_mean
from pawb.content.faults.references import UNKNOWN_REFERENCE
from pawb.content.library import Library, Pair
from pawb.content.model.accessibility import Look
from pawb.findings import Finding, Rule

UNUSED_LOOK = Rule(
    id="unused-look",
    level="warning",
    finds={
        "en": "An answer of a person who looked at something that is no more, or that has changed since.",
        "cy": "Ateb gan berson a edrychodd ar rywbeth nad yw yno mwyach, neu sydd wedi newid ers hynny.",
    },
    why={
        "en": "Nobody has looked at what is there now, and it would seem that somebody had.",
        "cy": "Nid oes neb wedi edrych ar yr hyn sydd yno nawr, a byddai'n ymddangos bod rhywun wedi gwneud.",
    },
    message={
        "en": "Nothing on {page} is what this answer was about.",
        "cy": "Nid oes dim ar {page} yr un fath â'r hyn yr oedd yr ateb hwn amdano.",
    },
    mend={
        "en": "If the report asks to look at it again, look, and write the new mark and date. If not, delete the "
        "answer.",
        "cy": "Os yw'r adroddiad yn gofyn am edrych arno eto, edrychwch, ac ysgrifennwch y marc a'r dyddiad newydd. Os "
        "nad yw, dilëwch yr ateb.",
    },
)

ANSWER = {
    "en": "Then write what you found in content/accessibility.yml, under looks. Page: {looked_at}. Mark: {mark}.",
    "cy": "Yna ysgrifennwch yr hyn a ganfuoch yn content/accessibility.yml, o dan looks. Tudalen: {looked_at}. Marc: "
    "{mark}.",
}
"""What the mending of a thing to look at ends with."""

MARK = 8
"""So many figures make a mark: people copy it."""


def settle(report: Report, library: Library, root: Path, name: str = "", *, whole: bool = True) -> Report:
    """The report with what people answered about the pages in `root`, which `name` stands for in its places.

    What was found sound is in its `answered`, what is a fault is an error, and what nobody has looked at has the mark
    of what there is to see. Where the `whole` site was judged, an answer about nothing that was asked is told.
    """
    answers = list(library.accessibility.looks) if library.accessibility else []
    left: list[Finding] = []
    sound: list[Finding] = []
    used: set[str] = set()
    for finding in report.findings:
        page = finding.place.file.removeprefix(f"{name}/")
        if finding.rule.level != "look" or not page.endswith(".html"):
            left.append(finding)
            continue
        mark = _mark(root, page, finding.place.selector)
        about = [look for look in answers if (look.rule, look.page) == (finding.rule.id, page)]
        answer = next((look for look in about if look.mark == mark), None)
        if answer is None:
            left.append(_asked(finding, page, mark))
            continue
        used.add(answer.id)
        if answer.result == "sound":
            sound.append(finding)
        else:
            left.append(replace(finding, rule=replace(finding.rule, level="error")))
    if whole and library.statement:
        asked = {check for by_check in report.inspected.values() for check in by_check}
        left += _faults(library.statement, answers, used, asked)
    return Report(tuple(left), report.inspected, report.excepted, (*report.answered, *sound))


def _asked(finding: Finding, page: str, mark: str) -> Finding:
    """The question to a person, with how to answer it."""
    mend = {code: f"{words} {ANSWER[code]}" for code, words in finding.rule.mend.items()}
    details = {**finding.details, "looked_at": page, "mark": mark}
    return replace(finding, rule=replace(finding.rule, mend=mend), details=details)


def _faults(said: Pair, answers: Sequence[Look], used: Collection[str], asked: Collection[str]) -> Iterator[Finding]:
    for number, look in enumerate(answers):
        if look.rule not in rules():
            suggestion = did_you_mean(look.rule, rules())
            yield UNKNOWN_REFERENCE.at(said.place("looks", number, "rule"), value=look.rule, suggestion=suggestion)
        elif look.rule in asked and look.id not in used:
            yield UNUSED_LOOK.at(said.place("looks", number, "mark"), page=look.page)


def _mark(root: Path, page: str, selector: str) -> str:
    """A digest of what is to be seen at a place: its HTML, or that of its page, and the files that it shows."""
    tree = LexborHTMLParser((root / page).read_bytes())
    try:
        node = tree.css_first(selector) if selector else None
    except SelectolaxError:
        node = None
    node = node or tree.css_first("main") or tree.root
    whole = hashlib.sha256(((node.html if node else "") or "").encode())
    for part in node.css("[src]") if node else ():
        file = (root / page).parent / (part.attributes.get("src") or "")
        whole.update(file.read_bytes() if file.is_file() else b"")
    return f"{int(whole.hexdigest(), 16) % 10**MARK:0{MARK}}"
