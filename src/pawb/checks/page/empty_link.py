"""A link without words."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.findings import Finding, Rule

RULE = Rule(
    id="empty-link",
    level="error",
    finds={"en": "A link without words.", "cy": "Dolen heb eiriau."},
    why={
        "en": "A screen reader can only say “link”, or spell out the address: nobody knows where it leads.",
        "cy": "Ni all darllenydd sgrin ond dweud “dolen”, neu sillafu'r cyfeiriad: nid oes neb yn gwybod i ble mae'n "
        "arwain.",
    },
    message={
        "en": "The link to “{address}” has no words.",
        "cy": "Nid oes geiriau yn y ddolen i “{address}”.",
    },
    mend={
        "en": "Write words that say where the link leads. If the link is a picture, write them as its alt text.",
        "cy": "Ysgrifennwch eiriau sy'n dweud i ble mae'r ddolen yn arwain. Os llun yw'r ddolen, ysgrifennwch nhw fel "
        "testun amgen y llun.",
    },
    basis="WCAG 2.2: 2.4.4 Link Purpose (In Context) (A) and 4.1.2 Name, Role, Value (A)",
)

PASSES = (
    '<a href="strategy/">The strategy</a>',
    '<a href="/" aria-label="Home"><svg aria-hidden="true"></svg></a>',
    '<a href="/"><svg><title>Home</title></svg></a>',
    '<a href="/"><img src="logo.svg" alt="Wrexham, home page"></a>',
    '<span id="name">Home</span><a href="/" aria-labelledby="name"></a>',
    '<a href="/" title="Home"></a>',
    '<a href="/" hidden></a>',
    "<a></a>",
    '<map><area href="lake/" alt="Lake"><area></map>',
)
FAILS = (
    '<a href="strategy/"> </a>',
    '<a href="/"><svg aria-hidden="true"><title>Home</title></svg></a>',
    '<a href="/"><img src="logo.svg" alt=""></a>',
    '<map><area href="lake/" shape="default"></map>',
    '<a href="/"><span hidden>Home</span></a>',
)


def check(page: Page) -> Iterator[Finding]:
    """Each link that a reader can follow has a name."""
    for node in page.visible("a[href],area[href]"):
        if not page.name(node) and not (node.tag == "area" and (node.attributes.get("alt") or "").strip()):
            yield RULE.at(page.place(node), address=(node.attributes.get("href") or "").strip())
