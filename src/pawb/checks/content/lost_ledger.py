"""A ledger of confirmed texts that git knows and the project no longer has."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.content import ledger
from pawb.content.library import Library
from pawb.findings import Finding, Place, Rule

RULE = Rule(
    id="lost-ledger",
    level="error",
    finds={
        "en": "A ledger of confirmed texts that was there before and is gone.",
        "cy": "Cofrestr cadarnhadau a oedd yno o'r blaen ac sydd wedi mynd.",
    },
    why={
        "en": "Without it nobody is told when an edit leaves the other language behind.",
        "cy": "Hebddi ni chaiff neb wybod pan fydd newid yn gadael yr iaith arall ar ôl.",
    },
    message={
        "en": "This file is gone, and with it what was confirmed of both languages.",
        "cy": "Mae'r ffeil hon wedi mynd, a chyda hi'r hyn a gadarnhawyd am y ddwy iaith.",
    },
    mend={
        "en": "Bring it back as it was. In a pull request: undo its deletion. With a terminal: "
        "git checkout HEAD -- {file}",
        "cy": "Dewch â hi'n ôl fel yr oedd. Mewn cais tynnu: dadwnewch ei dileu. Gyda therfynell: "
        "git checkout HEAD -- {file}",
    },
    basis="Welsh Language Standards 48 and 52",
)

_TEXTS = {
    "en": "kind: standards\ntitle: Standards\nsummary: What to expect.\n",
    "cy": "kind: standards\ntitle: Safonau\nsummary: Beth i'w ddisgwyl.\n",
}
_CONFIRMED = (
    "example#title: {en: b9a136292f40, cy: fc0c987ac4df, who: clerk, when: 2026-11-22, how: proofed}\n"
    "example#summary: {en: a0226fda1ca9, cy: 0c8a2b284f27, who: clerk, when: 2026-11-22, how: proofed}\n"
)
PASSES = (_TEXTS, {**_TEXTS, "confirmed": _CONFIRMED, "git": ledger.FILE})
FAILS = ({**_TEXTS, "git": ledger.FILE},)


def check(library: Library) -> Iterator[Finding]:
    """A ledger that git has ever known is still there."""
    if not library.ledger.exists and not library.ledger.findings and ledger.FILE in library.changed:
        yield RULE.at(Place(ledger.FILE), file=ledger.FILE)
