"""A cell of a table that says something by its colour alone."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pawb.checks.built_site import Page
from pawb.findings import Finding, Rule

RULE = Rule(
    id="colour-only-cell",
    level="error",
    finds={
        "en": "A cell of a table that has a colour and no words.",
        "cy": "Cell mewn tabl sydd â lliw ond heb eiriau.",
    },
    why={
        "en": "People who cannot see the colour, or do not see colours apart, find an empty cell.",
        "cy": "Mae pobl na allant weld y lliw, neu na allant wahaniaethu rhwng lliwiau, yn cael cell wag.",
    },
    message={
        "en": "Only its colour says what is in this cell.",
        "cy": "Dim ond ei lliw sy'n dweud beth sydd yn y gell hon.",
    },
    mend={
        "en": "Write in words what the colour means, and keep the colour if you like.",
        "cy": "Ysgrifennwch mewn geiriau beth mae'r lliw yn ei olygu, a chadwch y lliw os dymunwch.",
    },
    basis="WCAG 2.2: 1.4.1 Use of Color (A), failures F13 and F81",
)

FILLED = "img,svg,input,select,button,canvas,[aria-label],[title]"
_COLOUR = re.compile(
    r"background(?:-color)?\s*:\s*(?!\s|none|inherit|transparent|white|#fff\b|#ffffff\b)", re.IGNORECASE
)

PASSES = (
    '<table><tr><td>Bins</td><td style="background: #0a0">Good</td></tr></table>',
    '<table><tr><td>Bins</td><td style="background: #fff"></td></tr></table>',
    '<table><tr><td bgcolor="#c00"><img src="a.png" alt="Late"></td></tr></table>',
)
FAILS = (
    '<table><tr><td>Bins</td><td style="background: #0a0"></td></tr></table>',
    '<table><tr><td>Bins</td><td bgcolor="red">&nbsp;</td></tr></table>',
)


def check(page: Page) -> Iterator[Finding]:
    """No cell has a ground of its own and nothing on it; one finding for each table."""
    for table in page.tables:
        for cell in table.node.css("td[style],td[bgcolor]"):
            coloured = cell.attributes.get("bgcolor") or _COLOUR.search(cell.attributes.get("style") or "")
            if coloured and not cell.text().strip() and not cell.css_first(FILLED):
                yield RULE.at(page.place(cell))
                break
