"""A picture drawn by a script or a style sheet, with no words for it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from pawb.checks.built_site import DECORATION, Page
from pawb.checks.spoken import HIDDEN
from pawb.findings import Finding, Rule

RULE = Rule(
    id="unspoken-picture",
    level="warning",
    finds={
        "en": "A canvas, or a picture in the background of an empty element, that has no words.",
        "cy": "Canvas, neu lun yng nghefndir elfen wag, heb eiriau.",
    },
    why={
        "en": "People who cannot see it do not even learn that it is there.",
        "cy": "Nid yw pobl na allant ei weld hyd yn oed yn cael gwybod ei fod yno.",
    },
    message={
        "en": "This picture has no words.",
        "cy": "Nid oes geiriau gan y llun hwn.",
    },
    mend={
        "en": 'If it tells something, give it role="img" and an aria-label. If it only decorates, hide it: '
        'aria-hidden="true".',
        "cy": 'Os yw\'n dweud rhywbeth, rhowch role="img" ac aria-label iddo. Os addurn yn unig ydyw, cuddiwch '
        'ef: aria-hidden="true".',
    },
    basis="WCAG 2.2: 1.1.1 Non-text Content (A), failure F3",
)

_WRITES = re.compile(r"\.(?:fill|stroke)Text\(")

PASSES = (
    "<canvas>Sales rose from 2 to 9</canvas>",
    '<canvas role="img" aria-label="Sales rose"></canvas>',
    '<div style="background: url(a.png)">Words</div>',
    '<canvas aria-hidden="true"></canvas>',
)
FAILS = (
    "<canvas></canvas>",
    '<div style="background-image: url(logo.png); width: 9em"></div>',
)


def check(page: Page) -> Iterator[Finding]:
    """What is drawn in place of words has words, or is hidden from readers.

    Words that a script draws surely tell something: WCAG 2.2, 1.1.1.
    """
    words_drawn = any(_WRITES.search(script.text()) for script in page.tree.css("script"))
    for node in page.visible("canvas,div[style*='url('],span[style*='url(']"):
        if node.css_matches(f"{HIDDEN},{DECORATION}") or node.css_first("*[alt],*[aria-label]"):
            continue
        if not node.text().strip() and not page.name(node):
            sure = node.tag == "canvas" and words_drawn
            yield (replace(RULE, level="error") if sure else RULE).at(page.place(node))
