"""Sound or moving pictures that start by themselves."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from selectolax.lexbor import LexborNode

from pawb.checks.built_site import Page
from pawb.findings import Finding, Rule

RULE = Rule(
    id="autoplay",
    level="error",
    finds={
        "en": "Sound or a film that starts by itself.",
        "cy": "Sain neu ffilm sy'n dechrau ohoni ei hun.",
    },
    why={
        "en": "Sound drowns the screen reader, and what moves draws the eye from the words.",
        "cy": "Mae sain yn boddi'r darllenydd sgrin, ac mae'r hyn sy'n symud yn tynnu'r llygad oddi ar y geiriau.",
    },
    message={"en": "This <{tag}> starts by itself.", "cy": "Mae'r <{tag}> hwn yn dechrau ohono'i hun."},
    mend={
        "en": "Delete “autoplay”, and show the controls.",
        "cy": "Dilëwch “autoplay”, a dangoswch y rheolyddion.",
    },
    basis="WCAG 2.2: 1.4.2 Audio Control (A) and 2.2.2 Pause, Stop, Hide (A)",
)

PASSES = (
    "<video controls></video>",
    '<audio controls src="a.mp3"></audio>',
    '<audio autoplay muted src="a.mp3"></audio>',
    '<video autoplay muted controls src="a.mp4"></video>',
)
FAILS = (
    '<audio autoplay src="a.mp3"></audio>',
    "<video autoplay></video>",
    "<video autoplay muted loop></video>",
    '<iframe src="https://example.org/film?autoplay=1" title="Film"></iframe>',
    '<embed src="a.mp3" autostart="true">',
)


_STOPS = re.compile(r"\b(?:pause|stop|mute|silence|oedi|seibio|stopio|tewi)\b", re.IGNORECASE)
_PIECE = re.compile(r"#t=(?:npt:)?(?P<start>[\d.]*),(?P<end>[\d.]+)$")
LONGEST = 3
"""Seconds of sound that need no way to stop them."""


def check(page: Page) -> Iterator[Finding]:
    """Nothing plays before someone asks for it, unless it is silent and can be stopped.

    On pages of others it may, where it is short or can be stopped: WCAG 2.2, failure F93.
    """
    for node in page.tree.css("audio[autoplay],video[autoplay],iframe[src*='autoplay=1'],embed[autostart='true']"):
        muted, shown = "muted" in node.attributes, "controls" in node.attributes
        if page.site.ours and not (muted and (shown or node.tag == "audio")):
            yield RULE.at(page.place(node), tag=node.tag)
        elif not page.site.ours and not (shown or _is_brief(node) or _has_stop(page)):
            unsure = node.tag == "iframe" or muted  # which may show controls of its own, or end soon
            yield (replace(RULE, level="warning") if unsure else RULE).at(page.place(node), tag=node.tag)


def _is_brief(node: LexborNode) -> bool:
    """Whether only a piece of it is played, and that is short."""
    files = [part.attributes.get("src") or "" for part in (node, *node.css("source[src]"))]
    pieces = [_PIECE.search(file) for file in filter(None, files)]
    return bool(pieces) and all(
        found and float(found["end"]) - float(found["start"] or 0) <= LONGEST for found in pieces
    )


def _has_stop(page: Page) -> bool:
    return any(_STOPS.search(page.name(button)) for button in page.visible("button,[role=button],input[type=button]"))
