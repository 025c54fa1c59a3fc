"""Something that is done by moving the device."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.browsed import Browsed
from pawb.findings import Finding, Rule

RULE = Rule(
    id="motion-operated",
    level="look",
    finds={
        "en": "A page that listens to how the device is moved or tilted.",
        "cy": "Tudalen sy'n gwrando ar sut y caiff y ddyfais ei symud neu ei gogwyddo.",
    },
    why={
        "en": "People whose device is fixed to a wheelchair cannot shake it, and people whose hands shake cannot stop.",
        "cy": "Ni all pobl y mae eu dyfais yn sownd wrth gadair olwyn ei hysgwyd, ac ni all pobl y mae eu dwylo'n "
        "crynu beidio.",
    },
    message={
        "en": "This page answers to how the device is moved.",
        "cy": "Mae'r dudalen hon yn ymateb i sut y caiff y ddyfais ei symud.",
    },
    mend={
        "en": "See whether the same can be done with a button, and the movement be turned off.",
        "cy": "Gwiriwch a ellir gwneud yr un peth â botwm, ac a ellir diffodd y symudiad.",
    },
    basis="WCAG 2.2: 2.5.4 Motion Actuation (A), failure F106",
)

PASSES = ("<p>Our standards</p>", "<script>addEventListener('resize', () => {})</script>")
FAILS = (
    "<script>addEventListener('devicemotion', () => {})</script>",
    "<script>ondeviceorientation = () => {}</script>",
)


def check(page: Browsed) -> Iterator[Finding]:
    """No part of the page waits for the device to move."""
    if page.seen.get("hearsMotion"):
        yield RULE.at(page.place)
