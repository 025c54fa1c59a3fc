"""Two pages with one title."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.findings import Finding, Rule

RULE = Rule(
    id="repeated-title",
    level="error",
    finds={
        "en": "Two pages of one language with the same title.",
        "cy": "Dwy dudalen yn yr un iaith â'r un teitl.",
    },
    why={
        "en": "People with several pages open, or a list of search results, know the pages by their titles alone.",
        "cy": "Wrth eu teitlau yn unig y mae pobl yn adnabod tudalennau pan fydd sawl un ar agor, neu mewn rhestr o "
        "ganlyniadau chwilio.",
    },
    message={
        "en": "Another page has the same title: “{title}”.",
        "cy": "Mae gan dudalen arall yr un teitl: “{title}”.",
    },
    mend={
        "en": "Give each page a title that tells it from the others.",
        "cy": "Rhowch i bob tudalen deitl sy'n wahanol i'r lleill.",
    },
    basis="WCAG 2.2: 2.4.2 Page Titled (A)",
)

PASSES = (
    {
        "en/index.html": "<title>Strategy – Wrexham</title>",
        "en/standards/index.html": "<title>Standards – Wrexham</title>",
        "cy/index.html": "<title>Strategy – Wrexham</title>",
    },
    {
        "en/old/index.html": '<title>Strategy</title><meta http-equiv="refresh" content="0; url=../strategy/">',
        "en/strategy/index.html": "<title>Strategy</title>",
    },
)
FAILS = (
    {
        "en/index.html": "<title>Strategy</title>",
        "en/standards/index.html": "<title>strategy </title>",
    },
)


def check(page: Page) -> Iterator[Finding]:
    """No page before this one, in the same language, has its title. Pages that only pass their reader on are let be.

    Pages that Pawb did not make are of one site where one leads to the other.
    """
    if not page.title or page.passes_on:
        return
    first = page.site.titled[page.language, page.title.casefold()]
    if first != page.route and (page.site.ours or first in page.site.cards[page.route].links_to):
        yield RULE.at(page.place(), also=[page.site.place(first)], title=page.title)
