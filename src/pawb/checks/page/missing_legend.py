"""A group of fields that nothing names."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.checks.spoken import label
from pawb.findings import Finding, Rule

RULE = Rule(
    id="missing-legend",
    level="error",
    finds={
        "en": "A group of fields without a legend, or with an empty one.",
        "cy": "Grŵp o feysydd heb legend, neu â legend wag.",
    },
    why={
        "en": "The legend is the question. Without it people who listen hear only the answers to choose from.",
        "cy": "Y legend yw'r cwestiwn. Hebddi, nid yw pobl sy'n gwrando yn clywed dim ond yr atebion i ddewis o'u "
        "plith.",
    },
    message={
        "en": "This group of fields has no legend with words in it.",
        "cy": "Nid oes legend â geiriau ynddi gan y grŵp hwn o feysydd.",
    },
    mend={
        "en": "Write the question in a <legend>, first in the <fieldset>. If nothing is asked, use a <div> instead.",
        "cy": "Ysgrifennwch y cwestiwn mewn <legend>, yn gyntaf yn y <fieldset>. Os na ofynnir dim, defnyddiwch <div> "
        "yn lle hynny.",
    },
    basis="WCAG 2.2: 1.3.1 Info and Relationships (A), technique H71",
)

PASSES = (
    "<fieldset><legend>Well?</legend><input></fieldset>",
    '<fieldset aria-label="Well?"><input></fieldset>',
    '<fieldset role="presentation"><input></fieldset>',
    "<fieldset disabled><input></fieldset>",
)
FAILS = (
    '<fieldset><p>Well?</p><input type="radio"></fieldset>',
    "<fieldset><legend> </legend><input></fieldset>",
    "<fieldset><div><legend>Not its first child</legend></div><input></fieldset>",
)


def check(page: Page) -> Iterator[Finding]:
    """Each group of fields that can be used has a legend of its own that says something, or a label."""
    for group in page.visible("fieldset:not([role=presentation]):not([role=none]):not([disabled])"):
        legends = [child for child in group.iter() if child.tag == "legend"]
        if not any(page.name(legend) for legend in legends) and not label(group, page.tree):
            yield RULE.at(page.place(group))
