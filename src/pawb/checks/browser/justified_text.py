"""Text that is stretched to both edges."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.browsed import Browsed
from pawb.findings import Finding, Rule

RULE = Rule(
    id="justified-text",
    level="warning",
    finds={
        "en": "A paragraph that is stretched to both edges.",
        "cy": "Paragraff sydd wedi'i ymestyn i'r ddwy ymyl.",
    },
    why={
        "en": "The gaps between its words are uneven, and run down the page like rivers: hard for people with "
        "dyslexia.",
        "cy": "Mae'r bylchau rhwng ei eiriau'n anwastad, ac yn rhedeg i lawr y dudalen fel afonydd: anodd i bobl â "
        "dyslecsia.",
    },
    message={
        "en": "This text is stretched to both edges: “{words}”.",
        "cy": "Mae'r testun hwn wedi'i ymestyn i'r ddwy ymyl: “{words}”.",
    },
    mend={
        "en": "Align it on the left: text-align: start.",
        "cy": "Aliniwch ef ar y chwith: text-align: start.",
    },
    basis="WCAG 2.2: 1.4.8 Visual Presentation (AAA); UKAAF G003 Clear and Large Print",
)

PASSES = (
    "<p>These are words enough to fill more than one line of a column, and then some more of them to be sure that "
    "they do. These are words enough to fill more than one line of a column, and then some more of them to be sure "
    "that they do. </p>",
)
FAILS = (
    '<p style="text-align: justify">These are words enough to fill more than one line of a column, and then some '
    "more of them to be sure that they do. These are words enough to fill more than one line of a column, and then "
    "some more of them to be sure that they do. </p>",
)


def check(page: Browsed) -> Iterator[Finding]:
    """No paragraph of more than one line is justified."""
    for part in page.seen.get("setting", {}).get("justified", ()):
        yield RULE.at(page.at(part), words=part["words"])
