"""Sound or moving pictures that start by themselves."""

from __future__ import annotations

from collections.abc import Iterator

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


def check(page: Page) -> Iterator[Finding]:
    """Nothing plays before someone asks for it, unless it is silent and can be stopped."""
    for node in page.tree.css("audio[autoplay],video[autoplay],iframe[src*='autoplay=1'],embed[autostart='true']"):
        silent = "muted" in node.attributes and ("controls" in node.attributes or node.tag == "audio")
        if not silent:
            yield RULE.at(page.place(node), tag=node.tag)
