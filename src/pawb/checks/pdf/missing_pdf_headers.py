"""A table in a PDF without heading cells."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.built_pdf import Pdf
from pawb.checks.tags import Tag
from pawb.findings import Finding, Rule

RULE = Rule(
    id="missing-pdf-headers",
    level="error",
    finds={
        "en": "A table in a PDF that has no heading cells, or no others, or a row of them in which one is tagged as "
        "data.",
        "cy": "Tabl mewn PDF heb gelloedd pennawd, heb ddim ond y rheini, neu â rhes ohonynt ag un wedi'i thagio "
        "fel data.",
    },
    why={
        "en": "A screen reader says the headings of a cell with it. Without them a table is a heap of words.",
        "cy": "Mae darllenydd sgrin yn dweud penawdau cell gyda hi. Hebddynt, pentwr o eiriau yw tabl.",
    },
    message={
        "en": "{how}",
        "cy": "{how}",
    },
    mend={
        "en": "Tag the cells that say what a column or row holds as TH, with their Scope.",
        "cy": "Tagiwch y celloedd sy'n dweud beth sydd mewn colofn neu res fel TH, gyda'u Scope.",
    },
    basis="WCAG 2.2: 1.3.1 Info and Relationships (A), technique PDF6; PDF/UA-1 (ISO 14289-1): 7.5; Matterhorn 15-001",
)

NONE = {"en": "This table has no heading cells.", "cy": "Nid oes celloedd pennawd yn y tabl hwn."}
ALL = {
    "en": "All cells of this table are tagged as headings.",
    "cy": "Mae pob cell yn y tabl hwn wedi'i thagio fel pennawd.",
}

_HTML = '<html lang="en"><title>Plan</title><h1>Plan</h1><table>{}</table></html>'
_ROWS = "<tr><td>A survey</td><td>April</td></tr><tr><td>A panel</td><td>May</td></tr>"

PASSES = (
    _HTML.format(f"<tr><th scope=col>What</th><th scope=col>When</th></tr>{_ROWS}"),
    _HTML.format(f"<tr><td></td><th scope=col>When</th></tr>{_ROWS}"),
    _HTML.format("<tr><th scope=row>A survey</th><td>April</td></tr><tr><th scope=row>A panel</th><td>May</td></tr>"),
    _HTML.format("<tr><td>One cell alone</td></tr>"),
)
FAILS = (
    _HTML.format(f"<tr><td>What</td><td>When</td></tr>{_ROWS}"),
    _HTML.format("<tr><th scope=col>What<th scope=col>When</tr><tr><th scope=row>Survey<th scope=row>April</tr>"),
    _HTML.format("<tr><th scope=col>What<td>When<th scope=col>Who</tr><tr><td>A survey<td>April<td>Elen</tr>"),
)


def check(pdf: Pdf) -> Iterator[Finding]:
    """Each table of two rows and columns has heading cells and others, and a row of headings is one to its end."""
    for table in pdf.tags.below() if pdf.tags else ():
        if table.role != "Table":
            continue
        rows = [[cell for cell in row.kids if isinstance(cell, Tag)] for row in table.below() if row.role == "TR"]
        cells = [cell for row in rows for cell in row]
        if len(rows) > 1 and max(map(len, rows)) > 1 and not any(cell.role == "TH" for cell in cells):
            yield RULE.at(pdf.place(table.page), how=NONE)
        elif min(map(len, rows), default=0) > 1 < len(rows) and all(cell.role == "TH" for cell in cells):
            yield RULE.at(pdf.place(table.page), how=ALL)
        elif rows and (words := _astray(rows[0])):
            yield RULE.at(pdf.place(table.page), how=_among(words))


def _astray(row: list[Tag]) -> str:
    """The words of a data cell in the middle or at the end of a row of headings."""
    if sum(cell.role == "TH" for cell in row) < 2 or len(row) - sum(cell.role == "TH" for cell in row) > 1:
        return ""
    return next((" ".join(cell.text.split()) for cell in row[1:] if cell.role == "TD"), "")


def _among(words: str) -> dict[str, str]:
    return {
        "en": f"“{words}” stands in a row of headings, but is tagged as data.",
        "cy": f"Mae “{words}” mewn rhes o benawdau, ond mae wedi'i thagio fel data.",
    }
