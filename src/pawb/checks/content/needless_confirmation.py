"""Lines of the ledger whose texts are gone."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.content.library import Library
from pawb.findings import Finding, Rule

RULE = Rule(
    id="needless-confirmation",
    level="warning",
    finds={
        "en": "A line of content/confirmed.yml whose text is gone.",
        "cy": "Llinell yn content/confirmed.yml y mae ei thestun wedi mynd.",
    },
    why={
        "en": "Nobody can tell whether the text was meant to go, or was given another name by mistake.",
        "cy": "Ni all neb ddweud a oedd y testun i fod i fynd, neu a gafodd enw arall drwy gamgymeriad.",
    },
    message={
        "en": "There is a line here for a text that is gone: {keys}",
        "cy": "Mae llinell yma ar gyfer testun sydd wedi mynd: {keys}",
    },
    mend={
        "en": "Delete the line. The next pawb confirm would delete it too.",
        "cy": "Dilëwch y llinell. Byddai pawb confirm yn ei dileu hefyd y tro nesaf.",
    },
)

NAMED = 3
"""How many of the texts are named; all their lines are among the places."""

_TEXTS = {
    "en": "kind: standards\ntitle: Standards\nsummary: What to expect.\n",
    "cy": "kind: standards\ntitle: Safonau\nsummary: Beth i'w ddisgwyl.\n",
}
_CONFIRMED = (
    "example#title: {en: b9a136292f40, cy: fc0c987ac4df, who: clerk, when: 2026-11-22, how: proofed}\n"
    "example#summary: {en: a0226fda1ca9, cy: 0c8a2b284f27, who: clerk, when: 2026-11-22, how: proofed}\n"
)
PASSES = ({**_TEXTS, "confirmed": _CONFIRMED}, _TEXTS)
FAILS = ({**_TEXTS, "confirmed": _CONFIRMED + _CONFIRMED.replace("example#", "example#notes/N1/")},)


def check(library: Library) -> Iterator[Finding]:
    """Every line of the ledger is about a text that is there. One finding for all that are not."""
    keys = {unit.key for unit in library.lines()}
    # What easy read covers is not known while its full version cannot be read.
    unread = {p.easy.id for p in library.publications if p.easy and not p.retelling}
    gone = [key for key in library.ledger.places if key not in keys and key.partition("#")[0] not in unread]
    if gone:
        first, *others = (library.ledger.places[key] for key in gone)
        named = ", ".join(gone[:NAMED]) + (" …" if len(gone) > NAMED else "")
        yield RULE.at(first, also=others, keys=named)
