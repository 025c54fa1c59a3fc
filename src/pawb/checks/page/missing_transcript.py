"""A recording that nothing beside it tells in words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.findings import Finding, Rule

RULE = Rule(
    id="missing-transcript",
    level="look",
    finds={
        "en": "A recording, or a link to one or to a film, on a page that has no word of a transcript.",
        "cy": "Recordiad, neu ddolen i un neu i ffilm, ar dudalen heb air o drawsgrifiad.",
    },
    why={
        "en": "People who cannot hear it need the same in words.",
        "cy": "Mae angen yr un peth mewn geiriau ar bobl na allant ei glywed.",
    },
    message={
        "en": "Nothing on this page speaks of a transcript of this recording.",
        "cy": "Nid oes dim ar y dudalen hon yn sôn am drawsgrifiad o'r recordiad hwn.",
    },
    mend={
        "en": "Look whether all that is heard can be read somewhere. If not, write it down and link to it: "
        "“Transcript”.",
        "cy": "Gwiriwch a ellir darllen popeth a glywir yn rhywle. Os na, ysgrifennwch ef a rhowch ddolen iddo: "
        "“Trawsgrifiad”.",
    },
    basis="WCAG 2.2: 1.2.1 Audio-only and Video-only (Prerecorded) (A) and 1.2.3 Audio Description or Media "
    "Alternative (Prerecorded) (A)",
)

_TRANSCRIPT = re.compile(
    r"transcript|in words|what is said|text version|trawsgrifiad|mewn geiriau|yr hyn a ddywedir|fersiwn destun",
    re.IGNORECASE,
)
_RECORDING = re.compile(r"\.(?:mp3|wav|ogg|m4a|mp4|webm|mov|avi|wmv)(?:[?#]|$)", re.IGNORECASE)

PASSES = (
    '<audio controls src="a.mp3"></audio><a href="a">Transcript</a>',
    '<audio controls src="a.mp3"></audio><h2>Trawsgrifiad</h2>',
)
FAILS = (
    '<audio controls src="a.mp3"></audio><p>Listen to us.</p>',
    '<p>Hear <a href="talk.mp3">the talk</a>.</p>',
    '<a href="talk.mov?v=2">Watch the talk</a>',
)


def check(page: Page) -> Iterator[Finding]:
    """A page with a recording, or with a link to one or to a film, says transcript, or what is said."""
    linked = [link.node for link in page.links if _RECORDING.search(link.address)]
    for node in (*page.visible("audio"), *linked):
        if page.tree.body and not _TRANSCRIPT.search(page.tree.body.text()):
            yield RULE.at(page.place(node))
