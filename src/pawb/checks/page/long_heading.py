"""A heading that is a paragraph."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.findings import Finding, Rule

RULE = Rule(
    id="long-heading",
    level="warning",
    finds={
        "en": "A heading as long as a paragraph.",
        "cy": "Pennawd mor hir â pharagraff.",
    },
    why={
        "en": "People who go from heading to heading have to listen to all of it to know what follows.",
        "cy": "Rhaid i bobl sy'n mynd o bennawd i bennawd wrando ar y cyfan i wybod beth sy'n dilyn.",
    },
    message={
        "en": "This heading has {count} words: {text}…",
        "cy": "Mae {count} o eiriau yn y pennawd hwn: {text}…",
    },
    mend={
        "en": "Write a short heading, and put the rest in a paragraph below it.",
        "cy": "Ysgrifennwch bennawd byr, a rhowch y gweddill mewn paragraff oddi tano.",
    },
    basis="WCAG 2.2: 1.3.1 Info and Relationships (A), failure F43, and 2.4.6 Headings and Labels (AA)",
)

LONGEST = 35
"""Words: more than any heading of the laws and standards that name themselves at length."""

PASSES = ("<h2>Our values</h2>", f"<p>{'word ' * 50}</p>")
FAILS = (f"<h2>{'word ' * 40}</h2>",)


def check(page: Page) -> Iterator[Finding]:
    """No heading has more words than a long sentence."""
    for heading in page.headings:
        words = heading.name.split()
        if len(words) > LONGEST:
            yield RULE.at(page.place(heading.node), count=len(words), text=" ".join(words[:8]))
