"""A change of what people can rely on that no change note tells."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from pawb.content.comparison import Comparison, Revision
from pawb.document.revised import draft, label
from pawb.findings import Finding, Rule
from pawb.languages import codes, language

RULE = Rule(
    id="unnoted-change",
    level="error",
    finds={
        "en": "A change of what people can rely on that no change note tells.",
        "cy": "Newid yn yr hyn y gall pobl ddibynnu arno nad oes nodyn newid yn sôn amdano.",
    },
    why={
        "en": "Somebody who knew the earlier version would go on relying on it.",
        "cy": "Byddai rhywun a oedd yn adnabod y fersiwn gynharach yn dal i ddibynnu arni.",
    },
    message={
        "en": "{item} has changed ({fields}), and no change note says so.",
        "cy": "Mae {item} wedi newid ({fields}), ac nid oes nodyn newid yn dweud hynny.",
    },
    mend={
        "en": "Add a note under changes: in both languages that says what was, what is now, and why. A first draft: "
        "“{draft}” (pawb review --draft-notes writes it for you). If it only says the same better, give the note "
        "kind: minor.",
        "cy": "Ychwanegwch nodyn o dan changes: yn y ddwy iaith sy'n dweud beth oedd, beth sydd bellach, a pham. "
        "Drafft cyntaf: “{draft}” (mae pawb review --draft-notes yn ei ysgrifennu i chi). Os nad yw ond yn dweud yr un "
        "peth yn well, rhowch kind: minor i'r nodyn.",
    },
)

_BEFORE = {
    "before-en": "kind: standards\ntitle: Standards\nsummary: What to expect.\nperiod: 2026\nstandards:\n"
    "  - {id: S1, title: Visits, text: We will visit you twice a year.}\n"
    "  - {id: S2, title: Tea, text: There is tea.}\n",
    "before-cy": "kind: standards\ntitle: Safonau\nsummary: Beth i'w ddisgwyl.\nstandards:\n"
    "  - {id: S1, title: Ymweliadau, text: Byddwn yn ymweld â chi ddwywaith y flwyddyn.}\n"
    "  - {id: S2, title: Te, text: Mae te ar gael.}\n",
}
_SAME = {"en": _BEFORE["before-en"], "cy": _BEFORE["before-cy"]}
_ONCE = {
    "en": _SAME["en"].replace("twice", "once"),
    "cy": _SAME["cy"].replace("ddwywaith", "unwaith"),
}
_LATER = {"en": _SAME["en"].replace("period: 2026", "period: 2027"), "cy": _SAME["cy"]}
_WITHDRAWN = {code: text[: text.index("  - {id: S2")] for code, text in _SAME.items()}


def _noted(sides: dict[str, str], more: str) -> dict[str, str]:
    notes = {"en": f"{more}, text: Something else now.", "cy": "text: Rhywbeth arall bellach."}
    return {code: f"{text}changes:\n  - {{id: C1, {notes[code]}}}\n" for code, text in sides.items()}


PASSES = (
    {**_BEFORE, **_SAME},
    {**_BEFORE, **_SAME, "en": _SAME["en"].replace("What to expect", "What you get")},
    {**_BEFORE, **_noted(_ONCE, "on: 2026-11-22, what: S1")},
    {**_BEFORE, **_noted(_ONCE, "on: 2026-11-22, kind: minor, what: S1")},
    {**_BEFORE, **_noted(_LATER, "on: 2026-11-22")},
    {**_BEFORE, **_noted(_WITHDRAWN, "on: 2026-11-22")},
)
FAILS = (
    {**_BEFORE, **_ONCE},
    {**_BEFORE, **_SAME, "cy": _ONCE["cy"]},
    {**_BEFORE, **_LATER},
    {**_BEFORE, **_WITHDRAWN},
    {**_BEFORE, **_noted(_ONCE, "on: 2026-11-22, what: S2")},
)


def check(comparison: Comparison) -> Iterator[Finding]:
    """Every item whose facts, promises or duties changed has a new note, or stands in something that has one."""
    for (_, item), found in groupby(comparison.unnoted(), lambda revision: (revision.publication, revision.item)):
        revisions = list(found)
        yield RULE.at(
            revisions[0].place,
            also=[revision.place for revision in revisions[1:]],
            item=dict.fromkeys(codes(), item) if item else _everywhere("this_publication"),
            fields={code: ", ".join(_field(revision, code) for revision in revisions) for code in codes()},
            draft={code: draft(revisions, comparison.before, comparison.after, code) for code in codes()},
        )


def _everywhere(key: str) -> dict[str, str]:
    return {code: language(code).say(key) for code in codes()}


def _field(revision: Revision, code: str) -> str:
    """What is different: the name of a field, or that the item came or went."""
    if revision.field:
        return label(revision.part, revision.field, code)
    return language(code).say("item_came" if revision.after else "item_went")
