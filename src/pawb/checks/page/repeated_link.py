"""A link that is there twice side by side."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.findings import Finding, Rule

RULE = Rule(
    id="repeated-link",
    level="warning",
    finds={
        "en": "Two links side by side that lead to one place.",
        "cy": "Dwy ddolen ochr yn ochr sy'n arwain i'r un lle.",
    },
    why={
        "en": "People who listen hear the same twice, and people who use a keyboard press Tab twice.",
        "cy": "Mae pobl sy'n gwrando yn clywed yr un peth ddwywaith, ac mae pobl sy'n defnyddio bysellfwrdd yn pwyso "
        "Tab ddwywaith.",
    },
    message={
        "en": "This link and the one before it lead to one place: {address}",
        "cy": "Mae'r ddolen hon a'r un o'i blaen yn arwain i'r un lle: {address}",
    },
    mend={
        "en": "Put the picture and the words in one link, with an empty alt text.",
        "cy": "Rhowch y llun a'r geiriau mewn un ddolen, â thestun amgen gwag.",
    },
    basis="WCAG 2.2: 1.1.1 Non-text Content (A), technique H2; 2.4.4 Link Purpose (In Context) (A)",
)

PASSES = (
    '<a href="a"><img src="a.png" alt=""> Map</a>',
    '<a href="a">Map</a> or <a href="a">plan</a>',
    '<a href="a">Map</a> <a href="b">Plan</a>',
)
FAILS = ('<a href="a"><img src="a.png" alt="Map"></a> <a href="a">Map of the park</a>',)


def check(page: Page) -> Iterator[Finding]:
    """No two links with nothing but space between them have one address."""
    for link in page.links:
        before = link.node.prev
        while before is not None and before.is_text_node and not before.text().strip():
            before = before.prev
        if before is not None and before.tag == "a" and link.address and before.attributes.get("href") == link.address:
            yield RULE.at(page.place(link.node), address=link.address)
