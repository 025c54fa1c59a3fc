"""A list that only its bullets or numbers tell."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from selectolax.lexbor import LexborNode

from pawb.checks.built_site import Page
from pawb.checks.page_words import INLINE
from pawb.findings import Finding, Rule

RULE = Rule(
    id="unmarked-list",
    level="error",
    finds={
        "en": "Lines that begin with bullets or numbers, and are not marked as a list.",
        "cy": "Llinellau sy'n dechrau â phwyntiau bwled neu rifau, heb eu marcio fel rhestr.",
    },
    why={
        "en": "A screen reader says “list of five” and lets people skip it. Here they hear a row of dashes.",
        "cy": "Mae darllenydd sgrin yn dweud “rhestr o bump” ac yn gadael i bobl neidio heibio iddi. Yma maent yn "
        "clywed rhes o linellau toriad.",
    },
    message={
        "en": "These lines look like a list and are not marked as one: “{first}”.",
        "cy": "Mae'r llinellau hyn yn edrych fel rhestr, ond nid ydynt wedi'u marcio felly: “{first}”.",
    },
    mend={
        "en": "Make it a list: <ul> for points, <ol> for steps, and an <li> for each.",
        "cy": "Gwnewch restr ohonynt: <ul> ar gyfer pwyntiau, <ol> ar gyfer camau, ac <li> i bob un.",
    },
    basis="WCAG 2.2: 1.3.1 Info and Relationships (A), technique H48 and failure F2",
)

# Bullets of any kind; a number or letter with a full stop or bracket.
_BULLET = re.compile(
    r"\s*(?P<sign>[-–—*•·●○◦▪■□►‣→✓✔]|\(?(?P<number>\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s+\S", re.IGNORECASE
)

PASSES = (
    "<ul><li>One</li><li>Two</li></ul>",
    "<p>Call us.<br>2 High Street</p>",
    "<p>- He said so.</p><p>We did not.</p>",
    "<pre>- a\n- b</pre>",
    "<p>1. First of two</p><h2>A heading</h2><p>2. Second</p>",
)
FAILS = (
    "<p>- Bread<br>- Milk<br>- Tea</p>",
    "<p>• Bread</p><p>• Milk</p>",
    "<p>1. Ask</p><p>2. Listen</p><p>3. Answer</p>",
    "<div>a) Ask</div><div>b) Listen</div>",
    '<p><img src="bullet.gif" alt="*"> Bread<br><img src="bullet.gif" alt="*"> Milk</p>',
    "<main><h1>Shopping</h1>* Bread<br>* Milk<br>* Tea<p>Ask for more.</p></main>",
)


def check(page: Page) -> Iterator[Finding]:
    """No two lines or paragraphs in a row begin with one bullet, or go on counting."""
    told = -1
    for block in page.visible("body,main,section,article,li,dd,p,div,span,td"):
        if block.parent is not None and block.parent.mem_id == told and block.tag != "td":
            continue
        lines = _lines(block)
        after = _after(block)
        if after is not None:
            lines = [*lines, _lines(after)[0]]
        for one, two in pairwise(lines):
            first, second = _BULLET.match(one), _BULLET.match(two)
            if first and second and _alike(first, second):
                told = block.parent.mem_id if block.parent else -1
                yield RULE.at(page.place(block), first=" ".join(one.split())[:60])
                break


def _alike(first: re.Match[str], second: re.Match[str]) -> bool:
    if not first["number"] or not second["number"]:
        return first["sign"] == second["sign"]
    one, two = first["number"].lower(), second["number"].lower()
    if one.isdecimal() and two.isdecimal():
        return int(two) == int(one) + 1
    return (one, two) in (("i", "ii"), ("ii", "iii")) or (len(one) == len(two) == 1 and ord(two) == ord(one) + 1)


def _lines(block: LexborNode) -> list[str]:
    """The lines of a block's own words, as its line breaks part them; a block within it stands between two of them."""
    lines = [""]
    for child in block.iter(include_text=True):
        if child.is_text_node:
            lines[-1] += child.text()
        elif child.tag == "br":
            lines.append("")
        elif child.tag == "img":
            lines[-1] += f"{child.attributes.get('alt') or ''} "
        elif child.tag in ("script", "style"):
            continue
        elif child.tag not in INLINE:
            lines += "", ""
        else:
            lines[-1] += child.text()
    return lines


def _after(block: LexborNode) -> LexborNode | None:
    """The paragraph of the same kind that comes right after."""
    after = block.next
    while after is not None and after.is_text_node and not after.text().strip():
        after = after.next
    return after if after is not None and after.tag == block.tag and block.tag in ("p", "div") else None
