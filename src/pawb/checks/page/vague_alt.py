"""A picture whose alt text says only that it is one."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.checks.vague import for_any_picture
from pawb.findings import Finding, Rule

RULE = Rule(
    id="vague-alt",
    level="error",
    finds={
        "en": "A picture whose alt text is “image”, “photo”, “spacer” or the like.",
        "cy": "Llun y mae ei destun amgen yn “llun”, “ffoto”, “delwedd” neu debyg.",
    },
    why={
        "en": "A screen reader says already that it is a picture. But what does it show?",
        "cy": "Mae darllenydd sgrin eisoes yn dweud mai llun ydyw. Ond beth y mae'n ei ddangos?",
    },
    message={
        "en": "The alt text “{alt}” does not say what the picture shows.",
        "cy": "Nid yw'r testun amgen “{alt}” yn dweud beth mae'r llun yn ei ddangos.",
    },
    mend={
        "en": "Say in a few words what the picture tells a reader. If it only decorates, leave the alt text empty: "
        'alt="".',
        "cy": "Dywedwch mewn ychydig eiriau beth mae'r llun yn ei ddweud wrth ddarllenydd. Os addurn yn unig ydyw, "
        'gadewch y testun amgen yn wag: alt="".',
    },
    basis="WCAG 2.2: 1.1.1 Non-text Content (A), failures F30 and F39",
)

PASSES = (
    '<img src="a.jpg" alt="Young people round a table">',
    '<img src="a.png" alt="">',
    '<img src="a.png" alt="Logo">',
)
FAILS = (
    '<img src="a.jpg" alt="Image">',
    '<img src="a.gif" alt="spacer">',
    '<img src="a.gif" alt="Llun.">',
    '<img src="a.gif" alt="*">',
    '<input type="image" src="a.gif" alt="button">',
)


def check(page: Page) -> Iterator[Finding]:
    """No alt text says only what every picture is, or is a sign alone."""
    for node in page.visible("img[alt],input[type=image][alt],area[alt]"):
        alt = (node.attributes.get("alt") or "").strip()
        if alt and for_any_picture(alt):
            yield RULE.at(page.place(node), alt=alt)
