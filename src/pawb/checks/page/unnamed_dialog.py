"""A dialog without a name."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.checks.spoken import label
from pawb.findings import Finding, Rule

RULE = Rule(
    id="unnamed-dialog",
    level="warning",
    finds={
        "en": "A dialog that has no name.",
        "cy": "Blwch deialog heb enw.",
    },
    why={
        "en": "It opens over the page, and people who listen do not hear what it is about.",
        "cy": "Mae'n agor dros y dudalen, ac nid yw pobl sy'n gwrando yn clywed beth yw ei bwnc.",
    },
    message={
        "en": "This dialog has no name.",
        "cy": "Nid oes enw gan y blwch deialog hwn.",
    },
    mend={
        "en": "Name it after its heading: aria-labelledby.",
        "cy": "Enwch ef ar ôl ei bennawd: aria-labelledby.",
    },
    basis="WCAG 2.2: 4.1.2 Name, Role, Value (A)",
)

PASSES = (
    '<dialog aria-label="Map"></dialog>',
    '<div role="dialog" aria-labelledby="t"><h2 id="t">Map</h2></div>',
)
FAILS = (
    "<dialog><p>Map</p></dialog>",
    '<div role="alertdialog"><p>Sure?</p></div>',
)


def check(page: Page) -> Iterator[Finding]:
    """Each dialog is named by its attributes."""
    for node in page.visible("dialog,[role=dialog],[role=alertdialog]"):
        if not label(node, page.tree):
            yield RULE.at(page.place(node))
