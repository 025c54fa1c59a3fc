"""A picture that seems to hold words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from posixpath import basename

from pawb.checks.built_site import Page
from pawb.checks.fields import ancestor
from pawb.findings import Finding, Rule

RULE = Rule(
    id="picture-of-text",
    level="warning",
    finds={
        "en": "A picture whose file is called text, banner, heading or the like: its words are only drawn.",
        "cy": "Llun y mae ei ffeil o'r enw text, banner, heading neu debyg: rhan o'r llun yn unig yw ei eiriau.",
    },
    why={
        "en": "Drawn words grow blurred when they are enlarged, and nobody can change their colours or letters.",
        "cy": "Mae geiriau mewn llun yn mynd yn aneglur wrth eu chwyddo, ac ni all neb newid eu lliwiau na'u "
        "llythrennau.",
    },
    message={
        "en": "The picture “{source}” seems to hold words.",
        "cy": "Mae'n debyg bod geiriau yn y llun “{source}”.",
    },
    mend={
        "en": "Write the words as text, and style them. Logos may stay pictures.",
        "cy": "Ysgrifennwch y geiriau fel testun, a rhowch arddull arnynt. Caiff logos aros yn lluniau.",
    },
    basis="WCAG 2.2: 1.4.5 Images of Text (AA), failure F3 and technique C22",
)

_DRAWN = re.compile(
    r"(?:^|[^a-z])(?:text|txt|words|banner|heading|headline|title|slogan|quote|btn|button|testun|geiriau)(?:[^a-z]|$)",
    re.IGNORECASE,
)

PASSES = (
    '<img src="ducks.jpg" alt="Ducks on the lake">',
    '<img src="banner.jpg" alt="">',
    '<img src="text.png" alt="Text">',
)
FAILS = (
    '<img src="banner-text.png" alt="Sale: half price until Sunday">',
    '<img src="img/heading2.gif" alt="Opening times of the park">',
    '<button><img src="btn_send.gif" alt="Send it now"></button>',
    '<h2><img src="a1.gif" alt="Opening times of the park"></h2>',
)


def check(page: Page) -> Iterator[Finding]:
    """No picture that stands for several words is called after words, or is all that a heading holds."""
    for node in page.visible("img[src][alt],input[type=image][src][alt]"):
        source = node.attributes.get("src") or ""
        around = ancestor(node, "h2", "h3", "h4", "h5", "h6")
        alone = around is not None and not around.text().strip() and not around.css_first("a")
        if len((node.attributes.get("alt") or "").split()) > 2 and (alone or _DRAWN.search(basename(source))):
            yield RULE.at(page.place(node), source=source)
