"""Words that stand out less than helps most people."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.browsed import Browsed
from pawb.findings import Finding, Rule

RULE = Rule(
    id="pale-text",
    level="warning",
    finds={
        "en": "Words with a contrast of less than 7 to 1, or 4.5 to 1 where they are large.",
        "cy": "Geiriau â chyferbyniad o lai na 7 i 1, neu 4.5 i 1 lle maent yn fawr.",
    },
    why={
        "en": "People with low vision, and all who read in the sun, need more contrast than the law asks for.",
        "cy": "Mae angen mwy o gyferbyniad nag y mae'r gyfraith yn gofyn amdano ar bobl â golwg gwan, ac ar bawb sy'n "
        "darllen yn yr haul.",
    },
    message={
        "en": "“{words}” has a contrast of {ratio} to 1. So pale on this page: {count}.",
        "cy": "Cyferbyniad “{words}” yw {ratio} i 1. Nifer o'r fath ar y dudalen hon: {count}.",
    },
    mend={
        "en": "Make the words darker, or what is behind them lighter: 7 to 1, or 4.5 to 1 for large words.",
        "cy": "Gwnewch y geiriau'n dywyllach, neu'r hyn sydd y tu ôl iddynt yn oleuach: 7 i 1, neu 4.5 i 1 ar gyfer "
        "geiriau mawr.",
    },
    basis="WCAG 2.2: 1.4.6 Contrast (Enhanced) (AAA)",
)

PASSES = (
    "<p style='color: #333'>Croeso</p>",
    "<p style='color: #666; font-size: 24px'>Croeso</p>",
    "<p style='color: #aaa'>What stands out too little by law is told as that</p>",
)
FAILS = ("<p style='color: #6a6a6a'>Croeso</p>", "<p style='color: #7a7a7a; font-size: 24px'>Croeso</p>")


def check(page: Browsed) -> Iterator[Finding]:
    """Words are told once for a page, with how many there are."""
    for part in page.seen.get("paleText", ()):
        yield RULE.at(page.at(part), words=part["words"], ratio=part["ratio"], count=part["count"])
