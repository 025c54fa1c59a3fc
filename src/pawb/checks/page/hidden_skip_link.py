"""A link past what all pages begin with that nobody can reach."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.checks.spoken import HIDDEN
from pawb.findings import Finding, Rule

RULE = Rule(
    id="hidden-skip-link",
    level="error",
    finds={
        "en": "A link to the main part that is hidden from everybody, or that Tab does not reach.",
        "cy": "Dolen i'r brif ran sydd wedi'i chuddio rhag pawb, neu nad yw Tab yn ei chyrraedd.",
    },
    why={
        "en": "People who use a keyboard must go through the whole menu on every page.",
        "cy": "Rhaid i bobl sy'n defnyddio bysellfwrdd fynd drwy'r ddewislen gyfan ar bob tudalen.",
    },
    message={
        "en": "Nobody can reach the link “{words}”.",
        "cy": "Ni all neb gyrraedd y ddolen “{words}”.",
    },
    mend={
        "en": "Let it be seen when it has the focus: move it off the page until then, and do not hide it.",
        "cy": "Gadewch iddi gael ei gweld pan fydd y ffocws arni: symudwch hi oddi ar y dudalen tan hynny, a "
        "pheidiwch â'i chuddio.",
    },
    basis="WCAG 2.2: 2.4.1 Bypass Blocks (A), technique G1",
)

_SKIPS = re.compile(r"(?:skip|jump|neidio|neidiwch|sgipio) (?:to|over|i'r|i|dros) ", re.IGNORECASE)

PASSES = (
    '<a href="#main">Skip to main content</a><main id="main"></main>',
    '<a href="#a" hidden>Section 2</a>',
)
FAILS = (
    '<a href="#main" style="display:none">Skip to main content</a>',
    '<a href="#main" tabindex="-1">Skip to content</a>',
    '<div hidden><a href="#main">Neidio i\'r prif gynnwys</a></div>',
)


def check(page: Page) -> Iterator[Finding]:
    """No link that says it skips is hidden or out of the way of Tab."""
    shown = {link.node.mem_id for link in page.links}
    for node in page.tree.css('a[href^="#"]'):
        words = " ".join(node.text().split())
        if _SKIPS.match(words) and (node.mem_id not in shown or node.css_matches(f"{HIDDEN},[tabindex^='-']")):
            yield RULE.at(page.place(node), words=words)
