"""A page without a title."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.findings import Finding, Rule

RULE = Rule(
    id="missing-title",
    level="error",
    finds={"en": "A page without a title.", "cy": "Tudalen heb deitl."},
    why={
        "en": "The title is the first thing that a screen reader says, and what a tab, a bookmark and a search result "
        "show.",
        "cy": "Y teitl yw'r peth cyntaf y mae darllenydd sgrin yn ei ddweud, a dyna sydd i'w weld ar dab, mewn nod "
        "tudalen ac mewn canlyniad chwilio.",
    },
    message={"en": "This page has no title.", "cy": "Nid oes teitl gan y dudalen hon."},
    mend={
        "en": "Give the publication or the page a title.",
        "cy": "Rhowch deitl i'r cyhoeddiad neu i'r dudalen.",
    },
    basis="WCAG 2.2: 2.4.2 Page Titled (A)",
)

PASSES = (
    "<head><title>Participation strategy</title></head>",
    "<body><title>Browsers take it from here too</title></body>",
)
FAILS = (
    "<head></head><body><h1>Participation strategy</h1></body>",
    "<head><title> </title></head>",
    "<body><svg><title>A picture's title is not the page's</title></svg></body>",
)


def check(page: Page) -> Iterator[Finding]:
    """The title is there and has words."""
    if not page.title:
        yield RULE.at(page.place())
