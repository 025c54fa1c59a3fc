"""A list in a PDF that says it has other marks than it shows."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pawb.checks.built_pdf import Pdf
from pawb.checks.tags import Tag
from pawb.findings import Finding, Rule

RULE = Rule(
    id="wrong-list-numbering",
    level="error",
    finds={
        "en": "A list in a PDF whose items are numbered, but whose tag tells nothing of it or another kind of number.",
        "cy": "Rhestr mewn PDF y mae ei heitemau wedi'u rhifo, ond nad yw ei thag yn dweud hynny neu'n dweud math "
        "arall o rif.",
    },
    why={
        "en": "A screen reader that goes by the tag says bullets for numbers, and the order of the items is lost.",
        "cy": "Mae darllenydd sgrin sy'n dilyn y tag yn dweud bwledi yn lle rhifau, a chollir trefn yr eitemau.",
    },
    message={
        "en": "The items of this list begin “{label}”, but its tag says {told}.",
        "cy": "Mae eitemau'r rhestr hon yn dechrau â “{label}”, ond mae ei thag yn dweud {told}.",
    },
    mend={
        "en": "Set ListNumbering of the L tag to {wanted}.",
        "cy": "Gosodwch ListNumbering y tag L yn {wanted}.",
    },
    basis="WCAG 2.2: 1.3.1 Info and Relationships (A), technique PDF21; PDF/UA-1 (ISO 14289-1): 7.6; "
    "PDF/UA-2 (ISO 14289-2): 8.2.5.25; Matterhorn 16-001",
)

NOTHING = {"en": "nothing of it", "cy": "dim am hynny"}
UNORDERED = frozenset(["Circle", "Description", "Disc", "Square", "Unordered"])
KINDS = {
    "Decimal": re.compile(r"\d+(?:\.\d+)*"),
    "UpperRoman": re.compile(r"[IVX]+"),
    "LowerRoman": re.compile(r"[ivx]+"),
    "UpperAlpha": re.compile(r"[A-Z]"),
    "LowerAlpha": re.compile(r"[a-z]"),
}
"""What marks look like for each value of ListNumbering (ISO 32000-1, table 347)."""

_HTML = '<html lang="en"><title>Standards</title><h1>Standards</h1>{}</html>'
_ORDERED, _BULLETS = (
    _HTML.format("<ol><li>One</li><li>Two</li></ol>"),
    _HTML.format("<ul><li>One</li><li>Two</li></ul>"),
)

PASSES = (_BULLETS, {"a.pdf": _ORDERED, "a.html": _ORDERED}, {"a.pdf": _BULLETS, "a.html": _BULLETS})
FAILS = (_ORDERED, _HTML.format('<ol type="I"><li>One</li><li>Two</li></ol>'))


def check(pdf: Pdf) -> Iterator[Finding]:
    """A list whose marks are numbers says which, and one whose marks are signs does not say numbers."""
    for tag in pdf.tags.below() if pdf.tags else ():
        labels = _labels(tag) if tag.role == "L" else []
        if len(labels) < 2:
            continue
        told = tag.attributes.get("ListNumbering", "")
        wanted = [kind for kind, looks in KINDS.items() if all(looks.fullmatch(label) for label in labels)]
        if wanted and told not in wanted and told != "Ordered":
            yield RULE.at(pdf.place(tag.page), label=labels[0], told=told or NOTHING, wanted=wanted[0])
        elif told in KINDS and not any(map(str.isalnum, "".join(labels))):
            yield RULE.at(pdf.place(tag.page), label=labels[0], told=told, wanted="Disc")


def _labels(tag: Tag) -> list[str]:
    """The marks of the items, without their dots and brackets."""
    items = [item for item in tag.kids if isinstance(item, Tag) and item.role == "LI"]
    found = [kid for item in items for kid in item.kids if isinstance(kid, Tag) and kid.role == "Lbl"]
    said = [(label.actual or label.text).strip() for label in found]
    return [label.strip("().:[] ") or label for label in said if label]
