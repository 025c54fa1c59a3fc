"""The success criteria that a rule stands on, and the clauses of the European standard that repeat them."""

from __future__ import annotations

import re
from functools import cache
from typing import get_args

from pawb.checks import ids
from pawb.content.criteria import Criterion
from pawb.findings import Rule

CRITERIA: tuple[Criterion, ...] = get_args(Criterion)
NEWER = frozenset(["2.4.11", "2.5.7", "2.5.8", "3.2.6", "3.3.7", "3.3.8"])
"""Criteria that only WCAG 2.2 has: EN 301 549 V3.2.1 repeats those of WCAG 2.1."""
DOCUMENTS = ("pdf", "print")
"""The families that look at documents: clause 10 of EN 301 549 is theirs, clause 9 that of the web."""

_CRITERION = re.compile(r"(?<![\d.])\d\.\d\.\d{1,2}(?![\d.]*\d)")


def criteria(basis: str) -> frozenset[Criterion]:
    """The criteria at levels A and AA that the basis of a rule names."""
    named = _CRITERION.findall(basis)
    return frozenset(criterion for criterion in CRITERIA if criterion in named)


def clauses(rule: Rule) -> list[str]:
    """The clauses of EN 301 549 V3.2.1 that repeat the rule's criteria: `9.1.3.1`."""
    chapter = 10 if rule.id in _of_documents() else 9
    named = criteria(rule.basis)
    return [f"{chapter}.{criterion}" for criterion in CRITERIA if criterion in named and criterion not in NEWER]


def law(rule: Rule) -> str:
    """What a rule stands on, with the clauses that follow from it."""
    found = clauses(rule)
    return "; ".join(filter(None, [rule.basis, f"EN 301 549: {', '.join(found)}" if found else ""]))


def in_short(rule: Rule) -> str:
    """The same for the eye: the numbers alone; empty where the rule stands on no criterion of level A or AA."""
    named = criteria(rule.basis)
    wcag: list[str] = [criterion for criterion in CRITERIA if criterion in named]
    told = {"WCAG 2.2": wcag, "EN 301 549": clauses(rule)}
    return "; ".join(f"{standard}: {', '.join(numbers)}" for standard, numbers in told.items() if numbers)


@cache
def _of_documents() -> frozenset[str]:
    return frozenset(id_ for family in DOCUMENTS for id_ in ids(family))
