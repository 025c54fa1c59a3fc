"""A link, button or field that Tab passes by."""

from __future__ import annotations

from collections.abc import Iterator

from selectolax.lexbor import LexborNode

from pawb.checks.built_site import Page
from pawb.checks.spoken import HIDDEN
from pawb.findings import Finding, Rule

RULE = Rule(
    id="taken-from-keyboard",
    level="warning",
    finds={
        "en": "A link, button or field with a tabindex below zero, outside a group that arrow keys lead through.",
        "cy": "Dolen, botwm neu faes â tabindex o dan sero, y tu allan i grŵp y mae bysellau saeth yn arwain drwyddo.",
    },
    why={
        "en": "People who use a keyboard cannot reach it.",
        "cy": "Ni all pobl sy'n defnyddio bysellfwrdd ei gyrraedd.",
    },
    message={
        "en": "Tab passes by this <{tag}>.",
        "cy": "Mae Tab yn mynd heibio i'r <{tag}> hwn.",
    },
    mend={
        "en": "Delete its tabindex.",
        "cy": "Dilëwch ei tabindex.",
    },
    basis="WCAG 2.2: 2.1.1 Keyboard (A), failure F54",
)

PRESSED = ("a[href]", "button")
LED = ",".join(
    f"[role={role}]"
    for role in ("combobox", "dialog", "grid", "listbox", "menu", "menubar", "radiogroup", "tablist", "toolbar", "tree")
)
"""Parts of a page that arrow keys lead through: WAI-ARIA Authoring Practices, 5.6."""

PASSES = (
    '<button tabindex="0">Go</button>',
    '<div role="tablist"><button role="tab" tabindex="-1">Two</button></div>',
    '<div aria-hidden="true"><a href="/" tabindex="-1">Go</a></div>',
    '<button tabindex="-1" disabled>Go</button>',
)
FAILS = (
    '<button tabindex="-1">Go</button>',
    '<a href="a/" tabindex="-1">The park</a>',
)


def check(page: Page) -> Iterator[Finding]:
    """What people press or fill in is on the way of Tab, or in a part with keys of its own."""
    for node in page.visible(",".join(f"{tag}[tabindex^='-']:not([disabled])" for tag in PRESSED)):
        around: LexborNode | None = node
        while around is not None and not around.css_matches(LED):
            around = around.parent
        address = node.attributes.get("href") or ""
        twin = bool(address) and sum(link.address == address for link in page.links) > 1
        if around is None and not twin and not node.css_matches(HIDDEN) and node.text().strip():
            yield RULE.at(page.place(node), tag=node.tag)
