"""Paragraphs and lists that are not the same in the two languages."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pawb.checks.unequal import unlike
from pawb.content.library import Pair
from pawb.document.markup import blocks
from pawb.findings import Finding, Rule, Words

RULE = Rule(
    id="unequal-shape",
    level="warning",
    finds={
        "en": "A text with other paragraphs or lists in one language than in the other.",
        "cy": "Testun â pharagraffau neu restrau gwahanol yn y ddwy iaith.",
    },
    why={
        "en": "A point of a list or a paragraph may be missing from one language.",
        "cy": "Gall pwynt mewn rhestr neu baragraff fod ar goll o un iaith.",
    },
    message={
        "en": "The two texts are not built alike. {said}.",
        "cy": "Nid yw'r ddau destun wedi'u gosod yr un fath. {said}.",
    },
    mend={
        "en": "Give both the same paragraphs and the same points, in the same order.",
        "cy": "Rhowch yr un paragraffau a'r un pwyntiau yn y ddau, yn yr un drefn.",
    },
    basis="Welsh Language Standards 48 and 52",
)

_HEAD = "kind: standards\ntitle: {}\nsummary: {}\n"
PASSES = (
    {
        "en": _HEAD.format("Standards", "|\n  We listen:\n\n  - to you\n  - to carers"),
        "cy": _HEAD.format("Safonau", "|\n  Rydym yn gwrando:\n\n  * arnoch chi\n\n  * ar ofalwyr"),
    },
)
FAILS = (
    {
        "en": _HEAD.format("Standards", "|\n  We listen:\n\n  - to you\n  - to carers"),
        "cy": _HEAD.format("Safonau", "|\n  Rydym yn gwrando:\n\n  - arnoch chi ac ar ofalwyr"),
    },
)

NAMES = {
    "p": {"en": "paragraphs: {count}", "cy": "paragraffau: {count}"},
    "ul": {"en": "a list of {count}", "cy": "rhestr o {count}"},
    "ol": {"en": "a numbered list of {count}", "cy": "rhestr wedi'i rhifo o {count}"},
}
INSIDE = {"en": " inside a list", "cy": " y tu mewn i restr"}

_TAG = re.compile(r"<(/?)(p|ul|ol|li)\b")

Shape = list[tuple[str, int, int]]
"""The parts of a text in order: its element, how many paragraphs or points, and in how many lists it stands."""


def check(pair: Pair) -> Iterator[Finding]:
    """Each language has the same paragraphs and lists, with as many points, as deep, in the same order."""
    return unlike(pair, RULE, _shape, _said)


def _shape(text: str) -> Shape:
    shape: Shape = []
    open_: list[int] = []
    for closing, name in _TAG.findall(blocks(text)):
        if name == "li" and not closing:
            element, count, depth = shape[open_[-1]]
            shape[open_[-1]] = (element, count + 1, depth)
        elif name in ("ul", "ol") and closing:
            open_.pop()
        elif name in ("ul", "ol"):
            shape.append((name, 0, len(open_)))
            open_.append(len(shape) - 1)
        elif name == "p" and not closing and not open_:
            before = shape.pop()[1] if shape and shape[-1][0] == "p" else 0
            shape.append(("p", before + 1, 0))
    return shape


def _said(shape: Shape) -> Words:
    return {
        viewer: ", ".join(
            NAMES[name][viewer].format(count=count) + (inside if depth else "") for name, count, depth in shape
        )
        for viewer, inside in INSIDE.items()
    }
