"""A PDF whose tags are not those of its document."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.built_pdf import Pdf
from pawb.findings import Finding, Rule, Words

RULE = Rule(
    id="unequal-pdf-tags",
    level="error",
    finds={
        "en": "A PDF whose tags hold more or fewer headings, sections, lists, tables, pictures or links than its "
        "document.",
        "cy": "PDF y mae nifer y penawdau, adrannau, rhestrau, tablau, lluniau neu ddolenni yn ei dagiau yn wahanol "
        "i'r nifer yn ei ddogfen.",
    },
    why={
        "en": "A table that goes on over three pages must not be read out as three tables, each with its own headings: "
        "people go through a document by its parts.",
        "cy": "Ni ddylai tabl sy'n ymestyn dros dair tudalen gael ei ddarllen fel tri thabl, pob un â'i benawdau ei "
        "hun: mae pobl yn mynd drwy ddogfen fesul rhan.",
    },
    message={
        "en": "{kind}: the tags of this PDF hold {found}, and its document {wanted}.",
        "cy": "{kind}: mae {found} yn nhagiau'r PDF hwn, a {wanted} yn ei ddogfen.",
    },
    mend={
        "en": "Nothing in the content needs mending. Send this message to the people who look after Pawb.",
        "cy": "Nid oes angen trwsio dim yn y cynnwys. Anfonwch y neges hon at y bobl sy'n gofalu am Pawb.",
    },
    basis="WCAG 2.2: 1.3.1 Info and Relationships (A), techniques PDF6, PDF9, PDF11 and PDF21; "
    "PDF/UA-1 (ISO 14289-1): 7.1 to 7.6",
)

KINDS: dict[str, Words] = {
    **{f"H{n}": {"en": f"Headings of level {n}", "cy": f"Penawdau lefel {n}"} for n in range(1, 7)},
    "Sect": {"en": "Sections", "cy": "Adrannau"},
    "BlockQuote": {"en": "Quotations", "cy": "Dyfyniadau"},
    "L": {"en": "Lists", "cy": "Rhestrau"},
    "LI": {"en": "Items of lists", "cy": "Eitemau rhestrau"},
    "Table": {"en": "Tables", "cy": "Tablau"},
    "TR": {"en": "Rows of tables", "cy": "Rhesi tablau"},
    "TH": {"en": "Header cells of tables", "cy": "Celloedd pennawd tablau"},
    "TD": {"en": "Cells of tables", "cy": "Celloedd tablau"},
    "Figure": {"en": "Pictures", "cy": "Lluniau"},
    "Link": {"en": "Links", "cy": "Dolenni"},
}

_HTML = '<html lang="en"><title>Standards</title><h1>Standards</h1>{}</html>'
_TABLE = "<table><tr><th scope=col>When</th></tr><tr><td>April</td></tr></table>"

PASSES = (
    {"a.pdf": _HTML.format(_TABLE), "a.html": _HTML.format(_TABLE)},
    {"a.pdf": _HTML.format("<ul><li>One</li></ul>"), "a.html": _HTML.format("<ol><li>One</li></ol>")},
    {"document-not-known.pdf": _HTML.format(_TABLE)},
)
FAILS = (
    {"a.pdf": _HTML.format("<p>When</p>"), "a.html": _HTML.format("<h2>When</h2>")},
    {"a.pdf": _HTML.format("<ul><li>1</li><li>2</li></ul>"), "a.html": _HTML.format("<ul><li>1 2</li></ul>")},
    {"a.pdf": _HTML.format("<p>April</p>"), "a.html": _HTML.format('<p><a href="https://a.example/">April</a></p>')},
)


def check(pdf: Pdf) -> Iterator[Finding]:
    """One finding for each kind of element of which there are not as many."""
    if pdf.heard:
        document, read_out = pdf.heard
        for role, kind in KINDS.items():
            if document.counts[role] != read_out.counts[role]:
                yield RULE.at(pdf.place(), kind=kind, found=read_out.counts[role], wanted=document.counts[role])
