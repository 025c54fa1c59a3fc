"""Words that fade under the pointer or when they have the focus."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.browsed import Browsed
from pawb.findings import Finding, Rule

RULE = Rule(
    id="faint-under-pointer",
    level="error",
    finds={
        "en": "Words that a style sheet makes too faint under the pointer or with the focus.",
        "cy": "Geiriau y mae dalen arddull yn eu gwneud yn rhy wan o dan y pwyntydd neu gyda'r ffocws.",
    },
    why={
        "en": "They vanish just when people are about to press them.",
        "cy": "Maent yn diflannu yn union pan fydd pobl ar fin eu pwyso.",
    },
    message={
        "en": "Under the pointer or with the focus, “{words}” has a contrast of {ratio} to 1.",
        "cy": "O dan y pwyntydd neu gyda'r ffocws, mae gan “{words}” gyferbyniad o {ratio} i 1.",
    },
    mend={
        "en": "Give :hover and :focus colours that stand out as well: 4.5 to 1, or 3 to 1 for large text.",
        "cy": "Rhowch i :hover a :focus liwiau sy'n sefyll allan hefyd: 4.5 i 1, neu 3 i 1 ar gyfer testun mawr.",
    },
    basis="WCAG 2.2: 1.4.3 Contrast (Minimum) (AA)",
)

PASSES = (
    '<style>a:hover { color: #000 }</style><a href="#x">Parks</a>',
    '<style>a { color: #fff; background: #fff } a:hover { color: #000 }</style><a href="#x">Parks</a>',
)
FAILS = (
    '<style>a:hover { color: #ddd }</style><a href="#x">Parks</a>',
    "<style>button:focus { background: #fff; color: #eee }</style><button>Send it</button>",
)


def check(page: Browsed) -> Iterator[Finding]:
    """No colour of its own for the pointer or the focus is too faint."""
    for part in page.seen.get("faintUnderPointer", ()):
        yield RULE.at(page.at(part), words=part["words"], ratio=part["ratio"])
