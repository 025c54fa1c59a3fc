"""Whether the site complies with WCAG 2.2 AA: derived from what was run, what was found, and what people say.

The law's model statement knows three answers (Public Sector Bodies (Websites and Mobile Applications) (No. 2)
Accessibility Regulations 2018, regulation 8). What nobody has tested is never told as fully compliant.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Literal

from pawb.checks import checks
from pawb.checks.law import CRITERIA, criteria
from pawb.content.criteria import Criterion
from pawb.content.model.accessibility import Accessibility, PageKind, PersonCheck, PersonTest, asked
from pawb.findings import Finding
from pawb.site.edition import Sampled

Status = Literal["full", "partial", "not"]

Verdict = Literal["passed", "failed", "stale", "open"]
"""A person's test passed (or found nothing of the kind), failed, was of a page that has changed, or was never made."""


def status(*, run: bool, failing: Collection[Criterion], exempted: bool, untested: bool) -> Status:
    """The status: whether checks ran, which criteria fail, whether exemptions are claimed or tests still wanting.

    Fully compliant: checks ran, nothing fails or is exempted, and people have tested everything. Not compliant: most
    criteria fail, or nothing ran that could show otherwise. Partially compliant: all between.
    """
    if not run or 2 * len(set(failing)) > len(CRITERIA):
        return "not"
    return "partial" if failing or exempted or untested else "full"


def touched(families: Iterable[str]) -> frozenset[Criterion]:
    """The criteria that the checks of these families ask about."""
    return frozenset().union(*(criteria(check.rule.basis) for family in families for check in checks(family)))


def failures(findings: Collection[Finding]) -> list[Finding]:
    """What checks found that fails a criterion and stopped nothing, the first of each rule."""
    first: dict[str, Finding] = {}
    for finding in findings:
        if finding.rule.level == "warning" and criteria(finding.rule.basis):
            first.setdefault(finding.rule.id, finding)
    return list(first.values())


def verdicts(
    said: Accessibility | None, sample: Mapping[PageKind, Sampled]
) -> dict[tuple[PageKind, PersonCheck], Verdict]:
    """How each check by a person stands on each kind of page. Of tests of the page as it is, the newest counts."""
    tests = sorted(said.tests if said else (), key=lambda test: test.when)
    return {
        (kind, name): _verdict([test for test in tests if test.page == kind and name in test.checks], page)
        for kind, page in sample.items()
        for name in asked(kind)
    }


def failed(said: Accessibility | None, sample: Mapping[PageKind, Sampled]) -> Iterator[tuple[PersonTest, PersonCheck]]:
    """Each test that failed on a page as it is, and the check that did."""
    of = verdicts(said, sample)
    for test in said.tests if said else ():
        for name in test.checks:
            if of.get((test.page, name)) == "failed" and test.result == "fail" and test.mark == sample[test.page].mark:
                yield test, name


def _verdict(tests: list[PersonTest], page: Sampled) -> Verdict:
    fresh = [test for test in tests if test.mark == page.mark]
    if fresh:
        return "failed" if fresh[-1].result == "fail" else "passed"
    return "stale" if tests else "open"
