"""A line that looks like a heading and is none."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.browsed import Browsed
from pawb.findings import Finding, Rule

RULE = Rule(
    id="unmarked-heading",
    level="warning",
    finds={
        "en": "A short line that is larger or bolder than the text below it, and not marked as a heading.",
        "cy": "Llinell fer sy'n fwy neu'n drymach na'r testun oddi tani, heb ei marcio'n bennawd.",
    },
    why={
        "en": "People who listen go from heading to heading. They do not find this one.",
        "cy": "Mae pobl sy'n gwrando yn mynd o bennawd i bennawd. Nid ydynt yn dod o hyd i'r un hwn.",
    },
    message={
        "en": "This looks like a heading, and is not one: {words}",
        "cy": "Mae hwn yn edrych fel pennawd, ond nid pennawd ydyw: {words}",
    },
    mend={
        "en": "Make it a heading: <h2> for a part of the page, <h3> for a part of that.",
        "cy": "Gwnewch ef yn bennawd: <h2> ar gyfer rhan o'r dudalen, <h3> ar gyfer rhan o honno.",
    },
    basis="WCAG 2.2: 1.3.1 Info and Relationships (A), failure F2",
)

_TEXT = "<p>We listen to everybody who lives here, and we say what we did.</p>"
PASSES = (
    f"<h2>Our values</h2>{_TEXT}",
    f"<div><p style='font-weight: 700'>Aim</p>{_TEXT}</div>",
    f"<p>Wrexham, 2008</p>{_TEXT}",
    f'<p style="font-size: 24px">We are glad that you are here.</p>{_TEXT}',
    f'<p style="font-size: 32px">A third</p><p>of people live in and around the town centre.</p>{_TEXT}',
)
FAILS = (
    f'<div style="font-size: 28px">Our values</div>{_TEXT}{_TEXT}',
    f"<style>.big {{ font-weight: 700 }}</style><p class='big'>Our values</p>{_TEXT}{_TEXT}",
)


def check(page: Browsed) -> Iterator[Finding]:
    """No short line stands out over the text below it unless it is a heading."""
    for part in page.seen.get("headingLike", ()):
        yield RULE.at(page.at(part), words=part["words"])
