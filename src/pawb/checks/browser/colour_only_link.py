"""A link that at most its colour tells from the words around it."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.browsed import Browsed
from pawb.findings import Finding, Rule

RULE = Rule(
    id="colour-only-link",
    level="warning",
    finds={
        "en": "A link within a text that at most its colour tells from the other words.",
        "cy": "Dolen mewn testun nad oes ond ei lliw yn ei gwahaniaethu oddi wrth y geiriau eraill.",
    },
    why={
        "en": "People who see few colours, or none, do not find it.",
        "cy": "Nid yw pobl sy'n gweld ychydig yn unig o liwiau, neu ddim o gwbl, yn dod o hyd iddi.",
    },
    message={
        "en": "At most its colour shows that “{words}” is a link.",
        "cy": "Dim ond ei lliw, os hynny, sy'n dangos mai dolen yw “{words}”.",
    },
    mend={
        "en": "Underline links within text.",
        "cy": "Tanlinellwch ddolenni o fewn testun.",
    },
    basis="WCAG 2.2: 1.4.1 Use of Color (A), failure F73",
)

PASSES = (
    '<p>Everybody who lives here may <a href="#x">read our standards</a> and ask about them.</p>',
    '<style>a { text-decoration: none }</style><ul><li><a href="#x">Our standards</a></li></ul>',
)
FAILS = (
    '<style>a { text-decoration: none; color: inherit }</style><p>Everybody may <a href="#x">read it</a> here.</p>',
    '<style>a { text-decoration: none }</style><p>Everybody who lives here may <a href="#x">read our standards</a> '
    "and ask about them.</p>",
)


def check(page: Browsed) -> Iterator[Finding]:
    """Each link within a text has an underline, a frame, a ground or another weight."""
    for part in page.seen.get("plainLinks", ()):
        yield RULE.at(page.at(part), words=part["words"])
