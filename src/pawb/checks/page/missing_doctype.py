"""A page that does not say that it is HTML."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.findings import Finding, Rule

RULE = Rule(
    id="missing-doctype",
    level="warning",
    finds={
        "en": "A page without a doctype.",
        "cy": "Tudalen heb doctype.",
    },
    why={
        "en": "Browsers then show it by the rules of the last century: sizes, spacing and tables go wrong.",
        "cy": "Yna mae porwyr yn ei dangos yn ôl rheolau'r ganrif ddiwethaf: mae meintiau, bylchau a thablau'n mynd "
        "o chwith.",
    },
    message={
        "en": "This page has no doctype.",
        "cy": "Nid oes doctype gan y dudalen hon.",
    },
    mend={
        "en": "Begin the page with <!DOCTYPE html>.",
        "cy": "Dechreuwch y dudalen gyda <!DOCTYPE html>.",
    },
    basis="HTML Living Standard, 13.1.1",
)

PASSES = (
    '<!DOCTYPE html><html lang="en"></html>',
    "<!-- note --> <!doctype html><p>x</p>",
)
FAILS = (
    '<html lang="en"></html>',
    "<p>x</p>",
)


def check(page: Page) -> Iterator[Finding]:
    """The page begins with a doctype."""
    if "<!doctype" not in (page.tree.html or "")[:2000].lower():
        yield RULE.at(page.place())
