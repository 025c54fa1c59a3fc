"""Text that the style sheet puts in capitals."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.browsed import Browsed
from pawb.findings import Finding, Rule

RULE = Rule(
    id="styled-capitals",
    level="warning",
    finds={
        "en": "More than three words that the style sheet puts in capital letters.",
        "cy": "Mwy na thri gair y mae'r ddalen arddull yn eu rhoi mewn priflythrennau.",
    },
    why={
        "en": "Words are known by their shape, and capitals have none: they are slower to read, most of all for "
        "people with dyslexia.",
        "cy": "Wrth eu siâp y mae geiriau'n cael eu hadnabod, ac nid oes siâp i briflythrennau: maent yn arafach i'w "
        "darllen, yn enwedig i bobl â dyslecsia.",
    },
    message={
        "en": "The style sheet puts these words in capitals: “{words}”.",
        "cy": "Mae'r ddalen arddull yn rhoi'r geiriau hyn mewn priflythrennau: “{words}”.",
    },
    mend={
        "en": "Delete text-transform: uppercase.",
        "cy": "Dilëwch text-transform: uppercase.",
    },
    basis="WCAG 2.2: 3.1.5 Reading Level (AAA); UKAAF G003 Clear and Large Print; British Dyslexia Association style "
    "guide",
)

PASSES = (
    "<p>These are words enough to fill more than one line of a column, and then some more of them to be sure that "
    "they do. These are words enough to fill more than one line of a column, and then some more of them to be sure "
    "that they do. </p>",
)
FAILS = (
    '<p style="text-transform: uppercase">These are words enough to fill more than one line of a column, and then '
    "some more of them to be sure that they do. These are words enough to fill more than one line of a column, and "
    "then some more of them to be sure that they do. </p>",
)


def check(page: Browsed) -> Iterator[Finding]:
    """No run of more than three words is put in capitals."""
    for part in page.seen.get("setting", {}).get("capitals", ()):
        yield RULE.at(page.at(part), words=part["words"])
