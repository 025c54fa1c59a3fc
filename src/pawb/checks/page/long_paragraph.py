"""A paragraph without end."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.findings import Finding, Rule

RULE = Rule(
    id="long-paragraph",
    level="warning",
    finds={
        "en": "A paragraph of more than 150 words.",
        "cy": "Paragraff o fwy na 150 o eiriau.",
    },
    why={
        "en": "A wall of words puts many people off: those who read slowly, lose the line, or listen.",
        "cy": "Mae wal o eiriau yn ormod i lawer: pobl sy'n darllen yn araf, yn colli'r llinell, neu'n gwrando.",
    },
    message={
        "en": "This paragraph has {count} words.",
        "cy": "Mae {count} o eiriau yn y paragraff hwn.",
    },
    mend={
        "en": "Divide it: one thought to a paragraph, with headings or a list where they help.",
        "cy": "Rhannwch ef: un syniad i bob paragraff, gyda phenawdau neu restr lle maent yn helpu.",
    },
    basis="WCAG 2.2: 3.1.5 Reading Level (AAA), technique G153, and 2.4.10 Section Headings (AAA)",
)

LONGEST = 150

PASSES = (
    f"<p>{'word ' * 150}</p>",
    f"<ul>{'<li>word</li>' * 160}</ul>",
    f"<blockquote><p>{'word ' * 200}</p></blockquote>",
)
FAILS = (f"<p>{'word ' * 160}</p>",)


def check(page: Page) -> Iterator[Finding]:
    """No paragraph that is not quoted is longer than a reader's breath."""
    quoted = {node.mem_id for node in page.tree.css("blockquote p")}
    for node in page.visible("p"):
        count = len(node.text().split())
        if count > LONGEST and node.mem_id not in quoted:
            yield RULE.at(page.place(node), count=count)
