"""A form that has no button to send it."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.findings import Finding, Rule

RULE = Rule(
    id="missing-submit",
    level="warning",
    finds={
        "en": "A form that people fill in without a button to send it.",
        "cy": "Ffurflen y mae pobl yn ei llenwi heb fotwm i'w hanfon.",
    },
    why={
        "en": "People who use a switch or their voice cannot send it, and others do not know that Enter does.",
        "cy": "Ni all pobl sy'n defnyddio switsh neu eu llais ei hanfon, ac nid yw eraill yn gwybod bod Enter yn "
        "gwneud hynny.",
    },
    message={
        "en": "This form has no button to send it.",
        "cy": "Nid oes botwm i anfon y ffurflen hon.",
    },
    mend={
        "en": "Add a <button> that says what happens: “Send your answer”.",
        "cy": "Ychwanegwch <button> sy'n dweud beth sy'n digwydd: “Anfonwch eich ateb”.",
    },
    basis="WCAG 2.2: 3.2.2 On Input (A), technique H32",
)

FILLED = "input:not([type=hidden]):not([type=button]),select,textarea"
SENDS = "button:not([type=button]):not([type=reset]),input[type=submit],input[type=image],[onclick]"

PASSES = (
    "<form><label>Name <input></label><button>Send</button></form>",
    '<form><label>Name <input></label><input type="submit"></form>',
    "<form></form>",
    '<form id="f"><input aria-label="Name"></form><button form="f">Send</button>',
)
FAILS = (
    "<form><label>Name <input></label></form>",
    '<form><label>Name <input></label><button type="reset">Clear</button></form>',
)


def check(page: Page) -> Iterator[Finding]:
    """Each form with a field that is filled in has a button that sends it, within it or elsewhere on the page."""
    for form in page.visible("form"):
        identity = form.attributes.get("id")
        elsewhere = identity in {node.attributes.get("form") for node in page.tree.css("[form]")} if identity else False
        if form.css_first(FILLED) and not form.css_first(SENDS) and not elsewhere:
            yield RULE.at(page.place(form))
