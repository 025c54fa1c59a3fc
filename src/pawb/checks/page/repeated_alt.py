"""An alt text that the words beside it say as well."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.findings import Finding, Rule

RULE = Rule(
    id="repeated-alt",
    level="warning",
    finds={
        "en": "A picture whose alt text stands beside it in words.",
        "cy": "Llun y mae ei destun amgen wrth ei ymyl mewn geiriau.",
    },
    why={
        "en": "People who listen hear the same words twice.",
        "cy": "Mae pobl sy'n gwrando yn clywed yr un geiriau ddwywaith.",
    },
    message={
        "en": "The words beside this picture say the same: {alt}",
        "cy": "Mae'r geiriau wrth ymyl y llun hwn yn dweud yr un peth: {alt}",
    },
    mend={
        "en": 'Leave the alt text empty (alt=""), or say in it what the words do not.',
        "cy": 'Gadewch y testun amgen yn wag (alt=""), neu dywedwch ynddo yr hyn nad yw\'r geiriau yn ei ddweud.',
    },
    basis="WCAG 2.2: 1.1.1 Non-text Content (A), technique H2; W3C WAI images tutorial",
)

AROUND = ("a", "button", "dd", "div", "figure", "figcaption", "li", "p", "td", "th")

PASSES = (
    '<p><img src="a.jpg" alt="Ducks and a boat"> The lake in winter</p>',
    '<p><img src="a.jpg" alt=""> The lake in winter</p>',
    '<div><p><img src="a.jpg" alt="The lake"></p><p>The lake is in the park.</p></div>',
)
FAILS = (
    '<p><img src="a.jpg" alt="The lake in winter"> The lake in winter</p>',
    '<figure><img src="a.jpg" alt="The lake in winter"><figcaption>The lake in winter.</figcaption></figure>',
)


def check(page: Page) -> Iterator[Finding]:
    """No picture is called what all the words next to it say."""
    for node in page.visible("img[alt]"):
        alt = " ".join((node.attributes.get("alt") or "").split())
        around = node.parent
        if alt and around is not None and around.tag in AROUND:
            words = " ".join(around.text().split())
            if words.rstrip(".").casefold() == alt.rstrip(".").casefold():
                yield RULE.at(page.place(node), alt=alt)
