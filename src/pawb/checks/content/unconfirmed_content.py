"""Content of which nobody has ever confirmed that it says the same in every language."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.content import ledger
from pawb.content.library import Library
from pawb.findings import Finding, Place, Rule

RULE = Rule(
    id="unconfirmed-content",
    level="warning",
    finds={
        "en": "Content of which nobody has confirmed that both languages say the same.",
        "cy": "Cynnwys nad oes neb wedi cadarnhau bod y ddwy iaith yn dweud yr un peth ynddo.",
    },
    why={
        "en": "Only what somebody confirmed can be watched. Then Pawb says when an edit leaves the other language "
        "behind.",
        "cy": "Dim ond ar yr hyn a gadarnhawyd y gellir cadw golwg. Wedyn bydd Pawb yn dweud pan fydd newid yn "
        "gadael yr iaith arall ar ôl.",
    },
    message={
        "en": "Nobody has confirmed yet that the two languages say the same.",
        "cy": "Nid oes neb wedi cadarnhau eto bod y ddwy iaith yn dweud yr un peth.",
    },
    mend={
        "en": "Read the two side by side. Then run: pawb confirm --who ROLE --how HOW",
        "cy": "Darllenwch y ddwy ochr yn ochr. Yna rhedwch: pawb confirm --who RÔL --how SUT",
    },
    basis="Welsh Language Standards 48 and 52",
)

_TEXTS = {
    "en": "kind: standards\ntitle: Standards\nsummary: What to expect.\n",
    "cy": "kind: standards\ntitle: Safonau\nsummary: Beth i'w ddisgwyl.\n",
}
PASSES = (
    {
        **_TEXTS,
        "confirmed": "example#title: {en: b9a136292f40, cy: fc0c987ac4df, who: clerk, when: 2026-11-22, how: proofed}\n"
        "example#summary: {en: a0226fda1ca9, cy: 0c8a2b284f27, who: clerk, when: 2026-11-22, how: proofed}\n",
    },
)
FAILS = (_TEXTS,)


def check(library: Library) -> Iterator[Finding]:
    """There is a ledger. One finding, however many texts there are."""
    if not library.ledger.exists and not library.ledger.findings and ledger.FILE not in library.changed:
        yield RULE.at(Place(ledger.FILE))
