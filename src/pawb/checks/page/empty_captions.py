"""A film whose track of captions leads nowhere."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.findings import Finding, Rule

RULE = Rule(
    id="empty-captions",
    level="error",
    finds={
        "en": "A film with a track for captions that has no file.",
        "cy": "Ffilm â thrac capsiynau heb ffeil.",
    },
    why={
        "en": "The player offers captions, and none appear.",
        "cy": "Mae'r chwaraeydd yn cynnig capsiynau, ond nid oes dim yn ymddangos.",
    },
    message={
        "en": "The captions of this film lead to no file.",
        "cy": "Nid yw capsiynau'r ffilm hon yn arwain at ffeil.",
    },
    mend={
        "en": "Write the address of the captions in the src of the <track>.",
        "cy": "Ysgrifennwch gyfeiriad y capsiynau yn src y <track>.",
    },
    basis="WCAG 2.2: 1.2.2 Captions (Prerecorded) (A), failure F8",
)

PASSES = (
    '<video><track kind="captions" src="a.vtt"></video>',
    "<video></video>",
)
FAILS = (
    '<video><track kind="captions"></video>',
    '<video><track kind="subtitles" src=""></video>',
)


def check(page: Page) -> Iterator[Finding]:
    """Each track of words has a file."""
    for node in page.visible("video track"):
        kind = node.attributes.get("kind") or "subtitles"
        if kind in ("captions", "subtitles") and not (node.attributes.get("src") or "").strip():
            yield RULE.at(page.place(node))
