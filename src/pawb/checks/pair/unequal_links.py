"""A link that only one language has."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.unequal import unequal
from pawb.content.library import Pair
from pawb.findings import Finding, Rule

RULE = Rule(
    id="unequal-links",
    level="error",
    finds={
        "en": "A web address that only one language links to. The English and the Welsh page of one site count as one.",
        "cy": "Cyfeiriad gwe y mae un iaith yn unig yn cysylltu ag ef. Mae tudalen Gymraeg a thudalen Saesneg yr un "
        "wefan yn cyfrif fel un.",
    },
    why={
        "en": "Readers of one language would get less, or be led somewhere else.",
        "cy": "Byddai darllenwyr un iaith yn cael llai, neu'n cael eu harwain i rywle arall.",
    },
    message={
        "en": "The two languages do not link to the same pages. {said}.",
        "cy": "Nid yw'r ddwy iaith yn cysylltu â'r un tudalennau. {said}.",
    },
    mend={
        "en": "Give both languages the same link. Where there is a Welsh page, link to it in the Welsh.",
        "cy": "Rhowch yr un ddolen yn y ddwy iaith. Os oes tudalen Gymraeg, rhowch y ddolen honno yn y testun Cymraeg.",
    },
    basis="Welsh Language Standards 48 and 52",
)

_HEAD = "kind: standards\ntitle: {}\nsummary: {}\n"
PASSES = (
    {
        "en": _HEAD.format("Standards", "See [the law](https://law.gov.wales/social-care)."),
        "cy": _HEAD.format("Safonau", "Gweler [y gyfraith](https://cyfraith.llyw.cymru/gofal-cymdeithasol)."),
    },
)
FAILS = (
    {
        "en": _HEAD.format("Standards", "See [the report](https://llanffug.example/report)."),
        "cy": _HEAD.format("Safonau", "Gweler yr adroddiad."),
    },
)


def check(pair: Pair) -> Iterator[Finding]:
    """Every address that a text links to is linked to in the other language too, or its page in that language is."""
    return unequal(pair, RULE, "links")
