"""Underlined text that is no link."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.printed import Fault, Printed, quote
from pawb.findings import Finding, Rule

RULE = Rule(
    id="underlined-print",
    level="error",
    finds={"en": "Underlined text that is no link.", "cy": "Testun wedi'i danlinellu nad yw'n ddolen."},
    why={
        "en": "A line through the tails of letters blurs the shape of words, and looks like a link.",
        "cy": "Mae llinell drwy gynffonnau llythrennau yn cymylu siâp geiriau, ac yn edrych fel dolen.",
    },
    message={
        "en": "“{words}” is underlined and is no link.",
        "cy": "Mae “{words}” wedi'i danlinellu ac nid yw'n ddolen.",
    },
    mend={
        "en": "In the style sheet for print, make it bold instead (text-decoration: none; font-weight: 700).",
        "cy": "Yn y ddalen arddull ar gyfer print, defnyddiwch brint trwm yn lle hynny (text-decoration: none; "
        "font-weight: 700).",
    },
    basis="UKAAF G003 Creating clear print and large print documents; RNIB clear print: underlining",
)

PASSES = ('<p><a href="https://llanffug.example/">The <strong>council</strong></a> listens.</p>',)
FAILS = (
    '<p>We <span style="text-decoration: underline">will</span> listen.</p>',
    '<p>The <abbr style="text-decoration: underline dotted" title="National Health Service">NHS</abbr> listens.</p>',
)


def check(printed: Printed) -> Iterator[Finding]:
    """One finding for each look that is underlined and no link."""
    yield from printed.tell(
        RULE,
        (
            Fault(look, page, {"words": quote(run.text)})
            for look, runs in printed.looks.items()
            if look.underlined and not look.link
            for page, run in runs
        ),
    )
