"""A message that comes up and is not read out."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.browsed import Browsed
from pawb.findings import Finding, Rule

RULE = Rule(
    id="silent-status",
    level="warning",
    finds={
        "en": "Words that a button brings up, in a part that is not announced.",
        "cy": "Geiriau y mae botwm yn eu dangos, mewn rhan nad yw'n cael ei darllen yn uchel.",
    },
    why={
        "en": "People who listen press the button, and hear nothing.",
        "cy": "Mae pobl sy'n gwrando yn pwyso'r botwm, ac nid ydynt yn clywed dim.",
    },
    message={
        "en": "A button brings up “{words}”, and nothing reads it out.",
        "cy": "Mae botwm yn dangos “{words}”, ac nid oes dim yn ei ddarllen yn uchel.",
    },
    mend={
        "en": 'Write the message into an element with role="status" that is on the page from the start.',
        "cy": 'Ysgrifennwch y neges mewn elfen â role="status" sydd ar y dudalen o\'r dechrau.',
    },
    basis="WCAG 2.2: 4.1.3 Status Messages (AA), failure F103",
)

PASSES = (
    '<button id="b">Add the book</button><p id="s" role="status"></p><script>b.onclick = () => { s.textContent = '
    '"One book added" }</script>',
    '<button id="b" aria-expanded="false">More</button><p id="s"></p><script>b.onclick = () => { s.textContent = '
    '"One book added" }</script>',
)
FAILS = (
    '<button id="b">Add the book</button><p id="s"></p><script>b.onclick = () => { s.textContent = "One book '
    'added" }</script>',
)


def check(page: Browsed) -> Iterator[Finding]:
    """What a press of a button says is announced, or the focus goes there."""
    for part in page.seen.get("silent", ()):
        yield RULE.at(page.at(part), words=part["words"])
