"""A known accessibility problem whose day for mending has passed."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.content.library import Library
from pawb.findings import Finding, Rule
from pawb.languages import codes, language

RULE = Rule(
    id="passed-mending-date",
    level="error",
    finds={
        "en": "A known accessibility problem that should have been put right by now.",
        "cy": "Problem hygyrchedd hysbys a ddylai fod wedi'i chywiro erbyn hyn.",
    },
    why={
        "en": "The statement told people that it would be put right by then.",
        "cy": "Dywedodd y datganiad wrth bobl y byddai wedi'i chywiro erbyn hynny.",
    },
    message={
        "en": "Problem {id} (criterion {criterion}) was to be put right by {until}.",
        "cy": "Roedd problem {id} (maen prawf {criterion}) i fod wedi'i chywiro erbyn {until}.",
    },
    mend={
        "en": "Put it right and delete it here. If that takes longer, agree on a new day.",
        "cy": "Cywirwch hi a dilëwch hi yma. Os yw hynny'n cymryd mwy o amser, cytunwch ar ddiwrnod newydd.",
    },
    basis="Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018: 8",
)

_TEXTS = {
    "en": "kind: standards\ntitle: Standards\nsummary: What to expect.\n",
    "cy": "kind: standards\ntitle: Safonau\nsummary: Beth i'w ddisgwyl.\n",
}
_KNOWN = {
    **_TEXTS,
    "accessibility": "prepared: 2026-11-22\nproblems:\n  - id: P1\n    criterion: 1.4.10\n    what: {en: The table of "
    "dates is cut off., cy: Mae'r tabl dyddiadau wedi'i dorri.}\n    since: 2026-11-22\n    until: 2027-01-31\n",
}
PASSES = ({**_KNOWN, "as-at": "2027-01-31"}, _KNOWN)
FAILS = ({**_KNOWN, "as-at": "2027-02-01"},)


def check(library: Library) -> Iterator[Finding]:
    """Every day for mending is still to come, as at the day that the library is read as at."""
    said, as_at = library.accessibility, library.as_at
    if said is None or library.statement is None or as_at is None:
        return
    for number, problem in enumerate(said.problems):
        if problem.until < as_at:
            until = {code: language(code).date(problem.until) for code in codes()}
            place = library.statement.place("problems", number, "until")
            yield RULE.at(place, id=problem.id, criterion=problem.criterion, until=until)
