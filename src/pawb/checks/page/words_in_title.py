"""Words that only a pointer brings up."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.findings import Finding, Rule

RULE = Rule(
    id="words-in-title",
    level="warning",
    finds={
        "en": "Words in the title of a text that is no link, field or picture.",
        "cy": "Geiriau yn title testun nad yw'n ddolen, yn faes nac yn llun.",
    },
    why={
        "en": "They show only under the pointer of a mouse: not by touch, not with keys, and seldom in a screen "
        "reader.",
        "cy": "Maent yn ymddangos o dan bwyntydd llygoden yn unig: nid drwy gyffwrdd, nid â bysellau, ac anaml "
        "mewn darllenydd sgrin.",
    },
    message={
        "en": "Only a mouse brings up “{title}”.",
        "cy": "Dim ond llygoden sy'n dangos “{title}”.",
    },
    mend={
        "en": "Write the words in the text.",
        "cy": "Ysgrifennwch y geiriau yn y testun.",
    },
    basis="WCAG 2.2: 1.3.1 Info and Relationships (A), 1.4.13 Content on Hover or Focus (AA) and 2.1.1 Keyboard (A)",
)

PLAIN = ("b", "dd", "div", "dt", "em", "i", "li", "p", "small", "span", "strong", "td")

PASSES = (
    '<p><abbr title="Welsh Government">WG</abbr></p>',
    '<iframe title="Map"></iframe>',
    '<p title="Park">Park</p>',
)
FAILS = ('<p>The <span title="A law of the council">byelaw</span></p>',)


def check(page: Page) -> Iterator[Finding]:
    """No title explains plain text, unless it says what the text says."""
    for node in page.visible(",".join(f"{tag}[title]:not([role]):not([tabindex])" for tag in PLAIN)):
        title = (node.attributes.get("title") or "").strip()
        text = " ".join(node.text().split())
        if text and title and title.casefold() not in text.casefold():
            yield RULE.at(page.place(node), title=title)
