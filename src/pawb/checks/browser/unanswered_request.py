"""A file that a page asks for and does not get."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.browsed import Browsed
from pawb.findings import Finding, Rule

RULE = Rule(
    id="unanswered-request",
    level="error",
    finds={
        "en": "A script, style, picture or font that a page asks for and that is not there.",
        "cy": "Sgript, arddull, llun neu ffont y mae tudalen yn gofyn amdano ac nad yw yno.",
    },
    why={
        "en": "Part of the page is not shown or does not work, and nobody is told.",
        "cy": "Nid yw rhan o'r dudalen yn ymddangos, neu nid yw'n gweithio, ac ni ddywedir wrth neb.",
    },
    message={
        "en": "This page asks for a file that is not there: {file}",
        "cy": "Mae'r dudalen hon yn gofyn am ffeil nad yw yno: {file}",
    },
    mend={
        "en": "Put the file back, or delete what asks for it.",
        "cy": "Rhowch y ffeil yn ôl, neu dilëwch yr hyn sy'n gofyn amdani.",
    },
    basis="RFC 9110, 15.5.5: 404 Not Found",
)

PASSES = (
    {"index.html": '<link rel="stylesheet" href="a.css">', "a.css": "p { color: black }"},
    '<img src="data:," alt="">',
)
FAILS = (
    '<link rel="stylesheet" href="there-is-none.css">',
    '<style>@font-face { font-family: a; src: url("there-is-none.woff2") } p { font-family: a }</style><p>Croeso</p>',
)


def check(page: Browsed) -> Iterator[Finding]:
    """Every file of its own that the page asks for comes."""
    for file in page.seen.get("missing", ()):
        yield RULE.at(page.place, file=file)
