"""A heading or a list whose meaning is taken away by a role."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.built_site import DECORATION, Page
from pawb.findings import Finding, Rule

RULE = Rule(
    id="meaning-taken-away",
    level="error",
    finds={
        "en": 'A heading, a list or its entries with role="presentation" or role="none".',
        "cy": 'Pennawd, rhestr neu ei heitemau â role="presentation" neu role="none".',
    },
    why={
        "en": "People who listen no longer hear that it is one, and cannot jump to it.",
        "cy": "Nid yw pobl sy'n gwrando yn clywed mwyach mai dyna ydyw, ac ni allant neidio ato.",
    },
    message={
        "en": 'role="{role}" takes its meaning from this <{tag}>.',
        "cy": 'Mae role="{role}" yn tynnu ystyr y <{tag}> hwn.',
    },
    mend={
        "en": "Delete the role.",
        "cy": "Dilëwch y rôl.",
    },
    basis="WCAG 2.2: 1.3.1 Info and Relationships (A), failure F92",
)

PASSES = (
    "<h1>Park</h1>",
    '<ul role="none"><li role="none"><a role="menuitem" href="a/">A</a></li></ul>',
)
FAILS = (
    '<h1 role="presentation">Park</h1>',
    '<ul role="none"><li>Bread</li></ul>',
)


def check(page: Page) -> Iterator[Finding]:
    """Only a list of things with roles of their own has none."""
    for node in page.visible("h1,h2,h3,h4,h5,h6,ul,ol,dl"):
        if node.css_matches(DECORATION) and node.text().strip() and not node.css_first("[role^=menuitem],[role=tab]"):
            yield RULE.at(page.place(node), tag=node.tag, role=node.attributes.get("role") or "")
