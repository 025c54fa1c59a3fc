"""A header cell that does not say what it heads."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.findings import Finding, Rule

RULE = Rule(
    id="missing-header-scope",
    level="error",
    finds={
        "en": "A table whose header cells do not say whether they name a column or a row.",
        "cy": "Tabl nad yw ei gelloedd pennawd yn dweud ai colofn ynteu rhes y maent yn ei henwi.",
    },
    why={
        "en": "A screen reader that has to guess says the wrong header with a cell, and so the wrong fact.",
        "cy": "Mae darllenydd sgrin sy'n gorfod dyfalu yn dweud y pennawd anghywir gyda chell, ac felly'r ffaith "
        "anghywir.",
    },
    message={
        "en": "Header cells of this table, such as “{name}”, do not say whether they name a column or a row.",
        "cy": "Nid yw celloedd pennawd y tabl hwn, fel “{name}”, yn dweud ai colofn ynteu rhes y maent yn ei henwi.",
    },
    mend={
        "en": 'Write scope="col" or scope="row" in each header cell.',
        "cy": 'Ysgrifennwch scope="col" neu scope="row" ym mhob cell pennawd.',
    },
    basis="WCAG 2.2: 1.3.1 Info and Relationships (A), technique H63",
)

SCOPES = ("col", "row", "colgroup", "rowgroup")

PASSES = (
    '<table><tr><th scope="col">Risk</th></tr><tr><th scope="row">Time</th></tr></table>',
    '<table><tr><th id="r">Risk</th></tr><tr><td headers="r">Time</td></tr></table>',
    "<table><tr><td>No headers: another check's fault</td></tr></table>",
)
FAILS = (
    "<table><tr><th>Risk</th><th>Score</th></tr><tr><td>Time</td><td>6</td></tr></table>",
    '<table><tr><th scope="column">Risk</th></tr><tr><td>Time</td></tr></table>',
)


def check(page: Page) -> Iterator[Finding]:
    """Each header cell has a scope, or is named by the cells it heads; one finding for each table where one is not."""
    for table in page.tables:
        named = {name for cell in table.node.css("[headers]") for name in (cell.attributes["headers"] or "").split()}
        for header in table.headers:
            attributes = header.attributes
            if (attributes.get("scope") or "").lower() not in SCOPES and attributes.get("id") not in named:
                yield RULE.at(page.place(header), name=page.name(header))
                break
