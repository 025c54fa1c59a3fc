"""A picture that moves."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.findings import Finding, Rule

RULE = Rule(
    id="animated-picture",
    level="warning",
    finds={
        "en": "A moving GIF that repeats itself and cannot be stopped.",
        "cy": "GIF symudol sy'n ailadrodd ac na ellir ei atal.",
    },
    why={
        "en": "People who are easily distracted cannot read beside it.",
        "cy": "Ni all pobl y mae'n hawdd tynnu eu sylw ddarllen wrth ei ymyl.",
    },
    message={
        "en": "This picture moves and does not stop: {source}",
        "cy": "Mae'r llun hwn yn symud ac nid yw'n stopio: {source}",
    },
    mend={
        "en": "Show a still picture, or a video with a button to stop it.",
        "cy": "Dangoswch lun llonydd, neu fideo â botwm i'w atal.",
    },
    basis="WCAG 2.2: 2.2.2 Pause, Stop, Hide (A), technique G152",
)

REPEATS = b"NETSCAPE2.0"
"""What a GIF that starts again says of itself: the looping extension of GIF89a."""

_PAGE = '<img src="a.gif?2" alt="A lake">'
PASSES = (
    {"en/index.html": _PAGE, "en/a.gif": "GIF89a and one picture"},
    '<img src="missing.gif" alt="A lake">',
)
FAILS = ({"en/index.html": _PAGE, "en/a.gif": "GIF89a, NETSCAPE2.0 and two pictures"},)


def check(page: Page) -> Iterator[Finding]:
    """No GIF of the site starts again when it has ended."""
    for node in page.visible("img[src]"):
        source = node.attributes.get("src") or ""
        target = page.leads_to(source) if source.partition("?")[0].lower().endswith(".gif") else None
        if target is None or target.route not in page.site.files:
            continue
        if REPEATS in (page.site.root / target.route).read_bytes():
            yield RULE.at(page.place(node), source=source)
