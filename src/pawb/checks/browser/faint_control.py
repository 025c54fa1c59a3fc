"""A field or a button that hardly stands out from the page."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.browsed import Browsed
from pawb.findings import Finding, Rule

RULE = Rule(
    id="faint-control",
    level="warning",
    finds={
        "en": "A field whose edge, or a button whose only sign, has too little contrast.",
        "cy": "Maes y mae ei ymyl, neu fotwm y mae ei unig arwydd, heb ddigon o gyferbyniad.",
    },
    why={
        "en": "People with low sight do not find where to write or press.",
        "cy": "Nid yw pobl â golwg gwan yn gweld ble i ysgrifennu na ble i bwyso.",
    },
    message={
        "en": "This has a contrast of {ratio} to 1 with what is round it.",
        "cy": "Mae gan hwn gyferbyniad o {ratio} i 1 â'r hyn sydd o'i gwmpas.",
    },
    mend={
        "en": "Give its edge or its sign a contrast of 3 to 1 at least.",
        "cy": "Rhowch gyferbyniad o 3 i 1 o leiaf i'w ymyl neu ei arwydd.",
    },
    basis="WCAG 2.2: 1.4.11 Non-text Contrast (AA)",
)

PASSES = (
    "<label>Pet <input></label>",
    '<label>Pet <input style="border: 1px solid #666"></label>',
    '<button aria-label="Close"><svg width="30" height="30"><path d="M0 0l9 9z" fill="#000"/></svg></button>',
)
FAILS = (
    '<label>Pet <input style="border: 1px solid #eee; background: #fff"></label>',
    '<button aria-label="Close" style="background: #fff"><svg width="30" height="30"><rect width="30" height="30" '
    'fill="#ddd"/></svg></button>',
)


def check(page: Browsed) -> Iterator[Finding]:
    """The edges of fields, and signs that stand alone on buttons, can be seen."""
    for part in page.seen.get("faintControls", ()):
        yield RULE.at(page.at(part), words=part["words"], ratio=part["ratio"])
