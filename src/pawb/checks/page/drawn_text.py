"""A table, columns or a picture drawn with letters and spaces."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.checks.page_words import said
from pawb.findings import Finding, Rule

RULE = Rule(
    id="drawn-text",
    level="warning",
    finds={
        "en": "A table, columns or a picture that are drawn with spaces and signs.",
        "cy": "Tabl, colofnau neu lun wedi'u tynnu â bylchau ac arwyddion.",
    },
    why={
        "en": "A screen reader reads line by line, sign by sign: nothing tells which word belongs to which column, "
        "or what the picture shows.",
        "cy": "Mae darllenydd sgrin yn darllen fesul llinell, arwydd wrth arwydd: nid oes dim yn dweud pa air sy'n "
        "perthyn i ba golofn, na beth mae'r llun yn ei ddangos.",
    },
    message={
        "en": "This is drawn with signs and spaces: {words}",
        "cy": "Mae hwn wedi'i dynnu ag arwyddion a bylchau: {words}",
    },
    mend={
        "en": "Make it a <table>, or a picture with alt text.",
        "cy": "Gwnewch ef yn <table>, neu'n llun â thestun amgen.",
    },
    basis="WCAG 2.2: 1.1.1 Non-text Content (A), failure F72, and 1.3.1 Info and Relationships (A), failures F33, "
    "F34 and F48",
)

_COLUMNS = re.compile(r"^[ \t]*[^\W_][^\n]*?\S(?:[ ]{3,}|\t+)[^\W_]|^\s*\|.+\|.+\|\s*$", re.MULTILINE)
_LETTERS = re.compile(r"[^\W_]")
_FACE = re.compile(r"(?:^|\s)[:;]-[()DPp](?=\s|[.!?]|$)")

PASSES = (
    "<pre><code>def main():\n    return 1</code></pre>",
    "<pre>Roses are red,\n   violets are blue</pre>",
    '<pre role="img" aria-label="A cat"> /\\_/\\\n( o.o )\n &gt; ^ &lt;</pre>',
    "<pre>pawb build\npawb check</pre>",
)
FAILS = (
    "<pre>Monday        9 to 5\nTuesday       8 to 4\nWednesday     9 to 5</pre>",
    "<pre>| Day    | Hours  |\n|--------|--------|\n| Monday | 9 to 5 |</pre>",
    "<pre> /\\_/\\\n( o.o )\n &gt; ^ &lt;</pre>",
    "<p>We are glad :-)</p>",
)


def check(page: Page) -> Iterator[Finding]:
    """Text that keeps its spaces is code or verse, and no face is drawn with signs."""
    for node in page.visible("pre:not([role=img])"):
        drawing = node.text().strip("\n")
        if node.css_first("code,kbd,samp") or len(drawing.splitlines()) < 2:
            continue
        signs = len("".join(drawing.split()))
        if len(_COLUMNS.findall(drawing)) >= 2 or len(_LETTERS.findall(drawing)) < signs / 2:
            yield RULE.at(page.place(node), words=" ".join(drawing.split())[:40])
    for text in said(page):
        if "-" in text.text and (face := _FACE.search(text.text)):
            yield RULE.at(page.place(text.node), words=face[0].strip())
