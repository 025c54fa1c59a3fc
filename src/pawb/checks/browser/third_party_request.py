"""A page that asks something of another computer."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.browsed import Browsed
from pawb.findings import Finding, Rule

RULE = Rule(
    id="third-party-request",
    level="error",
    finds={
        "en": "A page that loads something from another website.",
        "cy": "Tudalen sy'n llwytho rhywbeth o wefan arall.",
    },
    why={
        "en": "The other website learns who reads this page. When it is slow or closed, so is ours.",
        "cy": "Mae'r wefan arall yn cael gwybod pwy sy'n darllen y dudalen hon. Pan fydd hi'n araf neu ar gau, bydd "
        "ein gwefan ninnau felly hefyd.",
    },
    message={
        "en": "This page asks something of {host}.",
        "cy": "Mae'r dudalen hon yn gofyn rhywbeth i {host}.",
    },
    mend={
        "en": "Keep the file in the site itself, or leave it out.",
        "cy": "Cadwch y ffeil yn y wefan ei hun, neu gadewch hi allan.",
    },
    basis="UK GDPR, article 5(1)(c); Privacy and Electronic Communications Regulations 2003",
)

PASSES = (
    '<a href="https://example.org/">Elsewhere is only linked</a>',
    '<img src="data:," alt="">',
)
FAILS = (
    '<img src="https://example.org/a.png" alt="">',
    '<link rel="stylesheet" href="https://example.org/a.css">',
)


def check(page: Browsed) -> Iterator[Finding]:
    """Nothing is asked of any other host."""
    for host in page.seen.get("hosts", ()):
        yield RULE.at(page.place, host=host)
