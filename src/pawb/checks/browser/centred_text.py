"""Long text that is centred."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.browsed import Browsed
from pawb.findings import Finding, Rule

RULE = Rule(
    id="centred-text",
    level="warning",
    finds={
        "en": "A paragraph of several lines, each of which is centred.",
        "cy": "Paragraff o sawl llinell, a phob un ohonynt wedi'i chanoli.",
    },
    why={
        "en": "Every line begins somewhere else: people who enlarge the page, or have dyslexia, lose their place.",
        "cy": "Mae pob llinell yn dechrau mewn man gwahanol: mae pobl sy'n chwyddo'r dudalen, neu sydd â dyslecsia, "
        "yn colli eu lle.",
    },
    message={
        "en": "This text of several lines is centred: {words}",
        "cy": "Mae'r testun hwn o sawl llinell wedi'i ganoli: {words}",
    },
    mend={
        "en": "Let text begin at the left.",
        "cy": "Gadewch i destun ddechrau ar y chwith.",
    },
    basis="WCAG 2.2: 1.4.8 Visual Presentation (AAA), technique C21; UKAAF G003 Clear and Large Print",
)

_TEXT = "Everybody who lives here may read our standards and ask about them. " * 5
PASSES = (
    f"<p style='width: 500px'>{_TEXT}</p>",
    "<p style='text-align: center; width: 200px'>Welcome to all of you</p>",
)
FAILS = (f"<p style='width: 500px; text-align: center'>{_TEXT}</p>",)


def check(page: Browsed) -> Iterator[Finding]:
    """No text of three lines or more is centred."""
    for part in page.seen.get("setting", {}).get("centred", ()):
        yield RULE.at(page.at(part), words=part["words"])
