"""A word that is mutated after a word that mutates nothing."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.prose import prose
from pawb.content.library import Pair
from pawb.findings import Finding, Rule
from pawb.languages import language
from pawb.languages.identify import identify

RULE = Rule(
    id="needless-mutation",
    level="warning",
    finds={
        "en": "A Welsh word that is mutated after a word that mutates nothing.",
        "cy": "Gair wedi'i dreiglo ar ôl gair nad yw'n achosi treiglad.",
    },
    why={
        "en": "Readers take it for another word, or look back for what they missed.",
        "cy": "Mae darllenwyr yn meddwl mai gair arall ydyw, neu'n mynd yn ôl i weld beth y maent wedi'i golli.",
    },
    message={"en": "“{words}” should be {right}.", "cy": "Dylai “{words}” fod yn {right}."},
    mend={"en": "Write the second word without its mutation.", "cy": "Ysgrifennwch yr ail air heb ei dreiglo."},
    basis="Welsh Language Standards 48 and 52",
)

_HEAD = "kind: standards\ntitle: {}\nsummary: {}\n"
PASSES = (
    {
        "en": _HEAD.format("Standards", "Your opinion, in a meeting, has counted."),
        "cy": _HEAD.format("Safonau", "Mae eich barn, mewn cyfarfod, wedi cyfrif."),
    },
)
FAILS = (
    {
        "en": _HEAD.format("Standards", "Your opinion counts."),
        "cy": _HEAD.format("Safonau", "Mae eich farn yn cyfrif."),
    },
)

_OR = {"en": " or ", "cy": " neu "}


def check(pair: Pair) -> Iterator[Finding]:
    """Where the words themselves decide, no word is mutated without a cause."""
    for text in pair.joined.texts:
        for code, said in text.texts.items():
            own = prose(said, code)
            for slip in language(code).needless(own) if identify(own) in ("", code) else ():
                right = {viewer: word.join(f"“{phrase}”" for phrase in slip.right) for viewer, word in _OR.items()}
                yield RULE.at(text.places[code], words=slip.said, right=right)
