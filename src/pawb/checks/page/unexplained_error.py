"""A field that is said to be wrong, and not why."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.checks.fields import fields
from pawb.findings import Finding, Rule

RULE = Rule(
    id="unexplained-error",
    level="warning",
    finds={
        "en": "A field that is marked or shown as wrong and leads to no words that say why.",
        "cy": "Maes wedi'i farcio neu ei ddangos yn anghywir heb arwain at eiriau sy'n dweud pam.",
    },
    why={
        "en": "People who listen hear “invalid” and have to search for what to do.",
        "cy": "Mae pobl sy'n gwrando yn clywed “annilys” ac yn gorfod chwilio am beth i'w wneud.",
    },
    message={
        "en": "This field says that it is wrong, and not why.",
        "cy": "Mae'r maes hwn yn dweud ei fod yn anghywir, ond nid pam.",
    },
    mend={
        "en": "Say in words what is wrong and how to mend it, and name these words on the field: aria-describedby.",
        "cy": "Dywedwch mewn geiriau beth sydd o'i le a sut i'w gywiro, ac enwch y geiriau hyn ar y maes: "
        "aria-describedby.",
    },
    basis="WCAG 2.2: 3.3.1 Error Identification (A), technique ARIA21",
)

SHOWN = frozenset(["error", "field-error", "has-error", "input-error", "invalid", "is-invalid"])
"""What a field that is only shown to be wrong is called in style sheets."""

PASSES = (
    '<label>Age <input aria-invalid="true" aria-describedby="e"></label><p id="e">Write a number</p>',
    '<label>Age <input aria-invalid="true"> Write a number, such as 12</label>',
    '<label>Age <input aria-invalid="false"></label>',
    '<label>Age <input aria-invalid="true" aria-errormessage="e"></label><p id="e">Write a number</p>',
)
FAILS = (
    '<label>Age <input aria-invalid="true"></label><p>Write a number</p>',
    '<label>Age <input aria-invalid="true" aria-describedby="e"></label><p id="e"> </p>',
    '<label>Age <input class="text error"></label>',
)


def check(page: Page) -> Iterator[Finding]:
    """Each field that is marked as wrong names words that are there, or has them in its label."""
    for field in fields(page):
        attributes = field.node.attributes
        marked = attributes.get("aria-invalid") in ("true", "spelling", "grammar")
        if not marked and not SHOWN.intersection((attributes.get("class") or "").split()):
            continue
        names = f"{attributes.get('aria-describedby') or ''} {attributes.get('aria-errormessage') or ''}".split()
        told = [page.tree.css_first(f'[id="{name}"]') for name in names if '"' not in name]
        if not any(found and found.text().strip() for found in told) and len(field.name.split()) < 4:
            yield RULE.at(page.place(field.node))
