"""A part of a page that does not tell the state that its role promises."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.findings import Finding, Rule

RULE = Rule(
    id="missing-state",
    level="warning",
    finds={
        "en": "An element whose role needs a state or value that it does not tell.",
        "cy": "Elfen y mae ei rôl yn galw am gyflwr neu werth nad yw'n ei ddweud.",
    },
    why={
        "en": "People who listen hear what it is, and not how it stands.",
        "cy": "Mae pobl sy'n gwrando yn clywed beth ydyw, ond nid beth yw ei chyflwr.",
    },
    message={
        "en": 'role="{role}" needs {attribute}.',
        "cy": 'Mae angen {attribute} ar role="{role}".',
    },
    mend={
        "en": "Add the attribute, or use the element of HTML that needs none.",
        "cy": "Ychwanegwch y briodoledd, neu defnyddiwch yr elfen HTML nad oes angen un arni.",
    },
    basis="WCAG 2.2: 4.1.2 Name, Role, Value (A); ACT rule 4e8ab6; WAI-ARIA 1.2, required states and properties",
)

NEEDS = {
    ":not(h1,h2,h3,h4,h5,h6)[role=heading]": "aria-level",
    "[role=meter]:not(meter)": "aria-valuenow",
    "[role=scrollbar]": "aria-controls",
    "[role=separator][tabindex]": "aria-valuenow",
}
"""What axe-core leaves out: it takes a default for these."""

PASSES = (
    '<div role="heading" aria-level="2">Park</div>',
    "<hr>",
    '<div role="separator"></div>',
)
FAILS = (
    '<div role="heading">Park</div>',
    '<div role="scrollbar" aria-valuenow="1"></div>',
    '<div role="separator" tabindex="0"></div>',
)


def check(page: Page) -> Iterator[Finding]:
    """Each role that needs an attribute has it."""
    for wanted, attribute in NEEDS.items():
        for node in page.visible(f"{wanted}:not([{attribute}])"):
            yield RULE.at(page.place(node), role=node.attributes.get("role") or "", attribute=attribute)
