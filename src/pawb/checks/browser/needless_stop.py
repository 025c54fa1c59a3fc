"""A stop of the Tab key at which there is nothing to do."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.browsed import Browsed
from pawb.findings import Finding, Rule

RULE = Rule(
    id="needless-stop",
    level="warning",
    finds={
        "en": "Words at which the Tab key stops, and that can neither be pressed nor scrolled.",
        "cy": "Geiriau y mae'r fysell Tab yn aros arnynt, ac na ellir eu pwyso na'u sgrolio.",
    },
    why={
        "en": "People who use a keyboard think that they can do something here, and press in vain.",
        "cy": "Mae pobl sy'n defnyddio bysellfwrdd yn meddwl y gallant wneud rhywbeth yma, ac yn pwyso'n ofer.",
    },
    message={
        "en": "The Tab key stops at “{words}”, where there is nothing to do.",
        "cy": "Mae'r fysell Tab yn aros ar “{words}”, lle nad oes dim i'w wneud.",
    },
    mend={
        "en": "Delete its tabindex. Screen readers read all words without it.",
        "cy": "Dilëwch ei tabindex. Mae darllenwyr sgrin yn darllen pob gair hebddo.",
    },
    basis="WCAG 2.2: 2.4.3 Focus Order (A), failure F44; ARIA Authoring Practices Guide: keyboard interface",
)

PASSES = (
    '<button tabindex="0">Send</button>',
    '<div tabindex="0" style="height: 20px; overflow: auto">What can be<br>scrolled<br>with keys</div>',
    '<div tabindex="0" role="region" aria-label="Times">A part with a name</div>',
    '<h2 tabindex="-1">What a script may lead to</h2>',
)
FAILS = ('<p tabindex="0">My favourite bus</p>',)


def check(page: Browsed) -> Iterator[Finding]:
    """What keys stop at has a role, hears something, or can be scrolled."""
    for part in page.seen.get("idleStops", ()):
        yield RULE.at(page.at(part), words=part["words"])
