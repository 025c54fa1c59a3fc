"""A paragraph without words, which only makes room."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.findings import Finding, Rule

RULE = Rule(
    id="empty-paragraph",
    level="warning",
    finds={
        "en": "A paragraph with nothing in it.",
        "cy": "Paragraff heb ddim ynddo.",
    },
    why={
        "en": "It makes room for the eye, and some screen readers say “blank”.",
        "cy": "Mae'n gwneud lle i'r llygad, ac mae rhai darllenwyr sgrin yn dweud “gwag”.",
    },
    message={
        "en": "There is nothing in this paragraph.",
        "cy": "Nid oes dim yn y paragraff hwn.",
    },
    mend={
        "en": "Delete it, and make room with the style sheet.",
        "cy": "Dilëwch ef, a gwnewch le â'r ddalen arddull.",
    },
    basis="HTML Living Standard, 3.2.5.3: palpable content; WCAG 2.2: 1.3.1 Info and Relationships (A)",
)

PASSES = (
    "<p>Words</p>",
    '<p><img src="a.png" alt="The lake"></p>',
    '<p id="total"></p>',  # a script may write here
    '<p role="status"></p>',
)
FAILS = ("<p></p>", "<p>&nbsp;</p>")


def check(page: Page) -> Iterator[Finding]:
    """Each paragraph holds something, unless a script may know it by a name."""
    for node in page.visible("p:not([id]):not([class]):not([role]):not([aria-live])"):
        if not node.text().strip() and node.css_first("p > *") is None:
            yield RULE.at(page.place(node))
