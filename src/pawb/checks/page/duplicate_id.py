"""An id that two parts of a page share."""

from __future__ import annotations

from collections.abc import Iterator

from selectolax.lexbor import LexborNode

from pawb.checks.built_site import Page
from pawb.findings import Finding, Rule

RULE = Rule(
    id="duplicate-id",
    level="error",
    finds={"en": "An id that two parts of a page share.", "cy": "Id y mae dwy ran o dudalen yn ei rannu."},
    why={
        "en": "Links, labels and table headers find their other half by its id. When two parts share one, they lead "
        "to the wrong one.",
        "cy": "Wrth yr id y mae dolenni, labeli a phenawdau tabl yn dod o hyd i'w hanner arall. Pan fydd dwy ran yn "
        "rhannu un, maent yn arwain at y rhan anghywir.",
    },
    message={
        "en": "The id “{id}” is on this page more than once.",
        "cy": "Mae'r id “{id}” ar y dudalen hon fwy nag unwaith.",
    },
    mend={
        "en": "Give each part an id of its own.",
        "cy": "Rhowch ei id ei hun i bob rhan.",
    },
    basis="HTML Living Standard: the id attribute; WCAG 2.2: 1.3.1 (A), failure F77, and 4.1.2 (A)",
)

PASSES = ('<h2 id="s1">S1</h2><h2 id="s2">S2</h2><h2 id="S1">Letters differ</h2>',)
FAILS = ('<h2 id="s1">S1</h2><p id="s1">Again</p><p id="s1">And again</p>',)


def check(page: Page) -> Iterator[Finding]:
    """Each id is there once, hidden parts included; one finding for each that is not, at its second place."""
    first: dict[str, LexborNode] = {}
    told = set()
    for node in page.tree.css("[id]"):
        name = node.attributes.get("id") or ""
        if name in first and name not in told:
            told.add(name)
            yield RULE.at(page.place(node), also=[page.place(first[name])], id=name)
        first.setdefault(name, node)
