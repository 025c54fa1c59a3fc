"""A list that a PDF tags as text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from pawb.checks.built_pdf import Pdf
from pawb.findings import Finding, Rule

RULE = Rule(
    id="unmarked-pdf-list",
    level="error",
    finds={
        "en": "Lines in a PDF that begin with bullets or numbers, but are not tagged as a list.",
        "cy": "Llinellau mewn PDF sy'n dechrau â bwledi neu rifau, ond heb eu tagio fel rhestr.",
    },
    why={
        "en": "A screen reader says how many items a list has, and lets people go from one to the next or past them "
        "all.",
        "cy": "Mae darllenydd sgrin yn dweud faint o eitemau sydd mewn rhestr, ac yn gadael i bobl fynd o un i'r nesaf "
        "neu heibio iddynt i gyd.",
    },
    message={
        "en": "These look like the items of a list, but are tagged as text: “{words}” and what follows.",
        "cy": "Mae'r rhain yn edrych fel eitemau rhestr, ond maent wedi'u tagio fel testun: “{words}” a'r hyn sy'n "
        "dilyn.",
    },
    mend={
        "en": "Tag them as a list: L, in it LI, in each LI an Lbl for the mark and an LBody for the words.",
        "cy": "Tagiwch nhw fel rhestr: L, ynddo LI, ac ym mhob LI Lbl ar gyfer y marc ac LBody ar gyfer y geiriau.",
    },
    basis="WCAG 2.2: 1.3.1 Info and Relationships (A), failure F2, technique PDF21; "
    "PDF/UA-1 (ISO 14289-1): 7.6; Matterhorn 16-003",
)

SAMPLE = 40
"""Letters that a message quotes."""

_BULLET = re.compile(r"[•◦▪▫‣⁃∙●○■□➢►✓✔\uf0b7\uf0a7]\s*\S|[-–—*o]\s+\S")
_NUMBER = re.compile(r"\(?(\d{1,2}|[a-z])[.)]\s+\S")

_HTML = '<html lang="en"><title>Standards</title><h1>Standards</h1>{}</html>'

PASSES = (
    _HTML.format("<ul><li>One</li><li>Two</li></ul>"),
    _HTML.format("<p>– That is all.</p><p>We listen.</p>"),
    _HTML.format("<p>1. We listen.</p><p>We answer.</p><p>2. We tell.</p>"),
)
FAILS = (
    _HTML.format("<p>• One</p><p>• Two</p>"),
    _HTML.format("<p>1. One</p><p>2. Two</p><p>3. Three</p>"),
    _HTML.format("<p>We promise:<br>• to listen<br>• to answer</p>"),
)


def check(pdf: Pdf) -> Iterator[Finding]:
    """No two blocks or lines in a row begin with one kind of bullet, or with one number and the next."""
    texts = [block for block in pdf.blocks if not block.level and not block.within("L", "LI", "TOC", "TR", "Index")]
    told: set[int] = set()
    for one, other in pairwise(texts):
        if _items(one.text, other.text) and id(one) not in told:
            yield RULE.at(pdf.place(one.page), words=one.text[:SAMPLE])
        if _items(one.text, other.text):
            told |= {id(one), id(other)}
    for block in texts:
        lines = [line.text for line in block.lines]
        if id(block) not in told and any(_items(*two) for two in pairwise(lines)):
            yield RULE.at(pdf.place(block.page), words=block.text[:SAMPLE])


def _items(one: str, other: str) -> bool:
    """Whether two texts in a row are items of one list."""
    if _BULLET.match(one) and _BULLET.match(other):
        return one[0] == other[0]
    first, second = _NUMBER.match(one), _NUMBER.match(other)
    return first is not None and second is not None and _next(first[1]) == second[1]


def _next(number: str) -> str:
    return str(int(number) + 1) if number.isdigit() else chr(ord(number) + 1)
