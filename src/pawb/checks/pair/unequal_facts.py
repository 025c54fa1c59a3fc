"""A fact that two files state differently."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.content.library import Pair
from pawb.findings import Finding, Rule

RULE = Rule(
    id="unequal-facts",
    level="error",
    finds={
        "en": "A date, number, status, link or order that is different in the two languages.",
        "cy": "Dyddiad, rhif, statws, dolen neu drefn sy'n wahanol yn y ddwy iaith.",
    },
    why={
        "en": "Readers of one language would be told something that is not so.",
        "cy": "Byddai darllenwyr un iaith yn cael gwybod rhywbeth nad yw'n wir.",
    },
    message={
        "en": '{field} is "{here}" here and "{there}" in {other}.',
        "cy": 'Mae {field} yn "{here}" yma ac yn "{there}" yn {other}.',
    },
    mend={
        "en": "Find out which is right. Then write it once, in either file, and delete the other.",
        "cy": "Darganfyddwch pa un sy'n gywir. Yna ysgrifennwch ef unwaith, yn y naill ffeil neu'r "
        "llall, a dilëwch y llall.",
    },
    basis="Welsh Language Standards 48 and 52",
)

_HEAD = {
    "en": "kind: standards\ntitle: Standards\nsummary: What to expect.\n",
    "cy": "title: Safonau\nsummary: Beth i'w ddisgwyl.\n",
}
PASSES = (
    {"en": _HEAD["en"] + "period: 2008-04 to 2011-03\n", "cy": _HEAD["cy"]},
    {"en": _HEAD["en"] + "period: 2008-04 to 2011-03\n", "cy": _HEAD["cy"] + "period: 2008-04 to 2011-03\n"},
)
FAILS = (
    {"en": _HEAD["en"] + "period: 2008-04 to 2011-03\n", "cy": _HEAD["cy"] + "period: 2008-04 to 2011-04\n"},
    {
        "en": _HEAD["en"] + "notes:\n  - {id: N1, text: First.}\n  - {id: N2, text: Second.}\n",
        "cy": _HEAD["cy"] + "notes:\n  - {id: N2, text: Ail.}\n  - {id: N1, text: Cyntaf.}\n",
    },
)


def check(pair: Pair) -> Iterator[Finding]:
    """Every fact that is written more than once is written the same."""
    for fact in pair.joined.facts:
        (first, value), *others = fact.values.items()
        for code, other in others:
            if other != value:
                yield RULE.at(
                    fact.places[first],
                    also=[fact.places[code]],
                    field=f'"{" > ".join(fact.path)}"',
                    here=value,
                    there=other,
                    other=str(fact.places[code]),
                )
