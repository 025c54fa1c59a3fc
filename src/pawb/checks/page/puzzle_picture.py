"""A puzzle that asks people to see, hear or solve something before they go on."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.checks.fields import fields
from pawb.findings import Finding, Rule

RULE = Rule(
    id="puzzle-picture",
    level="look",
    finds={
        "en": "A puzzle (CAPTCHA) that should tell people from machines.",
        "cy": "Pos (CAPTCHA) a ddylai wahaniaethu rhwng pobl a pheiriannau.",
    },
    why={
        "en": "People who cannot see, hear or solve it are kept out for good.",
        "cy": "Mae pobl na allant ei weld, ei glywed na'i ddatrys yn cael eu cau allan am byth.",
    },
    message={
        "en": "There seems to be a puzzle here that only some people can solve.",
        "cy": "Mae'n debyg bod pos yma na all ond rhai pobl ei ddatrys.",
    },
    mend={
        "en": "Ask whether it is needed. If so, offer a way that needs no seeing, hearing or remembering.",
        "cy": "Gofynnwch a oes ei angen. Os oes, cynigiwch ffordd nad oes angen gweld, clywed na chofio ar ei chyfer.",
    },
    basis="WCAG 2.2: 1.1.1 Non-text Content (A), technique G144, and 3.3.8 Accessible Authentication (Minimum) (AA)",
)

_NAMED = ",".join(f'{tag}[{name}*="captcha" i]' for tag, name in (
    ("img", "src"), ("img", "alt"), ("iframe", "src"), ("input", "name"), ("div", "class"), ("div", "id"),
))  # fmt: skip
_ASKS = re.compile(
    r"\b(?:letters|characters|numbers|words|code) (?:\w+ )?(?:you )?"
    r"(?:see|shown|above|below|in the (?:picture|image))\b"
    r"|\bwhat is (?:\w+ )?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten) (?:\+|plus|x|times)\b",
    re.IGNORECASE,
)

PASSES = (
    '<img src="a.png" alt="Ducks">',
    "<label>Type your name <input></label>",
)
FAILS = (
    '<img src="captcha.png" alt="">',
    "<label>Type the letters you see in the picture <input></label>",
    '<div class="g-recaptcha"></div>',
)


def check(page: Page) -> Iterator[Finding]:
    """Nothing on the page is called a CAPTCHA, or asks for what is in a picture; told once."""
    for node in page.visible(_NAMED):
        yield RULE.at(page.place(node))
        return
    for field in fields(page):
        if _ASKS.search(field.name):
            yield RULE.at(page.place(field.node))
            return
