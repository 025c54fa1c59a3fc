"""A heading whose level skips one."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from pawb.checks.built_site import Page
from pawb.findings import Finding, Rule

RULE = Rule(
    id="skipped-heading-level",
    level="error",
    finds={
        "en": "A heading more than one level below the heading before it.",
        "cy": "Pennawd fwy nag un lefel yn is na'r pennawd o'i flaen.",
    },
    why={
        "en": "Headings are the table of contents of people who listen. A gap makes them look for a part that does not "
        "exist.",
        "cy": "Penawdau yw tabl cynnwys pobl sy'n gwrando. Mae bwlch yn gwneud iddynt chwilio am ran nad yw'n bod.",
    },
    message={
        "en": "After a heading of level {before} comes one of level {level}: “{name}”.",
        "cy": "Ar ôl pennawd lefel {before} daw un lefel {level}: “{name}”.",
    },
    mend={
        "en": "Put this heading on level {right}, or add the heading that is missing before it.",
        "cy": "Rhowch y pennawd hwn ar lefel {right}, neu ychwanegwch y pennawd sydd ar goll o'i flaen.",
    },
    basis="WCAG 2.2: 1.3.1 Info and Relationships (A), technique G141",
)

PASSES = (
    "<h1>Strategy</h1><h2>Values</h2><h3>Respect</h3><h2>Levels</h2>",
    "<nav><h2>On this page</h2></nav><main><h1>Strategy</h1><h2>Values</h2></main>",
    "<h1>Strategy</h1><h2>Values</h2><h4 hidden>Not read out</h4>",
)
FAILS = (
    "<h1>Strategy</h1><h3>Values</h3>",
    "<h1>Strategy</h1><h2>Values</h2><h4>Respect</h4>",
    '<h1>Strategy</h1><div role="heading" aria-level="4">Values</div>',
)


def check(page: Page) -> Iterator[Finding]:
    """Going down, levels go one at a time; going up, they may go at once. The first heading may have any level."""
    for before, heading in pairwise(page.headings):
        if heading.level > before.level + 1:
            yield RULE.at(
                page.place(heading.node),
                before=before.level,
                level=heading.level,
                name=heading.name,
                right=before.level + 1,
            )
