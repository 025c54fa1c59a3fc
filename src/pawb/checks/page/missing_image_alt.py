"""A picture without alt text."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.built_site import DECORATION, Page
from pawb.findings import Finding, Rule

RULE = Rule(
    id="missing-image-alt",
    level="error",
    finds={"en": "A picture without alt text.", "cy": "Llun heb destun amgen."},
    why={
        "en": "People who cannot see the picture get its alt text instead. Without one, a screen reader reads out the "
        "name of the file.",
        "cy": "Mae pobl na allant weld y llun yn cael ei destun amgen yn ei le. Heb un, mae darllenydd sgrin yn "
        "darllen enw'r ffeil.",
    },
    message={"en": "The picture “{source}” has no alt text.", "cy": "Nid oes testun amgen gan y llun “{source}”."},
    mend={
        "en": "Say in a few words what the picture tells a reader. If it only decorates, leave the alt text empty: "
        'alt="".',
        "cy": "Dywedwch mewn ychydig eiriau beth mae'r llun yn ei ddweud wrth ddarllenydd. Os addurn yn unig ydyw, "
        'gadewch y testun amgen yn wag: alt="".',
    },
    basis="WCAG 2.2: 1.1.1 Non-text Content (A)",
)

PICTURES = 'img:not([alt=""]),input[type="image"],svg[role="img"],embed'

PASSES = (
    '<img src="group.jpg" alt="Young people round a table">',
    '<img src="line.png" alt="">',
    '<img src="line.png" role="presentation">',
    '<div aria-hidden="true"><img src="line.png"></div>',
    '<img src="group.jpg" aria-label="Young people round a table">',
    '<svg role="img"><title>Done</title></svg>',
)
FAILS = (
    '<img src="group.jpg">',
    '<input type="image" src="go.png">',
    '<input type="image" src="go.png" alt="">',
    '<img src="group.jpg" alt=" ">',
    '<embed src="film.swf">',
    '<img src="group.jpg" role="none" tabindex="0">',
    '<svg role="img"><path d="M0 0h1"/></svg>',
)


def check(page: Page) -> Iterator[Finding]:
    """Each picture that readers meet has an alt text, empty if it decorates, or another name."""
    for node in page.visible(PICTURES):
        alt = (node.attributes.get("alt") or "").strip()
        # What a key reaches is told of, whatever its role says: WAI-ARIA 1.2, 8.2.1.
        decorates = node.css_matches(DECORATION) and not node.css_matches("[tabindex]")
        if not alt and not decorates and not page.name(node):
            yield RULE.at(page.place(node), source=node.attributes.get("src") or node.tag)
