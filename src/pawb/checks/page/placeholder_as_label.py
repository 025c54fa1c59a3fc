"""A field that only its placeholder names."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.checks.fields import fields
from pawb.findings import Finding, Rule

RULE = Rule(
    id="placeholder-as-label",
    level="warning",
    finds={
        "en": "A field with a placeholder in place of a label.",
        "cy": "Maes â thestun dalfan yn lle label.",
    },
    why={
        "en": "A placeholder vanishes as soon as people begin to type, and is often too faint to read.",
        "cy": "Mae testun dalfan yn diflannu cyn gynted ag y bydd pobl yn dechrau teipio, ac yn aml mae'n rhy wan "
        "i'w ddarllen.",
    },
    message={
        "en": "Only the placeholder “{words}” names this field.",
        "cy": "Dim ond y testun dalfan “{words}” sy'n enwi'r maes hwn.",
    },
    mend={
        "en": "Write a visible <label> whose “for” is the id of the field.",
        "cy": "Ysgrifennwch <label> gweladwy y mae ei “for” yr un fath ag id y maes.",
    },
    basis="WCAG 2.2: 1.3.1 Info and Relationships (A), 3.3.2 Labels or Instructions (A) and 4.1.2 Name, Role, "
    "Value (A), failure F82",
)

PASSES = (
    '<label>Name <input placeholder="Ann"></label>',
    "<input>",
)
FAILS = (
    '<input placeholder="Your name">',
    '<textarea placeholder="What do you think?"></textarea>',
)


def check(page: Page) -> Iterator[Finding]:
    """Each field with a placeholder has a name that does not vanish."""
    for field in fields(page):
        words = (field.node.attributes.get("placeholder") or "").strip()
        if words and not field.name:
            yield RULE.at(page.place(field.node), words=words)
