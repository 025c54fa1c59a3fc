"""A review, a test, a discovery or a change that is said to have been on a day still to come."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from pawb.content.library import Library
from pawb.content.model.accessibility import Accessibility
from pawb.content.noting import LIST
from pawb.findings import Finding, Place, Rule
from pawb.languages import codes, language

RULE = Rule(
    id="future-day",
    level="error",
    finds={
        "en": "A review, a test, a discovery or a change that is said to have been on a day still to come.",
        "cy": "Adolygiad, prawf, darganfyddiad neu newid y dywedir iddo fod ar ddiwrnod sydd eto i ddod.",
    },
    why={
        "en": "People would be told of something that nobody has done. The accessibility statement would not go out of "
        "date when it should, and a change would stay the newest.",
        "cy": "Byddai pobl yn clywed am rywbeth nad oes neb wedi'i wneud. Ni fyddai'r datganiad hygyrchedd yn mynd yn "
        "hen pan ddylai, a newid o'r fath fyddai'r diweddaraf o hyd.",
    },
    message={
        "en": "{id} is dated {when}, and that day has not come yet.",
        "cy": "{when} yw dyddiad {id}, ac nid yw'r diwrnod hwnnw wedi dod eto.",
    },
    mend={
        "en": "Write the day on which it was really done, or delete it until it is.",
        "cy": "Rhowch y diwrnod y'i gwnaed mewn gwirionedd, neu dilëwch hwn nes ei wneud.",
    },
    basis="Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018: 8",
)

_TEXTS = {
    "en": "kind: standards\ntitle: Standards\nsummary: What to expect.\n",
    "cy": "kind: standards\ntitle: Safonau\nsummary: Beth i'w ddisgwyl.\n",
    "as-at": "2027-03-01",
}
_REVIEW = "prepared: 2026-11-22\nreviews:\n  - {{id: V1, when: {}, by: clerk}}\n"
_TEST = (
    "prepared: 2026-11-22\ntests:\n  - {{id: T1, page: home, mark: '12345678', checks: [reflow], result: pass, "
    "when: {}, by: clerk}}\n"
)
_BURDEN = (
    "prepared: 2026-11-22\nburdens:\n  - {{id: B1, criterion: 1.2.5, what: {{en: Films., cy: Ffilmiau.}}, since: {}, "
    "assessment: {{en: It costs too much., cy: Mae'n costio gormod.}}}}\n"
)
_PROBLEM = (
    "prepared: 2026-11-22\nproblems:\n  - {{id: P1, criterion: 1.1.1, what: {{en: A plan., cy: Cynllun.}}, since: {}, "
    "until: 2036-03-31}}\n"
)
_LOOK = (
    "prepared: 2026-11-22\nlooks:\n  - {{id: L1, rule: vague-alt, page: en/index.html, mark: '12345678', "
    "result: sound, when: {}, by: clerk}}\n"
)
_CHANGE = {
    "en": _TEXTS["en"] + "standards:\n  - {id: S1, title: Tea, text: There is tea.}\n"
    "changes:\n  - {id: C1, on: 2027-03-01, text: Tea is later.}\n",
    "cy": _TEXTS["cy"] + "standards:\n  - {id: S1, title: Te, text: Mae te ar gael.}\n"
    "changes:\n  - {id: C1, text: Mae te'n hwyrach.}\n",
}
_ALL = (_REVIEW, _TEST, _LOOK, _BURDEN, _PROBLEM)
PASSES = (
    *({**_TEXTS, "accessibility": said.format("2027-03-01")} for said in _ALL),
    {**_TEXTS, **_CHANGE},
)
FAILS = (
    *({**_TEXTS, "accessibility": said.format("2027-03-02")} for said in _ALL),
    {**_TEXTS, **_CHANGE, "as-at": "2027-02-28"},
)


def check(library: Library) -> Iterator[Finding]:
    """No day on which something was done is later than today, or the day that the library is read as at."""
    known = [day for day in (library.today, library.as_at) if day]
    if not known:
        return
    said = library.accessibility
    latest = max(*known, said.prepared) if said else max(known)
    for place, id_, day in (*_changes(library), *_of_statement(library)):
        if day > latest:
            yield RULE.at(place, id=id_, when={code: language(code).date(day) for code in codes()})


def _changes(library: Library) -> Iterator[tuple[Place, str, date]]:
    """Every day on which a publication is said to have changed: where it stands, and the id of the note."""
    for publication in library.publications:
        if codes()[0] in publication.full.bound:
            for number, change in enumerate(publication.in_language(codes()[0]).changes):
                yield publication.full.place(LIST, number, "on"), change.id, change.on


def _of_statement(library: Library) -> Iterator[tuple[Place, str, date]]:
    """The same of what people say for the accessibility statement."""
    if library.accessibility and library.statement:
        for group, number, id_, name, day in _days(library.accessibility):
            yield library.statement.place(group, number, name), id_, day


def _days(said: Accessibility) -> Iterator[tuple[str, int, str, str, date]]:
    """Every day on which something was done: in which list and where in it, the id, and the name of the field."""
    for number, review in enumerate(said.reviews):
        yield "reviews", number, review.id, "when", review.when
    for number, test in enumerate(said.tests):
        yield "tests", number, test.id, "when", test.when
    for number, look in enumerate(said.looks):
        yield "looks", number, look.id, "when", look.when
    for group, known in (("problems", said.problems), ("burdens", said.burdens)):
        for number, one in enumerate(known):
            yield group, number, one.id, "since", one.since
