"""A picture whose alt text is the name of its file."""

from __future__ import annotations

import re
from collections.abc import Iterator
from posixpath import basename, splitext

from pawb.checks.built_site import Page
from pawb.checks.spoken import label
from pawb.findings import Finding, Rule

RULE = Rule(
    id="file-name-as-alt",
    level="error",
    finds={
        "en": "A picture whose alt text is the name of a file.",
        "cy": "Llun y mae ei destun amgen yn enw ffeil.",
    },
    why={
        "en": "A file's name tells nobody what the picture shows.",
        "cy": "Nid yw enw ffeil yn dweud wrth neb beth mae'r llun yn ei ddangos.",
    },
    message={
        "en": "The alt text of this picture is the name of a file: “{alt}”.",
        "cy": "Enw ffeil yw testun amgen y llun hwn: “{alt}”.",
    },
    mend={
        "en": "Say in a few words what the picture tells a reader.",
        "cy": "Dywedwch mewn ychydig eiriau beth mae'r llun yn ei ddweud wrth ddarllenydd.",
    },
    basis="WCAG 2.2: 1.1.1 Non-text Content (A), failure F30",
)

FILE_NAME = re.compile(r"\S+\.(?:avif|bmp|gif|jpe?g|png|svg|tiff?|webp)", re.IGNORECASE)
# A name such as "Logo" may well be the right word; "IMG_2041" or "group-photo" was written for a computer.
FOR_A_COMPUTER = re.compile(r"\S*[\d_-]\S*")

PASSES = (
    '<img src="group-photo.jpg" alt="Young people round a table">',
    '<img src="wrexham.svg" alt="Wrexham">',
    '<img src="line-1.png" alt="">',
)
FAILS = (
    '<img src="a.jpg" alt="a.jpg">',
    '<img src="pictures/IMG_2041.jpg" alt="IMG_2041">',
    '<img src="group-photo.png" alt="group-photo">',
    '<input type="image" src="go.png" alt="go.png">',
    '<img src="a.webp" aria-label="photo-2.webp">',
)


def check(page: Page) -> Iterator[Finding]:
    """No alt text looks like a file, or repeats the computer's name of its own."""
    for node in page.visible("img,input[type=image],area,[role=img]"):
        alt = page.name(node) if node.tag != "input" else label(node, page.tree) or (node.attributes.get("alt") or "")
        own, _ = splitext(basename(node.attributes.get("src") or ""))
        if FILE_NAME.fullmatch(alt) or (alt == own and FOR_A_COMPUTER.fullmatch(alt)):
            yield RULE.at(page.place(node), alt=alt)
