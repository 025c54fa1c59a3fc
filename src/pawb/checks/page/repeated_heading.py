"""Two headings of one part that say the same."""

from __future__ import annotations

from collections.abc import Iterator

from selectolax.lexbor import LexborNode

from pawb.checks.built_site import Page
from pawb.findings import Finding, Rule

RULE = Rule(
    id="repeated-heading",
    level="warning",
    finds={
        "en": "Two headings of the same level, in the same part, with the same words.",
        "cy": "Dau bennawd o'r un lefel, yn yr un rhan, â'r un geiriau.",
    },
    why={
        "en": "In a list of headings the two are the same: nobody can tell which to open.",
        "cy": "Mewn rhestr o benawdau mae'r ddau yr un fath: ni all neb ddweud pa un i'w agor.",
    },
    message={
        "en": "Two headings here say “{words}”.",
        "cy": "Mae dau bennawd yma yn dweud “{words}”.",
    },
    mend={
        "en": "Say in each what is below it and not below the other.",
        "cy": "Dywedwch ym mhob un beth sydd oddi tano ac nid o dan y llall.",
    },
    basis="WCAG 2.2: 2.4.6 Headings and Labels (AA), technique G130",
)

PASSES = ("<h2>Lakes</h2><h3>Fees</h3><h2>Parks</h2><h3>Fees</h3>",)
FAILS = ("<h1>Parks</h1><h2>Fees</h2><h2>Fees</h2>",)


def check(page: Page) -> Iterator[Finding]:
    """Within one part, headings of one level differ."""
    met: dict[int, dict[str, LexborNode]] = {}
    for node, level, name in page.headings:
        met = {above: names for above, names in met.items() if above <= level}
        words = name.casefold()
        before = met.setdefault(level, {}).setdefault(words, node)
        if words and before.mem_id != node.mem_id:
            yield RULE.at(page.place(node), also=[page.place(before)], words=name)
