"""A picture with a story for its alt text."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.findings import Finding, Rule

RULE = Rule(
    id="long-alt",
    level="warning",
    finds={
        "en": "A picture whose alt text is longer than 150 characters.",
        "cy": "Llun y mae ei destun amgen yn hwy na 150 o nodau.",
    },
    why={
        "en": "A screen reader says it in one breath: nobody can stop, go back or read it by words.",
        "cy": "Mae darllenydd sgrin yn ei ddweud ar un gwynt: ni all neb aros, mynd yn ôl na'i ddarllen fesul gair.",
    },
    message={
        "en": "This alt text has {length} characters: “{alt}…”.",
        "cy": "Nifer y nodau yn y testun amgen hwn: {length}: “{alt}…”.",
    },
    mend={
        "en": "Say in a few words what the picture is, and the rest in the text beside it.",
        "cy": "Dywedwch mewn ychydig eiriau beth yw'r llun, a'r gweddill yn y testun wrth ei ymyl.",
    },
    basis="WCAG 2.2: 1.1.1 Non-text Content (A), technique G95",
)

LONGEST = 150

PASSES = ('<img src="a.png" alt="Ducks on the lake">',)
FAILS = (
    '<img src="a.png" alt="Ducks on the lake in the park in the morning. Ducks on the lake in the park in the '
    'morning. Ducks on the lake in the park in the morning. Ducks on the lake in the park in the morning. ">',
)


def check(page: Page) -> Iterator[Finding]:
    """No alt text is longer than a sentence or two."""
    for node in page.visible("img[alt],area[alt]"):
        alt = (node.attributes.get("alt") or "").strip()
        if len(alt) > LONGEST:
            yield RULE.at(page.place(node), length=len(alt), alt=alt[:60])
