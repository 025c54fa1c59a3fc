"""Something that moves and does not stop."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.browsed import Browsed
from pawb.findings import Finding, Rule

RULE = Rule(
    id="endless-movement",
    level="error",
    finds={
        "en": "Something that moves by itself for more than five seconds.",
        "cy": "Rhywbeth sy'n symud ohono'i hun am fwy na phum eiliad.",
    },
    why={
        "en": "It draws the eye from the words, most of all of people who find it hard to attend. Some it makes ill.",
        "cy": "Mae'n tynnu'r llygad oddi ar y geiriau, yn enwedig i bobl sy'n ei chael yn anodd canolbwyntio. Mae'n "
        "gwneud rhai'n sâl.",
    },
    message={
        "en": "This moves for more than five seconds: {words}",
        "cy": "Mae hwn yn symud am fwy na phum eiliad: {words}",
    },
    mend={
        "en": "Delete the movement, or let it end within five seconds and obey prefers-reduced-motion.",
        "cy": "Dilëwch y symudiad, neu gadewch iddo ddod i ben o fewn pum eiliad ac ufuddhau i prefers-reduced-motion.",
    },
    basis="WCAG 2.2: 2.2.2 Pause, Stop, Hide (A)",
)

_STYLE = "<style>@keyframes k {{ to {{ opacity: .5 }} }} p {{ animation: k 1s {} }}</style><p>Welcome to us</p>"
PASSES = (_STYLE.format(2), _STYLE.format("infinite") + "<button>Pause</button>")
FAILS = (_STYLE.format("infinite"),)


def check(page: Browsed) -> Iterator[Finding]:
    """No animation of a style sheet or script runs for more than five seconds, unless it can be stopped."""
    for part in page.seen.get("moving", ()):
        yield RULE.at(page.at(part), words=part["words"] or part["at"])
