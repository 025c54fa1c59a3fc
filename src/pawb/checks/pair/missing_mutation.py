"""A word that is not mutated after a word that mutates it."""

from __future__ import annotations

from collections.abc import Iterator

from pawb.checks.prose import prose
from pawb.content.library import Pair
from pawb.findings import Finding, Rule
from pawb.languages import language
from pawb.languages.identify import identify

RULE = Rule(
    id="missing-mutation",
    level="warning",
    finds={
        "en": "A Welsh word that is not mutated after a word that mutates it.",
        "cy": "Gair heb ei dreiglo ar ôl gair sy'n achosi treiglad.",
    },
    why={
        "en": "Readers stumble over it, and it tells them that less care went into the Welsh than into the English.",
        "cy": "Mae darllenwyr yn baglu drosto, ac mae'n dweud wrthynt fod llai o ofal wedi'i roi i'r Gymraeg nag i'r "
        "Saesneg.",
    },
    message={"en": "“{words}” should be {right}.", "cy": "Dylai “{words}” fod yn {right}."},
    mend={
        "en": "Mutate the second word. If it is a name that stays as it is, put it in quotation marks.",
        "cy": "Treiglwch yr ail air. Os enw nad yw'n newid ydyw, rhowch ef mewn dyfynodau.",
    },
    basis="Welsh Language Standards 48 and 52",
)

_HEAD = "kind: standards\ntitle: {}\nsummary: {}\n"
PASSES = (
    {
        "en": _HEAD.format("Standards", "Help for people from Bangor to Cardiff, from “Pawb” and from Dafydd."),
        "cy": _HEAD.format("Safonau", "Cymorth i bobl o Fangor i Gaerdydd, gan “Pawb” a gan Dafydd."),
    },
    {
        "en": _HEAD.format("Standards", "With a group, or ring us; a game since Monday mostly."),
        "cy": _HEAD.format("Safonau", "Gyda grŵp, neu ffoniwch ni; dwy gêm gan mwyaf."),
    },
)
FAILS = (
    {
        "en": _HEAD.format("Standards", "Help for people."),
        "cy": _HEAD.format("Safonau", "Cymorth i pobl."),
    },
    {
        "en": _HEAD.format("Standards", "Staff and partners in Cardiff."),
        "cy": _HEAD.format("Safonau", "Staff a partneriaid yn Caerdydd."),
    },
    {
        "en": _HEAD.format("Standards", "It is being carried out well."),
        "cy": _HEAD.format("Safonau", "Mae'n cael ei cynnal yn da."),
    },
)

_OR = {"en": " or ", "cy": " neu "}


def check(pair: Pair) -> Iterator[Finding]:
    """Where the words themselves decide, each word is mutated as the word before it asks."""
    for text in pair.joined.texts:
        for code, said in text.texts.items():
            own = prose(said, code)
            for slip in language(code).unmutated(own) if identify(own) in ("", code) else ():
                right = {viewer: word.join(f"“{phrase}”" for phrase in slip.right) for viewer, word in _OR.items()}
                yield RULE.at(text.places[code], words=slip.said, right=right)
