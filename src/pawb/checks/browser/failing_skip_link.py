"""A link past the menu that leads nowhere."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.browsed import Browsed
from pawb.findings import Finding, Rule

RULE = Rule(
    id="failing-skip-link",
    level="error",
    finds={
        "en": "A “skip to content” link that does not carry the keyboard past what all pages begin with.",
        "cy": "Dolen “neidio i'r cynnwys” nad yw'n mynd â'r bysellfwrdd heibio i'r hyn y mae pob tudalen yn dechrau "
        "ag ef.",
    },
    why={
        "en": "People who use a keyboard press it, and are back at the first entry of the menu with the next key.",
        "cy": "Mae pobl sy'n defnyddio bysellfwrdd yn ei phwyso, ac yn ôl wrth gofnod cyntaf y ddewislen â'r fysell "
        "nesaf.",
    },
    message={
        "en": "After this link the Tab key goes on before what it leads to: {words}",
        "cy": "Ar ôl y ddolen hon mae'r fysell Tab yn mynd ymlaen cyn yr hyn y mae'n arwain ato: {words}",
    },
    mend={
        "en": 'Let it lead to <main id=… tabindex="-1">, and let no script stop it.',
        "cy": 'Gadewch iddi arwain at <main id=… tabindex="-1">, heb i\'r un sgript ei hatal.',
    },
    basis="WCAG 2.2: 2.4.1 Bypass Blocks (A), technique G1",
)

_PAGE = (
    "<a href='#m'{}>Skip to main content</a><nav><a href='#a'>All parts</a></nav>"
    "<main id='m'><a href='#b' id='a'>Go on</a><p id='b'></main>"
)
PASSES = (
    _PAGE.format(""),
    "<a href='#m'>Skip to main content</a><main id='m'><p>Our standards</p></main>",
    "<a href='#m'>Our standards</a><main id='m'></main>",
)
FAILS = (_PAGE.format(" onclick='return false'"),)


def check(page: Browsed) -> Iterator[Finding]:
    """After the link was followed, the next stop is in what it leads to or after it."""
    if part := page.seen.get("skipped"):
        yield RULE.at(page.at(part), words=part["words"])
