"""A person's test of a type of page that is not there, or by a check that is not done on it."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.content.library import EASY_READ, Library
from pawb.content.model import KINDS
from pawb.content.model.accessibility import asked
from pawb.findings import Finding, Rule, Words

RULE = Rule(
    id="astray-test",
    level="error",
    finds={
        "en": "A person's test of a type of page that is not there, or by a check that is not done on it.",
        "cy": "Prawf gan berson o fath o dudalen nad yw yma, neu yn ôl gwiriad nad yw'n cael ei wneud arni.",
    },
    why={
        "en": "The accessibility statement cannot count it: somebody's work would be lost without a word.",
        "cy": "Ni all y datganiad hygyrchedd ei gyfrif: byddai gwaith rhywun yn cael ei golli heb air.",
    },
    message={"en": "The test {id} cannot be counted: {fault}.", "cy": "Ni ellir cyfrif prawf {id}: {fault}."},
    mend={
        "en": "Take the type of page and the names of the checks from the test script.",
        "cy": "Cymerwch y math o dudalen ac enwau'r gwiriadau o'r sgript brofi.",
    },
)

_TEXTS = {
    "en": "kind: standards\ntitle: Standards\nsummary: What to expect.\n",
    "cy": "kind: standards\ntitle: Safonau\nsummary: Beth i'w ddisgwyl.\n",
}
_TEST = (
    "prepared: 2026-11-22\ntests:\n  - {{id: T1, page: {}, mark: '12345678', checks: [{}], result: pass, "
    "when: 2026-11-22, by: clerk}}\n"
)
PASSES = tuple(
    {**_TEXTS, "accessibility": _TEST.format(page, check)}
    for page, check in (("home", "keyboard, reflow"), ("standards", "captions"), ("pdf", "pdf-tables"))
)
FAILS = tuple(
    {**_TEXTS, "accessibility": _TEST.format(page, check)}
    for page, check in (("risks", "keyboard"), ("easy-read", "reflow"), ("pdf", "keyboard"), ("home", "pdf-alt"))
)


def check(library: Library) -> Iterator[Finding]:
    """Every test is of a type of page that the content has, and by checks that are done on one."""
    if library.accessibility is None or library.statement is None:
        return
    absent = {*KINDS, EASY_READ} - {publication.kind for publication in library.publications}
    if any(publication.easy for publication in library.publications):
        absent.discard(EASY_READ)
    for number, test in enumerate(library.accessibility.tests):
        if test.page in absent:
            yield RULE.at(library.statement.place("tests", number, "page"), id=test.id, fault=_no_page(test.page))
            continue
        for place, name in enumerate(test.checks):
            if name not in asked(test.page):
                at = library.statement.place("tests", number, "checks", place)
                yield RULE.at(at, id=test.id, fault=_not_done(name, test.page))


def _no_page(page: str) -> Words:
    return {
        "en": f'there is no page of the type "{page}"',
        "cy": f'nid oes tudalen o\'r math "{page}"',
    }


def _not_done(check: str, page: str) -> Words:
    return {
        "en": f'"{check}" is not done on a page of the type "{page}"',
        "cy": f'nid yw "{check}" yn cael ei wneud ar dudalen o\'r math "{page}"',
    }
